import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = join(root, 'test/corpus/mails');

interface Line {
  path: string;
  kind?: string;
  verdict?: string;
  platform?: string | null;
  topic?: string | null;
  evidence?: { code: string; detail: string }[];
  ms?: number;
  error?: string;
}

/** Runs the command line as npm does; answers its exit code and what it printed. */
function check(...words: string[]): Promise<{ code: number; out: string; err: string; lines: () => Line[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/check.ts', ...words], { cwd: root, maxBuffer: 64 << 20 }, (error, out, err) => {
      const lines = (): Line[] =>
        out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Line);
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err, lines });
    });
  });
}

describe('the command line', () => {
  it('judges every demo mail as its label says, one JSON object a line', async () => {
    const { code, lines } = await check('--json', corpus);
    const labels = JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8')) as {
      file: string;
      expect: string;
      platform: string | null;
    }[];
    const judged = new Map(lines().map((line) => [line.path.slice(corpus.length + 1), line]));
    const wrong = labels
      .filter((label) => label.expect !== 'requested')
      .filter(({ file, expect: verdict, platform }) => judged.get(file)?.verdict !== verdict || judged.get(file)?.platform !== platform)
      .map(
        ({ file, expect: verdict, platform }) =>
          `${file}: expected ${verdict} ${platform}, got ${judged.get(file)?.verdict} ${judged.get(file)?.platform}`,
      );
    expect(wrong).toEqual([]);
    expect(code).toBe(0);
    for (const line of lines()) expect(Object.keys(line)).toEqual(['path', 'kind', 'verdict', 'platform', 'topic', 'evidence', 'ms']);
  });

  it('refuses what it does not understand with a sentence and the usage', async () => {
    const { code, out, err } = await check();
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/Usage: npm run -s check/);
  });
});
