/** Addresses of forwarding services that carry the true sender in their local part. */

/** Apple's Hide My Email: `name_at_example_com_xxxx@privaterelay.appleid.com` stands for `name@example.com`. */
const RELAYS = [{ domain: 'privaterelay.appleid.com', name: 'Hide My Email' }];

/** The address behind a relay, with the relay's name; other addresses come back as they are. */
export function unrelayed(address: string): { address: string; relay: string } {
  const at = address.lastIndexOf('@');
  const relay = RELAYS.find((one) => one.domain === address.slice(at + 1));
  const local = address.slice(0, Math.max(0, at));
  const middle = local.lastIndexOf('_at_');
  const domain = domainOf(local.slice(middle + 4).split('_'));
  if (!relay || middle < 1 || domain === '') return { address, relay: '' };
  return { address: `${local.slice(0, middle)}@${domain}`, relay: relay.name };
}

/** The labels of a domain, followed by one or two random parts; '' where they are not. */
function domainOf(parts: string[]): string {
  const isRandom = (part: string | undefined): boolean => /^[a-z0-9]{6,}$/.test(part ?? '');
  if (!isRandom(parts.at(-1))) return '';
  const labels = parts.slice(0, parts.length > 2 && isRandom(parts.at(-2)) ? -2 : -1);
  return labels.length > 0 && labels.every((label) => /^[a-z0-9-]+$/.test(label)) ? labels.join('.') : '';
}
