/** Reads a stored value piece by piece, and writes it back with every piece that was not understood left as it was. */
import * as z from 'zod/mini';

export interface Reading<T> {
  value: T;
  /** What to store in place of what was read, now that the value is `next`. */
  merge(next: T): Merged;
}

export interface Merged {
  stored: unknown;
  /** A piece that could not be read gives way to a new one. */
  lost: boolean;
}

type AnyReading = Reading<unknown>;
type Fields = Record<string, unknown>;

/**
 * Rows of a list are read one by one, and so are the fields of an object, whose gaps are filled from `fallback`. A piece
 * is all or nothing. What passes is taken as it is stored, so fields that a newer version added stay on it.
 * @param schema without transformations: it tests, and the stored value itself is given
 * @returns null where nothing can be read
 */
export function readLeniently<T>(schema: z.ZodMiniType<T>, stored: unknown, fallback: T): Reading<T> | null {
  return readPiece(schema, stored, fallback) as Reading<T> | null;
}

function readPiece(schema: z.core.$ZodType, stored: unknown, fallback: unknown): AnyReading | null {
  if (schema instanceof z.ZodMiniArray) return readRows(schema.def.element, stored);
  if (schema instanceof z.ZodMiniObject && isFields(fallback)) return readFields(schema.def.shape, stored, fallback);
  return passes(schema, stored) ? { value: stored, merge: (next) => ({ stored: next, lost: false }) } : null;
}

/** Rows that are not understood stand first: the end of a list is its newest part, and is cut from the front. */
function readRows(row: z.core.$ZodType, stored: unknown): AnyReading | null {
  if (!Array.isArray(stored)) return null;
  const rows: unknown[] = stored;
  const value = rows.filter((one) => passes(row, one));
  const strange = rows.filter((one) => !passes(row, one));
  return {
    value,
    merge: (next) => ({ stored: next === value ? stored : [...strange, ...(next as unknown[])], lost: false }),
  };
}

function readFields(shape: Readonly<Record<string, z.core.$ZodType>>, stored: unknown, fallback: Fields): AnyReading | null {
  if (!isFields(stored)) return null;
  const value: Fields = { ...stored };
  const readings = new Map<string, AnyReading | null>();
  for (const [name, schema] of Object.entries(shape)) {
    const reading = Object.hasOwn(stored, name) ? readPiece(schema, stored[name], null) : null;
    readings.set(name, reading);
    value[name] = reading ? reading.value : fallback[name];
  }
  const merge = (next: unknown): Merged => {
    const merged: Fields = { ...(next as Fields) };
    let lost = false;
    for (const [name, reading] of readings) {
      const isChanged = merged[name] !== value[name];
      if (isChanged && reading) merged[name] = reading.merge(merged[name]).stored;
      else if (isChanged) lost ||= Object.hasOwn(stored, name);
      else if (Object.hasOwn(stored, name)) merged[name] = stored[name];
      // A default that nobody chose is not stored, so that a later version may have a better one.
      else delete merged[name];
    }
    return { stored: merged, lost };
  };
  return { value, merge };
}

function passes(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
