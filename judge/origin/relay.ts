/** Addresses of forwarding services that carry the true sender in their local part. */

/** Apple's Hide My Email: `name_at_example_com_xxxx@privaterelay.appleid.com` stands for `name@example.com`. */
const RELAYS = [{ domain: 'privaterelay.appleid.com', name: 'Hide My Email' }];

/** The address behind a relay, with the relay's name; other addresses come back as they are. */
export function unrelayed(address: string): { address: string; relay: string } {
  const at = address.lastIndexOf('@');
  const relay = RELAYS.find((one) => one.domain === address.slice(at + 1));
  const parts = /^(.+)_at_([a-z0-9_-]+?)_[a-z0-9]{6,}(?:_[a-z0-9]{6,})?$/.exec(address.slice(0, Math.max(0, at)));
  if (!relay || !parts?.[1] || !parts[2]) return { address, relay: '' };
  return { address: `${parts[1]}@${parts[2].replaceAll('_', '.')}`, relay: relay.name };
}
