/**
 * Registers as items of the browser's sync storage. Each item is whole in itself and each name has one place, so that items
 * which two browsers wrote at once are read without a fault; what one wrote over comes again with the next comparison. Pure.
 */
import * as z from 'zod/mini';
import { merged, type Register, type Registers } from './registers.ts';

/** Of what this version writes. */
const VERSION = 1;
const COUNT = 64;
const NAME = /^unasked\.\d{1,3}$/;

const bucketSchema = z.object({ v: z.number(), r: z.record(z.string(), z.unknown()) });
const registerSchema = z.tuple([z.number().check(z.nonnegative()), z.unknown()]);

/** The limits that all browsers set alike: bytes of all items, and of one, with its key. */
export const QUOTA = { all: 102_400, item: 8_192 };

export type Items = Record<string, unknown>;

/** The registers in `items`; null where a newer version wrote one of them. What cannot be read is passed over. */
export function registersIn(items: Items): Registers | null {
  let registers: Registers = {};
  for (const [key, item] of Object.entries(items)) {
    const bucket = NAME.test(key) ? z.safeParse(bucketSchema, item) : null;
    if (!bucket?.success) continue;
    if (bucket.data.v > VERSION) return null;
    // A version that spreads them otherwise may leave a name in two places.
    registers = merged(registers, Object.fromEntries(Object.entries(bucket.data.r).flatMap(readable)));
  }
  return registers;
}

/** Every name is of several words, so none is a field that all objects have. */
function readable([name, value]: [string, unknown]): [string, Register][] {
  const register = name.includes(' ') ? z.safeParse(registerSchema, value) : null;
  return register?.success ? [[name, register.data]] : [];
}

/** `registers` as items; a place without any has none. */
export function itemsOf(registers: Registers): Items {
  const buckets = new Map<string, Registers>();
  // In the order of their names, so that the same registers are the same item in every browser.
  for (const [name, register] of Object.entries(registers).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const key = `unasked.${placeOf(name)}`;
    buckets.set(key, { ...buckets.get(key), [name]: register });
  }
  return Object.fromEntries([...buckets].map(([key, r]) => [key, { v: VERSION, r }]));
}

/** The keys of ours among all that is stored there. */
export function ownKeys(items: Items): string[] {
  return Object.keys(items).filter((key) => NAME.test(key));
}

/** Bytes as browsers count them. */
export function bytesOf(items: Items): number {
  return Object.entries(items).reduce((sum, [key, item]) => sum + bytesOfItem(key, item), 0);
}

/** Whether items fit into the browser's account, by its quotas in bytes. */
export function fits(items: Items): boolean {
  return bytesOf(items) <= QUOTA.all && Object.entries(items).every(([key, item]) => bytesOfItem(key, item) <= QUOTA.item);
}

function bytesOfItem(key: string, item: unknown): number {
  return key.length + new TextEncoder().encode(JSON.stringify(item)).length;
}

/** Spread evenly by the FNV-1a hash of the name. */
function placeOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % COUNT;
}
