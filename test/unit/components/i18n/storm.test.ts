import { describe, expect, it } from 'vitest';
import { stormText } from '../../../../components/i18n/storm.ts';
import type { Storm } from '../../../../judge/verdict.ts';
import { t, verdict } from './sample-verdict.ts';

function told(part: Partial<Storm>, platformName = 'Photogram'): string {
  const storm: Storm = { nth: 2, count: 2, hours: 30, lures: 0, topic: 'reset', advisory: null, ...part };
  return stormText(verdict({ kind: 'unsolicited', topic: 'reset', platformName, storm }), t);
}

describe('what is said of a storm', () => {
  it('is nothing where there is none', () => expect(stormText(verdict({ kind: 'unsolicited' }), t)).toBe(''));

  it.each([
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [101, '101st'],
    [102, '102nd'],
    [111, '111th'],
    [112, '112th'],
    [1000, '1,000th'],
  ])('counts as people do: %i', (nth, words) => {
    expect(told({ nth })).toBe(`This is the ${words} Photogram reset that you did not ask for. They came within 2 days.`);
  });

  it.each([
    [1, 'within an hour'],
    [2, 'within 2 hours'],
    [23, 'within 23 hours'],
    [24, 'within a day'],
    [25, 'within 2 days'],
    [48, 'within 2 days'],
    [49, 'within 3 days'],
  ])('names the time in hours or days: %i hours', (hours, words) => {
    expect(told({ hours })).toContain(words);
  });

  it.each([
    ['reset', 'Photogram reset'],
    ['code', 'Photogram code'],
    ['verify', 'Photogram mail'],
    [null, 'Photogram mail'],
  ] as const)('names what they are: %s', (topic, words) => {
    expect(told({ topic })).toContain(words);
  });

  it.each<[lures: number, advisory: string | null, ending: string]>([
    [0, null, 'within 2 days.'],
    [0, 'one', 'within 2 days. Others were getting them too.'],
    [1, null, 'within 2 days. One more mail of these days was not from Photogram: use nothing in it.'],
    [2, 'one', 'too. 2 more mails of these days were not from Photogram: use nothing in them.'],
    [12, null, 'within 2 days. 12 more mails of these days were not from Photogram: use nothing in them.'],
  ])('tells of %i lures, with advisory %s', (lures, advisory, ending) => {
    expect(told({ lures, advisory }).endsWith(ending)).toBe(true);
  });

  it('carries no direction tricks of a name', () => expect(told({}, 'Photo\u202Egram')).toContain('Photogram'));
});
