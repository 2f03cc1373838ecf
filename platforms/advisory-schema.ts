/** What one file of `platforms/advisories/` may say: an incident with its days, its statements and their sources. */
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1, 'is empty'), z.trim());
const day = z.string().check(z.refine((one) => isDay(one), 'is no ISO date'));
const part = z.enum(['disputed', 'do', 'happened', 'means'], 'is none of disputed, do, happened, means');
const sourceKey = z.string().check(z.regex(/^[a-z0-9]+$/, 'is not lower-case letters and digits'));

const source = z.strictObject({
  name: text,
  /** Host and path without `https://`. */
  page: z.string().check(
    z.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+$/, 'is no host with a path'),
    z.refine((one) => URL.canParse(`https://${one}`), 'is no host with a path'),
  ),
});

const statement = z.strictObject({
  confidence: z.enum(['high', 'medium'], 'is neither high nor medium: such a statement does not ship'),
  /** What the sources say, for the person who mends the file; people read `locales/en.json`. */
  fact: text,
  sources: z.array(sourceKey).check(z.minLength(1, 'names no source')),
  /** The text that this statement stands behind. */
  text: part,
});

/** One advisory file. */
export const advisoryFile = z.strictObject({
  /** Last day of the incident, null where nobody knows it. */
  end: z.nullable(day),
  /** The sender of the genuine mail in it. */
  genuineSender: z.optional(z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/, 'is no mail address'))),
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not lower-case words with hyphens')),
  /** Genuine mail that nobody asked for, or genuine mail that was made to carry a stranger's text. */
  kind: z.enum(['third-party-text', 'unasked-mail'], 'is neither third-party-text nor unasked-mail'),
  /** Last day for which a source confirms it; stands in for an unknown end. */
  lastConfirmed: z.optional(day),
  platform: text,
  sources: z.record(sourceKey, source),
  start: day,
  statements: z.array(statement),
  /** The keys `advisory_<id>_<text>` that `locales/en.json` holds. */
  texts: z.array(part),
  /** Topics of the judge that such a mail has. */
  topics: z
    .array(z.enum(['reset', 'code', 'signin-alert', 'changed', 'verify', 'suspend', 'expire', 'quota'], 'is no topic'))
    .check(z.minLength(1, 'names no topic')),
});

export type AdvisoryFile = z.infer<typeof advisoryFile>;

/** A day of the calendar: 30 February is none. */
function isDay(one: string): boolean {
  const time = Date.parse(`${one}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(one) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(one);
}
