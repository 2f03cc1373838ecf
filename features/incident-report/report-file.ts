/** The report as a file: written whole, read whole or not at all; says where a broken one is broken. */
import * as z from 'zod/mini';
import { lineOfSyntaxFault } from '../../components/extension-page/json-positions.ts';
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

/** The report as the text of a file that `readReport` opens again. */
export function writeReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Reads what `writeReport` wrote. Every fault is an answer; a file with one is refused whole. */
export function readReport(text: string): FileRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ what: 'no-json', line: lineOfSyntaxFault(text) });
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
