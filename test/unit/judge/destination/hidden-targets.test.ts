import { describe, expect, it } from 'vitest';
import { hidesTargets } from '../../../../judge/destination/hidden-targets.ts';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import type { Verdict } from '../../../../judge/verdict.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, instagramReset, linkTo, RESET_TEXT } from '../build-mail.ts';

const rules = await readRules();
const judge = (mail: OpenMail): Verdict => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });
const leading = (...hrefs: string[]): Partial<OpenMail> => ({
  body: bodyOf(
    RESET_TEXT,
    hrefs.map((href) => linkTo(href, 'Reset password')),
  ),
});
const NOWHERE = ['', '#', '#top', 'about:blank', 'javascript:void(0)', 'javascript:;', ' JavaScript:void 0 '];

describe('a webmail that hides where links lead', () => {
  it.each(NOWHERE)('leaves "%s" in place of each target: the mail is not vouched for, and it is said', (href) => {
    const verdict = judge(instagramReset({ ...leading(href, href), headers: null }));
    expect(verdict.kind).toBe('unlisted');
    expect(verdict.unchecked).toContain('targets');
  });

  it.each(NOWHERE)('and leaves "%s" beside an address to write to: the same', (href) => {
    const verdict = judge(instagramReset({ ...leading(href, 'mailto:support@instagram.com'), headers: null }));
    expect(verdict.kind).toBe('unlisted');
    expect(verdict.unchecked).toContain('targets');
  });

  it('does not make a forged sender genuine', () => {
    const verdict = judge(instagramReset({ ...leading('#'), headers: null, from: { name: 'Instagram', address: 'x@kqz.example' } }));
    expect(verdict.kind).toBe('suspicious');
  });
});

describe('a link that the webmail leads through a page of its own', () => {
  const led = (href: string): OpenMail => {
    const body = bodyOf(RESET_TEXT, [{ ...linkTo(href, 'Reset password'), rewritten: true }]);
    return instagramReset({ body });
  };
  const home = led('https://www.instagram.com/accounts/password/reset/1');

  it('is not vouched for while the sender is unproven: only the webmail knows what its page makes of the rest', () => {
    const verdict = judge({ ...home, headers: null });
    expect(verdict.kind).toBe('unlisted');
    expect(verdict.unchecked).toContain('targets');
  });

  it('does no harm to a proven mail', () => expect(judge(home).kind).toBe('unsolicited'));

  it('accuses where it leads away', () => expect(judge({ ...led('https://kqz.example/in'), headers: null }).kind).toBe('lure'));
});

describe('a mail whose links lead somewhere', () => {
  it.each([
    ['beside a place in itself', ['#top', 'https://www.instagram.com/accounts/password/reset/1'], 'unsolicited'],
    ['beside a script', ['javascript:void(0)', 'https://www.instagram.com/accounts/password/reset/1'], 'lure'],
    ['by a script that does something', ['javascript:location="https://kqz.example"'], 'lure'],
  ])('is judged by them: %s', (_what, hrefs, kind) => {
    expect(judge(instagramReset({ ...leading(...hrefs), headers: null })).kind).toBe(kind);
  });

  it.each([
    ['no link at all', []],
    ['links that nobody can read', [linkTo('#', '')]],
    ['an address to write to', [linkTo('mailto:ana@weir.example', 'Ana')]],
  ])('hides nothing where it has %s', (_what, links) => expect(hidesTargets(links)).toBe(false));
});
