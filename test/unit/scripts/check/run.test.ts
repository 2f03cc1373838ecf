import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../../../scripts/check/run.ts';

const corpus = join(import.meta.dirname, '../../../corpus/mails');
const folder = mkdtempSync(join(tmpdir(), 'unasked-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Line {
  path: string;
  kind?: string;
  verdict?: string;
  evidence?: { code: string; detail: string }[];
  error?: string;
}

/** Its exit code and what it prints. By a process of its own: test/slow/command-line.test.ts. */
async function check(...words: string[]): Promise<{ code: number; out: string; err: string; lines: () => Line[] }> {
  let out = '';
  let err = '';
  const code = await runCheck(words, { out: (text) => void (out += text), err: (text) => void (err += text) });
  const lines = (): Line[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  return { code, out, err, lines };
}

describe('the check of files', () => {
  it('numbers the mails of an mbox and goes on after an unreadable file', async () => {
    const mail = readFileSync(join(corpus, 'instagram-reset.eml'), 'utf8').replaceAll('\r\n', '\n');
    writeFileSync(join(folder, 'a.mbox'), `From a@b Mon Jan  5 10:00:00 2026\n${mail}\nFrom a@b Mon Jan  5 10:00:00 2026\n${mail}\n`);
    writeFileSync(join(folder, 'b.eml'), '');
    writeFileSync(join(folder, 'b2.eml'), Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)));
    writeFileSync(join(folder, 'c.eml'), mail);
    const missing = join(folder, 'missing.eml');
    const { code, lines } = await check('--json', folder, missing);
    expect(lines().map((line) => [line.path.slice(folder.length + 1), line.verdict ?? 'error'])).toEqual([
      ['a.mbox#1', 'unsolicited'],
      ['a.mbox#2', 'unsolicited'],
      ['b.eml', 'error'],
      ['b2.eml', 'error'],
      ['c.eml', 'unsolicited'],
      ['missing.eml', 'error'],
    ]);
    expect(code).toBe(1);
  });

  it('knows what was asked for, and what a webmail without source would show', async () => {
    const mail = join(corpus, 'instagram-reset.eml');
    expect((await check('--json', '--asked', 'instagram', mail)).lines()[0]?.verdict).toBe('requested');
    expect((await check('--json', '--without-headers', mail)).lines()[0]?.verdict).toBe('unsolicited');
    expect((await check('--json', '--receiver', 'other.example', mail)).lines()[0]?.evidence?.map((one) => one.code)).not.toContain(
      'auth-passed',
    );
  });

  it('judges saved pages by the address they are said to come from', async () => {
    const page =
      '<!doctype html><title>Instagram</title><h1>Log in to Instagram</h1><form action="/p"><input name="username"><input type="password"><button>Log in</button></form><p>© 2026 Instagram from Meta';
    writeFileSync(join(folder, 'page.html'), page);
    writeFileSync(
      join(folder, 'list.jsonl'),
      `${JSON.stringify({ path: 'page.html', url: 'https://kqz-login.com/' })}\n${JSON.stringify({ path: 'page.html', url: 'https://www.instagram.com/' })}\n`,
    );
    const { lines } = await check('--json', '--pages', '--from', join(folder, 'list.jsonl'));
    expect(lines().map((line) => [line.kind, line.verdict])).toEqual([
      ['page', 'lure'],
      ['page', 'none'],
    ]);
  });

  it('gives each mail of a list its own receiver and its own request', async () => {
    const path = join(corpus, 'instagram-reset.eml');
    const rows = [{ path }, { path, receiver: 'other.example' }, { path, receiver: null, asked: 'instagram' }, { path, asked: 'nobody' }];
    writeFileSync(join(folder, 'mails.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
    const { code, lines } = await check('--json', '--from', join(folder, 'mails.jsonl'));
    expect(lines().map((line) => line.verdict ?? line.error)).toEqual([
      'unsolicited',
      'unsolicited',
      'requested',
      'asked "nobody": no platform of this id is listed.',
    ]);
    expect(lines()[0]?.evidence?.map((one) => one.code)).toContain('auth-passed');
    expect(lines()[1]?.evidence?.map((one) => one.code)).not.toContain('auth-passed');
    expect(code).toBe(1);
  });

  // Every kind of line and word that is refused: test/unit/scripts/check/what-is-judged.test.ts.
  it('names the line of a list that is not understood', async () => {
    writeFileSync(join(folder, 'broken.jsonl'), '{"receiver": "a.example"}\n');
    const { code, err } = await check('--json', '--from', join(folder, 'broken.jsonl'));
    expect(err).toContain('broken.jsonl, line 1: expected');
    expect(code).toBe(2);
  });

  it('prints a table for people', async () => {
    const { out } = await check(join(corpus, 'instagram-reset.eml'));
    expect(out).toMatch(/unsolicited\s+instagram\s+reset/);
  });

  it.each([[[]], [['--asked', 'nobody', 'x.eml']]])('refuses %j with a sentence and the usage', async (words) => {
    const { code, err } = await check(...words);
    expect(code).toBe(2);
    expect(err).toMatch(/Usage: npm run -s check/);
  });
});
