/** What an organisation sets for all of its people. Each value is read by itself: a bad one is left out and named. Pure. */
import * as z from 'zod/mini';
import { organisationPlatform, ownPlatform } from '../platforms/organisation.ts';
import type { Platform } from '../platforms/platform.ts';
import { HISTORY_DAYS, REQUEST_MINUTES, type Settings } from './settings.ts';
import { readEntry } from './trusted-entry.ts';

/** The settings that a policy can fix. */
export const LOCKABLE = ['pages', 'historyDays', 'requestMinutes', 'rememberInPrivate'] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** The sections of the options that a policy can hide, by their address. */
export const HIDEABLE = ['pages', 'trusted', 'left-out', 'privacy', 'known-facts', 'backup', 'sync', 'advanced'] as const;
export type Hideable = (typeof HIDEABLE)[number];

export interface PolicyProblem {
  /** `ownSenders[2]`, `platforms[0].webDomains`. */
  key: string;
  /** In English, for whoever keeps the policy. */
  reason: string;
}

export interface Policy {
  organisation: string;
  ownSenders: string[];
  ownSites: string[];
  /** The organisation's own names as a platform, then the further platforms that it lists. */
  platforms: Platform[];
  settings: Partial<Pick<Settings, Lockable>>;
  hidden: Hideable[];
  mayContinue: boolean;
  /** '' for that of the platform. */
  reportAddress: string;
  /** Tag of a language, '' for the browser's. */
  language: string;
  problems: PolicyProblem[];
}

export const NO_POLICY: Policy = {
  organisation: '',
  ownSenders: [],
  ownSites: [],
  platforms: [],
  settings: {},
  hidden: [],
  mayContinue: true,
  reportAddress: '',
  language: '',
  problems: [],
};

const wholeNumber = ({ least, most }: { least: number; most: number }): z.ZodMiniType<number> => {
  const reason = `is no whole number from ${least} to ${most}`;
  return z.int(reason).check(z.minimum(least, reason), z.maximum(most, reason));
};
const oneOf = <const T extends string>(values: readonly T[]): z.ZodMiniType<T> => z.enum(values, `is none of: ${values.join(', ')}`);
const bool = z.boolean('is neither true nor false');

const PLAIN = {
  organisationName: z.string('is no text').check(z.minLength(1, 'is empty'), z.maxLength(60, 'is longer than 60 letters')),
  pages: oneOf(['all', 'from-mail', 'none']),
  historyDays: wholeNumber(HISTORY_DAYS),
  requestMinutes: wholeNumber(REQUEST_MINUTES),
  rememberInPrivate: bool,
  continueButton: bool,
  reportAddress: z.string('is no text').check(z.refine((text) => readAddress(text) !== '', 'is no mail address')),
  language: z.string('is no text').check(z.regex(/^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/, 'is no tag of a language')),
};

const LISTS = ['ownSenders', 'ownSites', 'platforms', 'hiddenSections'] as const;

export const POLICY_KEYS: readonly string[] = [...Object.keys(PLAIN), ...LISTS];

