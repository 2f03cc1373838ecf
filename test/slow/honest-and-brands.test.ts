/** Names that are words: in honest mail and pages of other people no brand adds an alarm. They lie beside the project, or are skipped. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNameTable } from '../../judge/claim/name-table.ts';
import { buildLookalikeTable } from '../../judge/hosts/lookalike.ts';
import type { Rules } from '../../judge/rules.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import type { VerdictKind } from '../../judge/verdict.ts';
import { createPlatformIndex } from '../../platforms/index.ts';
import { casesOf } from '../../scripts/evaluate-pages/cases.ts';
import { readPageCorpus } from '../../scripts/evaluate-pages/corpus.ts';
import { judgeCase } from '../../scripts/evaluate-pages/judge-case.ts';
import { judgeAll, readAll, withoutHeaders } from '../../scripts/evaluate/judge-mails.ts';
import { readLabels } from '../../scripts/evaluate/labels.ts';
import { FIELD } from '../../scripts/mail/field.ts';
import { readShippedTable } from '../../scripts/platforms/shipped.ts';
import { readRules } from '../../scripts/rules.ts';

const withBrands = await readRules();
const platforms = createPlatformIndex(readShippedTable());
const names = buildNameTable(platforms.all);
const without: Rules = { ...withBrands, platforms, names, lookalikes: buildLookalikeTable(platforms.all) };
const ALARM = { none: 0, requested: 0, unsolicited: 0, unlisted: 0, suspicious: 1, lure: 2 } as const;
/** Whether it is a greater alarm than `before`, which is asked for only where it can be. */
const isLouder = (kind: VerdictKind, before: () => VerdictKind): boolean => ALARM[kind] > 0 && ALARM[kind] > ALARM[before()];

const labels = readLabels()?.filter(
  ({ expect: right, set }) => /^(ham|genuine|written-(genuine|ordinary))/.test(set) && !/lure/.test(right),
);
const mails = await readAll(labels ?? []);
const pages = readPageCorpus()?.filter(({ expect: right }) => right !== 'lure');
const fieldPages = `${FIELD}pages.jsonl`;

describe('a brand adds no alarm', () => {
  it.skipIf(!labels).each<[how: string, change: (mail: OpenMail) => OpenMail]>([
    ['as it is', (mail) => mail],
    ['as a webmail shows it that gives no source', withoutHeaders],
  ])('in honest mail, %s', async (_how, change) => {
    const louder = judgeAll(mails, withBrands, change).filter(({ verdict }, at) =>
      isLouder(verdict.kind, () => judgeAll(mails.slice(at, at + 1), without, change)[0]?.verdict.kind ?? 'none'),
    );
    expect(mails.length).toBeGreaterThan(500);
    expect(louder.map(({ label, verdict }) => `${label.path}: ${verdict.kind} of ${verdict.platformName}`)).toEqual([]);
  });

  it.skipIf(!pages)('on honest pages at home', () => {
    const cases = casesOf(pages ?? [], withBrands.platforms).filter(({ wanted }) => wanted === 'silent');
    const louder = cases.filter((one) => {
      const address = `https://${one.host}/`;
      return isLouder(judgeCase(one, withBrands, address).verdict.kind, () => judgeCase(one, without, address).verdict.kind);
    });
    expect(cases.length).toBeGreaterThan(50);
    expect(louder.map(({ name }) => name)).toEqual([]);
  });

  it.skipIf(!existsSync(fieldPages))('on honest pages of the field', () => {
    const rows = readFileSync(fieldPages, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { path: string; url: string; expect: string })
      .filter((row) => row.expect.startsWith('none'));
    const louder = rows.filter(({ path, url }) => {
      const one = {
        group: '',
        name: path,
        host: '',
        html: readFileSync(`${FIELD}${path}`, 'utf8'),
        wanted: 'silent',
        made: false,
      } as const;
      return isLouder(judgeCase(one, withBrands, url).verdict.kind, () => judgeCase(one, without, url).verdict.kind);
    });
    expect(louder.map(({ path }) => path)).toEqual([]);
  });
});
