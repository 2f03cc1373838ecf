import { withoutInvisible } from './invisible.ts';

/** Every run of white space as one space, or one '\n' where it holds a line break; ends trimmed. */
export function withSingleSpaces(text: string): string {
  return text.replace(/[\s\u0085]+/g, (run) => (/[\n-\r\u0085\u2028\u2029]/.test(run) ? '\n' : ' ')).trim();
}

/**
 * The text ready for phrase matching: NFKC, lower-case, unseen characters gone, single spaces and line breaks.
 * Idempotent, linear, never throws. Turkish dotted İ becomes a bare i; ZWNJ goes too, so phrases must pass
 * through here as well.
 */
export function plain(text: string): string {
  const seen = withoutInvisible(withoutInvisible(text).normalize('NFKC'));
  return withSingleSpaces(seen.toLowerCase().replaceAll('i\u0307', 'i').normalize('NFKC'));
}
