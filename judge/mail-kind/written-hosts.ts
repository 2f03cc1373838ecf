/** Hosts that stand in a text as words, with protocol or without. */
import { unwrap } from '../hosts/unwrap.ts';

const MOST_WORDS = 4000;
const EDGES = /^[\s"'“”‘’«»<([{*_]{1,20}|[\s"'“”‘’«»>)\]}*_.,;:!?]{1,20}$/g;

/** Words after which a bare name is a place to go, and no name of a firm ("Any.do", "Booking.com"). */
const TO_GO = /(?:^|\s)(?:at|to|on|visit|open|see|bei|unter|auf|öffnen|sur|à|en|em|su|op|na|на)$|:$/;

/**
 * The hosts written in one line of a text, mail addresses left out. A bare name counts where a domain's suffix is real.
 * @param which 'written': a bare name only with a path or where the reader is told to go there
 */
export function writtenHosts(line: string, which: 'all' | 'written'): string[] {
  if (!line.includes('.')) return [];
  const hosts: string[] = [];
  const words = line.split(/\s+/).slice(0, MOST_WORDS);
  for (const [at, word] of words.entries()) {
    if (word.length < 4 || word.length > 500 || !word.includes('.') || word.includes('@')) continue;
    const bare = word.replace(EDGES, '').replace(/^hxxp/, 'http');
    const told = which === 'all' || /^(?:https?:|www\.)|\/[^/]/.test(bare) || TO_GO.test(words[at - 1] ?? '');
    const target = told ? unwrap(bare).target : null;
    if (target?.kind === 'web') hosts.push(target.host);
  }
  return hosts;
}
