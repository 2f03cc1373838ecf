/** What the person's own lists change: whom they trust, whom they distrust, which platforms they switched off. */
import { isProvenFor } from '../origin/authentication.ts';
import type { Findings } from '../findings.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import type { HeaderLine, OpenMail } from '../open-mail.ts';
import type { Evidence, Verdict } from '../verdict.ts';

/** What the person set about senders and platforms; what they left alone is missing. */
export interface UserLists {
  /** Exact addresses and registrable domains. */
  trustedSenders: string[];
  /** Names of mailing lists, as they stand in List-Id (RFC 2919). */
  trustedLists?: string[];
  /** Addresses and hosts of listed senders that the person does not want vouched for. */
  distrustedSenders?: string[];
  /** Ids of platforms about which nothing is said. */
  platformsOff?: string[];
}

export interface Trust {
  /** The entry that covers the mail, '' where none does. */
  entry: string;
  /** The receiver proved that the mail is from there. A sender line alone is anybody's to write. */
  proven: boolean;
}

/** The entry that covers the mail. A relay speaks for whoever writes through it, so nothing proves who did. */
export function findTrust({ mail, origin }: Findings, { trustedSenders, trustedLists = [] }: UserLists): Trust {
  const { authentication, isProven } = origin;
  const entry = trustedEntry(origin.address, trustedSenders);
  if (entry !== '') return { entry, proven: isProven };
  const list = listOf(mail.headers ?? []);
  if (list === '' || !trustedLists.includes(list)) return { entry: '', proven: false };
  return { entry: list, proven: authentication.state !== 'fail' && isProvenFor(mail.headers, mail.receiver, list) };
}

/** The mailing list that the mail names and its receiver proved, where nothing speaks against the sender; '' for none. */
export function provenList({ headers, receiver }: Pick<OpenMail, 'headers' | 'receiver'>): string {
  const list = listOf(headers ?? []);
  return list !== '' && isProvenFor(headers, receiver, list) ? list : '';
}

/** The entry that covers `address`, '' where none does. */
export function trustedEntry(address: string, entries: string[]): string {
  const domain = registrable(address.split('@').at(-1) ?? '');
  return entries.find((entry) => (entry.includes('@') ? entry === address : domain !== '' && entry === domain)) ?? '';
}

/** The entry by which the person distrusts a listed sender, '' for none: one address, or a host with all below it. */
export function distrustedEntry(address: string, entries: readonly string[] = []): string {
  const host = address.split('@').at(-1) ?? '';
  return entries.find((entry) => (entry.includes('@') ? entry === address : host !== '' && isUnder(host, entry))) ?? '';
}

/** `verdict`, or silence with its reason where it is about a platform that the person switched off. */
export function withPlatformsOff(verdict: Verdict, off: readonly string[] = []): Verdict {
  if (verdict.kind === 'none' || verdict.platform === null || !off.includes(verdict.platform)) return verdict;
  const said: Evidence = { code: 'platform-off', strength: 'note', facts: { platform: verdict.platformName } };
  return { kind: 'none', topic: null, platform: null, platformName: '', evidence: [said], unchecked: [], advice: [], targets: [] };
}

/** The one mailing list that the mail names; a second List-Id may be a stranger's. */
function listOf(headers: readonly HeaderLine[]): string {
  const lines = headers.filter(({ name }) => name === 'list-id');
  const [line] = lines;
  if (!line || lines.length > 1) return '';
  return (/<([^<>\s]+)>\s*$/.exec(line.value)?.[1] ?? line.value).trim().toLowerCase();
}
