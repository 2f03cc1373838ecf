import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTopic, openTopics, packTopics } from '../../../../judge/topic/topic.ts';
import { runs } from '../../thorough.ts';
import { FUNCTION_WORDS, PHRASE_FILES, TABLE } from './phrases.ts';
import { ANY_LETTER } from '../../any-letter.ts';

const blank = { subject: '', text: '', linkTexts: [] as string[], senderName: '', pictureTexts: [] as string[] };

describe('disguised letters', () => {
  it.each([
    ['capital I for l', 'Your WalIet Account will be suspended', 'suspend'],
    ['Cyrillic letters', 'Reset yоur pаsswоrd', 'reset'],
    ['zero-width joiners', 'Your acc\u200dount is lo\u200dcked', 'suspend'],
    ['variation selectors', 'Reset your p\u{e0131}a\u{e0131}ssword', 'reset'],
    ['mathematical bold', '𝗬𝗼𝘂𝗿 𝗮𝗰𝗰𝗼𝘂𝗻𝘁 𝗶𝘀 𝗹𝗼𝗰𝗸𝗲𝗱', 'suspend'],
    ['marks of another script', 'Aܿcܿcܿoܿuܿnܿt Lܿoܿcܿkܿeܿd', 'suspend'],
    ['rn for m', 'New login atternpt on your account', 'signin-alert'],
    ['no accents', 'Sua conta sera bloqueada por seguranca', 'suspend'],
  ])('%s do not hide the topic', (_, subject, topic) => {
    expect(findTopic({ ...blank, subject }, TABLE)?.topic).toBe(topic);
  });
});

describe('where the words stand', () => {
  it('a button tells when subject and text say nothing', () => {
    const found = findTopic({ ...blank, subject: 'Hello', text: 'Please see below.', linkTexts: ['Reset password'] }, TABLE);
    expect(found).toMatchObject({ topic: 'reset', where: 'link', strength: 'strong' });
  });

  it('a picture text stands for the text', () => {
    const found = findTopic({ ...blank, pictureTexts: ['Your account has been suspended. Verify your account to unlock it.'] }, TABLE);
    expect(found).toMatchObject({ topic: 'suspend', where: 'text' });
  });

  it('the host of an address says nothing, its path does', () => {
    const read = (address: string) =>
      findTopic({ ...blank, subject: 'Ihr Rezept', text: `Das Rezept liegt bereit: ${address}` }, TABLE)?.topic;
    expect(read('https://praxis-app.example/login')).toBeUndefined();
    expect(read('https://praxis.example/passwort-vergessen')).toBe('reset');
  });

  it('a sender name can carry the message', () => {
    expect(findTopic({ ...blank, senderName: 'Account suspended' }, TABLE)?.topic).toBe('suspend');
  });

  it('the words that told are given as written', () => {
    expect(findTopic({ ...blank, subject: 'Dear Ann: RESET your Password!' }, TABLE)?.words).toBe('RESET your Password');
  });

  it('the language of the mail is named, though languages share words', () => {
    expect(findTopic({ ...blank, subject: 'Bestätigen Sie Ihr Account-Passwort' }, TABLE)?.language).toBe('de');
  });

  it('quoted talk in an answer counts little', () => {
    const text = 'Eve wrote:\n> how do I verify my account?\nAsk the desk.';
    expect(findTopic({ ...blank, subject: 'Re: verify my account', text }, TABLE)?.strength).not.toBe('strong');
  });

  it('a mail about a prize does not turn into account mail by one button', () => {
    const found = findTopic({ ...blank, subject: 'Congratulations, claim your prize', linkTexts: ['Verify your details'] }, TABLE);
    expect(found).toBeNull();
  });
});

describe('a code', () => {
  it.each([
    ['that begins with 1', 'Your sign-in code is 108264'],
    ['that begins with 0', 'Your sign-in code is 042317'],
    ['of ones and noughts', 'Your sign-in code is 110010'],
    ['in two halves', 'Your sign-in code is 417 902'],
    ['in two halves with a hyphen', 'Your sign-in code is 417-902'],
    ['in the next block', 'Here is your sign-in code:\n\n417902\n\nTell nobody.'],
    ['in halves in the next block', 'Here is your sign-in code:\n\n417 902\n\nTell nobody.'],
  ])('%s is one', (_how, text) => {
    expect(findTopic({ ...blank, subject: 'Hello', text }, TABLE)).toMatchObject({ topic: 'code', strength: 'strong' });
  });

  it.each([
    ['a year', 'The code of 2026 is here'],
    ['a word of letters that look like digits', 'The code is lol'],
    ['a phone number', 'About the code, call 555 014 417 tomorrow'],
    ['a review', 'Your code review is due before the access list closes'],
    ['a product', 'The new Pin clips on any jacket, and the Pin resets itself'],
  ])('%s is none', (_what, text) => {
    expect(findTopic({ ...blank, subject: 'Hello', text }, TABLE)).toBeNull();
  });
});

