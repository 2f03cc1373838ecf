/** The words that content scripts, background and extension pages say to each other. Plain data only. */
import type { DoneStep } from '../judge/incident/types.ts';
import type { OpenMail, OpenPage, Verdict } from '../judge/types.ts';

/** The mail's source as the mailbox script got it: header block only, as text, up to the first empty line. */
export type SourceSeen =
  | { state: 'read'; headerBlock: string }
  | { state: 'unreadable'; reason: string };

/** An open mail as a reader sees it; the background adds what the source says. */
export interface MailSeen extends Omit<OpenMail, 'headers' | 'receiver'> {
  /** Name of the reader: 'roundcube', 'gmail', 'generic'. */
  client: string;
  source: SourceSeen;
}

export interface MailReport {
  /** Names this mail across reloads: `keyOf` in entrypoints/background/open-mail.ts. */
  key: string;
  verdict: Verdict;
}

export interface PageReport {
  verdict: Verdict;
  host: string;
}

/** What is known about the mail or page in one tab; popup and badge show it. */
export type TabState =
  | { state: 'mail'; key: string; from: string; subject: string; verdict: Verdict; sourceRead: boolean; client: string }
  | { state: 'page'; host: string; verdict: Verdict }
  | { state: 'unreadable'; client: string }
  | { state: 'nothing' };

/** The person's own word on one mail. */
export type Asked = 'asked' | 'not-asked' | null;

export interface ListAge {
  /** ISO date of the facts. */
  date: string;
  outdated: boolean;
}

/** Every request, with the type of its answer. */
export interface Requests {
  'found-mailbox': { say: Record<never, never>; answer: null };
  'found-form': { say: Record<never, never>; answer: null };
  'judge-mail': { say: { mail: MailSeen }; answer: MailReport };
  /** Without a key: no mail lies open in this frame any more. */
  'mail-gone': { say: { key?: string }; answer: null };
  'unreadable-mail': { say: { client: string }; answer: null };
  'mark-asked': { say: { key: string; asked: Asked; tabId?: number }; answer: MailReport | null };
  /** A step done for a mail of the history, or, without a key, for the mail or page that the tab shows. */
  'note-done': { say: { code: DoneStep['code']; key?: string; tabId?: number }; answer: null };
  'judge-page': { say: { page: OpenPage }; answer: PageReport };
  'reset-sent': { say: { url: string }; answer: null };
  /** Whether the bundled list is older than a year. */
  'list-age': { say: Record<never, never>; answer: ListAge };
  'read-tab': { say: { tabId: number }; answer: TabState };
}

export type RequestName = keyof Requests;
export type Message<N extends RequestName = RequestName> = { [K in N]: { type: K } & Requests[K]['say'] }[N];
