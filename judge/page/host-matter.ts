/** Hosts that are made of the matter: words of getting in, proving, paying and parcels, alone or beside somebody's name. */
import type { Platform } from '../../platforms/platform.ts';
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { asHostsWrite } from './host-letters.ts';
import { isDue, isOfMatter } from './pretext.ts';
import { isGeneric, tokensOf } from './vocabulary.ts';

/** The host is the platform's name, an ordinary word perhaps, and words of the matter beside it ("name-live-update"): nobody is called so. */
export function isNameWithMatter(host: string, platform: Platform): boolean {
  return isNamePutWithMatter((registrable(host) || host).split('.')[0] ?? '', platform);
}

/** The same of a label below the domain, which says what it is to pass for ("name-app-check.ru-9.example"), or of one on ground that is given to anybody. */
export function putsNameWithMatter(host: string, platform: Platform): boolean {
  const own = registrable(host);
  if (own === '') return false;
  const below = hostKinds(host, '').userContent ? host.split('.') : host.slice(0, -own.length).split('.');
  return below.some((label) => isNamePutWithMatter(label, platform, isOfAnyMatter));
}

/** A name of several words may stand there in as many parts. */
function isNamePutWithMatter(label: string, platform: Platform, isMatter = isOfTheMatter): boolean {
  const parts = label.split('-');
  const words = platform.name.split(/[\s-]+/).length;
  const name = asHostsWrite(platform.name);
  return parts.some((_, start) => {
    const rest = [...parts.slice(0, start), ...parts.slice(start + words)];
    return name.includes(parts.slice(start, start + words).join('')) && rest.length > 0 && rest.every((part) => isMatter(part));
  });
}

/** A host of several words, all of some matter and none a name ("parcel-verification", "mailbox-upgrade-1"). */
export function isOfTheMatterAlone(host: string): boolean {
  const parts = ((registrable(host) || host).split('.')[0] ?? '').split('-');
  return parts.length > 1 && parts.every(isOfAnyMatter);
}

/** What kits put into their hosts: getting in, proving, paying, parcels. */
export function isOfTheMatter(part: string): boolean {
  return tokensOf(part).every((word) => isGeneric(word) || isDue(word) || word.length === 2);
}

/** The same, and what such pages are about: documents, mailboxes, payments. */
export function isOfAnyMatter(part: string): boolean {
  return isOfTheMatter(part) || tokensOf(part).every(isOfMatter);
}
