/** The words that content scripts, background and extension pages say to each other. Plain data only. */
import type { FramePlace } from './frame-place.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { FollowedBy } from '../storage/followed-links.ts';
import type { TabState } from '../storage/tabs.ts';
import type { DoneStep } from '../judge/incident/incident.ts';
import type { ListedPlaces } from '../judge/destination/listed-places.ts';
import type { MailBody, OpenMail } from '../judge/open-mail.ts';
import type { LinkTarget, Verdict } from '../judge/verdict.ts';
import type { AccountStep } from '../judge/verdict/advice.ts';
import type { ResetRequest, UserAnswer } from '../judge/verdict/user-context.ts';

/** The mail's source as the mailbox script got it: header block only, as text, up to the first empty line. */
export type SourceSeen = { state: 'read'; headerBlock: string } | { state: 'unreadable'; reason: string };

/** An open mail as a reader sees it; the background adds what the source says. */
export interface MailSeen extends Omit<OpenMail, 'headers' | 'receiver'> {
  /** Name of the reader: 'roundcube', 'gmail', 'generic'. */
  client: string;
  source: SourceSeen;
}

export interface JudgedMail {
  /** Names this mail across reloads: entrypoints/background/mail-key.ts. */
  key: string;
  /** Where `mailbox` is false it tells nothing that is remembered: the page may learn it. */
  verdict: Verdict;
  /** It lies in a webmail that many use, or in one that the person calls their mailbox. */
  mailbox: boolean;
}

export interface JudgedPage {
  verdict: Verdict;
  /** Host that was judged, as a person should read it. */
  host: string;
  /** Names the warning, '' where nothing is warned about. The page cannot know it. */
  id: string;
  /** It is about a frame of the page. */
  part: boolean;
  /** The person chose on our own warning page to go on here. */
  wentOn: boolean;
  /** An organisation lets nobody go on to a page that is warned of as a whole. */
  closed?: true;
}

/** What the person did about a warning. */
export type WarningAct = 'went-on' | 'left-page';

export interface ListAge {
  /** ISO date of the facts. */
  date: string;
  outdated: boolean;
}

/** A mail or page as a lure report needs it. */
export interface LureReportReading {
  /** Null for a page, and where the tab does not hand its mail over any more. */
  mail: OpenMail | null;
  /** Where the links of the mail lead, which no stored state holds. */
  targets: LinkTarget[];
  /** Where the platform takes reports, '' where no source names an address. */
  reportAddress: string;
  /** It is the address of the person's organisation. */
  byOrganisation?: true;
}

/** What check-up and first aid need of one platform. */
export interface PlatformGuide {
  id: string;
  name: string;
  steps: AccountStep[];
  /** Ids of the advisories of the last months. */
  advisories: string[];
}

/** A listed platform where people hold accounts. */
export interface ListedPlatform {
  id: string;
  name: string;
  /** Other names by which people know it. */
  aliases: string[];
}

/** What memory is to say of a mail that lies in no tab. */
export interface DemoMemory {
  requests: ResetRequest[];
  answer: UserAnswer;
}

