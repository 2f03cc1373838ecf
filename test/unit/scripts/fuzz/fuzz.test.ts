import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, instagramReset, linkTo } from '../../judge/build-mail.ts';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import type { Verdict } from '../../../../judge/verdict.ts';
import { DIMENSIONS, excessGrowth, grown, leastCost } from '../../../../scripts/fuzz/cost.ts';
import { faultOfMail, findFault } from '../../../../scripts/fuzz/faults.ts';
import { parseOptions } from '../../../../scripts/fuzz/options.ts';
import { fuzz, inputs } from '../../../../scripts/fuzz/run.ts';
import { smallest } from '../../../../scripts/fuzz/smallest.ts';
import { readRules } from '../../../../scripts/rules.ts';

const rules = await readRules();
const judge = (mail: OpenMail): Verdict => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });
const still = (): number => 0;
const MAIL = [
  'From: Blue Kite <hello@bluekite.example>',
  'To: you@mail.example',
  'Subject: Reset your password',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Reset your password <a href="https://bluekite.example/r">here</a>.</p>',
].join('\r\n');
/** A clock that each judgement moves on by what it is said to cost. */
function clockOf(costs: (mail: OpenMail) => number): { clock: () => number; judge: (mail: OpenMail) => Verdict } {
  let now = 0;
  const verdict = judge(instagramReset());
  return {
    clock: () => now,
    judge: (mail) => {
      now += costs(mail);
      return verdict;
    },
  };
}

describe('the command line of the fuzzer', () => {
  it('draws a seed where none is given', () => {
    expect(parseOptions([], () => 0.5)).toEqual({ count: 20_000, seed: 2 ** 30, save: '', own: false });
    expect(parseOptions(['--count', '5', '--seed', '7', '--save', 'x', '--own'])).toEqual({ count: 5, seed: 7, save: 'x', own: true });
  });

  it.each([
    [['--count', '0']],
    [['--count', 'many']],
    [['--count', '1.5']],
    [['--seed', '-1']],
    [['--seed', '2147483648']],
    [['--no-such']],
    [['x']],
  ])('refuses %j with a sentence', (words) => {
    expect(() => parseOptions(words)).toThrow(/\S/);
  });
});

describe('what counts as a fault', () => {
  it.each<[string, OpenMail, (mail: OpenMail) => Verdict, string | null]>([
    ['a judge that throws', instagramReset(), () => JSON.parse('{'), 'threw'],
    [
      'a verdict that is none of the six',
      instagramReset(),
      (mail) => ({ ...judge(mail), kind: 'fine' }) as unknown as Verdict,
      'no verdict',
    ],
    ['no verdict at all', instagramReset(), () => undefined as unknown as Verdict, 'no verdict'],
    ['a right verdict', instagramReset(), judge, null],
  ])('%s', (_what, mail, by, kind) => {
    expect(faultOfMail(mail, null, by, still)?.kind ?? null).toBe(kind);
  });

  it('a judgement over 50 ms, three times', () => {
    const { clock, judge: slow } = clockOf(() => 60);
    expect(faultOfMail(instagramReset(), null, slow, clock)).toEqual({ kind: 'slow', detail: '60 ms' });
  });

  it('no single disturbance', () => {
    let calls = 0;
    const { clock, judge: once } = clockOf(() => (calls++ === 0 ? 400 : 1));
    expect(faultOfMail(instagramReset(), null, once, clock)).toBeNull();
  });

  it('what is no mail is refused, not judged', async () => {
    const input = { mail: 'nothing', withoutHeaders: false, receiver: '', grows: null };
    expect(await findFault(input, judge, still)).toBeNull();
  });

  it('a cost that grows with the square of the text', () => {
    const { clock, judge: square } = clockOf((mail) => (mail.body.text.length / 1e4) ** 2);
    expect(faultOfMail(instagramReset(), 'text', square, clock)?.kind).toBe('not linear');
    expect(excessGrowth(instagramReset(), 'links', square, clock)).toBeNull();
  });

  it('no cost that grows in step', () => {
    const { clock, judge: linear } = clockOf((mail) => mail.body.text.length / 1000);
    expect(excessGrowth(instagramReset(), 'text', linear, clock)).toBeNull();
  });
});

describe('the cost', () => {
  it('is the least of a few tries', () => {
    const costs = [9, 2, 5];
    let now = 0;
    expect(
      leastCost(
        () => void (now += costs.shift() ?? 0),
        0,
        () => now,
      ),
    ).toBe(2);
  });

  it.each(DIMENSIONS)('is measured on a mail with more of its %s', (dimension) => {
    const mail = instagramReset({
      body: bodyOf('Reset it', [linkTo('https://kqz.example/')]),
      headers: [{ name: 'to', value: 'a@b.example' }],
    });
    const { body, headers } = grown(mail, dimension, 50);
    expect([body.text.length, body.links.length, headers?.length, headers?.[0]?.value.length]).toContain(50);
  });
});

describe('the fuzzer', () => {
  it('draws the same mails from the same seed', () => {
    const draw = (seed: number): unknown => fc.sample(inputs([MAIL]), { numRuns: 20, seed });
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it('finds nothing in the judge', async () => {
    expect(await fuzz({ count: 40, seed: 5, mails: [MAIL], judge, clock: still })).toBeNull();
  });

  it('finds what a judge cannot bear, and keeps hardly more than that', async () => {
    let calm: Verdict | null = null;
    const fragile = (mail: OpenMail): Verdict => {
      if (mail.subject.includes('123456')) throw new Error('a number');
      calm ??= judge(mail);
      return calm;
    };
    const found = await fuzz({ count: 2000, seed: 1, mails: [MAIL], judge: fragile, clock: still });
    expect(found?.fault.kind).toBe('threw');
    expect(found?.input.mail).toMatch(/^Subject:.*123456/s);
    expect(found?.input.mail.length).toBeLessThan(40);
  });
});

describe('the smallest failing text', () => {
  it('holds only what is needed', async () => {
    const text = Array.from({ length: 200 }, (_, at) => `line ${at} of some words`).join('\n');
    expect(await smallest(text, async (one) => one.includes('17 of') && one.includes('99'))).toMatch(/^17 of\s?9?\s?99$/);
  });

  it('is the text itself where all of it is needed', async () => {
    expect(await smallest('abc', async (one) => one === 'abc')).toBe('abc');
  });
});
