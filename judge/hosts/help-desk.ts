/** Help desks that a service runs for a platform under the platform's label. */
import { HELP_DESK_HOSTS } from '../../platforms/hosts/help-desks.ts';
import type { Platform } from '../../platforms/platform.ts';

/** Whether `host` is the help desk whose label is exactly that of one of the platform's domains (brand.zendesk.com). */
export function isHelpDeskOf(host: string, platform: Platform): boolean {
  const [label = '', ...rest] = host.split('.');
  return HELP_DESK_HOSTS.includes(rest.join('.')) && platform.webDomains.some((domain) => domain.split('.')[0] === label);
}
