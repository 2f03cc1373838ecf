import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cutter, cutText, cutTextBefore, cutUrl } from '../../../messages/cut.ts';
import { ANY_LETTER } from '../any-letter.ts';

const text = fc.string({ unit: ANY_LETTER, maxLength: 40 });
const most = fc.integer({ min: 1, max: 20 });

describe('a text that is cut', () => {
  it('is never longer than the limit, keeps its beginning or its end, and parts no pair', () => {
    fc.assert(
      fc.property(text, most, (whole, limit) => {
        const [start, end] = [cutText(whole, limit), cutTextBefore(whole, limit)];
        expect([start.length <= limit, end.length <= limit]).toEqual([true, true]);
        expect([whole.startsWith(start), whole.endsWith(end)]).toEqual([true, true]);
        if (whole.isWellFormed()) expect([start.isWellFormed(), end.isWellFormed()]).toEqual([true, true]);
      }),
    );
  });

  it('is left as it is where it fits', () => {
    fc.assert(
      fc.property(text, (whole) => cutText(whole, 40) === whole && cutTextBefore(whole, 40) === whole && cutUrl(whole, 40) === whole),
    );
  });
});

describe('a web address that is cut', () => {
  const limit = 100;
  it.each([
    ['loses the end of its path', `https://a.example/${'p'.repeat(200)}`, 'a.example'],
    ['loses a user name that poses as a host', `https://bank.example${'x'.repeat(200)}@a.example/`, 'a.example'],
    ['loses what browsers skip before it', `\u0001 https://bank.example${'x'.repeat(200)}@a.example/`, 'a.example'],
    ['loses its fragment', `https://a.example/?q=1#${'f'.repeat(200)}`, 'a.example'],
  ])('%s and keeps its host', (_name, url, host) => {
    const cut = cutUrl(url, limit);
    expect(cut.length).toBeLessThanOrEqual(limit);
    expect(new URL(cut).host).toBe(host);
  });

  it.each([`https://${'sub.'.repeat(60)}a.example/`, `//bank.example${'x'.repeat(200)}@a.example/`, `https://[${'x'.repeat(200)}`])(
    'leads nowhere rather than to a part of its host: %s',
    (url) => {
      expect(URL.canParse(cutUrl(url, limit), 'https://mail.example/')).toBe(false);
    },
  );

  it('keeps the domain of a mail address and cuts what is written for the mail', () => {
    expect(cutUrl(`mailto:${'a'.repeat(200)}@bank.example.other.example?subject=${'s'.repeat(200)}`, limit)).toMatch(
      /@bank\.example\.other\.example/,
    );
    expect(cutUrl(`mailto:a@b.example?subject=${'s'.repeat(200)}`, limit)).toMatch(/^mailto:a@b\.example\?subject=s+$/);
  });
});

describe('a cutter', () => {
  it('says whether anything was lost', () => {
    const cut = new Cutter();
    expect([cut.text('abc', 3), cut.textBefore('abc', 3), cut.list([1, 2], 2), cut.hasRoom([1], 2)]).toEqual(['abc', 'abc', [1, 2], true]);
    expect(cut.clipped).toBe(false);
    for (const act of [
      () => cut.text('abc', 2),
      () => cut.textBefore('abc', 2),
      () => cut.url('abc', 2),
      () => cut.list([1, 2], 1),
      () => cut.hasRoom([1], 1),
    ]) {
      cut.clipped = false;
      act();
      expect(cut.clipped).toBe(true);
    }
  });
});
