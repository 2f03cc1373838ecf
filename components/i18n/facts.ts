/** Makes a stranger's words fit to stand in our sentence. */
import type { Facts } from './text.ts';

const LONGEST = 80;
/** What matters of these stands at their end: the registrable domain. */
const END_MATTERS = new Set(['host', 'domain', 'address', 'shown', 'like', 'entry', 'before', 'sender']);
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu;

/** Facts without invisible and direction-changing characters, each cut to 80 characters. */
export function cleanFacts(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, cut(plain(value), END_MATTERS.has(name))]));
}

/** `value` in one line, without invisible and direction-changing characters. */
export function plain(value: string): string {
  return value.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}

function cut(value: string, keepEnd: boolean): string {
  const characters = Array.from(value);
  if (characters.length <= LONGEST) return value;
  return keepEnd ? `…${characters.slice(1 - LONGEST).join('')}` : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
