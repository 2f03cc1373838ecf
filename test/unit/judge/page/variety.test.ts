/** Every listed platform's name on strangers' hosts, in many ways of building a page that asks for something. */
import { describe, expect, it } from 'vitest';
import { isGivenOut, mayBeSelfHosted } from '../../../../judge/page/circumstances/page-host.ts';
import type { Platform } from '../../../../platforms/platform.ts';
import { WAYS_TO_NAME } from '../../../../scripts/fit/pages/ways-to-name.ts';
import { CREDENTIALS, judge, rules } from './rules.ts';

const HOSTS = ['account-check.top', 'p7d2mw.pages.dev', 'kqz-9x4t.ru'];
/** Without its name, by its own addresses. */
const NAMELESS: Record<string, (name: string, site: string) => string> = {
  'a drawn address bar': (_, site) => `<title>Play now</title><div>https://www.${site}/login</div>${CREDENTIALS}`,
  'an address bar in a field': (_, site) => `<title>Play now</title><input readonly value="https://www.${site}/login">${CREDENTIALS}`,
  'a trace of copying': (_, site) => `<!-- saved from url=(0030)https://www.${site}/login --><title>Login</title>${CREDENTIALS}`,
};

const platforms = rules.platforms.all;
const distinctive = platforms.filter(
  ({ id, commonWord, name }) =>
    !commonWord && !isGivenOut(id) && !mayBeSelfHosted(id, '') && name.replace(/[^\p{L}\p{N}]/gu, '').length > 3,
);

/** One in eight of them, another eighth for every way of building. */
const someOf = (all: Platform[], turn: number): Platform[] => all.filter((_, at) => at % 8 === turn % 8);

describe.each(Object.entries(WAYS_TO_NAME))('a platform named by %s', (way, build) => {
  it('is warned of', () => {
    const turn = Object.keys(WAYS_TO_NAME).indexOf(way);
    const missed = someOf(distinctive, turn).filter(
      ({ name }) => judge(`<!doctype html>${build(name)}`, `https://${HOSTS[turn % 3]}/`).kind === 'none',
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(Object.entries(NAMELESS))('any platform by %s', (way, build) => {
  it('is amber and no more', () => {
    const all = someOf(platforms, Object.keys(NAMELESS).indexOf(way)).filter(({ id }) => !isGivenOut(id));
    const other = all.filter(
      ({ name, webDomains: [site = ''] }) => judge(`<!doctype html>${build(name, site)}`, 'https://free-game.top/').kind !== 'suspicious',
    );
    expect(other.map(({ id }) => id)).toEqual([]);
  });
});

describe('an ordinary word', () => {
  it.each([
    ['once, is no claim', 'none', `<title>Log in to Chase</title>${CREDENTIALS}`],
    ['twice on a page that names nobody else, is one', 'suspicious', `<title>Log in to Chase</title><h1>Chase</h1>${CREDENTIALS}`],
    [
      'all over a page, is a lure',
      'lure',
      `<title>Log in to Chase</title><img alt="Chase" src="l.png"><h1>Sign in to Chase</h1>${CREDENTIALS}<p>© 2026 Chase</p>`,
    ],
    [
      'as part of another name, is none',
      'none',
      `<title>Log in – Chase Bakery</title><img alt="Chase Bakery" src="l.png"><h1>Sign in to Chase Bakery</h1>${CREDENTIALS}<p>© 2026 Chase Bakery</p>`,
    ],
  ])('%s', (_, kind, html) => {
    expect(judge(html, 'https://account-check.top/').kind).toBe(kind);
  });

  it('that the host bears is the host’s own', () => {
    expect(judge(`<title>Log in to Ring</title><h1>Ring</h1>${CREDENTIALS}`, 'https://ring-jewels.example/').kind).toBe('none');
  });
});
