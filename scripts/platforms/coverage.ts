/** Which platform has which facts, as a table for the terminal. */
import type { PlatformFile } from '../../platforms/schema.ts';

type Column = [title: string, value: (file: PlatformFile) => string];

const COLUMNS: Column[] = [
  ['platform', (file) => file.id],
  ['web', (file) => count(file.webDomains)],
  ['senders', (file) => count(file.senderDomains)],
  ['addresses', (file) => count(file.senderAddresses)],
  ['unconfirmed', (file) => count(file.unconfirmedSenderDomains)],
  ['reset', (file) => mark(file.pages.reset)],
  ['password', (file) => mark(file.pages.changePassword)],
  ['2fa', twoFactor],
  ['sessions', (file) => mark(file.pages.sessions)],
  ['apps', (file) => mark(file.pages.connectedApps)],
  ['genuine', (file) => mark(file.pages.genuineMailHelp ?? file.pages.genuineMailWords)],
  ['report', (file) => mark(file.reportAddress)],
  ['strangers', (file) => count([...file.userContentHosts, ...file.userContentSenders])],
];

/** One line a platform, then one line that counts how many have each fact. */
export function coverageTable(files: PlatformFile[]): string {
  const rows = files.map((file) => COLUMNS.map(([, value]) => value(file)));
  const totals = COLUMNS.map((_, at) => (at === 0 ? `of ${files.length}` : String(rows.filter((row) => row[at] !== '').length)));
  const lines = [COLUMNS.map(([title]) => title), ...rows, totals];
  const widths = COLUMNS.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** The best that is known: the settings page, a help page, the path in words, a method, or that there is none. */
function twoFactor({ pages, twoFactor: known }: PlatformFile): string {
  if (pages.twoFactor) return 'page';
  if (pages.twoFactorHelp) return 'help';
  if (pages.twoFactorWords) return 'words';
  if (known?.offered === false) return 'none';
  return known ? 'method' : '';
}

function count(facts: unknown[]): string {
  return facts.length === 0 ? '' : String(facts.length);
}

function mark(fact: unknown): string {
  return fact === undefined ? '' : 'yes';
}
