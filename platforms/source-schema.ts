/** What every group of facts about hosts must say of its source. */
import * as z from 'zod/mini';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A group as `sourced.ts` describes it, whatever its entries are. */
export const sourcedGroupSchema = z.strictObject({
  source: z.string().check(z.minLength(10, 'is too short to name a source')),
  date: z.string().check(z.regex(DAY, 'is no ISO date')),
  confidence: z.enum(['official', 'listed', 'observed', 'unconfirmed']),
  entries: z.array(z.unknown()).check(z.minLength(1, 'is empty')),
});
