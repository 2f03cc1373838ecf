/** Consent on a platform's own page that lets an app of a stranger's read the reader's mail or files ("illicit consent grant"). */
import { asksConsent, carriedTarget, readsMail } from '../destination/carried.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import type { Evidence } from '../verdict.ts';

/** Why a mail is doubted that asks for it for a host that is neither the platform's nor its sender's own; empty where it does not. */
export function wantsMailConsent({ destination, internal, origin }: Findings): Evidence[] {
  if (internal || origin.relation === 'confirmed' || origin.listed) return [];
  for (const { target } of destination.acts) {
    if (target.kind !== 'web' || !asksConsent(target) || !readsMail(target.query)) continue;
    const theirs = new Set([registrable(target.host), registrable(origin.domain)]);
    const app = carriedTarget(target, ({ host }) => theirs.has(registrable(host)));
    if (app) return [{ code: 'unaccounted-host', strength: 'strong', facts: { host: app.shownHost } }];
  }
  return [];
}
