/** One row of the history: an account mail or a warned page, without its text and without any address but its sender's. */
import * as z from 'zod/mini';
import type { DoneStep, HistoryEvent } from '../../judge/incident/incident.ts';
import { TOPICS, VERDICT_KINDS, type Evidence } from '../../judge/verdict.ts';

export type { DoneStep, HistoryEvent } from '../../judge/incident/incident.ts';

/** A row as another version of the extension may have written it: codes are strings, words for unknown ones fall away. */
export const historyEventSchema = z.object({
  key: z.string(),
  kind: z.enum(['mail', 'page']),
  at: z.number(),
  seenAt: z.number(),
  platform: z.nullable(z.string()),
  platformName: z.string(),
  topic: z.nullable(z.enum(TOPICS)),
  verdict: z.enum(VERDICT_KINDS),
  reason: z.nullable(
    z.object({
      code: z.custom<Evidence['code']>((value) => typeof value === 'string'),
      strength: z.enum(['proof', 'strong', 'weak', 'note']),
      facts: z.record(z.string(), z.string()),
    }),
  ),
  from: z.string(),
  done: z.array(z.object({ code: z.custom<DoneStep['code']>((value) => typeof value === 'string'), at: z.number() })),
  undated: z.optional(z.boolean()),
  alias: z.optional(z.string()),
  behind: z.optional(z.string()),
}) satisfies z.ZodMiniType<HistoryEvent>;