/** Reads what the browser hands over; never throws. */
export function parsePolicy(raw: Record<string, unknown>): Policy {
  const problems: PolicyProblem[] = [];
  const wrong = (key: string, reason: string): void => void problems.push({ key, reason });
  const plain = <T>(key: keyof typeof PLAIN, schema: z.ZodMiniType<T>): T | undefined => {
    if (raw[key] === undefined) return undefined;
    const read = z.safeParse(schema, raw[key]);
    if (!read.success) wrong(key, read.error.issues[0]?.message ?? 'cannot be read');
    return read.data;
  };
  /** What `take` makes of each entry; it gives back why it takes none. */
  const list = <T>(key: (typeof LISTS)[number], take: (entry: unknown) => { taken: T } | { wrong: string[] }): T[] => {
    const entries = raw[key] ?? [];
    if (!Array.isArray(entries)) wrong(key, 'is no list');
    return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, at) => {
      const read = take(entry);
      if ('taken' in read) return [read.taken];
      for (const reason of read.wrong) wrong(`${key}[${at}]`, reason);
      return [];
    });
  };

  for (const key of Object.keys(raw)) if (!POLICY_KEYS.includes(key)) wrong(key, 'is no key of the policy');
  const organisation = plain('organisationName', PLAIN.organisationName) ?? '';
  const senders = list('ownSenders', readSender);
  const ownSites = list('ownSites', readSite);
  const own = organisationPlatform({
    name: organisation,
    senderDomains: senders.filter(({ kind }) => kind === 'domain').map(({ value }) => value),
    senderAddresses: senders.filter(({ kind }) => kind === 'address').map(({ value }) => value),
    sites: ownSites,
  });
  const ids = new Set<string>();
  const listed = list<Platform>('platforms', (entry) => {
    const read = ownPlatform(entry);
    if (!('platform' in read)) return read;
    if (ids.has(read.platform.id)) return { wrong: [`id: "${read.platform.id}" stands there twice`] };
    ids.add(read.platform.id);
    return { taken: read.platform };
  });
  const settings = Object.fromEntries(LOCKABLE.flatMap((key) => (plain<unknown>(key, PLAIN[key]) === undefined ? [] : [[key, raw[key]]])));
  return {
    organisation,
    ownSenders: senders.map(({ value }) => value),
    ownSites,
    platforms: own ? [own, ...listed] : listed,
    settings,
    hidden: list('hiddenSections', readHidden),
    mayContinue: plain('continueButton', PLAIN.continueButton) ?? true,
    reportAddress: readAddress(plain('reportAddress', PLAIN.reportAddress)),
    language: plain('language', PLAIN.language) ?? '',
    problems,
  };
}

function readSender(entry: unknown): { taken: { kind: 'address' | 'domain'; value: string } } | { wrong: string[] } {
  const read = typeof entry === 'string' ? readEntry(entry, 'sender') : null;
  if (!read) return { wrong: ['is no text'] };
  if (read.ok) return { taken: { kind: read.name.kind === 'address' ? 'address' : 'domain', value: read.name.value } };
  // A person trusts a whole name; an organisation knows which part of it sends its mail.
  return read.refusal.reason === 'subdomain'
    ? { taken: { kind: 'domain', value: read.refusal.host } }
    : { wrong: [REFUSALS[read.refusal.reason]] };
}

function readSite(entry: unknown): { taken: string } | { wrong: string[] } {
  const read = typeof entry === 'string' ? readEntry(entry, 'site') : null;
  if (!read) return { wrong: ['is no text'] };
  return read.ok ? { taken: read.name.value } : { wrong: [REFUSALS[read.refusal.reason]] };
}

function readHidden(entry: unknown): { taken: Hideable } | { wrong: string[] } {
  const known = HIDEABLE.find((one) => one === entry);
  return known ? { taken: known } : { wrong: [`is none of: ${HIDEABLE.join(', ')}`] };
}

/** The address in lower case, '' where it is none. */
function readAddress(text = ''): string {
  const read = readEntry(text, 'sender');
  return read.ok && read.name.kind === 'address' ? read.name.value : '';
}

type Reason = Exclude<ReturnType<typeof readEntry>, { ok: true }>['refusal']['reason'];

const REFUSALS: Record<Reason, string> = {
  empty: 'is empty',
  malformed: 'is neither a mail address nor a site name',
  'list-name': 'is no list',
  'site-address': 'is a mail address, and no site name',
  'mailbox-provider': 'is a name at which anyone can have a mailbox',
  'public-suffix': 'is an ending under which anyone can register a name',
  hosting: 'is a name under which anyone can put up pages',
  'ip-address': 'is a number, and no name',
  subdomain: 'is a part of a name',
};
