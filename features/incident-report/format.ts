/** The incident report as it is shown, printed and saved: plain data, times in ISO 8601 UTC. Version 1 of its file. */
import * as z from 'zod/mini';
import { VERDICT_KINDS } from '../../judge/verdict.ts';
import { NOTED_STEPS } from '../check-up/store.ts';

export const FORMAT = 'unasked-incident-report';
export const VERSION = 1;

/** What is done after an incident, in the order in which it is printed. */
export const POINTS = ['passwords', 'access', 'mfa', 'updated', 'monitoring', 'told', 'documented'] as const;
export const POINT_STATES = ['open', 'done', 'not-applicable'] as const;

const ISO_UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const time = z.string().check(z.refine((one) => ISO_UTC.test(one) && !Number.isNaN(Date.parse(one)), 'time'));
const day = z.string().check(z.refine((one) => /^\d{4}-\d{2}-\d{2}$/.test(one) && !Number.isNaN(Date.parse(one)), 'day'));

const event = z.object({
  /** Counted from 1; `respond.acts` names events by it. */
  no: z.number(),
  at: time,
  seenAt: time,
  kind: z.enum(['mail', 'page']),
  platform: z.nullable(z.string()),
  platformName: z.string(),
  topic: z.nullable(z.string()),
  verdict: z.enum(VERDICT_KINDS),
  /** The sender's address, or the page's host. */
  from: z.string(),
  /** Codes for machines; `says` is the sentence that was shown. */
  evidence: z.array(z.object({ code: z.string(), strength: z.string(), facts: z.record(z.string(), z.string()), says: z.string() })),
});

const point = z.object({
  point: z.enum(POINTS),
  state: z.enum(POINT_STATES),
  /** Day on which it was done. */
  day: z.nullable(day),
  note: z.string(),
});

/**
 * Ordered under five functions of the NIST Cybersecurity Framework 2.0 (NIST CSWP 29, February 2024): identify, protect,
 * detect, respond, recover. The sixth, govern, is about how an organisation decides; no browser can report it.
 */
export const reportSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  made: z.object({ at: time, by: z.string(), browser: z.string(), timeZone: z.string() }),
  /** From `from` on and before `to`. */
  period: z.object({ from: time, to: time }),
  /** Null for all platforms. */
  platform: z.nullable(z.object({ id: z.string(), name: z.string() })),
  identify: z.object({
    platforms: z.array(
      z.object({ id: z.nullable(z.string()), name: z.string(), inUse: z.boolean(), events: z.number(), lures: z.number() }),
    ),
    /** Date of the facts about platforms, '' where it was not known. */
    listDate: z.string(),
  }),
  protect: z.object({ steps: z.array(z.object({ platform: z.string(), step: z.enum(NOTED_STEPS), at: time })) }),
  detect: z.object({ events: z.array(event) }),
  respond: z.object({
    acts: z.array(z.object({ event: z.number(), code: z.string(), at: time })),
    /** First aid that was begun at `at`: what the person said had happened, and the steps they ticked off. */
    firstAid: z.array(z.object({ platform: z.string(), at: time, deeds: z.array(z.string()), done: z.array(z.string()) })),
  }),
  recover: z.object({ points: z.array(point) }),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportEvent = Report['detect']['events'][number];
export type ReportPoint = Report['recover']['points'][number];
