/** A platform as the judge sees it: confirmed facts apart from unconfirmed ones. */
export interface Platform {
  id: string;
  name: string;
  aliases: string[];
  category: string;
  /** The name is an ordinary word ("Apple", "Chase"): it needs a second sign of identity. */
  commonWord: boolean;
  /** Registrable domains or hosts of the platform's own site; subdomains belong to it. */
  webDomains: string[];
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
  /** Hosts under the platform's domains on which anyone can publish. */
  userContentHosts: string[];
  pages: PlatformPages;
  twoFactorMethods: string[];
  /** False where a source says that the platform offers none. */
  twoFactor: boolean;
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
  twoFactorWords?: string;
  sessions?: string;
  connectedApps?: string;
  genuineMailHelp?: string;
}

/** The compiled table that ships as `platforms.json`. */
export interface PlatformTable {
  /** ISO date of the facts. */
  date: string;
  platforms: Platform[];
}
