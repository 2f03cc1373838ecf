/** The catalogue of pages: each listed platform's sign-in page on its own hosts, and the same page elsewhere. */
import { describe, expect, it } from 'vitest';
import { isGivenOut, mayBeSelfHosted } from '../../../../judge/page/circumstances/page-host.ts';
import { inTurn, onlyFast } from '../../thorough.ts';
import { CREDENTIALS, judge, rules } from './rules.ts';

const ELSEWHERE = 'https://account-check.top/';
const signInTo = (name: string, more = ''): string =>
  `<title>Log in to ${name}</title><h1>Log in to ${name}</h1>${CREDENTIALS}<p>© 2026 ${name}</p>${more}`;

describe('each listed platform', () => {
  const all = rules.platforms.all;

  it.each(all.map((one, at) => [one.name, one, at] as const))('%s is never warned of on its own hosts', (_, platform, at) => {
    for (const domain of inTurn(platform.webDomains, at, 4)) {
      for (const host of [domain, `www.${domain}`, `login.${domain}`]) {
        expect(judge(signInTo(platform.name), `https://${host}/login`).kind, host).toBe('none');
      }
    }
  });

  const distinctive = all.filter(
    ({ id, commonWord, name }) =>
      !commonWord && !isGivenOut(id) && !mayBeSelfHosted(id, '') && name.replace(/[^\p{L}\p{N}]/gu, '').length > 3,
  );

  it.each(onlyFast(distinctive.map((one) => [one.name, one.id] as const)))('%s claimed on a stranger’s host is a lure', (name, id) => {
    expect(judge(signInTo(name), ELSEWHERE)).toMatchObject({ kind: 'lure', platform: id });
  });

  const ambiguous = all.filter((one) => !distinctive.includes(one));

  it.each(onlyFast(ambiguous.map((one) => [one.name, one] as const)))(
    '%s, copied with its own address and links, is warned of elsewhere',
    (name, platform) => {
      const [domain = ''] = platform.webDomains;
      const copied = `<p>${domain}</p><a href="https://www.${domain}/help">${name} help</a><a href="https://www.${domain}/password">Forgot password?</a>`;
      expect(judge(signInTo(name, copied), ELSEWHERE).kind).toMatch(/^(lure|suspicious)$/);
    },
  );
});
