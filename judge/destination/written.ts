/** Addresses that stand alone on a line to be copied into the browser, where no link can be pressed. */
import type { BodyLink } from '../types.ts';
import { parseTarget } from '../hosts/host.ts';

const LOOKED_AT = 20_000;
const LONGEST_LINE = 300;

/** The lines of `text` that are nothing but a web address without protocol, as links without a place. */
export function writtenAddresses(text: string): BodyLink[] {
  return text
    .slice(0, LOOKED_AT)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length <= LONGEST_LINE && /^[^\s@][^\s@.]*\.[^\s@]{2,}$/.test(line) && parseTarget(line).kind === 'web')
    .map((line) => ({ href: line, text: line, offset: 0, button: false, picture: false }));
}
