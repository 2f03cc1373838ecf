/** Which files are judged and with what: those of the command line, or those that a list (`--from`) names. */
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { findMailFiles } from '../mail/find-files.ts';
import type { CheckOptions } from './options.ts';

interface Listed {
  /** As it was named. */
  path: string;
  /** Where it lies; names in a list are relative to the list. */
  file: string;
}

export interface ListedMail extends Listed {
  receiver: string;
  asked: string;
}

export interface ListedPage extends Listed {
  url: string;
}

/**
 * The mails to judge; a line of a list may name a receiver and a platform that was asked of its own.
 * @throws naming the line of a list that does not fit
 */
export async function listMails(options: CheckOptions): Promise<ListedMail[]> {
  const { receiver, asked } = options;
  if (options.from === '') return (await findMailFiles(options.paths)).map((path) => ({ path, file: path, receiver, asked }));
  const rows = await rowsOf(options.from, ['path'], ['receiver', 'asked'], '{"path": "…", "receiver"?: "…", "asked"?: "…"}');
  return rows.map(({ path = '', ...own }) => ({ receiver, asked, ...own, path, file: besides(options.from, path) }));
}

/**
 * The pages to judge, each with its URL.
 * @throws naming the line of a list that does not fit
 */
export async function listPages(options: CheckOptions): Promise<ListedPage[]> {
  if (options.from === '') return options.paths.map((path) => ({ path, file: path, url: options.url }));
  const rows = await rowsOf(options.from, ['path', 'url'], [], '{"path": "…", "url": "…"}');
  return rows.map(({ path = '', url = '' }) => ({ path, file: besides(options.from, path), url }));
}

function besides(list: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(list), path);
}

async function rowsOf(list: string, needed: string[], optional: string[], form: string): Promise<Record<string, string>[]> {
  const lines = (await readFile(list, 'utf8')).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = rowIn(line, needed, optional);
    if (!row) throw new Error(`${list}, line ${at + 1}: expected ${form}.`);
    return [row];
  });
}

/** The known keys of one line; null where one is missing or no text. */
function rowIn(line: string, needed: string[], optional: string[]): Record<string, string> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const row: Record<string, string> = {};
  for (const key of [...needed, ...optional]) {
    const value = (parsed as Record<string, unknown>)[key];
    if (typeof value === 'string') row[key] = value;
    else if ((value !== undefined && value !== null) || needed.includes(key)) return null;
  }
  return row;
}
