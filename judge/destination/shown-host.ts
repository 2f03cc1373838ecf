/** A link whose text shows one address and which leads to another. */
import type { Evidence } from '../types.ts';
import { parseTarget, registrable } from '../hosts/host.ts';
import type { LinkEnd } from './targets.ts';

const LABEL = /^[\p{L}\p{N}-]{1,63}$/u;
const SUFFIX = /^\p{L}{2,24}$/u;
const MOST_LABELS = 9;

/** Evidence that the text of `end` names another registrable domain than it leads to; trackers are expected to. */
export function showsOtherHost(end: LinkEnd): Evidence[] {
  if (end.target.kind !== 'web' || end.cls === 'platform' || end.cls === 'own' || end.cls === 'tracker') return [];
  const words = end.link.text.trim();
  const shown = words.length > 300 ? '' : hostIn(words);
  const target = parseTarget(`https://${shown}/`);
  if (shown === '' || target.kind !== 'web') return [];
  const domain = registrable(target.host);
  if (domain === '' || domain === end.registrable) return [];
  return [{ code: 'text-shows-other-host', strength: 'strong', facts: { shown: target.shownHost, host: end.shown } }];
}

/** The host of a text that is one web address and nothing else, else ''. */
function hostIn(words: string): string {
  if (/[\n\r]/.test(words)) return '';
  const host = words.replace(/^https?:\/\//, '').split(/[/?#:]/, 1)[0] ?? '';
  const labels = host.split('.');
  const suffix = labels.pop() ?? '';
  const isHost = labels.length > 0 && labels.length < MOST_LABELS && labels.every((label) => LABEL.test(label)) && SUFFIX.test(suffix);
  return isHost ? host : '';
}
