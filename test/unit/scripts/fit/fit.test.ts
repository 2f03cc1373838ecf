import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import { TOPIC_POINTS, type TopicPoints } from '../../../../judge/topic/topic-points.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { costOf, costPerCampaign } from '../../../../scripts/fit/cost.ts';
import { FitMail } from '../../../../scripts/fit/fit-mail.ts';
import { changesOf, fitPoints, foldsOf } from '../../../../scripts/fit/fit.ts';
import { parameters } from '../../../../scripts/fit/parameters.ts';
import { sentenceFaults } from '../../../../scripts/fit/sentences.ts';
import { withPoints } from '../../../../scripts/fit/write.ts';
import { readRules, readTopicTable } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../../judge/build-mail.ts';
import { inTurn, runs } from '../../thorough.ts';
import { outcome } from '../evaluate/outcome.ts';

const tables = { rules: await readRules(), topics: await readTopicTable() };
const SOURCE = readFileSync(new URL('../../../../judge/topic/topic-points.ts', import.meta.url), 'utf8');

function letter(subject: string, text: string, from: string): OpenMail {
  const domain = from.split('@')[1] ?? '';
  const link = linkTo(`https://${domain}/go`, 'Open');
  return instagramReset({
    from: { name: 'Heron Hill', address: from },
    subject,
    body: bodyOf(text, [link]),
    headers: headersSaying('pass', domain),
  });
}

/** A small labelled set: account mail of a firm that nobody lists, and its ordinary letters. */
const LABELLED: [group: string, expected: string, mail: OpenMail][] = [
  ['a', 'unlisted', letter('Reset your password', 'You asked us to reset your password.', 'hello@heronhill.example')],
  ['a', 'unlisted', letter('Reset your password now', 'You asked us to reset your password.', 'hello@heronhill.example')],
  ['b', 'unlisted', letter('Your account has been suspended', 'Your account has been suspended.', 'desk@heronhill.example')],
  ['c', 'unlisted', letter('New sign-in to your account', 'A new device signed in to your account.', 'desk@heronhill.example')],
  ['d', 'none', letter('Spring on the hill', 'The herons are back and the café is open.', 'news@heronhill.example')],
  ['e', 'none', letter('Your order', 'It left our house this morning.', 'shop@heronhill.example')],
];
const mails = LABELLED.map(
  ([group, expected, mail]) => new FitMail(outcome('none', expected, { group, set: 'ham-account' }).label, mail, tables),
);
const faults = sentenceFaults(tables.topics);

/** Points by which nothing is account mail. */
const DEAF: TopicPoints = {
  ...structuredClone(TOPIC_POINTS),
  rules: {},
  anyRule: [1, 1, 1],
  bounds: { elsewhere: { weak: 5, strong: 6 }, shortText: { weak: 5, strong: 7 }, longText: { weak: 5, strong: 7 } },
};

describe('a mail that is judged with other points', () => {
  it('gets the verdict that the judge gives with the present ones', () => {
    for (const [at, [, , mail]] of LABELLED.entries()) {
      const judged = judgeMail(mail, tables.rules, { trustedSenders: [], requests: [], answer: null });
      expect({ ...mails[at]?.verdict(TOPIC_POINTS) }).toEqual(judged);
    }
  });

  it('gets another one with points by which nothing is said, and the first one again', () => {
    const [mail] = mails;
    expect([TOPIC_POINTS, DEAF, TOPIC_POINTS].map((points) => mail?.verdict(points).kind)).toEqual(['unlisted', 'none', 'unlisted']);
  });

  it('knows which rules hold in it', () => {
    expect(mails[0]?.heard.has('reset: password + reset|forgot')).toBe(true);
    expect(mails[4]?.heard.size).toBe(0);
  });
});

