/** What is known of one link or one sender's address, apart from any mail. Pure. */
import { lookalike, type LookalikeTable } from '../../judge/hosts/lookalike.ts';
import { parseTarget, registrable, type Target, type WebTarget } from '../../judge/hosts/host.ts';
import { hostKinds } from '../../judge/hosts/kinds.ts';
import { unwrap } from '../../judge/hosts/unwrap.ts';
import type { PlatformIndex } from '../../platforms/index.ts';

export interface Names {
  platforms: PlatformIndex;
  lookalikes: LookalikeTable;
}

/** The sentence is `check_<code>`. */
export type Finding =
  | { code: 'link_platform' | 'sender_listed' | 'sender_site'; platform: string; host: string }
  | { code: 'link_lookalike' | 'sender_lookalike'; host: string; like: string }
  | {
      code: 'link_hidden' | 'link_users' | 'link_number' | 'link_unknown' | 'link_passes' | 'sender_personal' | 'sender_unknown';
      host: string;
    }
  | { code: 'link_really'; host: string; shown: string }
  | { code: 'link_mail'; address: string }
  | { code: 'link_call'; number: string }
  | { code: 'link_program' | 'link_inline' };

export interface LookedUp {
  /** The host that it is about, '' for none, and the part of it that somebody registered. */
  host: string;
  domain: string;
  /** The first is what it comes down to. */
  findings: Finding[];
}

const MOST_ADDRESSES = 10;

/** Where `href` leads, behind whatever wraps it; null where it is no link. */
export function lookUpLink(href: string, names: Names): LookedUp | null {
  const { target, through, unknown } = unwrap(href);
  const passed = [...new Set(through)].map((host): Finding => ({ code: 'link_passes', host }));
  if (target.kind === 'none') return null;
  if (target.kind === 'mail') return whoseAddresses(target, passed, names);
  if (target.kind === 'phone') return { host: '', domain: '', findings: [{ code: 'link_call', number: target.number }, ...passed] };
  if (target.kind === 'script')
    return { host: '', domain: '', findings: [{ code: target.scheme === 'data' ? 'link_inline' : 'link_program' }, ...passed] };
  const { host, shownHost, userInfo } = target;
  const really: Finding[] = userInfo === '' ? [] : [{ code: 'link_really', host: shownHost, shown: userInfo }];
  const main: Finding = unknown ? { code: 'link_hidden', host: shownHost } : whoseSite(target, names);
  return { host: shownHost, domain: registrable(host), findings: [main, ...really, ...passed] };
}

/** A link that writes a mail: to whom, and what is known of each of them. */
function whoseAddresses({ addresses }: Target & { kind: 'mail' }, passed: Finding[], names: Names): LookedUp {
  const told = [...new Set(addresses)].slice(0, MOST_ADDRESSES).map((address) => ({ address, found: lookUpSender(address, names) }));
  const [first] = told;
  const { host = '', domain = '' } = (told.length === 1 && first?.found) || {};
  const findings = told.flatMap(({ address, found }): Finding[] => [{ code: 'link_mail', address }, ...(found?.findings ?? [])]);
  return { host, domain, findings: [...findings, ...passed] };
}

function whoseSite({ host, shownHost, path }: WebTarget, { platforms, lookalikes }: Names): Finding {
  const kinds = hostKinds(host, path);
  const like = lookalike(host, lookalikes)?.like;
  const [platform] = platforms.byWebHost(host);
  if (kinds.ip) return { code: 'link_number', host: shownHost };
  if (like !== undefined) return { code: 'link_lookalike', host: shownHost, like };
  if (kinds.shortLink || kinds.clickTracker) return { code: 'link_hidden', host: shownHost };
  if (kinds.userContent || (platform && platforms.isUserContent(platform, `${host}${path}`)))
    return { code: 'link_users', host: shownHost };
  return platform ? { code: 'link_platform', host: shownHost, platform: platform.name } : { code: 'link_unknown', host: shownHost };
}

/** Whose address it is; null where it is none. What a mail says of its sender is anybody's to write. */
export function lookUpSender(typed: string, { platforms, lookalikes }: Names): LookedUp | null {
  const target = parseTarget(`mailto:${typed}`);
  const address = target.kind === 'mail' ? target.address.toLowerCase() : '';
  const host = address.slice(address.lastIndexOf('@') + 1);
  const domain = registrable(host);
  if (!address.includes('@') || domain === '') return null;
  const finding = (): Finding => {
    const [sender] = platforms.bySender(address);
    if (sender) return { code: 'sender_listed', host, platform: sender.platform.name };
    const like = lookalike(host, lookalikes)?.like;
    if (like !== undefined) return { code: 'sender_lookalike', host, like };
    if (hostKinds(host).mailboxProvider) return { code: 'sender_personal', host };
    const [platform] = platforms.byWebHost(host);
    return platform ? { code: 'sender_site', host, platform: platform.name } : { code: 'sender_unknown', host };
  };
  return { host, domain, findings: [finding()] };
}
