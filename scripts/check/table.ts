/** Results as a table for people. */
import { primaryReason } from './reason.ts';
import type { Result } from './judge-files.ts';

const WIDTHS = { verdict: 11, platform: 14, topic: 12, path: 44 };

/** The verdicts as a table for a terminal, a line a file. */
export function tableOf(results: Result[]): string {
  const lines = [
    `${'verdict'.padEnd(WIDTHS.verdict)} ${'platform'.padEnd(WIDTHS.platform)} ${'topic'.padEnd(WIDTHS.topic)} ${'path'.padEnd(WIDTHS.path)} main reason`,
  ];
  for (const result of results) {
    if ('error' in result) {
      lines.push(
        `${'unreadable'.padEnd(WIDTHS.verdict)} ${''.padEnd(WIDTHS.platform)} ${''.padEnd(WIDTHS.topic)} ${tail(result.path)} ${result.error}`,
      );
      continue;
    }
    const { verdict } = result;
    const cells = [
      verdict.kind.padEnd(WIDTHS.verdict),
      (verdict.platform ?? '-').padEnd(WIDTHS.platform),
      (verdict.topic ?? '-').padEnd(WIDTHS.topic),
      tail(result.path),
    ];
    lines.push(`${cells.join(' ')} ${primaryReason(verdict)}`);
  }
  const counts = new Map<string, number>();
  for (const result of results) {
    const kind = 'error' in result ? 'unreadable' : result.verdict.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  lines.push([...counts].map(([kind, count]) => `${count} ${kind}`).join(', '));
  return `${lines.join('\n')}\n`;
}

function tail(path: string): string {
  return (path.length > WIDTHS.path ? `…${path.slice(1 - WIDTHS.path)}` : path).padEnd(WIDTHS.path);
}
