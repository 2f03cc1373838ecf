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

/**
 * Evidence that the mail was asked for, or null.
 * A mail belongs to a request when its date lies from 2 minutes before it to the end of the window; several may
 * belong to one. A mail whose date cannot be read belongs to none.
 */
export function findRequest(platform: string, date: number | null, remembered: Asking): Evidence | null {
  const { requests, word, requestWindow = REQUEST_WINDOW } = remembered;
  if (word === 'asked') return { code: 'asked-by-person', strength: 'proof', facts: {} };
  if (word === 'not-asked' || date === null) return null;
  const request = requests.findLast(
    (one) => one.platform === platform && date >= one.at - EARLIEST_BEFORE && date <= one.at + requestWindow,
  );
  if (!request) return null;
  const minutes = Math.max(0, Math.round((date - request.at) / 60_000));
  return { code: 'asked-here', strength: 'strong', facts: { minutes: String(minutes) } };
}
