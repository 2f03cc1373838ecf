import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../../judge/page/judge-page.ts';
import type { OpenPage } from '../../../../judge/open-page.ts';
import { rules } from './rules.ts';

const NOTHING = { trustedSites: [], referrerMail: null };
const signIn: OpenPage = {
  url: 'https://account-check.top/',
  title: 'Log in to Netflix',
  siteNames: [],
  headings: ['Log in to Netflix'],
  text: 'Log in to Netflix',
  forms: [{ action: '', fields: [{ kind: 'password', label: 'Password' }], buttons: ['Log in'] }],
  pictures: [],
  icons: [],
  assets: [],
  links: [],
  copiedFrom: [],
  lang: 'en',
  clipped: false,
};
const many = <T>(count: number, one: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => one(at));

describe('a page of monstrous size is judged like any other', () => {
  it.each<[string, Partial<OpenPage>]>([
    ['20,000 characters of names', { text: 'Netflix PayPal '.repeat(1_400) }],
    ['20,000 characters of copyright', { text: '© '.repeat(10_000) }],
    ['10,000 lines of addresses', { text: 'a.b\n'.repeat(10_000) }],
    ['a line of dots and slashes', { text: `https://${'a.'.repeat(10_000)}/` }],
    ['500 links to as many sites', { links: many(500, (at) => `https://host${at}.example/login`) }],
    ['500 links to a site, with long queries', { links: many(500, (at) => `https://paintboard.example/${at}?${'q'.repeat(1_900)}`) }],
    ['200 logos', { pictures: many(200, (at) => ({ alt: `Logo ${at}`, src: `https://host${at}.example/${'a'.repeat(1_000)}.png` })) }],
    [
      '40 forms of 200 fields with names',
      {
        forms: many(40, () => ({
          action: '',
          fields: many(200, () => ({ kind: 'password' as const, label: 'Password '.repeat(30) })),
          buttons: [],
          names: many(60, (at) => `name${at}`),
        })),
      },
    ],
    ['a title without an end', { title: 'Netflix - '.repeat(2_000) }],
  ])('%s', (_, part) => {
    expect(['lure', 'suspicious', 'none']).toContain(judgePage({ ...signIn, ...part }, rules, NOTHING).kind);
  });

  it('work grows no faster than the page', () => {
    let reads = 0;
    const counted = (count: number): number => {
      reads = 0;
      const links = many(count, (at) => `https://paintboard.example/${at}`);
      const watched = new Proxy(links, {
        get: (target, key, self) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
          return Reflect.get(target, key, self);
        },
      });
      judgePage({ ...signIn, title: '', headings: [], text: '', links: watched }, rules, NOTHING);
      return reads;
    };
    const few = counted(50);
    expect(counted(500)).toBeLessThanOrEqual(few * 11);
  });
});
