import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listMails, listPages } from '../../../../scripts/check/list-files.ts';
import { parseOptions } from '../../../../scripts/check/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'unasked-lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const list = join(folder, 'list.jsonl');
function options(line: string, ...words: string[]): ReturnType<typeof parseOptions> {
  writeFileSync(list, `\n${line}\n`);
  return parseOptions([...words, '--from', list]);
}

describe('the words of npm run check', () => {
  it.each([
    [[], 'Name at least one'],
    [['--json'], 'Name at least one'],
    [['--pages'], '--pages needs --url URL'],
    [['--pages', 'a.html'], '--pages needs --url URL'],
    [['--pages', '--url', 'https://kqz.example/'], '--pages needs --url URL'],
    [['--no-such-option', 'x'], '--no-such-option'],
  ])('%j are refused with a sentence', (words, sentence) => {
    expect(() => parseOptions(words)).toThrow(sentence);
  });

  it('name mails, pages or a list', () => {
    expect(parseOptions(['a.eml', 'b/'])).toMatchObject({ pages: false, paths: ['a.eml', 'b/'], from: '' });
    expect(parseOptions(['--pages', '--url', 'https://kqz.example/', 'a.html'])).toMatchObject({
      pages: true,
      url: 'https://kqz.example/',
    });
    expect(parseOptions(['--pages', '--from', 'a.jsonl'])).toMatchObject({ pages: true, from: 'a.jsonl', paths: [] });
  });
});

describe('a list of what to judge', () => {
  it.each(['{"receiver": "a.example"}', '{"path": "a.eml", "receiver": 1}', '[]', 'null', 'nonsense'])(
    'of mails names the line that is not understood: %s',
    async (line) => {
      await expect(listMails(options(line))).rejects.toThrow('list.jsonl, line 2: expected');
    },
  );

  it.each(['{"path": "a.html"}', '{"url": "https://kqz.example/"}', '{"path": "a.html", "url": null}', 'nonsense'])(
    'of pages names the line that is not understood: %s',
    async (line) => {
      await expect(listPages(options(line, '--pages'))).rejects.toThrow('list.jsonl, line 2: expected');
    },
  );

  it('gives each its own, and what the command line says for all', async () => {
    const all = options('{"path": "a.eml", "receiver": null, "more": 1}', '--receiver', 'mx.example', '--asked', 'paypal');
    expect(await listMails(all)).toEqual([{ path: 'a.eml', file: join(folder, 'a.eml'), receiver: 'mx.example', asked: 'paypal' }]);
    const own = options('{"path": "/b.eml", "receiver": "other.example"}', '--receiver', 'mx.example');
    expect(await listMails(own)).toEqual([{ path: '/b.eml', file: '/b.eml', receiver: 'other.example', asked: '' }]);
    const page = options('{"path": "a.html", "url": "https://kqz.example/"}', '--pages');
    expect(await listPages(page)).toEqual([{ path: 'a.html', file: join(folder, 'a.html'), url: 'https://kqz.example/' }]);
  });
});