describe('account mail of rarer kinds', () => {
  it.each([
    ['an archive', 'Archive of your data requested', 'signin-alert'],
    ['a German archive', 'Ihr Datenexport wurde angefordert', 'signin-alert'],
    ['a link to log in', 'Here is your one time link to log in to your account', 'code'],
    ['an app with access', 'A new app has access to your account', 'signin-alert'],
    ['an account that was used', 'Your account was used to sign in to the store via a browser', 'signin-alert'],
    ['a German one', 'Dein Konto wurde verwendet, um dich im Store anzumelden', 'signin-alert'],
    ['a German one, used for a sign-in', 'Deine Apple-ID wurde für die Anmeldung in einem Browser verwendet', 'signin-alert'],
    ['a Thai code', 'รหัสความปลอดภัยของบัญชี 482913', 'code'],
    ['a French identifier', 'Votre identifiant est bloqué', 'suspend'],
    ['an Indonesian one', 'ID anda telah diblokir', 'suspend'],
  ])('%s', (_what, subject, topic) => {
    expect(findTopic({ ...blank, subject }, TABLE)?.topic).toBe(topic);
  });
});

describe('an app that got into an account', () => {
  it.each([
    ['A new app was connected to your account', 'Weir Sync and other apps now have access to your account and its data.'],
    ['Neue App verbunden', 'Die App Weir Sync wurde mit Ihrem Konto verbunden. Sie hat Zugriff auf Ihr Konto.'],
    ['Nueva aplicación conectada a tu cuenta', 'Weir Sync tiene acceso a tu cuenta.'],
    ['Une application est connectée à votre compte', 'Weir Sync a accès à votre compte.'],
    ['Novo aplicativo conectado à sua conta', 'Weir Sync tem acesso à sua conta.'],
    ['Nuova app collegata al tuo account', 'Weir Sync ha accesso al tuo account.'],
    ['Nieuwe app verbonden met je account', 'Weir Sync heeft toegang tot je account.'],
    ['Aplikację połączono z twoim kontem', 'Weir Sync ma dostęp do twojego konta.'],
  ])('is a change of it, or somebody who got in: %s', (subject, text) => {
    expect(['changed', 'signin-alert']).toContain(findTopic({ ...blank, subject, text }, TABLE)?.topic);
  });

  it('is none where a shop tells what can be connected', () => {
    const text = 'Our lamps can be connected to any app. Ten colours, two years of guarantee.';
    expect(findTopic({ ...blank, subject: 'Lamps for long evenings', text }, TABLE)).toBeNull();
  });
});

describe('offers that borrow the words', () => {
  it.each([
    'Unlock early access to the new tent',
    'Your free access may expire soon',
    'The tape drive is full of songs',
    'Unlock exclusive access to autumn colours',
  ])('"%s" is none', (subject) => {
    expect(findTopic({ ...blank, subject }, TABLE)).toBeNull();
  });
});

describe('the language of the mail', () => {
  it('keeps words of other languages from counting', () => {
    const text = 'We were out all day with the dogs and came home when it was dark. Parola, compte bloqué, konto gesperrt.';
    expect(findTopic({ ...blank, subject: 'A walk with you', text }, TABLE)).toBeNull();
  });

  it('does not hide a sentence that is plainly in its own', () => {
    const filler = 'Olimme koko päivän metsässä ja tulimme kotiin kun oli jo pimeä, mutta se ei haitannut. '.repeat(4);
    const text = `${filler}\nWe got a request to reset the password of your account, and if it was not you, tell us.`;
    expect(findTopic({ ...blank, subject: 'Reset your password', text }, TABLE)?.topic).toBe('reset');
  });
});

describe('packed phrases', () => {
  it('answer as the files do after a way through JSON', () => {
    const packed = packTopics(PHRASE_FILES, FUNCTION_WORDS);
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
    const input = { ...blank, subject: 'Reset your password', text: 'Somebody asked for a new password of your account.' };
    expect(findTopic(input, openTopics(packed))).toEqual(findTopic(input, TABLE));
  });
});

describe('any input', () => {
  it('is answered without throwing, and the same each time', () => {
    const anyText = fc.string({ unit: ANY_LETTER, maxLength: 400 });
    const input = fc.record({
      subject: anyText,
      text: anyText,
      senderName: anyText,
      linkTexts: fc.array(anyText, { maxLength: 5 }),
      pictureTexts: fc.array(anyText, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(input, (mail) => {
        expect(findTopic(mail, TABLE)).toEqual(findTopic(mail, TABLE));
      }),
      { numRuns: runs(30, 200) },
    );
  });

  it.each([
    ['a lone surrogate', '\ud800 password \udfff reset'],
    ['ten million letters', 'password '.repeat(1_100_000)],
    ['ten million dots', '. '.repeat(5_000_000)],
    ['ten million blanks', ' '.repeat(10_000_000)],
    ['one word without end', 'a'.repeat(10_000_000)],
  ])('%s is survived in every place', (_, text) => {
    expect(() => findTopic({ subject: text, text, senderName: text, linkTexts: [text], pictureTexts: [text] }, TABLE)).not.toThrow();
  });
});
