/** The alias of the reader that a mail was sent to: an address made for one sender, which tells who passed it on. */
import { RELAYS, type Relay } from '../../platforms/relays.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { isUnder } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { domainOf } from '../mail-source/address.ts';
import { recipientOf } from '../mail-source/recipient.ts';
import type { OpenMail } from '../open-mail.ts';
import { unrelayed } from './relay.ts';

const KNOWN_RELAYS = entriesOf(RELAYS);

/**
 * The alias in lower case, '' where none is known, or where several are named. Told by its form: an address of a service
 * that passes mail on, or one with a tag behind a plus (RFC 5233). To: is the sender's to fill, so this is a hint and no proof.
 */
export function aliasOf(mail: Pick<OpenMail, 'from' | 'headers' | 'readerAddresses'>): string {
  const { delivered, all } = recipientOf(mail);
  const relay = KNOWN_RELAYS.find(({ name }) => name === unrelayed(mail.from).relay) ?? null;
  const own = mail.from?.address.toLowerCase() ?? '';
  const found = new Set([...all].filter((address) => isTagged(address, delivered) || isOfRelay(address, relay)));
  if (relay?.writesAs?.some((domain) => isUnder(domainOf(own), domain))) found.add(own);
  const [alias = ''] = found;
  return found.size === 1 ? alias : '';
}

/** `name+tag@host`, of the reader where it is known who that is. */
function isTagged(address: string, delivered: ReadonlySet<string>): boolean {
  if (!/^[^+@]+\+[^@]+@/.test(address)) return false;
  return delivered.size === 0 || [...delivered].some((one) => withoutTag(one) === withoutTag(address));
}

function withoutTag(address: string): string {
  const [local = '', domain = ''] = address.split('@');
  return `${local.split('+', 1)[0]}@${domain}`;
}

/** Where people hold mailboxes of their own beside aliases, only what the relay passed on counts. */
function isOfRelay(address: string, passedOn: Relay | null): boolean {
  const domain = domainOf(address);
  return KNOWN_RELAYS.some(
    (relay) => relay.domains.some((one) => isUnder(domain, one)) && (relay === passedOn || !hostKinds(domain).mailboxProvider),
  );
}
