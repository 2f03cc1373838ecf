/** Reads a folder of attacks: cases.json, and one file ID.html beside it for each of its rows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseSteps } from './steps.ts';
import type { Step } from './steps.ts';

const idText = z.string().check(z.regex(/^[\w-]{1,40}$/, 'wants letters, digits, - and _'));
const extraPaths = z.record(z.string().check(z.startsWith('/')), z.object({ body: z.string(), type: z.optional(z.string()) }));
const row = z.discriminatedUnion('kind', [
  z.object({
    id: idText,
    kind: z.literal('page'),
    what: z.string(),
    host: z.string().check(z.regex(/^[\w.-]+$/, 'wants a host name without port')),
    act: z.optional(z.string()),
    type: z.optional(z.string()),
    extra: z.optional(extraPaths),
  }),
  z.object({ id: idText, kind: z.literal('mail'), what: z.string(), press: z.optional(z.string().check(z.minLength(1))) }),
]);

export interface PageCase {
  id: string;
  kind: 'page';
  what: string;
  host: string;
  steps: Step[];
  /** Content type of the page. */
  type: string;
  /** Further paths, which every host answers. */
  extra: Record<string, { body: string; type?: string | undefined }>;
  body: string;
}

export interface MailCase {
  id: string;
  kind: 'mail';
  what: string;
  /** What is pressed in the mail: a selector, `FRAME` for what stands in its inner frame, null for nothing. */
  press: string | null;
  body: string;
}

export type AttackCase = PageCase | MailCase;

/**
 * The cases of `folder`, in the order of cases.json. Files without a row are left alone.
 * @throws with all that is wrong, a line each
 */
export function readCases(folder: string): AttackCase[] {
  const path = join(folder, 'cases.json');
  if (!existsSync(path)) throw new Error(`${path} is missing.`);
  return casesFrom(readFileSync(path, 'utf8'), (id) => {
    const file = join(folder, `${id}.html`);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  });
}

/** Those with the ids in `only`, all where it is empty; throws where one is not there. */
export function pickCases(cases: AttackCase[], only: string[]): AttackCase[] {
  const unknown = only.filter((id) => !cases.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`cases.json has no case ${unknown.join(', ')}.`);
  return only.length === 0 ? cases : cases.filter(({ id }) => only.includes(id));
}

/** The same from the text of cases.json; `bodyOf` answers the content of ID.html, null where there is none. */
export function casesFrom(text: string, bodyOf: (id: string) => string | null): AttackCase[] {
  const rows = parseJson(text);
  if (!Array.isArray(rows)) throw new Error('cases.json: wants a list of rows.');
  const wrong: string[] = [];
  const seen = new Set<string>();
  const cases = rows.flatMap((one: unknown, index): AttackCase[] => {
    const name = nameOf(one, index);
    const parsed = z.safeParse(row, one);
    if (!parsed.success) {
      wrong.push(...parsed.error.issues.map(({ path, message }) => `cases.json, ${name}: ${path.join('.') || 'row'}: ${message}`));
      return [];
    }
    if (seen.has(parsed.data.id)) wrong.push(`cases.json, ${name}: this id stands twice`);
    seen.add(parsed.data.id);
    try {
      const body = bodyOf(parsed.data.id);
      if (body === null) throw new Error(`${parsed.data.id}.html is missing`);
      return [caseOf(parsed.data, body)];
    } catch (error) {
      wrong.push(`cases.json, ${name}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return cases;
}

function caseOf(given: z.infer<typeof row>, body: string): AttackCase {
  if (given.kind === 'mail') return { ...given, press: given.press ?? null, body };
  const { act = '', type = 'text/html; charset=utf-8', extra = {}, ...rest } = given;
  return { ...rest, type, extra, steps: parseSteps(act), body };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`cases.json is no JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function nameOf(one: unknown, index: number): string {
  const given = typeof one === 'object' && one !== null ? (one as { id?: unknown }).id : undefined;
  return typeof given === 'string' ? given : `row ${index + 1}`;
}
