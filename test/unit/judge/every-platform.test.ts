/** The catalogue of mail: what each listed platform's own facts make of genuine mail, lures and mere mentions; here one wording each. */
import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../judge/judge-mail.ts';
import type { UserContext } from '../../../judge/verdict/user-context.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import type { Platform } from '../../../platforms/platform.ts';
import { readRules } from '../../../scripts/rules.ts';
import { bodyOf, linkTo } from './build-mail.ts';
import { ATTACKS } from '../../slow/judge/mutations/attacks.ts';
import { inTurn, onlyFast } from '../thorough.ts';
import { genuineCode, genuineMails } from './genuine.ts';

const rules = await readRules();
const all = rules.platforms.all;
const isConfirmed = (one: Platform): boolean => one.senderDomains.length + one.senderAddresses.length > 0;
const table = (platforms: Platform[]) => platforms.map((one, at) => [one.id, one, at] as const);
const kindOf = (mail: OpenMail, more: Partial<UserContext> = {}) =>
  judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null, ...more }).kind;

function resetOf(platform: Platform): OpenMail {
  const [reset] = genuineMails(platform);
  if (!reset) throw new Error('There is always a first wording.');
  return reset.mail;
}

const LURES = [
  'another sender and link',
  "another sender with the sender's own link",
  'a look-alike sender with its own link',
  'a disguised name of another sender',
  'link to a stranger',
] as const;

describe('a platform with a confirmed sender', () => {
  const confirmed = table(all.filter(isConfirmed));

  it.each(confirmed)('%s: its mail that nobody asked for is unsolicited, on every topic', (_id, platform, at) => {
    const wrong = inTurn(genuineMails(platform), at).filter(({ mail }) => kindOf(mail) !== 'unsolicited');
    expect(wrong.map(({ topic, language, mail }) => `${topic} ${language}: ${kindOf(mail)}`)).toEqual([]);
  });

  it.each(onlyFast(confirmed))('%s: its bare code is unsolicited', (_id, platform) => {
    expect(kindOf(genuineCode(platform))).toBe('unsolicited');
  });

  it.each(onlyFast(confirmed))('%s: its mail that was asked for here is requested', (id, platform) => {
    const mail = resetOf(platform);
    expect(kindOf(mail, { requests: [{ platform: id, at: (mail.date ?? 0) - 60_000 }] })).toBe('requested');
  });
});

describe('a platform without a confirmed sender', () => {
  it.each(table(all.filter((one) => !isConfirmed(one))))('%s: aligned mail of its web domain is unlisted', (_id, platform, at) => {
    const wrong = inTurn(genuineMails(platform), at).filter(({ mail }) => kindOf(mail) !== 'unlisted');
    expect(wrong.map(({ topic, language, mail }) => `${topic} ${language}: ${kindOf(mail)}`)).toEqual([]);
  });
});

describe('every platform', () => {
  it.each(table(all))('%s: five lures in its name are lures', (_id, platform, at) => {
    const kinds = inTurn(LURES, at).map((name) => `${name}: ${kindOf(ATTACKS[name]?.(resetOf(platform), platform) ?? resetOf(platform))}`);
    expect(kinds.filter((line) => !line.endsWith(': lure'))).toEqual([]);
  });

  it.each(onlyFast(table(all)))('%s: an ordinary mail that mentions it says nothing', (_id, platform) => {
    const text = `Hi Tom,\nI saw the news about ${platform.name} this morning. Shall we have lunch on Friday?\nLove, Ann`;
    const mail = { ...resetOf(platform), from: { name: 'Ann', address: 'ann@mill.example' }, subject: `${platform.name} in the news` };
    const body = bodyOf(text, [linkTo('https://news.example/today', 'the article', { button: false })]);
    expect(kindOf({ ...mail, body, headers: null })).toBe('none');
  });
});
