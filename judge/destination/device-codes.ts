/** Codes by which a mail would have its reader let a stranger's device into their account. */
import { DEVICE_PAGES, LINKING_APPS, LINKING_WORDS } from '../../platforms/hosts/device-codes.ts';
import { isUnder, parseTarget, type Target } from '../hosts/host.ts';
import { plain } from '../text/plain.ts';
import type { OpenMail } from '../open-mail.ts';
import type { Evidence } from '../verdict.ts';
import type { LinkEnd } from './link-ends.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const DEVICES = entriesOf(DEVICE_PAGES);

/** Seven to ten capitals and digits, parted by a hyphen or not, as services show such codes; a word alone is none. */
const CODE =
  /(?=[A-Z0-9])(?<![\p{L}\p{N}])(?:[A-Z0-9]{4}[- ][A-Z0-9]{4}|[A-Z]{1,9}\d[A-Z0-9]{0,8}|\d{1,9}[A-Z][A-Z0-9]{0,8})(?![\p{L}\p{N}])/gu;
/** The same without regard to what stands beside it, which is found quickly; most mails hold none. */
const LIKE_A_CODE = /[A-Z0-9]{7}|[A-Z0-9]{4}[- ][A-Z0-9]{4}/;
const SHORTEST = 7;
const LONGEST = 10;
const LOOKED_AT = 20_000;

/**
 * Evidence that the mail leads to the page of a device sign-in, by a link or in words, or to the place in a messenger
 * where a device is linked, and gives the code for it.
 */
export function deviceCode({ body, subject }: OpenMail, ends: LinkEnd[]): Evidence[] {
  if (!mayHoldDeviceCode({ body, subject })) return [];
  const text = body.text.slice(0, LOOKED_AT);
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

/** Does anything in the mail have the shape of such a code? Asked before its links are read. */
export function mayHoldDeviceCode({ body, subject }: Pick<OpenMail, 'body' | 'subject'>): boolean {
  const text = `${subject}\n${body.text.slice(0, LOOKED_AT)}`;
  return LIKE_A_CODE.test(text) && text.matchAll(CODE).some(([code]) => code.length >= SHORTEST && code.length <= LONGEST);
}

export function isDevicePage(target: Target): boolean {
  return target.kind === 'web' && DEVICES.some(([host, path]) => isUnder(target.host, host) && path.test(target.path));
}
