/** What the history tells of one mail or page, as incidents are made of. */
import type { AdviceCode, Evidence, Topic, VerdictKind } from '../types.ts';

/** A step that the person ticked off, or an act of theirs ("asked", "went-on"). */
export interface DoneStep {
  code: AdviceCode | 'asked' | 'not-asked' | 'went-on' | 'left-page';
  /** Milliseconds since the epoch. */
  at: number;
}

export interface HistoryEvent {
  /** Names the mail across reloads (entrypoints/background/mail-key.ts), or the page by host, platform and day. */
  key: string;
  kind: 'mail' | 'page';
  /** When the mail was sent, else when it was first seen; milliseconds since the epoch. */
  at: number;
  /** When it was first judged here. */
  seenAt: number;
  /** Id of the platform, null where none is named. */
  platform: string | null;
  platformName: string;
  topic: Topic | null;
  verdict: VerdictKind;
  /** The main reason, null where there was none. */
  reason: Evidence | null;
  /** The mail's sender address, or the page's host. */
  from: string;
  done: DoneStep[];
  /** The mail shows no date of its own, so `at` says nothing of when it came: no storm is made of it. */
  undated?: boolean;
}
