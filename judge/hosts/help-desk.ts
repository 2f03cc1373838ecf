/** Help desks that a service runs for a platform under the platform's label. */
import { HELP_DESKS } from '../../platforms/hosts/help-desks.ts';
import type { Platform } from '../../platforms/platform.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const DESKS = entriesOf(HELP_DESKS);

/** Whether `host` is the help desk whose label is exactly that of one of the platform's domains (brand.zendesk.com). */
export function isHelpDeskOf(host: string, platform: Platform): boolean {
  const [label = '', ...rest] = host.split('.');
  return DESKS.includes(rest.join('.')) && platform.webDomains.some((domain) => domain.split('.')[0] === label);
}
