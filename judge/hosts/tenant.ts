/** Hosts that a service gives to each of its customers, whoever that is. */
import { TENANTS } from '../../platforms/hosts/tenants.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const SERVICES = new Set(entriesOf(TENANTS));
/** Labels that services keep for themselves. */
const KEPT = new Set(
  'account accounts api app auth click developer email help id login mail my secure signin sso status support trust www'.split(' '),
);

/** Is `host` a customer's own at one of these services ("firm.okta.com")? Nobody can tell whether that is the reader's. */
export function isSomebodysTenant(host: string): boolean {
  const [label = '', ...rest] = host.split('.');
  return SERVICES.has(rest.join('.')) && !KEPT.has(label);
}
