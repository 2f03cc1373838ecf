/** What the judge says of a mail or page, and why: plain data. */

/** What an account mail is about. */
export const TOPICS = ['reset', 'code', 'signin-alert', 'changed', 'verify', 'suspend', 'expire', 'quota'] as const;
export type Topic = (typeof TOPICS)[number];

/** Topics that make people act before they think. */
const FRIGHTENING: ReadonlySet<Topic | null> = new Set<Topic>(['expire', 'quota', 'suspend']);

/** Whether a mail about `topic` threatens with a loss. */
export function frightens(topic: Topic | null): boolean {
  return FRIGHTENING.has(topic);
}

/** The six verdicts, the gravest first; README, "What it says". */
export const VERDICT_KINDS = ['lure', 'suspicious', 'unsolicited', 'unlisted', 'requested', 'none'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** Whether a verdict warns: red or amber. */
export function warns(kind: VerdictKind): kind is 'lure' | 'suspicious' {
  return kind === 'lure' || kind === 'suspicious';
}

/** Whether a verdict says that a mail is genuine: blue or green. */
export function vouches(kind: VerdictKind): kind is 'unsolicited' | 'requested' {
  return kind === 'unsolicited' || kind === 'requested';
}

/** How much one piece of evidence carries. `note` explains and decides nothing. */
export type Strength = 'proof' | 'strong' | 'weak' | 'note';

/** One thing the judge saw. The sentence for people is `_locales` key `evidence_<code>`, filled from `facts`. */
export interface Evidence {
  code: EvidenceCode;
  strength: Strength;
  facts: Record<string, string>;
}

/** Stable codes; each has a sentence in `_locales`. The facts that fill it stand beside it. */
export type EvidenceCode =
  // claim
  | 'claims-platform' // platform, where
  | 'claims-mail-provider' // words
  | 'platform-has-no-account' // platform
  | 'name-disguised' // shown, plain
  | 'name-shows-address' // shown, address
  // origin
  | 'sender-is-platforms' // platform, address
  | 'sender-not-platforms' // platform, address, domain
  | 'sender-unconfirmed' // platform, domain
  | 'sender-unknown' // domain
  | 'sender-lookalike' // domain, like
  | 'sender-personal-mailbox' // address
  | 'sender-carries-third-party-text' // address
  | 'sender-relayed' // relay
  | 'sender-missing'
  | 'reply-to-elsewhere' // address
  | 'auth-passed' // domain
  | 'auth-failed' // domain
  | 'mail-forwarded' // by
  | 'third-party-words' // words
  // destination
  | 'acts-on-platform' // platform, domain
  | 'acts-on-own-site' // domain
  | 'act-click-tracker' // host
  | 'act-elsewhere' // host, domain
  | 'act-lookalike' // host, domain, like
  | 'act-user-content' // host
  | 'act-ip-address' // host
  | 'act-user-info' // host, shown
  | 'act-script-link'
  | 'act-short-link' // host
  | 'act-mailto' // address
  | 'act-phone' // number
  | 'act-qr'
  | 'act-picture-only'
  | 'act-attachment' // name
  | 'act-form' // host
  | 'act-device-code' // host
  | 'text-shows-other-host' // shown, host
  | 'text-shows-imitated-host' // shown, host
  | 'no-act'
  // unaccounted for in a mail from their own sender
  | 'unaccounted-app' // shown
  | 'unaccounted-contact' // shown
  | 'unaccounted-request' // shown
  | 'unaccounted-address' // address
  | 'unaccounted-host' // host
  | 'unaccounted-number' // number
  | 'unaccounted-file' // name
  | 'unaccounted-picture'
  // doubt
  | 'doubts-add-up'
  | 'name-nowhere' // name
  | 'names-no-site' // domain
  | 'presses'
  | 'about-money'
  | 'greets-anybody'
  | 'host-names-nobody' // host
  // asked
  | 'asked-here' // minutes
  | 'asked-by-person' // minutes where a request is known as well
  | 'not-asked-by-person' // minutes where a request is known all the same
  | 'trusted-sender' // entry
  | 'trusted-unproved' // entry
  | 'sender-distrusted' // entry
  | 'platform-off' // platform
  | 'genuine-by-person'
  // pages
  | 'page-claims-platform' // platform, where
  | 'page-asks' // what
  | 'page-host-not-platforms' // host, domain, platform
  | 'page-host-lookalike' // host, domain, like
  | 'page-own-host' // host
  | 'page-form-leaves' // host
  | 'page-assets-elsewhere' // domain
  | 'page-tells-to-run' // host
  | 'page-from-mail' // platform where the mail named one; mail: its verdict where it was genuine
  | 'page-not-read-whole' // host, domain
  | 'page-built-as-kit' // host, standsAt
  | 'page-wants-recovery-words' // host
  | 'page-lets-device-in' // host
  | 'page-lets-app-in' // host
  | 'page-hears-keys'
  | 'trusted-site'; // entry

/** What was not checked; the sentence is `_locales` key `unchecked_<code>`. */
export type Unchecked =
  | 'source'
  | 'sender-proof'
  | 'pictures'
  | 'short-link'
  | 'clipped'
  | 'targets'
  | 'translated'
  | 'attachments'
  | 'asked-elsewhere';

/** One thing to do; the sentence is `_locales` key `advice_<code>`. */
export interface Advice {
  code: AdviceCode;
  /** The platform's own page, only where a source confirms it. */
  url?: string;
  /** The path through the platform's menus, where a source gives that and no page. */
  path?: string;
  /** Where to forward the mail to; for `report`. */
  address?: string;
  /** The best second factor that the platform is known to offer; for `turn-on-2fa`. */
  factor?: SecondFactor;
}

/** Best first: a security key, an app, else a code by SMS, phone or mail. */
export type SecondFactor = 'key' | 'app' | 'code';

export type AdviceCode =
  | 'delete'
  | 'leave-page'
  | 'allow-nothing'
  | 'ignore'
  | 'turn-on-2fa'
  | 'tell-nobody'
  | 'was-this-you'
  | 'change-password'
  | 'unique-password'
  | 'see-mail-list'
  | 'sign-out-sessions'
  | 'check-sign-ins'
  | 'open-yourself'
  | 'ask-the-sender-otherwise'
  | 'ignore-if-not-asked'
  | 'report'
  | 'go-on';

/** Where a link of the mail really goes, after unwrapping; for the banner that disarms links. */
export interface LinkTarget {
  /** Index in `MailBody.links`. */
  link: number;
  /** Host as a person should read it, or the address of a mailto:. */
  shown: string;
  /** The registrable part of it, to be set in bold. */
  registrable: string;
}

export interface Verdict {
  kind: VerdictKind;
  topic: Topic | null;
  /** Id of the claimed platform, else of the sender's, else null. */
  platform: string | null;
  /** The name people know it by, '' where there is no platform. */
  platformName: string;
  /** Strongest first; the first is the primary reason. */
  evidence: Evidence[];
  unchecked: Unchecked[];
  /** The primary act first, at most three. */
  advice: Advice[];
  targets: LinkTarget[];
  /** Ids of the advisories that the mail may have to do with, the latest incident first. */
  advisories?: string[];
  /** Present where the mail is one of several unsolicited ones within days. */
  storm?: Storm;
  /** Advice that the person has followed already; it is not given again. */
  done?: DoneAdvice[];
}

/** Advice that was followed. */
export interface DoneAdvice {
  code: AdviceCode;
  /** When it was ticked off, milliseconds since the epoch. */
  at: number;
}

/** Several unsolicited mails of one platform within days; judge/incident. */
export interface Storm {
  /** Rank of this mail among them by time, from 2 on. */
  nth: number;
  /** How many there are by now, later ones included. */
  count: number;
  /** From the first of them to this mail, rounded up, at least 1. */
  hours: number;
  /** Lures of the platform in the same days. */
  lures: number;
  /** What all of them up to this one are about, null where they differ. */
  topic: Topic | null;
  /** Id of the advisory that says that others get them too, null for none. */
  advisory: string | null;
}
