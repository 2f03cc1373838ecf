/** What a link shows and where it leads. */
import { parseTarget, registrable } from '../hosts/host.ts';
import { singleEdit } from '../hosts/lookalike-names.ts';
import type { Evidence } from '../verdict.ts';
import type { LinkEnd } from './link-ends.ts';

const LABEL = /^[\p{L}\p{N}-]{1,63}$/u;
const SUFFIX = /^\p{L}{2,24}$/u;
const MOST_LABELS = 9;
/** Letters; one slip in a shorter label makes another word. */
const SHORTEST_SLIPPED = 4;
const SHORTEST_GLUED = 4;

/**
 * Evidence that the text of `end` names another registrable domain than it leads to. Trackers and the sender's own
 * site are expected to; not where the two domains could be taken for each other, which no honest link has a need of.
 */
export function showsOtherHost(end: LinkEnd): Evidence[] {
  if (end.target.kind !== 'web' || end.cls === 'platform') return [];
  const words = end.link.text.trim();
  const shown = words.length > 300 ? '' : hostIn(words);
  if (shown === '') return [];
  const target = parseTarget(`https://${shown}/`);
  if (target.kind !== 'web') return [];
  const domain = registrable(target.host);
  if (domain === '' || domain === end.registrable) return [];
  const facts = { shown: target.shownHost, host: end.shown };
  if (imitates(end.registrable, domain)) return [{ code: 'text-shows-imitated-host', strength: 'proof', facts }];
  return end.cls === 'own' || end.cls === 'tracker' ? [] : [{ code: 'text-shows-other-host', strength: 'strong', facts }];
}

/** `domain` is `shown` with one slip, under another suffix, or with something glued to its label. */
function imitates(domain: string, shown: string): boolean {
  const [label = '', wanted = ''] = [domain, shown].map((one) => one.slice(0, one.indexOf('.')));
  const suffix = shown.slice(shown.indexOf('.'));
  if (label === wanted) return !isNational(domain) && !isNational(shown);
  if (wanted.length >= SHORTEST_SLIPPED && domain.endsWith(suffix) && singleEdit(label, wanted) !== null) return true;
  return wanted.length >= SHORTEST_GLUED && label.split('-').includes(wanted);
}

/** Under a country's suffix: firms have one for each country. */
function isNational(domain: string): boolean {
  return /\.[a-z]{2}$/.test(domain);
}

/** The host of a text that is one web address and nothing else, else ''. */
export function hostIn(words: string): string {
  if (/[\n\r]/.test(words)) return '';
  const host = words.replace(/^https?:\/\//, '').split(/[/?#:]/, 1)[0] ?? '';
  const labels = host.split('.');
  const suffix = labels.pop() ?? '';
  const isHost = labels.length > 0 && labels.length < MOST_LABELS && labels.every((label) => LABEL.test(label)) && SUFFIX.test(suffix);
  return isHost ? host : '';
}
