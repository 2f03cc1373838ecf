/** Which hosts are webmails that many people use. */
import { WEBMAIL_HOSTS } from '../../platforms/hosts/webmails.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const HOSTS = new Set(entriesOf(WEBMAIL_HOSTS));

/** Whether exactly this lower-case host shows its users' mail; a neighbour under the same domain is none. */
export function isWebmailHost(host: string): boolean {
  return HOSTS.has(host);
}
