/** Codes by which a mail would have its reader let a stranger's device into their account. */
import { DEVICE_PAGES, LINKING_APPS, LINKING_WORDS } from '../../platforms/hosts/device-codes.ts';
import { DomainSet, isUnder, parseTarget, type Target } from '../hosts/host.ts';
import { plain } from '../text/plain.ts';
import type { OpenMail } from '../open-mail.ts';
import { LOOKED_AT_FOR_CODES, readingOf } from '../reading.ts';
import type { Evidence } from '../verdict.ts';
import type { LinkEnd } from './link-ends.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const DEVICES = entriesOf(DEVICE_PAGES);
const DEVICE_HOSTS = new DomainSet(DEVICES.map(([host]) => host));

/**
 * Evidence that the mail leads to the page of a device sign-in, by a link or in words, or to the place in a messenger
 * where a device is linked, and gives the code for it.
 */
export function deviceCode(mail: OpenMail, ends: LinkEnd[]): Evidence[] {
  if (!readingOf(mail).holdsDeviceCode) return [];
  const { body, subject } = mail;
  const text = body.text.slice(0, LOOKED_AT_FOR_CODES);
  const linked = ends.find((end) => isDevicePage(end.target));
  const written = linked
    ? undefined
    : text.split(/[\s<>()"“”,;]+/).find((word) => word.includes('/') && isDevicePage(parseTarget(word.replace(/[.:!?]{1,3}$/, ''))));
  const host = linked?.shown ?? written?.split('/', 1)[0] ?? '';
  if (host !== '') return [{ code: 'act-device-code', strength: 'strong', facts: { host } }];
  const words = plain(`${subject}\n${text}`);
  const app = LINKING_WORDS.test(words) ? LINKING_APPS.exec(words)?.[0] : undefined;
  return app ? [{ code: 'act-device-code', strength: 'strong', facts: { host: app } }] : [];
}

/** Whether a link leads to a page on which a code lets a device into an account. */
export function isDevicePage(target: Target): boolean {
  if (target.kind !== 'web' || !DEVICE_HOSTS.holds(target.host)) return false;
  return DEVICES.some(([host, path]) => isUnder(target.host, host) && path.test(target.path));
}
