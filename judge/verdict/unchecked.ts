/** What was not checked, said with every verdict that could lean on it. */
import type { Unchecked, VerdictKind } from '../types.ts';
import type { Findings } from './signs.ts';

export function uncheckedIn({ mail, origin, destination }: Findings, kind: VerdictKind): Unchecked[] {
  const unchecked: Unchecked[] = [];
  if (mail.headers === null) unchecked.push('source');
  else if (origin.authentication.state === 'unproved') unchecked.push('sender-proof');
  if (destination.unknown.length > 0) unchecked.push('short-link');
  if (destination.pictureOnly) unchecked.push('pictures');
  if (mail.attachments.length > 0) unchecked.push('attachments');
  if (mail.body.clipped) unchecked.push('clipped');
  if (kind === 'unsolicited') unchecked.push('asked-elsewhere');
  return unchecked;
}
