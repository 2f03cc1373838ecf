/** Judges files one after the other, in one process, and yields one result each. */
import { readFile } from 'node:fs/promises';
import type { Rules } from '../../judge/rules.ts';
import { judgeMail } from '../../judge/judge-mail.ts';
import { judgePage } from '../../judge/page/judge-page.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import type { Evidence, Verdict } from '../../judge/verdict.ts';
import { splitMbox } from '../mail/mbox.ts';
import { readMail } from '../mail/read-mail.ts';
import type { ReadOptions } from '../mail/read-mail.ts';
import { openPageFromHtml } from '../pages/read-html.ts';
import { listMails, listPages } from './list-files.ts';
import type { ListedMail } from './list-files.ts';
import type { CheckOptions } from './options.ts';

export interface Judged {
  path: string;
  kind: 'mail' | 'page';
  verdict: Verdict;
  /** Who sent the mail, or the page's URL. */
  who: string;
  subject: string;
  /** Milliseconds spent in the judge alone. */
  ms: number;
}

export type Result = Judged | { path: string; error: string };

/** Results in input order; an unreadable file gives an error in its place. */
export async function* judgeFiles(options: CheckOptions, rules: Rules): AsyncGenerator<Result> {
  if (options.pages) {
    for (const { path, file, url } of await listPages(options)) {
      yield await guarded(path, async () => judgePageFile(path, file, url, rules));
    }
    return;
  }
  for (const listed of await listMails(options)) {
    const { path, file } = listed;
    let mails: { path: string; bytes: Uint8Array }[];
    try {
      const bytes = await readFile(file);
      mails = /\.mbox$/i.test(path) ? splitMbox(bytes).map((one, at) => ({ path: `${path}#${at + 1}`, bytes: one })) : [{ path, bytes }];
      if (mails.length === 0) throw new Error('No "From " line found: this is no mbox file.');
    } catch (error) {
      yield { path, error: messageOf(error) };
      continue;
    }
    for (const mail of mails)
      yield await guarded(mail.path, async () =>
        judgeMailFile(mail.path, mail.bytes, { ...listed, withoutHeaders: options.withoutHeaders }, rules),
      );
  }
}

async function guarded(path: string, judge: () => Promise<Judged>): Promise<Result> {
  try {
    return await judge();
  } catch (error) {
    return { path, error: messageOf(error) };
  }
}

async function judgeMailFile(path: string, bytes: Uint8Array, how: ListedMail & ReadOptions, rules: Rules): Promise<Judged> {
  if (how.asked && !rules.platforms.byId(how.asked)) throw new Error(`asked "${how.asked}": no platform of this id is listed.`);
  const mail = await readMail(bytes, how);
  const requests = how.asked && mail.date !== null ? [{ platform: how.asked, at: mail.date }] : [];
  const start = performance.now();
  const verdict = judgeMail(mail, rules, { trustedSenders: [], requests, answer: null });
  return { path, kind: 'mail', verdict, who: whoOf(mail), subject: mail.subject, ms: performance.now() - start };
}

async function judgePageFile(path: string, file: string, url: string, rules: Rules): Promise<Judged> {
  const page = openPageFromHtml(await readFile(file, 'utf8'), url);
  const start = performance.now();
  const verdict = judgePage(page, rules, { trustedSites: [], referrerMail: null });
  return { path, kind: 'page', verdict, who: url, subject: page.title, ms: performance.now() - start };
}

function whoOf(mail: OpenMail): string {
  return mail.from ? `${mail.from.name} <${mail.from.address}>`.trim() : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The facts of one piece of evidence, as one line. */
export function detailOf(evidence: Evidence): string {
  return Object.entries(evidence.facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}
