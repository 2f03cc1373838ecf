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

const EARLIEST_BEFORE = 2 * 60_000;
export const REQUEST_WINDOW = 60 * 60_000;

/**
 * Evidence that the mail was asked for, or null.
 * A mail belongs to a request when its date lies from 2 minutes before it (clocks differ) to one hour after.
 */
export function findRequest(platform: string, date: number | null, requests: ResetRequest[], word: OwnWord): Evidence | null {
  if (word === 'asked') return { code: 'asked-by-person', strength: 'proof', facts: {} };
  if (word === 'not-asked' || date === null) return null;
  const request = requests.find(
    (one) => one.platform === platform && date >= one.at - EARLIEST_BEFORE && date <= one.at + REQUEST_WINDOW,
  );
  if (!request) return null;
  const minutes = Math.max(0, Math.round((date - request.at) / 60_000));
  return { code: 'asked-here', strength: 'strong', facts: { minutes: String(minutes) } };
}
