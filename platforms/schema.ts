/** What one file of `platforms/list/` may say. Every fact names its source; nothing ships from memory. */
import * as z from 'zod/mini';

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
const LOCAL_PART = /^[a-z0-9._%+=-]+$/;

const text = z.string().check(z.minLength(1, 'is empty'), z.trim());
/** A host name in lower case. */
export const host = z.string().check(z.regex(HOST, 'is no host name in lower case'));
const address = z.string().check(z.refine((one) => isAddress(one), 'is no mail address in lower case'));
/** `docs.example.com`, `example.com/share` or `*.example.com`. */
const hostPath = z.string().check(z.refine((one) => isHostPath(one), 'is no host, host/path or *.host'));
/** Who says so, in a few words. */
export const source = z.string().check(
  z.minLength(3, 'names no source'),
  z.maxLength(120, 'is longer than 120 characters: name the source, do not copy it'),
  z.refine((one) => !/recall/i.test(one), 'comes from memory ("recall"): drop the fact or find a source'),
);
const sources = z.array(source).check(z.minLength(1, 'names no source'));
const confidence = z.enum(['high', 'medium'], 'is neither high nor medium: such a fact is unconfirmed');
/** An https address. */
export const url = z.string().check(
  z.refine((one) => one.startsWith('https://'), { abort: true, error: 'is no https link' }),
  z.refine((one) => URL.canParse(one), 'is no URL'),
);
const page = z.strictObject({
  confidence,
  /** Why the page lies outside the platform's own web domains. */
  elsewhere: z.optional(text),
  source,
  url,
});
/** Two letters, as 2factorauth names countries. */
export const country = z.string().check(z.regex(/^[a-z]{2}$/, 'is no country'));
const menuPath = z.strictObject({ path: text, source });

/** One platform file. */
export const platformFile = z.strictObject({
  aliases: z.array(text),
  /** Hosts of its pictures and styles that do not bear its name. */
  assetDomains: z.optional(z.array(z.strictObject({ domain: host, source }))),
  category: z.string().check(z.regex(/^[a-z]+$/, 'is no single lower-case word')),
  clickHosts: z.array(z.strictObject({ host, source })),
  commonWord: z.boolean(),
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no ISO date')),
  /** `name` or `id` of fields in its own sign-in form that no other site would choose. */
  fieldNames: z.optional(z.array(z.strictObject({ name: text, source }))),
  id: z.string().check(z.regex(/^[a-z0-9]+$/, 'is not lower-case letters and digits')),
  name: text,
  neverSenders: z.array(z.strictObject({ domain: host, reason: text })),
  /** The platform keeps no account that a mail could reset, verify or lock (wallets). */
  noAccount: z.optional(z.strictObject({ source })),
  notes: z.optional(text),
  pages: z.strictObject({
    changePassword: z.optional(page),
    connectedApps: z.optional(page),
    genuineMailHelp: z.optional(page),
    genuineMailPath: z.optional(menuPath),
    reset: z.optional(page),
    sessions: z.optional(page),
    twoFactor: z.optional(page),
    twoFactorHelp: z.optional(page),
    twoFactorPath: z.optional(menuPath),
  }),
  /** Telephone numbers that stand in its own mail, digits alone with the country's in front. */
  phones: z.optional(
    z.array(z.strictObject({ digits: z.string().check(z.regex(/^\d{8,15}$/, 'is no number of 8 to 15 digits')), source })),
  ),
  /** Two-letter countries it serves; none where it serves all, or where no source says. */
  regions: z.optional(z.array(country)),
  reportAddress: z.optional(z.strictObject({ address, source })),
  /** Further pages where the platform's own form asks for a reset, and nothing else. */
  resetForms: z.optional(z.array(z.strictObject({ hostPath, source }))),
  securitySendersAbused: z.array(z.strictObject({ address, source })),
  senderAddresses: z.array(z.strictObject({ address, confidence, purpose: text, source })),
  senderDomains: z.array(z.strictObject({ confidence, domain: host, exact: z.optional(z.literal(true)), sources })),
  /** A domain that another platform names too, and why that is right. */
  shared: z.optional(z.array(z.strictObject({ domain: host, reason: text, with: z.array(text) }))),
  shortHosts: z.array(z.strictObject({ host, source })),
  /** Top-level domains under which it alone registers names, by its agreement with ICANN. */
  topLevelDomains: z.optional(
    z.array(z.strictObject({ label: z.string().check(z.regex(/^[a-z]{3,}$/, 'is no top-level domain')), source })),
  ),
  /** `offered: false` where a source says that there is no second factor. */
  twoFactor: z.optional(z.strictObject({ methods: z.array(text), offered: z.boolean(), source })),
  unconfirmedSenderDomains: z.array(z.strictObject({ domain: host, sources })),
  userContentHosts: z.array(z.strictObject({ hostPath, source })),
  userContentSenders: z.array(z.strictObject({ sender: z.union([address, host], 'is neither a mail address nor a host name'), source })),
  weakAliases: z.array(text),
  /** The first one is the platform's home. */
  webDomains: z.array(z.strictObject({ domain: host, source })).check(z.minLength(1, 'names no web domain')),
});

export type PlatformFile = z.infer<typeof platformFile>;

/** A key of a file and what is wrong there. */
export interface Finding {
  key: string;
  reason: string;
}

function isAddress(one: string): boolean {
  const at = one.lastIndexOf('@');
  return LOCAL_PART.test(one.slice(0, at)) && HOST.test(one.slice(at + 1));
}

function isHostPath(one: string): boolean {
  const [name = '', ...path] = one.replace(/^\*\./, '').split('/');
  return HOST.test(name) && path.every((part) => /^[\w.-]+$/.test(part)) && !(one.startsWith('*.') && path.length > 0);
}
