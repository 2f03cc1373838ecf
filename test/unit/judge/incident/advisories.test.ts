import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeAdvisories, advisoriesFor } from '../../../../judge/incident/advisories.ts';
import { DAY } from '../../../../judge/time.ts';
import { compilePlatforms } from '../../../../platforms/compile.ts';
import { compiledAdvisory, sampleAdvisory } from '../../platforms/advisory-sample.ts';

const example = compiledAdvisory();

function idsFor(platform: string, topic: string, date: string | null): string[] {
  return advisoriesFor([example], platform, topic, date === null ? null : Date.parse(date)).map((one) => one.id);
}

describe('an advisory of 8 to 11 January', () => {
  it.each<[when: string, date: string, shown: boolean]>([
    ['the last second before it', '2026-01-07T23:59:59Z', false],
    ['its first second', '2026-01-08T00:00:00Z', true],
    ['its middle', '2026-01-09T12:00:00Z', true],
    ['the evening of its last day', '2026-01-11T23:59:59Z', true],
    ['two weeks later', '2026-01-25T12:00:00Z', true],
    ['the last second of the thirtieth day after', '2026-02-10T23:59:59Z', true],
    ['the second after that', '2026-02-11T00:00:00Z', false],
    ['a year later', '2027-01-09T12:00:00Z', false],
    ['years before', '2021-01-09T12:00:00Z', false],
  ])('for a mail of %s: %s %s', (_when, date, shown) => {
    expect(idsFor('example', 'reset', date)).toEqual(shown ? ['example-2026-01'] : []);
  });

  it('says nothing of another platform', () => expect(idsFor('other', 'reset', '2026-01-09')).toEqual([]));

  it('says nothing of another topic', () => expect(idsFor('example', 'quota', '2026-01-09')).toEqual([]));

  it('says nothing where the mail has no date, or none that can be read', () => {
    expect(idsFor('example', 'reset', null)).toEqual([]);
    expect(idsFor('example', 'reset', 'yesterday')).toEqual([]);
  });

  it('covers one unbroken stretch of days', () => {
    const first = Date.parse('2026-01-08');
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (day) => {
        const shown = advisoriesFor([example], 'example', 'reset', first + day * DAY).length > 0;
        expect(shown).toBe(day >= 0 && day <= 33);
      }),
    );
  });
});

it('puts the latest incident first', () => {
  const later = compiledAdvisory({ id: 'example-2026-01-again', start: '2026-01-10', last: '2026-01-10' });
  const found = advisoriesFor([example, later], 'example', 'reset', Date.parse('2026-01-12'));
  expect(found.map((one) => one.id)).toEqual(['example-2026-01-again', 'example-2026-01']);
});

describe('the table', () => {
  it('carries whom and which days an advisory concerns, without its sources', () => {
    expect(compilePlatforms([], [sampleAdvisory()]).advisories).toEqual([example]);
  });

  it('ends an incident of unknown end with its last report', () => {
    const open = sampleAdvisory({ end: null, lastConfirmed: '2026-03-01' });
    expect(compilePlatforms([], [open]).advisories?.[0]?.last).toBe('2026-03-01');
  });
});

describe('an advisory that is in the news', () => {
  const ids = (platforms: string[], now: number): string[] => activeAdvisories([example], platforms, now).map((one) => one.id);
  const first = Date.parse(example.start);
  const over = Date.parse(example.last) + 90 * DAY;

  it('is one from its first day until 90 days after its last', () => {
    expect([first - 1, first, over - 1, over].map((now) => ids([example.platform], now))).toEqual([[], [example.id], [example.id], []]);
  });

  it('concerns nobody who does not use the platform', () => expect(ids(['another'], first)).toEqual([]));
});
