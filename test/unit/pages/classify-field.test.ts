import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyField, kindsOfBoxes, type Box, type FieldAttributes } from '../../../pages/classify-field.ts';

const MARKS: FieldAttributes = { type: 'text', autocomplete: '', name: '', id: '', label: '', inputMode: '', maxLength: '' };

describe('a field is classified by what it wants', () => {
  it.each<[string, Partial<FieldAttributes>, string | null]>([
    ['a masked box', { type: 'password' }, 'password'],
    ['a masked box that says new', { type: 'password', label: 'Confirm your password' }, 'new-password'],
    ['a masked box filled with a new password', { type: 'password', autocomplete: 'new-password' }, 'new-password'],
    ['a masked box for a code', { type: 'password', label: 'Verification code' }, 'code'],
    ['a masked box for a recovery phrase', { type: 'password', label: 'Secret recovery phrase' }, 'seed-phrase'],
    ['a masked box labelled in German', { type: 'password', label: 'Neues Passwort' }, 'new-password'],
    ['autocomplete one-time-code', { autocomplete: 'one-time-code' }, 'code'],
    ['autocomplete after a section', { autocomplete: 'section-a shipping tel' }, 'phone'],
    ['autocomplete cc-number', { autocomplete: 'cc-number' }, 'card'],
    ['autocomplete username', { autocomplete: 'username', type: 'email' }, 'user-name'],
    ['type email', { type: 'email' }, 'email'],
    ['type tel', { type: 'tel' }, 'phone'],
    ['type tel for a code', { type: 'tel', name: 'otp' }, 'code'],
    ['a name in camel case', { name: 'userName' }, 'user-name'],
    ['a label in words', { label: 'Email, phone or username' }, 'user-name'],
    ['a Spanish label', { label: 'Correo electrónico' }, 'email'],
    ['a French code', { label: 'Code de vérification' }, 'code'],
    ['a Russian login', { label: 'Логин' }, 'user-name'],
    ['a Japanese mail', { label: 'メールアドレス' }, 'email'],
    ['a Portuguese card', { label: 'Número do cartão' }, 'card'],
    ['a Ukrainian card', { label: 'Номер картки' }, 'card'],
    ['an Italian card without an article', { label: 'Numero carta' }, 'card'],
    ['a Finnish code', { label: 'Vahvistuskoodi' }, 'code'],
    ['an Arabic code', { label: 'رمز التحقق' }, 'code'],
    ['a Danish user', { label: 'BRUGER-ID' }, 'user-name'],
    ['a Swedish recovery phrase', { type: 'textarea', label: 'Ange din återställningsfras' }, 'seed-phrase'],
    ['a box for counted words', { type: 'textarea', label: 'Geben Sie Ihre 24 Wörter ein' }, 'seed-phrase'],
    ['a box for counted words in Polish', { type: 'text', label: '12 słów portfela' }, 'seed-phrase'],
    ['a phrase box', { type: 'textarea', label: 'Enter your 24 word phrase' }, 'seed-phrase'],
    ['one box a digit', { maxLength: '1', inputMode: 'numeric' }, 'code'],
    ['a search', { type: 'search', name: 'user' }, 'other'],
    ['a first name', { name: 'first', label: 'First name' }, 'other'],
    ['a label that says code and no more', { label: 'Código' }, 'code'],
    ['a promotion code', { label: 'Promo code' }, 'other'],
    ['letters set apart', { label: 'P a s s w o r d' }, 'password'],
    ['letters parted by what nobody sees', { label: 'Pass\u{AD}wo\u{200B}rd' }, 'password'],
    ['a PIN by number', { type: 'number', label: 'Your PIN' }, 'code'],
    ['an Indian postal code', { label: 'PIN code' }, 'other'],
    ['a postal code', { label: 'Postal code' }, 'other'],
    ['a tick box', { type: 'checkbox', name: 'password' }, null],
    ['a hidden field', { type: 'hidden', name: 'password' }, null],
    ['a button', { type: 'submit' }, null],
  ])('%s', (_, marks, kind) => {
    expect(classifyField({ ...MARKS, ...marks })).toBe(kind);
  });

  it('reads ASCII as it reads any script', () => {
    const pieces = fc.constantFrom(
      'Password',
      'o t p s',
      'userName',
      'e-mail',
      'card',
      'No.',
      'new',
      'PIN',
      'code',
      '12 Words',
      '\t',
      '_',
      'Login',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 6 }),
        fc.constantFrom('text', 'password', 'tel'),
        (words, type) => {
          const label = words.join(' ');
          // A sign that is no letter has the same words read by the patterns for any script.
          expect(classifyField({ ...MARKS, type, label: `${label} §` })).toBe(classifyField({ ...MARKS, type, label }));
        },
      ),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (type, label, name) => {
        const kind = classifyField({ ...MARKS, type, label, name });
        expect(kind === null || typeof kind === 'string').toBe(true);
      }),
    );
  });
});

const boxes = (count: number, box: (at: number) => Partial<Box>): Box[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'other', label: '', maxLength: '', ...box(at) }));
const kinds = (all: Box[], text: string): string[] => [...new Set(kindsOfBoxes(all, text))];

describe('many small boxes', () => {
  it.each([
    ['numbered', (at: number) => ({ label: `${at + 1}.` })],
    ['with a word and a number', (at: number) => ({ label: `Wort ${at + 1}` })],
    ['without any mark', () => ({})],
    ['masked', (at: number) => ({ kind: 'password' as const, label: `#${at + 1}` })],
  ])('%s take a recovery phrase where the page speaks of one', (_, box) => {
    expect(kinds(boxes(12, box), 'Enter your Secret Recovery Phrase')).toEqual(['seed-phrase']);
    expect(kinds(boxes(24, box), 'Gib deine Wiederherstellungsphrase ein')).toEqual(['seed-phrase']);
    expect(kinds(boxes(12, box), 'Sales by month')).not.toContain('seed-phrase');
    expect(kinds(boxes(11, box), 'Secret recovery phrase')).not.toContain('seed-phrase');
  });

  it('or one box for all of it, numbered', () => {
    const box = boxes(1, () => ({ label: 'Wort 1 Wort 2 Wort 3 …' }));
    expect(kinds(box, 'Ihre 24 Wörter in der richtigen Reihenfolge')).toEqual(['seed-phrase']);
    expect(kinds(box, 'Unsere Wörter des Jahres')).not.toContain('seed-phrase');
  });

  it('of one character each take a code', () => {
    expect(
      kinds(
        boxes(6, () => ({ maxLength: '1' })),
        '',
      ),
    ).toEqual(['code']);
    expect(
      kinds(
        boxes(4, () => ({ maxLength: '1', kind: 'password' })),
        '',
      ),
    ).toEqual(['code']);
    expect(
      kinds(
        boxes(3, () => ({ maxLength: '1' })),
        '',
      ),
    ).toEqual(['other']);
  });

  it('leave fields alone that say what they are', () => {
    expect(
      kinds(
        boxes(12, () => ({ kind: 'email', label: 'Email' })),
        'recovery phrase',
      ),
    ).toEqual(['email']);
    expect(
      kinds(
        boxes(12, (at) => ({ label: `Quantity of article ${at}` })),
        'recovery phrase',
      ),
    ).toEqual(['other']);
  });
});
