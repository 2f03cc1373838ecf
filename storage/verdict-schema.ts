/** The shape of a stored verdict. Session storage ends with the version that wrote it, so codes are not listed again. */
import * as z from 'zod/mini';
import { TOPICS, VERDICT_KINDS, type AdviceCode, type EvidenceCode, type Unchecked, type Verdict } from '../judge/verdict.ts';

function code<T extends string>(): z.ZodMiniType<T> {
  return z.custom<T>((value) => typeof value === 'string');
}

const topic = z.enum(TOPICS);
const storm = z.object({
  nth: z.number(),
  count: z.number(),
  hours: z.number(),
  lures: z.number(),
  topic: z.nullable(topic),
  advisory: z.nullable(z.string()),
});

export const verdictSchema: z.ZodMiniType<Verdict> = z.object({
  kind: z.enum(VERDICT_KINDS),
  topic: z.nullable(topic),
  platform: z.nullable(z.string()),
  platformName: z.string(),
  evidence: z.array(
    z.object({
      code: code<EvidenceCode>(),
      strength: z.enum(['proof', 'strong', 'weak', 'note']),
      facts: z.record(z.string(), z.string()),
    }),
  ),
  unchecked: z.array(code<Unchecked>()),
  advice: z.array(
    z.object({
      code: code<AdviceCode>(),
      url: z.optional(z.string()),
      path: z.optional(z.string()),
      address: z.optional(z.string()),
      factor: z.optional(z.enum(['key', 'app', 'code'])),
    }),
  ),
  targets: z.array(z.object({ link: z.number(), shown: z.string(), registrable: z.string() })),
  advisories: z.optional(z.array(z.string())),
  storm: z.optional(storm),
  done: z.optional(z.array(z.object({ code: code<AdviceCode>(), at: z.number() }))),
});
