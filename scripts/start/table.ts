import { isRight } from './walkthrough.ts';
import type { Seen } from './walkthrough.ts';

const columns: { title: string; width: number; of: (seen: Seen) => string }[] = [
  { title: 'subject', width: 44, of: ({ mail }) => subjectOf(mail.source) },
  { title: 'sender', width: 36, of: ({ mail }) => senderOf(mail.source) },
  { title: 'verdict', width: 12, of: (seen) => seen.verdict },
  { title: 'main reason', width: 90, of: (seen) => `${isRight(seen) ? '' : `(expected ${seen.expected}) `}${seen.reason || '-'}` },
];

/** One line a mail: subject, sender, verdict and main reason as drawn. */
export function table(seen: Seen[]): string {
  const line = (cells: string[]): string =>
    cells
      .map((cell, n) => fit(cell, columns[n]?.width ?? 0))
      .join('  ')
      .trimEnd();
  const rows = seen.map((one) => line(columns.map(({ of }) => of(one))));
  return [line(columns.map(({ title }) => title)), line(columns.map(({ width }) => '-'.repeat(width))), ...rows].join('\n');
}

function fit(text: string, width: number): string {
  const letters = [...text];
  return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : text.padEnd(width + text.length - letters.length);
}

function subjectOf(source: string): string {
  return decodeWords(/^Subject: (.*)$/m.exec(source)?.[1] ?? '');
}

function senderOf(source: string): string {
  return /^From: .*<(.*)>$/m.exec(source)?.[1] ?? '';
}

/** RFC 2047, the base64 form alone: our own mails use no other. */
function decodeWords(text: string): string {
  return text.replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_all, word: string) => Buffer.from(word, 'base64').toString('utf8'));
}
