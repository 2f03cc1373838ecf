/** What the person's own answers and lists change: what they asked for, whom they trust or distrust, which platforms they switched off. */
import type { Platform } from '../../platforms/platform.ts';
import type { Findings } from '../findings.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import type { HeaderLine, OpenMail } from '../open-mail.ts';
import { isProvenFor } from '../origin/authentication.ts';
import { HOUR, MINUTE } from '../time.ts';
import { type Evidence, type EvidenceCode, type Verdict, vouches, warns } from '../verdict.ts';
import { adviceFor } from './advice.ts';
import { strongestFirst } from './evidence.ts';

/** A reset form of a platform that was sent from this browser. */
export interface ResetRequest {
  platform: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Whether the person says that they asked for one mail, which decides over everything; null where they said nothing. */
export type UserAnswer = 'asked' | 'not-asked' | null;

/** What the person said of one mail: whether they asked for it, or that they know it to be genuine. */
export type MailAnswer = UserAnswer | 'genuine';

/** What is known of the person's asking. */
interface RequestContext {
  /** Oldest first. */
  requests: ResetRequest[];
  /** Their own answer on this very mail. */
  answer: MailAnswer;
  /** Milliseconds after a request in which a mail counts as asked for; one hour where nobody set it. */
  requestWindow?: number;
}

/** What is known here of the person, beside the mail. */
export type UserContext = RequestContext & UserLists;

/** Clocks differ by so much: a mail may seem to be older than its request. Milliseconds. */
const EARLIEST_BEFORE = 2 * MINUTE;
/** Milliseconds after a request in which a mail counts as asked for, unless the person set another time. */
const REQUEST_WINDOW = HOUR;

/** What is known of one mail: how long before it a request was sent, and the person's own answer, which decides. */
interface AskedFound {
  isAsked: boolean;
  evidence: Evidence[];
}

/**
 * Whether the mail was asked for. A mail belongs to a request when its date lies from 2 minutes before it to the end
 * of the window; several may belong to one. A mail whose date cannot be read belongs to none.
 */
export function findAsked(platform: string, date: number | null, context: RequestContext): AskedFound {
  return askedBy(minutesSinceRequest(platform, date, context), context.answer === 'genuine' ? null : context.answer);
}

/** `minutes` since the request, null where none is known; they are kept beside an answer, so that it can be taken back. */
function askedBy(minutes: string | null, answer: UserAnswer): AskedFound {
  const facts: Evidence['facts'] = minutes === null ? {} : { minutes };
  if (answer !== null) return { isAsked: answer === 'asked', evidence: [{ code: CODES[answer], strength: 'proof', facts }] };
  return { isAsked: minutes !== null, evidence: minutes === null ? [] : [{ code: 'asked-here', strength: 'strong', facts }] };
}

const CODES = { asked: 'asked-by-person', 'not-asked': 'not-asked-by-person' } as const;

function minutesSinceRequest(
  platform: string,
  date: number | null,
  { requests, requestWindow = REQUEST_WINDOW }: RequestContext,
): string | null {
  if (date === null) return null;
  const request = requests.findLast(
    (one) => one.platform === platform && date >= one.at - EARLIEST_BEFORE && date <= one.at + requestWindow,
  );
  return request ? String(Math.max(0, Math.round((date - request.at) / MINUTE))) : null;
}

const ASKED: EvidenceCode[] = ['asked-here', 'asked-by-person', 'not-asked-by-person'];

/**
 * `verdict` after the person said "I asked for this", "I did not", or took it back (null): the same as if the mail
 * were judged with that answer. Others than `unsolicited` and `requested` stay as they are.
 */
export function withUserAnswer(verdict: Verdict, answer: UserAnswer, platform: Platform | null): Verdict {
  if (!vouches(verdict.kind)) return verdict;
  const known = verdict.evidence.find(({ code }) => ASKED.includes(code));
  const { isAsked, evidence } = askedBy(known?.facts.minutes ?? null, answer);
  const kind = isAsked ? 'requested' : 'unsolicited';
  const unchecked = verdict.unchecked.filter((one) => one !== 'asked-elsewhere');
  return {
    ...verdict,
    kind,
    evidence: strongestFirst(kind, [...evidence, ...verdict.evidence.filter(({ code }) => !ASKED.includes(code))]),
    unchecked: isAsked ? unchecked : [...unchecked, 'asked-elsewhere'],
    advice: adviceFor(kind, verdict.topic, platform),
  };
}

/** `verdict` on a mail that the person knows to be genuine: no warning any more, for this one mail. Any other stays as it is. */
export function calledGenuine(verdict: Verdict): Verdict {
  if (!warns(verdict.kind)) return verdict;
  const said: Evidence = { code: 'genuine-by-person', strength: 'proof', facts: {} };
  return { ...verdict, kind: 'none', evidence: [said, ...verdict.evidence], advice: [] };
}

/** What the person set about senders and platforms; what they left alone is missing. */
export interface UserLists {
  /** Exact addresses and registrable domains. */
  trustedSenders: string[];
  /** Names of mailing lists, as they stand in List-Id (RFC 2919). */
  trustedLists?: string[];
  /** Addresses and hosts of listed senders that the person does not want vouched for. */
  distrustedSenders?: string[];
  /** Ids of platforms about which nothing is said. */
  platformsOff?: string[];
}

interface Trust {
  /** The entry that covers the mail, '' where none does. */
  entry: string;
  /** The receiver proved that the mail is from there. A sender line alone is anybody's to write. */
  proven: boolean;
}

/** The entry that covers the mail. A relay speaks for whoever writes through it, so nothing proves who did. */
export function findTrust({ mail, origin }: Findings, { trustedSenders, trustedLists = [] }: UserLists): Trust {
  const { authentication, isProven } = origin;
  const entry = trustedEntry(origin.address, trustedSenders);
  if (entry !== '') return { entry, proven: isProven };
  const list = listOf(mail.headers ?? []);
  if (list === '' || !trustedLists.includes(list)) return { entry: '', proven: false };
  return { entry: list, proven: authentication.state !== 'fail' && isProvenFor(mail.headers, mail.receiver, list) };
}

/** The mailing list that the mail names and its receiver proved, where nothing speaks against the sender; '' for none. */
export function provenList({ headers, receiver }: Pick<OpenMail, 'headers' | 'receiver'>): string {
  const list = listOf(headers ?? []);
  return list !== '' && isProvenFor(headers, receiver, list) ? list : '';
}

/** The entry that covers `address`, '' where none does. */
export function trustedEntry(address: string, entries: string[]): string {
  const domain = registrable(address.split('@').at(-1) ?? '');
  return entries.find((entry) => (entry.includes('@') ? entry === address : domain !== '' && entry === domain)) ?? '';
}

/** The entry by which the person distrusts a listed sender, '' for none: one address, or a host with all below it. */
export function distrustedEntry(address: string, entries: readonly string[] = []): string {
  const host = address.split('@').at(-1) ?? '';
  return entries.find((entry) => (entry.includes('@') ? entry === address : host !== '' && isUnder(host, entry))) ?? '';
}

/** `verdict`, or silence with its reason where it is about a platform that the person switched off. */
export function withPlatformsOff(verdict: Verdict, off: readonly string[] = []): Verdict {
  if (verdict.kind === 'none' || verdict.platform === null || !off.includes(verdict.platform)) return verdict;
  const said: Evidence = { code: 'platform-off', strength: 'note', facts: { platform: verdict.platformName } };
  return { kind: 'none', topic: null, platform: null, platformName: '', evidence: [said], unchecked: [], advice: [], targets: [] };
}

/** The one mailing list that the mail names; a second List-Id may be a stranger's. */
function listOf(headers: readonly HeaderLine[]): string {
  const lines = headers.filter(({ name }) => name === 'list-id');
  const [line] = lines;
  if (!line || lines.length > 1) return '';
  return (/<([^<>\s]+)>\s*$/.exec(line.value)?.[1] ?? line.value).trim().toLowerCase();
}
