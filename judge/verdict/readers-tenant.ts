/** Where the reader works, platforms are used at hosts of the firm's own: "firm.sharepoint.com" for somebody at firm.example. */
import { TENANTS } from '../../platforms/hosts/tenants.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import type { LinkEnd } from '../destination/link-ends.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { domainOf } from '../mail-source/address.ts';
import { recipientOf } from '../mail-source/recipient.ts';

const SERVICES = new Set(entriesOf(TENANTS));
const SHORTEST_LABEL = 3;
/** SharePoint keeps people's own files at a second host of the tenant. */
const SECOND_HOST = '-my';
const HARMLESS = new Set<LinkEnd['cls']>(['mail-own', 'mail-platform', 'own-short', 'platform', 'sister']);

/** Do all acts lead to the platform or to the tenant that is called as the reader's own domain, and some to the tenant? */
export function leadsToReadersTenant({ destination, disguises, internal, mail, origin }: Findings): boolean {
  // A name that the firm has not taken anybody can: only its own people send there.
  if (!internal || disguises.length > 0 || origin.replyElsewhere !== '') return false;
  // Anybody writes what they like into To.
  const labels = [...recipientOf(mail).delivered]
    .map(domainOf)
    .filter((domain) => !hostKinds(domain).mailboxProvider)
    .map((domain) => registrable(domain).split('.')[0] ?? '')
    .filter((label) => label.length >= SHORTEST_LABEL);
  const isTenant = ({ target }: LinkEnd): boolean => {
    const [first = '', ...rest] = target.kind === 'web' ? target.host.split('.') : [];
    return SERVICES.has(rest.join('.')) && labels.some((label) => first === label || first === label + SECOND_HOST);
  };
  return (
    destination.acts.some(isTenant) &&
    destination.acts.every((end) => HARMLESS.has(end.cls) || isTenant(end)) &&
    destination.thirdParties.every(({ code }) => code === 'act-elsewhere' || code === 'act-user-content' || code === 'act-phone')
  );
}
