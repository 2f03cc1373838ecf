import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPlatformFiles, readPlatformTable, readRawFiles } from '../../../scripts/platforms/read.ts';
import { sampleFile } from './sample.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'platforms-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

it('reads JSON files only, in the order of their names', () => {
  write('b.json', '{}');
  write('a.json', '[]');
  write('notes.md', 'no platform');
  expect(readRawFiles(folder)).toEqual([
    { file: 'a.json', data: [] },
    { file: 'b.json', data: {} },
  ]);
});

it('names a file that is no JSON', () => {
  write('broken.json', '{');
  expect(() => readRawFiles(folder)).toThrow(/^broken\.json: \(file\): is no JSON/);
});

it('refuses to compile while a problem is left, one line each', () => {
  write('example.json', JSON.stringify(sampleFile({ webDomains: [], pages: {} })));
  expect(() => readPlatformFiles(folder)).toThrow('fit to ship:\nexample.json: webDomains: names no web domain');
});

it('compiles what is sound', () => {
  write('example.json', JSON.stringify(sampleFile()));
  expect(readPlatformTable(folder).platforms.map((one) => one.id)).toEqual(['example']);
});
