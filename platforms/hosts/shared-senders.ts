/** Mail services that send for whoever is their customer. */
import type { SourcedGroup } from '../sourced.ts';
import { hostList } from '../sourced.ts';

/** Mail services that send in the name of their customers. */
export const SHARED_SENDERS: readonly SourcedGroup[] = [
  {
    source: 'platforms/hosts/click-trackers.ts and free-hosting.ts and what they name',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      awstrack.me beehiiv.com exacttarget.com firebaseapp.com freshdesk.com hubspotlinks.com list-manage.com
      mailgun.net mailgun.org mandrillapp.com mktomail.com rs6.net rsgsv.net sendgrid.net sparkpostmail.com
      zendesk.com
    `),
  },
  {
    source: 'sublime-security/static-files, bulk_mailer_url_root_domains',
    date: '2026-11-26',
    confidence: 'listed',
    entries: hostList(`
      omnisend.com postmarkapp.com
    `),
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: hostList(`
      amazonses.com campaign-archive.com createsend.com mailchimpapp.net mcsv.net medallia.com shopifyemail.com
      squaremktg.com wixemails.com
    `),
  },
];
