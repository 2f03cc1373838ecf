/** A confirmed sender is one that only the platform can send from. */
import { getDomain } from 'tldts';
import { upwards } from '../lookup.ts';
import { FREE_HOSTING, MAILBOX_DOMAINS } from '../open-domains.ts';
import { SHARED_SENDERS } from '../hosts/shared-senders.ts';
import { entriesOf } from '../sourced.ts';

const MAILBOXES = new Set(entriesOf(MAILBOX_DOMAINS));
const SHARED = new Set(entriesOf(SHARED_SENDERS));
const HOSTING = new Set(entriesOf(FREE_HOSTING));
import type { Finding, PlatformFile } from '../schema.ts';

/** Senders that strangers could use, and unconfirmed ones that a confirmed one contains. */
export function senderProblems(platform: PlatformFile): Finding[] {
  const never = new Set(platform.neverSenders.map((one) => one.domain));
  const found: Finding[] = [];
  const check = (key: string, domain: string, exact: boolean): void => {
    const reason = never.has(domain) ? 'stands under neverSenders too' : whyOpen(domain, exact);
    if (reason !== '') found.push({ key, reason: `${domain} ${reason}` });
  };
  platform.senderDomains.forEach(({ domain, exact }, at) => check(`senderDomains[${at}].domain`, domain, exact === true));
  platform.unconfirmedSenderDomains.forEach(({ domain }, at) => {
    const key = `unconfirmedSenderDomains[${at}].domain`;
    check(key, domain, false);
    const parent = platform.senderDomains.find((one) => isUnder(domain, one.domain, one.exact === true));
    if (parent) found.push({ key, reason: `${domain} is confirmed by ${parent.domain}` });
  });
  platform.senderAddresses.forEach(({ address }, at) => {
    check(`senderAddresses[${at}].address`, address.slice(address.lastIndexOf('@') + 1), true);
  });
  return found;
}

/** Why strangers can send from `domain`, '' where they cannot. */
function whyOpen(domain: string, exact: boolean): string {
  const names = upwards(domain);
  if (MAILBOXES.has(domain)) return 'is a mailbox domain';
  if (names.some((name) => SHARED.has(name))) return 'is a shared sender';
  if (getDomain(domain, { allowPrivateDomains: true }) === null) return 'is a public suffix';
  if (!exact && names.some((name) => HOSTING.has(name))) return 'is free hosting: name the exact domain only';
  return '';
}

function isUnder(domain: string, parent: string, exact: boolean): boolean {
  return exact ? domain === parent : upwards(domain).includes(parent);
}
