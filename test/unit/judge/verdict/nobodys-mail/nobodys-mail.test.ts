import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../../judge/open-mail.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../../build-mail.ts';

const rules = await readRules();
const FEE = 'Your parcel is held by the customs office. Pay the fee of 2.40 within 24 hours or it goes back.';

const mailOf = (name: string, domain: string, text: string, href = `https://${domain}/a`, more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({
    from: { name, address: `info@${domain}` },
    subject: 'Please look at this',
    body: bodyOf(text, [linkTo(href, 'Continue')]),
    headers: headersSaying('pass', domain),
    ...more,
  });
const at = (address: string): Partial<OpenMail> => ({ readerAddresses: [address] });
const kindOf = (mail: OpenMail): string => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('a mail in nobody’s name that keeps to a site of its own', () => {
  it.each([
    ['asks for a fee', mailOf('Delivery Service', 'parcel-fees.live', FEE)],
    ['has its words written as one', mailOf('Customs', 'customsparcelfee.live', FEE)],
    [
      'holds a refund ready',
      mailOf('Steueramt', 'steuer-erstattung.top', 'Ihre Erstattung von 310 Euro liegt bereit. Heute noch anfordern.'),
    ],
    [
      'has a prize for who answers',
      mailOf('Rewards', 'survey-prize.club', 'You have been selected. Answer the survey and get your prize.'),
    ],
  ])('is suspicious where it %s', (_, mail) => {
    expect(kindOf(mail)).toBe('suspicious');
  });

  it.each([
    ['bears a name', mailOf('Delivery Service', 'kqz-parcels.live', FEE)],
    ['is signed by one', mailOf('Mara Quist', 'parcel-fees.live', FEE)],
    ['calls the reader by name', mailOf('Delivery Service', 'parcel-fees.live', `Hello Anna,\n${FEE}`)],
    ['neither presses nor baits', mailOf('Delivery Service', 'parcel-desk.live', 'Your parcel stands at the desk and waits for you.')],
    [
      'is of a list',
      mailOf('Delivery Service', 'parcel-fees.live', FEE, 'https://parcel-fees.live/a', {
        headers: [
          ...(headersSaying('pass', 'parcel-fees.live') ?? []),
          { name: 'list-id', value: '<news.parcel-fees.live>' },
          { name: 'list-unsubscribe', value: '<https://parcel-fees.live/out>' },
        ],
      }),
    ],
  ])('is no matter of ours where it %s', (_, mail) => {
    expect(['none', 'unlisted']).toContain(kindOf(mail));
  });
});

describe('a mail that wants several things in nobody’s name', () => {
  const WANTS = 'Your stay is at risk. Sign in within 12 hours and pay 30 EUR.';
  const ofReaders = { readerAddresses: ['anna@kqz-metal.example'], headers: headersSaying('none', 'kqz-metal-desk.example') };

  it.each([
    ['its domain tells wares and steps', mailOf('Guest Relations', 'booking-check.example', WANTS)],
    [
      'it is nowhere named and unproved',
      mailOf('Guest Relations', 'kqz-nine.example', `${WANTS} You are entitled to a one-time payment.`, undefined, {
        headers: headersSaying('none', 'kqz-nine.example'),
      }),
    ],
    [
      'its domain is a sentence, and unproved',
      mailOf('Guest Relations', 'guest-booking-check.example', 'Your stay is at risk. Sign in.', undefined, {
        headers: headersSaying('none', 'guest-booking-check.example'),
      }),
    ],
    ['its domain plays the reader’s own', mailOf('HR', 'kqz-metal-desk.example', 'Sign in today.', undefined, ofReaders)],
    [
      'it is an office at a mailbox of anybody, to be called',
      mailOf('Billing Department', 'gmail.com', 'You were charged 300 USD today. Call us: +1 (808) 555-0176', undefined, {
        body: bodyOf('Your account was charged 300 USD. Call us today: +1 (808) 555-0176', []),
      }),
    ],
  ])('is suspicious where %s', (_, mail) => {
    const { kind, evidence } = judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });
    expect(kind).toBe('suspicious');
    expect(evidence[0]?.code).toBe('doubts-add-up');
  });

  it.each([
    ['it is nowhere named, and proven', mailOf('Guest Relations', 'kqz-nine.example', `${WANTS} You are entitled to a one-time payment.`)],
    ['its house is called so, and signs', mailOf('Guest Relations', 'booking-check.example', `${WANTS}\nBooking Check Ltd`)],
    ['a word of its own stands in the mail', mailOf('Quist Guest Relations', 'booking-check.example', `${WANTS}\nQuist`)],
    [
      'it is a portal that has a message',
      mailOf('Message Center', 'secure-message.example', 'You have a new message. Sign in to read it.'),
    ],
    [
      'it comes from the reader’s own house',
      mailOf('HR', 'kqz-metal.example', `${WANTS} You are entitled to a one-time payment.`, undefined, at('anna@kqz-metal.example')),
    ],
  ])('is no matter of ours where %s', (_, mail) => {
    expect(['none', 'unlisted']).toContain(kindOf(mail));
  });
});

describe('papers of an office without a name', () => {
  const inbox = 'https://kqz-31.netlify.app/a';

  it.each([
    ['a voice message', mailOf('Voicemail', 'unified-desk.biz', 'A new voice message has come in. It is 47 seconds long.', inbox)],
    ['a contract to sign', mailOf('HR Department', 'desk-docs.biz', 'Please review and sign the attached contract by Friday.', inbox)],
  ])('are doubted where anybody gets a host for nothing: %s', (_, mail) => {
    expect(kindOf(mail)).toBe('suspicious');
  });

  it('are its own matter on its own site', () => {
    expect(kindOf(mailOf('Voicemail', 'kqz-phones.biz', 'A new voice message has come in.', 'https://kqz-phones.biz/a'))).toBe('none');
  });
});

describe('a mail about an account in no listed name', () => {
  const LOCKED = 'Your debit card was deactivated. Reactivate it by confirming your card number and PIN.';

  it('is doubted where it asks for all that pays with a card, though it keeps to its own site', () => {
    expect(kindOf(mailOf('Sunrise Union', 'sunrise-union.example', LOCKED))).toBe('suspicious');
  });
});
