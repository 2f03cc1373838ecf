/** The fifth question: did the person ask for it? Answered by memory alone. */
import type { Evidence } from '../types.ts';

/** A reset form of a platform that was sent from this browser. */
export interface ResetRequest {
  platform: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** The person's own word on one mail, which decides over everything. */
export type OwnWord = 'asked' | 'not-asked' | null;

/** What is remembered of the person's asking. */
export interface Asking {
  /** Oldest first. */
  requests: ResetRequest[];
  /** Their own word on this very mail. */
  word: OwnWord;
  /** Milliseconds after a request in which a mail counts as asked for; one hour where nobody set it. */
  requestWindow?: number;
}

/** Clocks differ by so much: a mail may seem to be older than its request. Milliseconds. */
const EARLIEST_BEFORE = 2 * 60_000;
/** Milliseconds after a request in which a mail counts as asked for, unless the person set another time. */
const REQUEST_WINDOW = 60 * 60_000;

/** What memory says of one mail: how long before it a request was sent, and the person's own word, which decides. */
interface AskedFound {
  isAsked: boolean;
  evidence: Evidence[];
}

/**
 * Whether the mail was asked for. A mail belongs to a request when its date lies from 2 minutes before it to the end
 * of the window; several may belong to one. A mail whose date cannot be read belongs to none.
 */
export function findAsked(platform: string, date: number | null, remembered: Asking): AskedFound {
  return askedBy(minutesSinceRequest(platform, date, remembered), remembered.word);
}

/** `minutes` since the request, null where none is known; they are kept beside a word, so that it can be taken back. */
export function askedBy(minutes: string | null, word: OwnWord): AskedFound {
  const facts: Evidence['facts'] = minutes === null ? {} : { minutes };
  if (word !== null) return { isAsked: word === 'asked', evidence: [{ code: CODES[word], strength: 'proof', facts }] };
  return { isAsked: minutes !== null, evidence: minutes === null ? [] : [{ code: 'asked-here', strength: 'strong', facts }] };
}

const CODES = { asked: 'asked-by-person', 'not-asked': 'not-asked-by-person' } as const;

function minutesSinceRequest(platform: string, date: number | null, { requests, requestWindow = REQUEST_WINDOW }: Asking): string | null {
  if (date === null) return null;
  const request = requests.findLast(
    (one) => one.platform === platform && date >= one.at - EARLIEST_BEFORE && date <= one.at + requestWindow,
  );
  return request ? String(Math.max(0, Math.round((date - request.at) / 60_000))) : null;
}
