/** A platform as the judge sees it: confirmed facts apart from unconfirmed ones. */
export interface Platform {
  id: string;
  name: string;
  /** Other names people see, distinctive enough to name the platform alone. */
  aliases: string[];
  /** Ordinary or very short words ("Teams", "EA"): they need a second signal of identity. */
  weakAliases: string[];
  category: string;
  /** Present where no sender of it is confirmed and only its web domains are known: it is never vouched for. */
  brand?: true;
  /** The name is an ordinary word ("Apple", "Chase"): it needs a second signal of identity. */
  commonWord: boolean;
  /** Registrable domains or hosts of the platform's own site; subdomains belong to it. */
  webDomains: string[];
  /** Top-level domains under which it alone registers names: sites of its own, and no names of it. */
  topLevelDomains?: string[];
  /** Domains of its pictures and styles that do not bear its name. */
  assetDomains?: string[];
  /** `name` or `id` of fields in its own sign-in form that no other site would choose. */
  fieldNames?: string[];
  /** Telephone numbers of its own, digits alone with the country's in front. */
  phones?: string[];
  /** Confirmed sender domains (high or medium confidence); subdomains belong unless `exact`. */
  senderDomains: SenderDomain[];
  /** Confirmed exact addresses of account mail. */
  senderAddresses: string[];
  /** Seen but unconfirmed; never vouches for a mail. */
  unconfirmedSenderDomains: string[];
  /** Hosts that carry this platform's genuine links by click tracking. */
  clickHosts: string[];
  /** Addresses or domains of the platform that carry strangers' text. */
  userContentSenders: string[];
  /** Security senders whose genuine mail was made to carry strangers' text; origin is proved, content is not. */
  securitySendersAbused: string[];
  /** The platform's own web domains where anybody can hold an address; mail from there proves nothing. */
  neverSenders: string[];
  /**
   * Hosts on which anyone can publish, whoever owns the domain above: `docs.google.com`, with a path prefix
   * `dropbox.com/scl`, or every subdomain but `www.`: `*.wordpress.com`. Ask `PlatformIndex.isUserContent`.
   */
  userContentHosts: string[];
  /** Short-link hosts of the platform in genuine mail: the target is unknown, they prove nothing either way. */
  shortHosts: string[];
  pages: PlatformPages;
  /** Further pages (`host/path`, and all below) whose form asks for a reset and for nothing else. */
  resetForms?: string[];
  twoFactorMethods: string[];
  /** False where a source says that the platform offers none; unknown counts as true. */
  twoFactor: boolean;
  /** Present where the platform keeps no account that a mail could reset, verify or lock (wallets). */
  noAccount?: true;
  /** Address for reports of lures, '' where none is sourced. */
  reportAddress: string;
}

export interface SenderDomain {
  domain: string;
  exact: boolean;
}

/** https pages, each present only where a source confirms it. */
export interface PlatformPages {
  home: string;
  reset?: string;
  changePassword?: string;
  twoFactor?: string;
  twoFactorHelp?: string;
  twoFactorPath?: string;
  sessions?: string;
  connectedApps?: string;
  /** How the platform says its genuine mail is told apart. */
  genuineMailHelp?: string;
  /** Where the app lists genuine mail; a mail found there is genuine, a missing one proves nothing. */
  genuineMailPath?: string;
}

/** The compiled table that ships as `platforms.json`. */
export interface PlatformTable {
  /** ISO date of the newest facts; `isOutdated` says when it is too old. */
  date: string;
  platforms: Platform[];
  advisories?: Advisory[];
}

/** An incident as the judge sees it: whom and which days it concerns. Its words stand in the locales. */
export interface Advisory {
  id: string;
  platform: string;
  /** Genuine mail that nobody asked for, or genuine mail that carried a stranger's text. */
  kind: 'unasked-mail' | 'third-party-text';
  /** First day, ISO. */
  start: string;
  /** Last day, ISO; where the end is not known, the last day for which a source confirms it. */
  last: string;
  /** Topics of the judge that such a mail has. */
  topics: string[];
}
