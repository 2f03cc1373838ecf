/** The report as a file: written whole, read whole or not at all; says where a broken one is broken. */
import * as z from 'zod/mini';
import { FORMAT, reportSchema, VERSION } from './format.ts';
import type { Report } from './format.ts';

/** What stood where something else should have; the words are `report_expects_<code>`. */
type Expected = 'text' | 'number' | 'yes-or-no' | 'list' | 'group' | 'known-word' | 'time' | 'day' | 'event-number';

/** Why a file is refused. */
export type FileFault =
  | { what: 'no-json'; line: number }
  | { what: 'other-file' }
  | { what: 'newer-version' }
  /** `where` as in `detect.events[3].at`. */
  | { what: 'field'; where: string; expected: Expected };

type FileRead = { ok: true; report: Report } | { ok: false; fault: FileFault };

/** Fields that tell a file's kind, readable in any version of it. */
const headSchema = z.object({ format: z.literal(FORMAT), version: z.number() });

export function writeReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Reads what `writeReport` wrote. Every fault is an answer; a file with one is refused whole. */
export function readReport(text: string): FileRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ what: 'no-json', line: lineAt(text, jsonFault(text) ?? text.length) });
  }
  const head = z.safeParse(headSchema, value);
  if (!head.success) return refuse({ what: 'other-file' });
  if (head.data.version > VERSION) return refuse({ what: 'newer-version' });
  const parsed = z.safeParse(reportSchema, value);
  if (!parsed.success) return refuse(faultOf(parsed.error.issues[0]));
  const stray = strayAct(parsed.data);
  return stray < 0 ? { ok: true, report: parsed.data } : refuse(field(['respond', 'acts', stray, 'event'], 'event-number'));
}

/** Index of the first act for which the report lists no event, -1 for none. */
function strayAct({ respond, detect }: Report): number {
  const known = new Set(detect.events.map(({ no }) => no));
  return respond.acts.findIndex(({ event }) => !known.has(event));
}

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, Expected> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'group',
  record: 'group',
};

function faultOf(issue: Issue | undefined): FileFault {
  if (!issue) return { what: 'other-file' };
  if (issue.code === 'invalid_type') return field(issue.path, TYPES[issue.expected] ?? 'known-word');
  if (issue.code === 'custom') return field(issue.path, issue.message === 'day' ? 'day' : 'time');
  return field(issue.path, 'known-word');
}

function field(path: PropertyKey[], expected: Expected): FileFault {
  const where = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    return before === '' ? String(step) : `${before}.${String(step)}`;
  }, '');
  return { what: 'field', where, expected };
}

function refuse(fault: FileFault): FileRead {
  return { ok: false, fault };
}

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'done';

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/uy;

/** Offset of the first character that fits no JSON, the text's length where it ends too soon, null where it is JSON. */
export function jsonFault(text: string): number | null {
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    if (at === text.length) return state === 'done' ? null : at;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: State | null = token === undefined ? null : after(state, token, open);
    if (next === null) return at;
    state = next;
    at = TOKEN.lastIndex;
  }
}

/** The line that holds the character at `offset`, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** What may follow `token`; null where it may not stand here. Keeps the brackets that are `open`. */
function after(state: State, token: string, open: string[]): State | null {
  const isText = token.startsWith('"');
  switch (state) {
    case 'value':
    case 'value-or-end':
      if (state === 'value-or-end' && token === ']') return closed(open);
      return afterValueStart(token, open);
    case 'key':
    case 'key-or-end':
      if (state === 'key-or-end' && token === '}') return closed(open);
      return isText ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'comma-or-end':
      if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return token === (open.at(-1) === '{' ? '}' : ']') ? closed(open) : null;
    case 'done':
      return null;
  }
}

function afterValueStart(token: string, open: string[]): State | null {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  return /^[}\],:]/.test(token) ? null : afterValue(open);
}

function closed(open: string[]): State {
  open.pop();
  return afterValue(open);
}

function afterValue(open: string[]): State {
  return open.length === 0 ? 'done' : 'comma-or-end';
}
