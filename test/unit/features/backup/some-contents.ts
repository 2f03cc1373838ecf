/** Anything that may be kept here, for properties. */
import * as fc from 'fast-check';
import { chosenSettings, nameOf, type Contents, type ListKey, type Row } from '../../../../features/backup/contents.ts';
import { NOTED_STEPS } from '../../../../features/check-up/store.ts';
import { DEEDS, FIRST_AID_STEPS } from '../../../../features/first-aid/steps.ts';
import type { HistoryEvent } from '../../../../features/history/event.ts';
import { TOPICS, VERDICT_KINDS } from '../../../../judge/verdict.ts';
import { DEFAULT_SETTINGS } from '../../../../storage/settings.ts';
import { TRUSTED_SOURCES } from '../../../../storage/trusted.ts';

const time = fc.integer({ min: 0, max: 2_000_000_000_000 });
const text = fc.string({ maxLength: 12 });
const site = fc.constantFrom('garden.example', 'bikes.example', 'shop.example', 'a.shop.example', 'news.example', 'trees.example');
const name = fc.oneof(
  fc.record({ kind: fc.constant('address'), value: site.map((host) => `ana@${host}`) }),
  fc.record({ kind: fc.constant('domain'), value: site.filter((host) => host.split('.').length === 2) }),
  fc.record({ kind: fc.constant('list'), value: site.map((host) => `list.${host}`) }),
  fc.record({ kind: fc.constant('site'), value: site }),
);
const trusted = fc
  .tuple(name, fc.record({ at: time, note: text, source: fc.constantFrom(...TRUSTED_SOURCES) }))
  .map(([one, told]): Row => ({ ...one, ...told }));
const rowsOf = (list: ListKey, row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> =>
  fc
    .uniqueArray(row, { maxLength: 5, selector: (one) => nameOf(one, list) })
    .map((rows) => rows.toSorted((a, b) => Number(a['at'] ?? 0) - Number(b['at'] ?? 0)));

const event: fc.Arbitrary<HistoryEvent> = fc.record({
  key: fc.stringMatching(/^[0-9a-f]{8}$/),
  kind: fc.constantFrom('mail', 'page'),
  at: time,
  seenAt: time,
  platform: fc.option(text),
  platformName: text,
  topic: fc.option(fc.constantFrom(...TOPICS)),
  verdict: fc.constantFrom(...VERDICT_KINDS),
  reason: fc.option(
    fc.record({
      code: fc.constant('act-qr'),
      strength: fc.constant('strong'),
      facts: fc.dictionary(fc.constantFrom('host', 'domain'), text),
    }),
  ),
  from: text,
  done: fc.array(fc.record({ code: fc.constant('asked'), at: time }), { maxLength: 2 }),
  alias: fc.constant('0123abcd'),
  behind: site,
});

export const someContents: fc.Arbitrary<Contents> = fc.record({
  settings: fc
    .record({
      requestMinutes: fc.integer({ min: 5, max: 1440 }),
      rememberInPrivate: fc.boolean(),
      pages: fc.constantFrom('all', 'from-mail', 'none'),
      ignoredSites: fc.uniqueArray(site, { maxLength: 3 }),
      mailboxes: fc.uniqueArray(site, { maxLength: 2 }),
      historyDays: fc.integer({ min: 1, max: 3650 }),
      usedPlatforms: fc.uniqueArray(text, { maxLength: 3 }),
      platformsOff: fc.uniqueArray(text, { maxLength: 3 }),
      distrustedSenders: fc.uniqueArray(site, { maxLength: 3 }),
    })
    .map((settings) => chosenSettings({ ...DEFAULT_SETTINGS, ...settings })),
  lists: fc.record({
    trusted: rowsOf('trusted', trusted),
    asked: rowsOf('asked', fc.record({ key: text, asked: fc.constantFrom('asked', 'not-asked', 'genuine') })),
    requests: rowsOf('requests', fc.record({ platform: text, at: time })),
    'check-up': rowsOf('check-up', fc.record({ platform: text, step: fc.constantFrom(...NOTED_STEPS), at: time })),
    'first-aid': rowsOf(
      'first-aid',
      fc.record({ platform: text, name: text, at: time, deeds: fc.subarray([...DEEDS]), done: fc.subarray([...FIRST_AID_STEPS]) }),
    ),
    'mail-keys': rowsOf('mail-keys', fc.record({ shown: text, key: text })),
  }),
  history: fc.uniqueArray(event, { maxLength: 4, selector: ({ key }) => key }),
});
