import { describe, expect, it } from 'vitest';
import { aimsOf, figuresBy } from '../../../../scripts/evaluate/figures.ts';
import { aimTable, blindTable, failureLine, setTable, toMarkdown, toText, shownRows } from '../../../../scripts/evaluate/tables.ts';
import { documentOf, peerTable } from '../../../../scripts/evaluate/write.ts';
import type { Evaluation } from '../../../../scripts/evaluate/write.ts';
import { outcome } from './outcome.ts';

const received = [
  outcome('lure', 'lure'),
  outcome('none', 'lure', { group: 'b' }),
  outcome('lure', 'none', { set: 'ham-modern', collection: 'field' }),
];

describe('tables', () => {
  it('set verdicts with and without headers side by side', () => {
    const bare = figuresBy([outcome('none', 'lure')], () => 'all');
    const [head = [], row = []] = setTable(
      figuresBy(received.slice(0, 1), () => 'all'),
      bare,
    );
    expect(row).toHaveLength(head.length);
    expect(row.slice(0, 7)).toEqual(['all', '1', '1', '100.0 %', '100.0 %', '0.0 %', '0.0 %']);
  });

  it('are lined up for a terminal and marked up for a page', () => {
    expect(
      toText([
        ['a', 'bb'],
        ['ccc', 'd'],
      ]),
    ).toBe('a    bb\nccc   d');
    expect(
      toMarkdown([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('| a | b |\n| --- | ---: |\n| c | d |');
  });

  it('leave open what was not measured', () => {
    expect(aimTable([['none', aimsOf([])]]).map((row) => row[1])).toEqual(['none', '-', '-', '-', '-', '-', '0 of 0', '0', '-']);
    expect(blindTable([{ name: 'x', mails: 2, verdicts: { lure: 2 } }])[1]).toEqual(['x', '2', '2', '.', '.', '.', '.', '.']);
  });

  it('name a failure with what was expected, tolerated and seen', () => {
    const one = outcome('unlisted', 'lure', { tolerated: 'suspicious', platform: 'instagram' });
    one.verdict.evidence = [{ code: 'no-act', strength: 'note', facts: {} }];
    expect(failureLine(one)).toBe(
      'corpus/mail/lure/one.eml [en, instagram, a] missed: expected lure (suspicious), got unlisted (no topic, -): no-act',
    );
  });
});

describe('mail as webmails show it', () => {
  it('is counted by collection: honest mail alarmed, red and vouched for, attacks warned of and vouched for', () => {
    const outcomes = [outcome('lure', 'none'), outcome('unlisted', 'none'), outcome('unsolicited', 'lure'), outcome('suspicious', 'lure')];
    expect(shownRows([['name alone', outcomes]])[1]?.slice(0, 6)).toEqual(['name alone', '1 of 2', '1', '0', '1 of 2', '1']);
  });
});

describe('the page about the evaluation', () => {
  const evaluation: Evaluation = {
    received,
    sets: [['set'], ['x']],
    aims: [['aim'], ['y']],
    twinTables: [[['twin'], ['z']]],
    shownTable: [['as shown'], ['w']],
    blindSets: null,
    defects: [],
    cost: { median: '0.50', p99: '4.00' },
  };

  it('is dated, says how much was judged, and that another filter was not measured', () => {
    const text = documentOf(evaluation, null, '2026-01-05');
    expect(text).toContain('on 2026-01-05');
    expect(text).toContain('**corpus**: 2 mails');
    expect(text).toContain('Not measured in this run');
    expect(text).not.toMatch(/null|undefined|## Unseen/);
  });

  it('names each gap as a defect, and says so where there is none', () => {
    const blindSets = [['unseen set'], ['lure']];
    expect(documentOf({ ...evaluation, blindSets, defects: ['red: 9 points.'] }, null, '')).toContain(
      'which is a defect:\n\n- red: 9 points.',
    );
    expect(documentOf({ ...evaluation, blindSets }, null, '')).toContain('No figure is more than three points better');
  });

  it('sets SpamAssassin beside the judge on the same mails', () => {
    expect(peerTable(received, null)).toBeNull();
    expect(peerTable(received, [true, true, false])).toEqual([
      ['', 'Unasked', 'SpamAssassin'],
      ['corpus: attacks warned of', '1 of 2, 50.0 %', '2 of 2, 100.0 %'],
      ['corpus: honest mail alarmed', '-', '-'],
      ['field: attacks warned of', '-', '-'],
      ['field: honest mail alarmed', '1 of 1, 100.0 %', '0 of 1, 0.0 %'],
    ]);
  });
});
