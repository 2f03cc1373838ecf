import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disguised, fold, sameSkeleton } from '../../../../judge/text/fold.ts';
import { FOREIGN, LOOSE, ODD_LATIN } from '../../../../judge/text/confusables.ts';
import { ANY_LETTER } from '../../any-letter.ts';

describe('skeleton of a text', () => {
  it.each([
    ['Gооgle (Cyrillic)', 'Gооgle', 'Google'],
    ['ɢoogle (small capital)', 'ɢoogle', 'google'],
    ['mathematical letters', '𝐈𝐧𝐬𝐭𝐚𝐠𝐫𝐚𝐦', 'Instagram'],
    ['l for I', 'lnstagram', 'Instagram'],
    ['rn for m', 'instagrarn', 'instagram'],
    ['vv for w', 'tvvitter', 'twitter'],
    ['digits', 'faceb00k', 'Facebook'],
    ['1 for l', 'paypa1', 'paypal'],
    ['full width', 'Ｆａｃｅｂｏｏｋ', 'facebook'],
    ['wholly Cyrillic', 'раураӏ', 'paypal'],
    ['l with dot', 'paypaŀ', 'paypal'],
    ['squared capitals', '🅿🅰🆈pal', 'paypal'],
    ['superscripts', 'ᵍᵒᵒᵍˡᵉ', 'google'],
    ['Cherokee', 'Ꭺpple', 'apple'],
    ['diacritics', 'ínstàgrâm', 'instagram'],
    ['dotless i', 'ınstagram', 'instagram'],
    ['zero-width joints', 'Net\u200Bflix', 'Netflix'],
    ['odd spaces', ' Net\u00A0 flix', 'net flix'],
  ])('takes %s for the same', (_, disguise, name) => expect(sameSkeleton(disguise, name)).toBe(true));

  it.each([
    ['instagram', 'telegram'],
    ['gram', 'instagram'],
    ['パスワード', 'ハスワート'],
    ['', 'x'],
  ])('keeps %s and %s apart', (a, b) => expect(sameSkeleton(a, b)).toBe(false));

  it('is settled after one pass and never throws', () => {
    const unit = fc.constantFrom(...everyLookalike(), 'r', 'n', 'v', 'İ', '\u0301');
    const text = fc.oneof(fc.string({ unit: ANY_LETTER }), fc.string({ unit }));
    fc.assert(fc.property(text, (any) => fold(fold(any)) === fold(any)));
  });

  it('is the same for a long text as for a short one', () => {
    const ascii = fc.string({ unit: fc.constantFrom(...'rnvmwiIl1|0oO aRNVZz9_-\t') });
    fc.assert(fc.property(ascii, (any) => fold(`${any}${' '.repeat(300)}`) === fold(any)));
    fc.assert(fc.property(ascii, (any) => fold(`${'. '.repeat(150)}${any}`).endsWith(fold(`. ${any}`))));
  });

  it('lists each look-alike once and in decomposed form', () => {
    const all = everyLookalike();
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((letter) => letter.normalize('NFKD') !== letter)).toEqual([]);
  });

  it('folds every listed look-alike to Latin letters', () => {
    expect(everyLookalike().filter((letter) => !/^[a-z]+$/.test(fold(letter)))).toEqual([]);
  });
});

describe('a disguised word', () => {
  it.each([
    ['Gооgle', 'Google'],
    ['𝐈𝐧𝐬𝐭𝐚𝐠𝐫𝐚𝐦 Support', 'Instagram Support'],
    ['ɢoogle', 'google'],
    ['Fａcebook', 'Facebook'],
    ['In\u200Bstagram', 'Instagram'],
    ['Pay\u00ADPal', 'PayPal'],
    ['PayPaⅼ', 'PayPal'],
    ['Αpple', 'Apple'],
    ['Ⓢⓤⓟⓟⓞⓡⓣ', 'Support'],
    ['\u202EmargatsnI', 'margatsnI'],
    ['ԝԝѕа', 'wwsa'],
  ])('%j reads as %j', (text, read) => expect(disguised(text)).toEqual({ plain: read }));

  it.each([
    'Instagram',
    'Сбербанк',
    'СберPay',
    'Яndex',
    'Москва',
    'naïve Müller',
    'Türkiye İş Bankası',
    'Azərbaycan',
    'Tiếng Việt',
    'Ａｍａｚｏｎ',
    'ＪＣＢカード',
    '👨‍👩‍👧 Family 1️⃣',
    'µTorrent 12 kΩ',
    'می‌خواهم',
    'Nº 1, 2ª, 1ˢᵗ',
    'FFⅦ',
    '',
  ])('%j hides nothing', (text) => expect(disguised(text)).toBeNull());

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: ANY_LETTER }), (text) => disguised(text) !== undefined));
  });
});

function everyLookalike(): string[] {
  return [FOREIGN, ODD_LATIN, LOOSE].flatMap((table) => Object.values(table)).flatMap((letters) => [...letters]);
}
