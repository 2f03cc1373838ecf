/**
 * What goes through the browser's account: named values, each with the time when it was set or removed. Of two that bear one
 * name the later counts ("last writer wins element set", Shapiro et al. 2011), so that any order of merging ends the same. Pure.
 */
import { DAY } from '../../judge/time.ts';

/** When it was set, milliseconds since the epoch, and its value; null for one that was removed. */
export type Register = [at: number, value: unknown];
export type Registers = Record<string, Register>;
/** What is in force in this browser, by name, with the time when it was set, where that is known. */
export type InForce = Record<string, { value: unknown; at?: number | undefined }>;

/** Milliseconds for which a removal is remembered; a browser that was away for longer brings back what was removed. */
export const REMEMBERED_REMOVAL = 180 * DAY;
/** Before any other time. */
const LONG_AGO = 1;

/** Of every name the later register; at the same time what is set before what was removed. */
export function merged(one: Registers, other: Registers): Registers {
  const both = { ...one };
  for (const [name, register] of Object.entries(other)) {
    const here = own(both, name);
    if (!here || isLater(register, here)) both[name] = register;
  }
  return both;
}

function isLater([at, value]: Register, [than, other]: Register): boolean {
  if (at !== than) return at > than;
  if (value === null || other === null) return value !== null && other === null;
  // Somebody must win, and in every browser the same.
  return JSON.stringify(value) > JSON.stringify(other);
}

/**
 * `known` with what was changed here since it was: what is in force and was not, or was otherwise, is set now; what of `held`
 * is no longer in force was removed now.
 * @param held names that would be in force here if nobody had removed them
 * @param first what the account holds, where nothing was ever compared: what is in force counts from when it was set, and
 * without such a time gives way to what the account knows; null for every later time
 */
export function noted(known: Registers, inForce: InForce, held: readonly string[], now: number, first: Registers | null): Registers {
  const next = { ...known };
  for (const [name, { value, at }] of Object.entries(inForce)) {
    const before = own(known, name);
    if (!before) next[name] = [first ? (at ?? (own(first, name) ? LONG_AGO : now)) : now, value];
    else if (!isSame(before[1], value)) next[name] = [later(before, now), value];
  }
  for (const name of held) {
    const before = own(known, name);
    if (before && before[1] !== null && !Object.hasOwn(inForce, name)) next[name] = [later(before, now), null];
  }
  return next;
}

/** A clock that was set back must not undo what the person does now. */
function later([at]: Register, now: number): number {
  return Math.max(now, at + 1);
}

/** Without removals that nobody needs any more. */
export function withoutOld(registers: Registers, now: number): Registers {
  return Object.fromEntries(Object.entries(registers).filter(([, [at, value]]) => value !== null || now - at < REMEMBERED_REMOVAL));
}

/** What must change here, so that `registers` are in force. */
export function changesTo(registers: Registers, inForce: InForce): Registers {
  return Object.fromEntries(
    Object.entries(registers).filter(([name, [, value]]) => {
      const isHere = Object.hasOwn(inForce, name);
      return value === null ? isHere : !isHere || !isSame(inForce[name]?.value, value);
    }),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function own(registers: Registers, name: string): Register | undefined {
  return Object.hasOwn(registers, name) ? registers[name] : undefined;
}
