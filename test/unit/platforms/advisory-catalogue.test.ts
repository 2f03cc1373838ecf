import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../judge/verdict.ts';
import { checkAdvisories } from '../../../platforms/advisory-catalogue.ts';
import type { AdvisoryFile } from '../../../platforms/advisory-schema.ts';
import { ADVISORIES, readAdvisoryFiles, readShippedTable } from '../../../scripts/platforms/shipped.ts';
import { readPlatformFiles, readRawFiles } from '../../../scripts/platforms/read.ts';
import { sampleAdvisory } from './advisory-sample.ts';
import { sampleFile } from './sample.ts';

function problemsOf(data: unknown, file = 'example-2026-01.json'): string[] {
  return checkAdvisories([{ file, data }], [sampleFile()]).problems;
}

const [happened, means, act] = sampleAdvisory().statements;
const NAME = 'example-2026-01.json';

describe('the catalogue of advisories', () => {
  it('takes a file whose texts all rest on confirmed statements', () => {
    expect(checkAdvisories([{ file: NAME, data: sampleAdvisory() }], [sampleFile()])).toEqual({
      advisories: [sampleAdvisory()],
      problems: [],
    });
  });

  it.each<[what: string, change: object, reason: string]>([
    [
      'a statement of low confidence',
      { statements: [{ ...happened, confidence: 'low' }, means, act] },
      'statements[0].confidence: is neither high nor medium: such a statement does not ship',
    ],
    [
      'a statement of medium confidence with one source',
      { statements: [happened, { ...means, sources: ['herald'] }, { ...act, sources: ['gazette'] }] },
      'statements[1].sources: medium confidence needs a second source',
    ],
    [
      'a second source of the same host',
      { sources: { gazette: { name: 'A', page: 'herald.example/a' }, herald: { name: 'B', page: 'herald.example/b' } } },
      'statements[1].sources: medium confidence needs a second source',
    ],
    ['a statement without source', { statements: [{ ...happened, sources: [] }, means, act] }, 'statements[0].sources: names no source'],
    [
      'a source that the file does not have',
      { statements: [{ ...happened, sources: ['times'] }, means, act] },
      'statements[0].sources: "times" is no source of this file',
    ],
    [
      'a source behind nothing',
      { sources: { ...sampleAdvisory().sources, times: { name: 'T', page: 'times.example/a' } } },
      'sources.times: stands behind no statement',
    ],
    [
      'a source without a page',
      { sources: { ...sampleAdvisory().sources, herald: { name: 'H', page: 'herald.example' } } },
      'sources.herald.page: is no host with a path',
    ],
    ['no first day', { start: null }, 'start: '],
    ['a day that no calendar has', { start: '2026-02-30' }, 'start: is no ISO date'],
    ['an end before the start', { end: '2026-01-07' }, 'end: 2026-01-07 lies before 2026-01-08'],
    ['an unknown end without a last report', { end: null }, 'lastConfirmed: is missing, and the end is not known'],
    ['a last report before the start', { end: null, lastConfirmed: '2025-12-31' }, 'lastConfirmed: 2025-12-31 lies before 2026-01-08'],
    ['a last report beside a known end', { lastConfirmed: '2026-01-12' }, 'lastConfirmed: stands beside a known end: drop it'],
    ['an unknown platform', { platform: 'sample' }, 'platform: "sample" is no platform of the list'],
    ['no topic', { topics: [] }, 'topics: names no topic'],
    ['a topic that the judge does not know', { topics: ['gossip'] }, 'topics[0]: is no topic'],
    [
      "a sender that is not the platform's",
      { genuineSender: 'security@example.net' },
      'genuineSender: security@example.net is no confirmed sender of example',
    ],
    ['a text that rests on nothing', { texts: ['disputed', 'do', 'happened', 'means'] }, 'texts: no statement stands behind "disputed"'],
    ['a needed text that is missing', { texts: ['happened', 'means'] }, 'texts: "do" is missing'],
    ['statements without their text', { texts: ['happened', 'means'] }, 'texts: "do" has statements and no text'],
    [
      'a dispute with one side',
      {
        statements: [happened, means, act, { confidence: 'high', fact: 'a breach, says one', sources: ['herald'], text: 'disputed' }],
        texts: ['disputed', 'do', 'happened', 'means'],
      },
      'statements: a dispute with one source shows one side only',
    ],
    ['an unknown kind', { kind: 'rumour' }, 'kind: is neither third-party-text nor unasked-mail'],
    ['an unknown key', { zeal: 1 }, '(file): '],
  ])('refuses %s and names file, key and reason', (_what, change, reason) => {
    const data = Object.fromEntries(Object.entries({ ...sampleAdvisory(), ...change }).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    expect(
      problemsOf(data).some((line) => line.startsWith(`${NAME}: ${reason}`)),
      problemsOf(data).join('\n'),
    ).toBe(true);
  });

  it('takes a sender below a confirmed domain', () => {
    expect(problemsOf(sampleAdvisory({ genuineSender: 'alerts@a.mail.example.com' }))).toEqual([]);
  });

  it('refuses keys out of order, a file of another name, and a file that is no object', () => {
    const { end, ...rest } = sampleAdvisory();
    expect(problemsOf({ ...rest, end })).toEqual([`${NAME}: end: keys are not in alphabetical order`]);
    expect(problemsOf(sampleAdvisory(), 'other.json')).toEqual(['other.json: id: "example-2026-01" is not the file\'s name']);
    expect(problemsOf('nothing').join()).toContain(`${NAME}: (file): `);
  });
});

describe('the bundled advisories', () => {
  const platforms = readPlatformFiles();
  const files = readAdvisoryFiles(platforms);
  const TOPICS: Record<Topic, true> = {
    reset: true,
    code: true,
    'signin-alert': true,
    changed: true,
    verify: true,
    suspend: true,
    expire: true,
    quota: true,
  };

  it('keep every rule, and the build refuses what does not', () => {
    expect(checkAdvisories(readRawFiles(ADVISORIES), platforms).problems).toEqual([]);
    expect(() => readAdvisoryFiles([])).toThrow('is no platform of the list');
  });

  it('hold January 2026 at Instagram, with both sides of what is disputed', () => {
    const january = files.find((one) => one.id === 'instagram-2026-01-unsolicited-resets');
    expect(january?.texts).toContain('disputed');
    expect([january?.start, january?.end]).toEqual(['2026-01-08', '2026-01-11']);
  });

  it.each(files.map((one): [string, AdvisoryFile] => [one.id, one]))('%s speaks of topics that the judge knows', (_id, { topics }) => {
    expect(topics.every((topic) => Object.hasOwn(TOPICS, topic))).toBe(true);
  });

  it('leave the shipped table within 60 kB', () => {
    expect(gzipSync(JSON.stringify(readShippedTable())).length).toBeLessThanOrEqual(60_000);
  });
});
