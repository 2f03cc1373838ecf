/** The person's own trusted senders: exact addresses or registrable domains. */
import { registrable } from '../hosts/host.ts';

/** The entry that covers `address`, '' where none does. */
export function trustedEntry(address: string, entries: string[]): string {
  const domain = registrable(address.split('@').at(-1) ?? '');
  return entries.find((entry) => (entry.includes('@') ? entry === address : domain !== '' && entry === domain)) ?? '';
}
