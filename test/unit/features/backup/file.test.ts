import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachList, type Contents } from '../../../../features/backup/contents.ts';
import { readBackup, writeBackup } from '../../../../features/backup/file.ts';
import first from '../../../fixtures/storage/version-1.json' with { type: 'json' };
import { someContents } from './some-contents.ts';

const AT = 1_780_000_000_000;
const NOTHING: Contents = { settings: {}, lists: eachList(() => []), history: [] };
/** A file with `stores`, each line of it a value of its own. */
const fileWith = (stores: object, more: object = {}): string =>
  JSON.stringify({ format: 'unasked-backup', version: 1, made: AT, stores, history: [], ...more }, null, 1);
const trustedRow = { kind: 'domain', value: 'shop.example', at: 1, note: '', source: 'options' };
const trusted = (...value: unknown[]): string => fileWith({ trusted: { version: 2, value } });
const settings = (value: unknown): string => fileWith({ settings: { version: 2, value } });
/** The line of `text` that holds `part`, counted from 1. */
const lineWith = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a backup', () => {
  it('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(someContents, (contents) => {
        expect(readBackup(writeBackup(contents, AT))).toEqual({ ok: true, made: AT, contents });
      }),
      { numRuns: 60 },
    );
  });

  it('of an older version is brought up to date as what is stored is', () => {
    const stores = Object.fromEntries(
      (['settings', 'trusted', 'asked', 'requests', 'check-up', 'first-aid'] as const).map((name) => [
        name,
        { version: 1, value: first[name] },
      ]),
    );
    const read = readBackup(fileWith(stores));
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(read.contents.settings.ignoredSites).toEqual(first.settings.quietHosts);
    expect(read.contents.lists.trusted.map(({ kind, value }) => `${String(kind)} ${String(value)}`)).toEqual(
      first.trusted.flatMap(({ kind, value }) => (kind === 'domain' ? [`domain ${value}`, `site ${value}`] : [`${kind} ${value}`])),
    );
    expect(read.contents.lists.asked).toEqual(first.asked);
  });

  it('need not hold every part, and of two rows of one name the later counts', () => {
    expect(readBackup(fileWith({}))).toEqual({ ok: true, made: AT, contents: NOTHING });
    const read = readBackup(trusted(trustedRow, { ...trustedRow, note: 'later' }));
    expect(read.ok && read.contents.lists.trusted).toEqual([{ ...trustedRow, note: 'later' }]);
  });
});

describe('a file that is refused whole', () => {
  it.each<[what: string, text: string, fault: object]>([
    ['is empty', '', { what: 'no-json', line: 1 }],
    ['ends too early', '{\n"format": "unasked-backup",\n', { what: 'no-json' }],
    ['has a comma too many', '{\n "a": 1,\n "b": [1,\n 2,]\n}', { what: 'no-json', line: 4 }],
    ['has a comment', '{\n "a": 1\n // none\n}', { what: 'no-json', line: 3 }],
    ['is another kind of file', '{"format": "unasked-report", "version": 1}', { what: 'other-file' }],
    ['is a list', '[]', { what: 'other-file' }],
    ['is of a newer version', fileWith({}, { version: 2 }), { what: 'newer-version' }],
    ['has a part of a newer version', fileWith({ trusted: { version: 3, value: [] } }), { what: 'newer-version' }],
    ['has a part that nobody knows', fileWith({ colours: { version: 1, value: [] } }), { what: 'field', where: 'stores.colours' }],
    ['has no list where one should be', fileWith({ trusted: { version: 2, value: 7 } }), { what: 'field', where: 'stores.trusted.value' }],
    ['has an old part of another shape', fileWith({ trusted: { version: 1, value: [7] } }), { what: 'field', where: 'stores.trusted' }],
  ])('%s', (_what, text, fault) => {
    expect(readBackup(text)).toMatchObject({ ok: false, fault });
  });

  it.each<[what: string, text: string, part: string, fault: object]>([
    [
      'a row of another kind',
      trusted(trustedRow, { ...trustedRow, kind: 'everybody' }),
      '"everybody"',
      { what: 'field', where: 'stores.trusted.value[1].kind' },
    ],
    ['a time that is a word', trusted({ ...trustedRow, at: 'noon' }), '"noon"', { what: 'field', where: 'stores.trusted.value[0].at' }],
    [
      'a setting out of its bounds',
      settings({ requestMinutes: 99_999 }),
      '99999',
      { what: 'field', where: 'stores.settings.value.requestMinutes' },
    ],
    ['a setting that nobody knows', settings({ colour: 'red' }), '"red"', { what: 'field', where: 'stores.settings.value.colour' }],
    ['a provider as trusted', trusted(trustedRow, { ...trustedRow, value: 'gmail.com' }), '"kind"', { what: 'entry', entry: 'gmail.com' }],
    ['a public suffix as trusted', trusted({ ...trustedRow, kind: 'site', value: 'co.uk' }), '"kind"', { what: 'entry', entry: 'co.uk' }],
    ['a public suffix as left out', settings({ ignoredSites: ['shop.example', 'co.uk'] }), '"co.uk"', { what: 'entry', entry: 'co.uk' }],
    ['no mailbox', settings({ mailboxes: ['a b'] }), '"a b"', { what: 'entry', entry: 'a b' }],
    ['a broken line of the history', fileWith({}, { history: [{ key: 7 }] }), '"key"', { what: 'field', where: 'history[0].key' }],
  ])('for %s, with its line', (_what, text, part, fault) => {
    const read = readBackup(text);
    expect(read).toMatchObject({ ok: false, fault });
    if (read.ok || !('line' in read.fault)) throw new Error('The file was taken.');
    expect(Math.abs(read.fault.line - lineWith(text, part))).toBeLessThanOrEqual(part === '"kind"' ? 6 : 0);
  });

  it('never throws, however a file is spoiled', () => {
    const whole = trusted(trustedRow);
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), fc.constantFrom('', '}', '"', '0', 'null', '\n'), (at, put) => {
        expect(() => readBackup(whole.slice(0, at) + put + whole.slice(at + 1))).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readBackup(text).ok).toBe(false);
      }),
    );
  });
});
