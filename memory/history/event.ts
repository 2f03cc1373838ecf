/** One row of the history: an account mail or a warned page, without its text and without any address but its sender's. */
import * as z from 'zod/mini';
import type { AdviceCode, Evidence, Topic, VerdictKind } from '../../judge/types.ts';

/** A step that the person ticked off, or an act of theirs ("asked", "went-on"). */
export interface DoneStep {
  code: AdviceCode | 'asked' | 'not-asked' | 'went-on' | 'left-page';
  /** Milliseconds since the epoch. */
  at: number;
}

export interface HistoryEvent {
  /** Names the mail across reloads (`keyOf` in entrypoints/background/open-mail.ts), or the page by host, platform and day. */
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
}

const TOPICS = ['reset', 'code', 'signin-alert', 'changed', 'verify', 'suspend', 'expire', 'quota'] as const;
const VERDICTS = ['lure', 'suspicious', 'unsolicited', 'requested', 'unlisted', 'none'] as const;

/** A row as another version of the extension may have written it: codes are strings, words for unknown ones fall away. */
export const historyEventSchema = z.object({
  key: z.string(),
  kind: z.enum(['mail', 'page']),
  at: z.number(),
  seenAt: z.number(),
  platform: z.nullable(z.string()),
  platformName: z.string(),
  topic: z.nullable(z.enum(TOPICS)),
  verdict: z.enum(VERDICTS),
  reason: z.nullable(
    z.object({
      code: z.custom<Evidence['code']>((value) => typeof value === 'string'),
      strength: z.enum(['proof', 'strong', 'weak', 'note']),
      facts: z.record(z.string(), z.string()),
    }),
  ),
  from: z.string(),
  done: z.array(z.object({ code: z.custom<DoneStep['code']>((value) => typeof value === 'string'), at: z.number() })),
}) satisfies z.ZodMiniType<HistoryEvent>;
