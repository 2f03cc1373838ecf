import { describe, expect, it } from 'vitest';
import { namesBesideAct, isMadeOfBait, isMadeUp, isMadeUpSentence, namesRole, ownWords } from '../../../../judge/claim/made-up.ts';

describe('a name or label that is made up', () => {
  it.each(['parcel-fees', 'customsparcelfee', 'guest-booking-check', 'secure-24', 'Steuer Erstattung'])('is %s', (name) => {
    expect(isMadeUp(name)).toBe(true);
  });

  it.each([
    ['names somebody', 'kqz-parcels'],
    ['is of two wares written as one, as firms are called', 'cloudnode'],
    ['is one word', 'node'],
    ['is empty', ''],
  ])('is none that %s', (_, name) => {
    expect(isMadeUp(name)).toBe(false);
  });

  it.each([
    [true, 'guest-booking-check'],
    [false, 'parcel-fees'],
    [false, 'kqz-booking-check'],
  ])('is a sentence: %s of %s', (expected, label) => {
    expect(isMadeUpSentence(label)).toBe(expected);
  });

  it('is of bait alone where no ware is among its words', () => {
    expect(isMadeOfBait('parcel-fees')).toBe(true);
    expect(isMadeOfBait('guest-booking-check')).toBe(false);
  });
});

describe('a role', () => {
  it.each(['Guest Relations', 'Gewinnabteilung', 'The Hiring Team', '快递客服'])('is told by %s', (name) => {
    expect(namesRole(name)).toBe(true);
  });

  it.each(['Mara Quist', 'Ödön Tóth'])('is not told by %s', (name) => {
    expect(namesRole(name)).toBe(false);
  });

  it('leaves the words of its own', () => {
    expect(ownWords('Marek Parcel Desk')).toEqual(['marek']);
  });
});

describe('a domain’s label that couples a name with an act', () => {
  it.each(['quist-verify', 'sparbank-bestaetigung', 'vb-quist-sicher', 'kqz-rozliczenia', 'quist-betalning', 'banco-quist-pagos'])(
    'is %s',
    (label) => {
      expect(namesBesideAct(label)).not.toEqual([]);
    },
  );

  it.each([
    ['tells no act', 'sparbank-quist'],
    ['tells nothing else', 'secure-payment'],
    ['is one word', 'quistverify'],
    ['is empty', ''],
  ])('is none that %s', (_, label) => {
    expect(namesBesideAct(label)).toEqual([]);
  });
});
