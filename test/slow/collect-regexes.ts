/** Finds every regular expression of the source files: literals in the syntax tree, and those built from text. */
import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import type { AnyNode } from 'acorn';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Regex {
  /** Of the first file that holds it: path and line. */
  where: string;
  source: string;
  flags: string;
}

export interface Collected {
  regexes: Regex[];
  /** Places that build a regular expression inside a function, where no list of them can be had. */
  builtLate: string[];
}

/** All regular expressions of the `.ts` files in `rooms` and of `libraries`, files by name; each source and flags once. */
export async function collectRegexes(rooms: string[], libraries: string[]): Promise<Collected> {
  const found = new Map<string, Regex>();
  const add = (regex: Regex): void =>
    void (found.has(`/${regex.source}/${regex.flags}`) || found.set(`/${regex.source}/${regex.flags}`, regex));
  const builtLate: string[] = [];
  const own = rooms.flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: ROOT })).toSorted();
  for (const file of [...own, ...libraries]) {
    const code = stripTypeScriptTypes(readFileSync(ROOT + file, 'utf8'));
    const places = placesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), false);
    for (const { literal, line } of places) if (literal) add({ where: `${file}:${line}`, source: literal.pattern, flags: literal.flags });
    const built = places.filter((one) => one.literal === null);
    builtLate.push(...built.filter((one) => one.late).map((one) => `${file}:${one.line}`));
    if (built.length > 0) for (const { source, flags } of await builtWhileLoading(file)) add({ where: file, source, flags });
  }
  return { regexes: [...found.values()], builtLate };
}

/** Where a regular expression stands or is built. */
interface Place {
  line: number;
  /** Null for `RegExp(…)` and `new RegExp(…)`. */
  literal: { pattern: string; flags: string } | null;
  /** It stands in a function. */
  late: boolean;
}

function placesIn(node: AnyNode, inFunction: boolean): Place[] {
  const late = inFunction || /Function/.test(node.type);
  const line = node.loc?.start.line ?? 0;
  if (node.type === 'Literal') return node.regex ? [{ line, literal: node.regex, late }] : [];
  const builds =
    (node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.type === 'Identifier' && node.callee.name === 'RegExp';
  const children = Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]).filter(isNode));
  return [...(builds ? [{ line, literal: null, late }] : []), ...children.flatMap((child) => placesIn(child, late))];
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** What a module builds when it is loaded, seen by standing in for the constructor. */
async function builtWhileLoading(file: string): Promise<RegExp[]> {
  // What it imports is loaded first and builds its own elsewhere, whichever files were read before.
  await import(/* @vite-ignore */ pathToFileURL(ROOT + file).href);
  const built: RegExp[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given, newTarget) => {
      const regex = Reflect.construct(target, given, newTarget) as RegExp;
      built.push(regex);
      return regex;
    },
  });
  try {
    // The query makes it a module of its own, which no other test has loaded yet.
    await import(/* @vite-ignore */ `${pathToFileURL(ROOT + file).href}?collected`);
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}