describe('the cost of a verdict', () => {
  const cost = (kind: 'lure' | 'suspicious' | 'none' | 'unlisted', expected: string): number => {
    const { verdict, label } = outcome(kind, expected);
    return costOf(verdict, label);
  };

  it('is far higher for a false alarm than for a miss, highest for red', () => {
    expect(cost('suspicious', 'none')).toBeGreaterThan(4 * cost('none', 'lure'));
    expect(cost('lure', 'none')).toBeGreaterThan(cost('suspicious', 'none'));
    expect(cost('lure', 'lure')).toBe(0);
  });

  it('counts a wrong topic of account mail', () => {
    const { verdict, label } = outcome('unlisted', 'unlisted', { topic: 'reset' });
    expect(costOf({ ...verdict, topic: 'quota' }, label)).toBeGreaterThan(costOf({ ...verdict, topic: 'reset' }, label));
  });

  it('counts near-copies once', () => {
    const wrong = [1, 2, 3].map(() => outcome('none', 'lure', { group: 'large' }));
    expect(costPerCampaign([...wrong, outcome('lure', 'lure', { group: 'small' })])).toBe(costPerCampaign(wrong) / 2);
  });
});

describe('a fit', () => {
  it('keeps campaigns together', () => {
    const folds = foldsOf(mails);
    expect(folds.flat()).toHaveLength(mails.length);
    for (const group of 'abcde') expect(folds.filter((fold) => fold.some(({ label }) => label.group === group))).toHaveLength(1);
  });

  it('finds points that serve the labels and the sentences, from those that serve neither', () => {
    const some = inTurn(mails, 0, 2);
    const { points, before, after, crossValidated } = fitPoints(some, DEAF, faults);
    expect(costPerCampaign(before)).toBeGreaterThan(0);
    expect(costPerCampaign(after)).toBe(0);
    expect(faults(points)).toBe(0);
    expect(crossValidated).toHaveLength(some.length);
    for (let more = 0; more < runs(0, 1); more += 1) expect(fitPoints(some, DEAF, faults).points).toEqual(points);
    for (const one of parameters())
      expect(Number.isInteger(one.get(points)) && one.get(points) >= one.least && one.get(points) <= one.most).toBe(true);
  });

  it('leaves no trace of a rule in points that it does not need', () => {
    const rules = { 'quota: files + delete': [6, 6, 6] as [number, number, number] };
    expect(fitPoints(mails, { ...TOPIC_POINTS, rules }, () => 0).points.rules).toEqual({});
  });
});

describe('the points that the judge uses', () => {
  it('say of our own sentences what they must', () => {
    expect(faults(TOPIC_POINTS)).toBe(0);
    expect(faults(DEAF)).toBeGreaterThan(5);
  });

  it('tell in their head when and to what they were fitted', () => {
    expect(SOURCE).toMatch(/Fitted on \d{4}-\d{2}-\d{2} to \d+ mails of \d+ campaigns/);
  });
});

describe('the file of points', () => {
  it('is written with its types as they are, and its head anew', () => {
    const points = { ...TOPIC_POINTS, deep: 6 };
    const written = withPoints(SOURCE, points, ['Fitted on some day.']);
    expect(written).toContain(' * Fitted on some day.\n */');
    expect(written).toContain('export interface TopicPoints {');
    expect(JSON.parse(written.slice(written.indexOf('TopicPoints = {') + 14).replace(/;\s*$/, ''))).toEqual(points);
    expect(withPoints(written, points, ['Fitted on some day.'])).toBe(written);
  });

  it('is refused where it has another form', () => {
    expect(() => withPoints('export const POINTS = {};', TOPIC_POINTS, [])).toThrow('has not the form');
  });

  it('is told of number by number', () => {
    const rules = { 'quota: files + delete': [...TOPIC_POINTS.anyRule.slice(0, 2), 6] as [number, number, number] };
    expect(changesOf({ ...TOPIC_POINTS, rules: {} }, { ...TOPIC_POINTS, rules, deep: 5 })).toEqual([
      `deep: ${TOPIC_POINTS.deep} -> 5`,
      `quota: files + delete, text: ${TOPIC_POINTS.anyRule[2]} -> 6`,
    ]);
  });
});