/** Every request, with the type of its answer. */
export interface Requests {
  /** A page may matter: the script that looks closer is brought, or, for a secret, the one that has it judged; false where that failed. */
  'look-closer': { say: { secret: boolean }; answer: boolean };
  'found-mailbox': { say: Record<never, never>; answer: null };
  /** Something is to be drawn above a mail: what draws is brought into the frame. */
  'bring-mail-drawing': { say: Record<never, never>; answer: null };
  'found-form': { say: Record<never, never>; answer: null };
  /** A mail was read, and its source is still on the way: what judges and draws makes ready. Nothing of it is kept or shown. */
  'expect-mail': { say: { mail: MailSeen }; answer: null };
  /**
   * `number` names an open mail in its frame; no document of the browser's session uses it again. Where `draws` is false, what
   * draws comes into the frame before the answer, if there is something to be said.
   */
  'judge-mail': { say: { mail: MailSeen; number: number; draws?: boolean }; answer: JudgedMail };
  /** What the frame of that place in the tab shows, a mail's body, read by a script in it; null where it may not be read, or cannot be. */
  'read-framed-body': { say: { place: FramePlace }; answer: MailBody | null };
  /** Said in such a frame: what it shows has changed, or a link of it is being followed. Handed on to the scripts of the tab. */
  'framed-body-changed': { say: { place: FramePlace }; answer: null };
  'framed-link-followed': { say: { place: FramePlace; by: FollowedBy; url: string }; answer: null };
  /** The mail of that number was closed; what is still being found out about it counts no more. */
  'mail-gone': { say: { number: number }; answer: null };
  'unreadable-mail': { say: { client: string; reason: string; number: number }; answer: null };
  /** The person's own answer to "did you ask for this?"; null takes it back. */
  'user-answer': { say: { key: string; asked: UserAnswer; tabId?: number }; answer: JudgedMail | null };
  /** The person knows the mail to be genuine, or takes that back. Our own pages only, and only of a mail in their mailbox. */
  'call-genuine': { say: { key: string; genuine: boolean; tabId: number }; answer: null };
  /** A link of the mail `key` is being followed; of its address only a salted hash is kept. */
  'link-followed': { say: { key: string; by: FollowedBy; url: string }; answer: null };
  /** A step done (or undone) for a mail of the history, or, without a key, for the mail or page that the tab shows. */
  'note-done': { say: { code: DoneStep['code']; key?: string; tabId?: number; undone?: boolean }; answer: null };
  /** `documentId` names the document, which asks again when it changes or comes back. */
  'judge-page': { say: { page: PageSnapshot; documentId: string }; answer: JudgedPage };
  /** A warning stands in the top page of the tab, or stands no more; `dialogName` names its dialog to the pinned styles. */
  'pin-warning': { say: { dialogName: string; on: boolean }; answer: null };
  /** A banner that warns stands in this frame, or none does any more: its mails are kept in their boxes. */
  'pin-banner': { say: { on: boolean }; answer: null };
  'warning-answered': { say: { id: string; act: WarningAct }; answer: null };
  /** The page fights the warning: the tab moves to our own warning page. */
  'warning-contested': { say: { id: string }; answer: null };
  /** Our own warning page only; null where the warning is long past. */
  'read-warning': { say: { id: string }; answer: { judged: JudgedPage; url: string } | null };
  /** A form that takes a name and no password was sent. */
  'reset-sent': { say: { form: SentForm }; answer: null };
  /** Whether the bundled list is older than a year. */
  'list-age': { say: Record<never, never>; answer: ListAge };
  /** For our own pages: guides to these platforms, by id. */
  'platform-guides': { say: { ids: string[] }; answer: PlatformGuide[] };
  /** For our own pages: all listed platforms where people hold accounts, by name. */
  'list-platforms': { say: Record<never, never>; answer: ListedPlatform[] };
  /** For our own pages: the verdict on a mail that lies in no tab, from the packaged tables and `memory` alone. Nothing is stored. */
  'judge-apart': { say: { mail: MailSeen; memory: DemoMemory }; answer: Verdict };
  /** "I already clicked": `platform` is an id, '' for none; false where it was refused. */
  'start-first-aid': { say: { platform: string }; answer: boolean };
  /** Opens the page that explains these pieces of evidence. */
  explain: { say: { codes: string[] }; answer: null };
  /** Where the links of the mail `key` lead, read anew in its frame; null where it is no longer open. Nothing is stored. */
  'list-links': { say: { key: string; tabId?: number }; answer: ListedPlaces | null };
  'read-tab': { say: { tabId: number }; answer: TabState };
  /** The shape of the mail in the tab that cannot be read, for a diagnosis; '' where there is none. Nothing of it is stored. */
  'read-skeleton': { say: { tabId: number }; answer: string };
  /** What the tab shows, read once more for a lure report; nothing of it is stored. */
  'read-for-lure-report': { say: { tabId: number }; answer: LureReportReading };
}

/** A form as it was sent: its own words, nothing around it and nothing that was typed. */
export interface SentForm {
  button: string;
  /** What the form calls itself: its label and the headings inside it. */
  label: string;
  /** Of each that takes a name: type, autocomplete, name, id, and what a person reads on it. */
  fields: string[][];
}

export type RequestType = keyof Requests;
export type Message<N extends RequestType = RequestType> = { [K in N]: { type: K } & Requests[K]['say'] }[N];

/** In place of an answer: the message was not of the agreed shape or not the sender's to send, or answering it failed. */
export interface Failure {
  failed: 'refused' | 'broken';
}
