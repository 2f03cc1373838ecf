/**
 * Relays: services that pass mail on to an alias of the reader and write the true sender into their own address or name.
 * A relay is no proof of whom it names.
 */
import { RELAYS, type Relay } from '../../platforms/relays.ts';
import { parseTarget } from '../hosts/host.ts';
import { domainOf, normalAddress } from '../mail-source/address.ts';
import type { Address } from '../open-mail.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const KNOWN_RELAYS = entriesOf(RELAYS);

export interface Unrelayed {
  /** The address that the relay stands for; the sender's own where there is no relay. */
  address: string;
  /** Name of the relay, '' where none is recognised. */
  relay: string;
}

/** Who wrote a mail, lower case, seen through a relay. */
export function unrelayed(from: Address | null): Unrelayed {
  const address = from?.address.toLowerCase() ?? '';
  const domain = domainOf(address);
  for (const relay of KNOWN_RELAYS) {
    if (!relay.domains.includes(domain)) continue;
    const behind = senderBehind(relay, address.slice(0, address.lastIndexOf('@')), from?.name ?? '');
    if (behind !== '') return { address: behind, relay: relay.name };
  }
  return { address, relay: '' };
}

function senderBehind({ form }: Relay, local: string, name: string): string {
  if ('inName' in form) return siteAddress(form.inName.exec(name)?.[1] ?? '');
  const [, sender = '', domain = ''] = form.inAddress.exec(local) ?? [];
  if (sender === '' || domain === '') return '';
  return form.labelsJoinedBy === undefined ? siteAddress(`${sender}@${domain}`) : `${joined(sender, domain.split(form.labelsJoinedBy))}`;
}

/** The labels of a domain with one or two random parts behind: the longest beginning that is a domain. */
function joined(sender: string, parts: string[]): string {
  for (const random of [1, 2]) {
    const found = siteAddress(`${sender}@${parts.slice(0, -random).join('.')}`);
    if (found !== '') return found;
  }
  return '';
}

/** `text` where it is an address at a domain that can be registered, else ''. */
function siteAddress(text: string): string {
  const address = normalAddress(text).toLowerCase();
  return parseTarget(`${domainOf(address)}/`).kind === 'web' ? address : '';
}
