/** A link whose text shows one address and which leads to another. */
import type { Evidence } from '../types.ts';
import { parseTarget, registrable } from '../hosts/host.ts';
import type { LinkEnd } from './targets.ts';

const SHOWN_HOST = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})(?:[/?#:].*)?$/u;

/** Evidence that the text of `end` names another registrable domain than it leads to; trackers are expected to. */
export function showsOtherHost(end: LinkEnd): Evidence[] {
  if (end.target.kind !== 'web' || end.cls === 'platform' || end.cls === 'own' || end.cls === 'tracker') return [];
  const words = end.link.text.trim();
  const shown = words.length > 300 ? '' : (SHOWN_HOST.exec(words)?.[1] ?? '');
  const target = parseTarget(`https://${shown}/`);
  if (shown === '' || target.kind !== 'web') return [];
  const domain = registrable(target.host);
  if (domain === '' || domain === end.registrable) return [];
  return [{ code: 'text-shows-other-host', strength: 'strong', facts: { shown: target.shownHost, host: end.shown } }];
}
