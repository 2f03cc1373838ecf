/** Draws inputs from a seed, checks each, and makes the first one that fails as small as it gets. */
import fc from 'fast-check';
import { DIMENSIONS, threadCpu } from './cost.ts';
import type { Clock } from './cost.ts';
import { edits } from './edits.ts';
import { findFault } from './faults.ts';
import type { FuzzFault, FuzzInput, Judge } from './faults.ts';
import { smallest } from './smallest.ts';

export interface Finding {
  fault: FuzzFault;
  /** The smallest input found that fails in the same way. */
  input: FuzzInput;
}

export interface Run {
  count: number;
  seed: number;
  /** The mails to begin from, each a text of its bytes (latin1). */
  mails: string[];
  judge: Judge;
  clock?: Clock;
  /** Told after each thousand inputs. */
  progress?: (done: number) => void;
}

const MOST_EDITS = 5;
/** One input in so many is made large, which takes as long as a hundred others. */
const SELDOM = 600;
/** Characters beyond which a mail only takes time. */
const LONGEST = 40_000;

/** Every input that the fuzzer may draw. */
export function inputs(mails: string[]): fc.Arbitrary<FuzzInput> {
  return fc
    .record({
      base: fc.constantFrom(...mails),
      changes: fc.array(edits(mails), { minLength: 1, maxLength: MOST_EDITS }),
      withoutHeaders: fc.nat(3).map((one) => one === 0),
      receiver: fc.constantFrom('', '', 'mx.provider.example'),
      grows: fc.oneof({ weight: SELDOM, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...DIMENSIONS) }),
    })
    .map(({ base, changes, ...how }) => ({ ...how, mail: changes.reduce((mail, edit) => edit(mail).slice(0, LONGEST), base) }));
}

/** The first finding; null where all inputs were judged as they must be. */
export async function fuzz({ count, seed, mails, judge, clock = threadCpu, progress }: Run): Promise<Finding | null> {
  let done = 0;
  let found: Finding | null = null;
  const property = fc.asyncProperty(inputs(mails), async (input) => {
    const fault = await findFault(input, judge, clock);
    if (fault) found = { fault, input };
    done += 1;
    if (done % 1000 === 0) progress?.(done);
    return fault === null;
  });
  // Smaller inputs are looked for afterwards, by the bytes: what is left tells more than the edits that led to it.
  await fc.check(property, { numRuns: count, seed, endOnFailure: true });
  const first = found as Finding | null;
  if (!first) return null;
  const { mail, ...how } = first.input;
  const fails = async (one: string): Promise<boolean> => (await findFault({ ...how, mail: one }, judge, clock))?.kind === first.fault.kind;
  const small = { ...how, mail: await smallest(mail, fails) };
  return { input: small, fault: (await findFault(small, judge, clock)) ?? first.fault };
}
