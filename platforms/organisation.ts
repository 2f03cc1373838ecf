/** Platforms that an organisation adds by its policy: its own senders and sites as one, and whole files. Pure. */
import { barePlatform } from './bare-platform.ts';
import { checkPlatform } from './catalogue.ts';
import { compilePlatforms } from './compile.ts';
import type { Platform, PlatformTable } from './platform.ts';

/** Id of the platform that an organisation's own senders and sites make up. */
export const OWN_ID = 'organisation';

export interface OwnNames {
  /** What it calls itself, '' where it does not say. */
  name: string;
  senderDomains: string[];
  senderAddresses: string[];
  sites: string[];
}

/** Lists and flags that a file must have, and that an administrator need not write down where they are empty. */
const BLANK = {
  aliases: [],
  category: 'organisation',
  clickHosts: [],
  commonWord: false,
  date: '2026-01-01',
  neverSenders: [],
  pages: {},
  securitySendersAbused: [],
  senderAddresses: [],
  senderDomains: [],
  shortHosts: [],
  unconfirmedSenderDomains: [],
  userContentHosts: [],
  userContentSenders: [],
  weakAliases: [],
};

/** The organisation's own senders and sites, named after it; null where it names none. */
export function organisationPlatform({ name, senderDomains, senderAddresses, sites }: OwnNames): Platform | null {
  const webDomains = [...new Set([...sites, ...senderDomains])];
  const [home] = webDomains;
  if (home === undefined) return null;
  return barePlatform({
    id: OWN_ID,
    name: name === '' ? home : name,
    category: 'organisation',
    // Its name may be any word, and colleagues write it all day: it accuses nobody without a second sign.
    commonWord: true,
    webDomains,
    senderDomains: senderDomains.map((domain) => ({ domain, exact: false })),
    senderAddresses,
    pages: { home: `https://${home}/` },
  });
}

/** A platform of the policy by our own schema, blanks filled in; what is wrong with it, one `key: reason` each. */
export function ownPlatform(data: unknown): { platform: Platform } | { wrong: string[] } {
  const filled = typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...BLANK, ...data } : data;
  const { file, findings } = checkPlatform(filled);
  const wrong = findings.map(({ key, reason }) => `${key}: ${reason}`);
  if (file?.id === OWN_ID) wrong.push(`id: "${OWN_ID}" stands for the organisation itself`);
  const [platform] = file ? compilePlatforms([file]).platforms : [];
  return platform && wrong.length === 0 ? { platform } : { wrong };
}

/** What of the organisation's own can stand beside the list, and what is wrong with the rest, one `key: reason` each. */
export function fitBeside({ platforms }: Pick<PlatformTable, 'platforms'>, own: readonly Platform[]): { fit: Platform[]; wrong: string[] } {
  const owners = new Map(platforms.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [one.toLowerCase(), id] as const)));
  const ids = new Set(platforms.map(({ id }) => id));
  const wrong: string[] = [];
  const fit = own.flatMap((one): Platform[] => {
    const taken = [one.name, ...one.aliases].find((name) => owners.has(name.toLowerCase()));
    if (ids.has(one.id)) wrong.push(`platforms: the id "${one.id}" is taken by a listed platform`);
    else if (taken === undefined) return [one];
    else if (one.id === OWN_ID) {
      wrong.push(`organisationName: "${taken}" is the name of a listed platform`);
      return [{ ...one, name: one.webDomains[0] ?? '' }];
    } else wrong.push(`platforms: "${taken}" is a name of the listed platform "${owners.get(taken.toLowerCase())}"`);
    return [];
  });
  return { fit, wrong };
}
