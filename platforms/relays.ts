/** Relays and how each writes the true sender of a mail that it passes on. */
import type { SourcedGroup } from './sourced.ts';

export interface Relay {
  name: string;
  /** Domains of the addresses that it writes. */
  domains: string[];
  form: RelayForm;
  /** Of them those at which the address that it writes is the reader's own alias. */
  writesAs?: string[];
}

export type RelayForm =
  /** In the local part: local part and domain of the true sender in its two groups. */
  | { inAddress: RegExp; labelsJoinedBy?: string }
  /** In the name, in its first group. */
  | { inName: RegExp };

/** `name_at_example_com_x7k2m9qp`, one random part behind or two. */
const UNDERSCORED: RelayForm = { inAddress: /^(.{1,64})_at_([a-z0-9_-]{4,200})$/, labelsJoinedBy: '_' };

export const RELAYS: readonly SourcedGroup<Relay>[] = [
  {
    source: 'mails that these relays delivered',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [
      { name: 'Hide My Email', domains: ['privaterelay.appleid.com', 'icloud.com'], form: UNDERSCORED },
      {
        name: 'SimpleLogin',
        domains: [
          'simplelogin.co',
          'simplelogin.com',
          'simplelogin.fr',
          'aleeas.com',
          'slmail.me',
          'slmails.com',
          'silomails.com',
          '8alias.com',
          '8shield.net',
          'dralias.com',
        ],
        form: UNDERSCORED,
      },
      { name: 'Proton Pass', domains: ['passmail.net', 'passmail.com', 'passinbox.com', 'passfwd.com'], form: UNDERSCORED },
      {
        name: 'addy.io',
        domains: ['anonaddy.me', 'anonaddy.com', 'addy.io', 'addymail.com', '4wrd.cc', 'mailer.me'],
        form: { inAddress: /^[^+]{1,64}\+(.{1,64})=([a-z0-9.-]{4,200})$/ },
      },
      { name: 'DuckDuckGo Email Protection', domains: ['duck.com'], form: { inAddress: /^(.{1,64})_at_([a-z0-9.-]{4,200})_[^_]{1,64}$/ } },
      {
        name: 'Firefox Relay',
        domains: ['mozmail.com', 'relay.firefox.com'],
        // github.com/mozilla/fx-private-relay: a mail is passed on from the mask that it was sent to.
        writesAs: ['mozmail.com'],
        // The same, emails/utils.py: the sender line as it was, name and all; who wrote it may have put the mark in too.
        form: { inName: /(?:^|[\s"<])([^\s"<>@]{1,64}@[a-z0-9.-]{4,200})>? ?\[via (?:Firefox )?Relay\]"?\s*$/i },
      },
    ],
  },
];
