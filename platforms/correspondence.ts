/** Services that write to people in the name of other people: who sends such mail, and from where meetings are joined. */
import type { SourcedGroup } from './sourced.ts';

/** What the mail of such a sender carries. */
export type Correspondence = 'notification' | 'message' | 'invitation' | 'envelope' | 'payment-request' | 'ticket' | 'list';

/** `local` null: whoever writes from the domain; its subdomains are included, as they are where `local` is a pattern. */
export interface CorrespondenceSender {
  local: string | RegExp | null;
  domain: string;
  carries: Correspondence;
  source: string;
  /** Each of its links passes through a host of its own. */
  ownLinks?: true;
}

const from = (sender: string, carries: Correspondence, source: string): CorrespondenceSender => {
  const at = sender.lastIndexOf('@');
  return { local: at < 0 ? null : sender.slice(0, at), domain: sender.slice(at + 1), carries, source };
};

/** Senders that write nothing but what somebody said, shared, asked or sent: no account mail comes from them. */
export const CORRESPONDENCE_SENDERS: CorrespondenceSender[] = [
  from('notifications@github.com', 'notification', 'GitHub Docs: email notification headers'),
  from('atlassian.net', 'notification', 'public mail filters: jira@<site>.atlassian.net, help desks of sites'),
  from('comments-noreply@docs.google.com', 'notification', 'sublime-rules: Google Docs comments'),
  from('drive-shares-noreply@google.com', 'message', 'sublime-rules: google_drive_abuse'),
  from('drive-shares-dm-noreply@google.com', 'message', 'sublime-rules: google_drive_abuse'),
  from('no-reply@classroom.google.com', 'notification', 'sublime-rules: abuse_google_classroom'),
  from('calendar-notification@google.com', 'invitation', 'sublime-rules: service_abuse_google_calendar_notification'),
  from('messages-noreply@linkedin.com', 'message', 'ten public mail filters: LinkedIn messaging'),
  from('invitations@linkedin.com', 'notification', 'ten public mail filters: requests to connect'),
  from('hit-reply@linkedin.com', 'notification', 'five public mail filters: messages of recruiters'),
  from('inmail-hit-reply@linkedin.com', 'message', 'five public mail filters: InMail'),
  from('guest.airbnb.com', 'message', 'Airbnb Help 694: how your email address is anonymized'),
  from('host.airbnb.com', 'message', 'Airbnb Help 694: how your email address is anonymized'),
  from('reply.airbnb.com', 'message', 'seven public programs for hosts: address of one conversation'),
  from('guest.booking.com', 'message', 'OwnerRez support: proxy email addresses'),
  from('property.booking.com', 'message', 'five public programs: mail address of one booking’s property'),
  from('members.ebay.com', 'message', 'six public programs for sellers: address of a buyer'),
  from('marketplace.amazon.com', 'message', 'seven public programs for sellers: BuyerEmail of the Orders API'),
  from('quickbooks@notification.intuit.com', 'payment-request', 'sublime-rules: abuse_quickbooks_suspicious_comments'),
  from('messaging-service@post.xero.com', 'payment-request', 'sublime-rules: xero_infra_abuse'),
  from('zohoinvoice.com', 'payment-request', 'sublime-rules: callback_phishing_zoho'),
  from('invoice+statements@stripe.com', 'payment-request', 'sublime-rules: stripe_invoice_abuse'),
  {
    ...from('googlealerts-noreply@google.com', 'notification', 'public mail filters: Google Alerts, what others published'),
    ownLinks: true,
  },
  {
    ...from('scholaralerts-noreply@google.com', 'notification', 'public mail filters: Google Scholar alerts, what others published'),
    ownLinks: true,
  },
  from('forms-receipts-noreply@google.com', 'message', 'eight public mail filters: receipts of Google Forms'),
  from('noreply-application-integration@google.com', 'message', 'sublime-rules: service_abuse_google_app_integration'),
  from('no-reply-powerbi@microsoft.com', 'message', 'sublime-rules: service_abuse_powerbi_noreply'),
  from('powerapps-noreply@microsoft.com', 'message', 'sublime-rules: service_abuse_power_apps_callback'),
  from('flow-noreply@microsoft.com', 'message', 'sublime-rules: service_abuse_microsoft_flow_noreply'),
  from('surveys@email.formspro.microsoft.com', 'message', 'sublime-rules: service_abuse_microsoft_forms_pro'),
  from('no-reply@sns.amazonaws.com', 'message', 'sublime-rules: service_abuse_aws_sns_callback'),
  from('workflow.mail.us2.cloud.oracle.com', 'message', 'sublime-rules: service_abuse_oracle_workflow_callback'),
  from('notifications@monday.com', 'notification', 'sublime-rules: service_abuse_monday_callback'),
  from('noreply-zoomevents@zoom.us', 'invitation', 'sublime-rules: zoom_events_abuse'),
  from('noreply@settime.io', 'invitation', 'sublime-rules: service_abuse_settime_callback'),
  from('calendly.com', 'invitation', 'sublime-rules: service_abuse_calendly_callback'),
  from('adobesign@adobesign.com', 'envelope', 'sublime-rules: abuse_adobe_sign'),
  from('mail.hellosign.com', 'envelope', 'sublime-rules: abuse_hellosign_unsolicited_sender'),
  from('getaccept.com', 'envelope', 'sublime-rules: service_abuse_getaccept'),
  from('googlegroups.com', 'list', 'sublime-rules: callback_phishing_google_group'),
  from('groups.io', 'list', 'archives of the Linux kernel: lists at groups.io'),
  // One mailbox a data center ("dse", "dse_na3"); account mail of the same domain has other names.
  {
    local: /^dse(?:_|$)/,
    domain: 'docusign.net',
    carries: 'envelope',
    source: 'sublime-rules: abuse docusign sus names; mailbox names from captured mail',
  },
];

/**
 * Domains from which anybody may write to anybody: surveys, newsletters, courses, events, forms, free apps. Their makers
 * write about accounts from other domains.
 */
export const WRITE_FOR_ANYBODY: readonly SourcedGroup[] = [
  {
    source: 'sublime-rules, the rules on abuse of these services',
    date: '2026-11-26',
    confidence: 'listed',
    entries: [
      'demio.com',
      'surveymonkeyuser.com',
      'substack.com',
      'squarespace-mail.com',
      'myactivecampaign.com',
      'appsheet.com',
      'wufoo.com',
      'firebaseapp.com',
      'groups.outlook.com',
      'recruitee.com',
    ],
  },
  {
    source: 'senders of captured and reported mail, labelled for this project: one to six mails for each',
    date: '2026-11-26',
    confidence: 'observed',
    entries: ['kajabimail.net', 'event.eventbrite.com', 'app.smartsheet.com', 'notification.circle.so'],
  },
];

/** Services that run events and webinars for firms, and write in the firm's name: invitations, tickets, links to join. */
export const EVENT_SERVICES: readonly SourcedGroup[] = [
  {
    source: 'public SPF records and reputation lists that name Cvent; public pages and programs of events held there',
    date: '2026-11-26',
    confidence: 'listed',
    entries: [
      'cvent-planner.com',
      'cvent.com',
      'rainfocus.com',
      'goldcast.io',
      'splashthat.com',
      'swoogo.com',
      'on24event.com',
      'luma-mail.com',
    ],
  },
];

/** Hosts of meetings with the path of one meeting; whoever joins there signs in nowhere. */
export const MEETING_LINKS: readonly SourcedGroup<[host: string, path: RegExp]>[] = [
  {
    source: 'links of captured invitations, labelled for this project: one to eighteen mails for each',
    date: '2026-11-26',
    confidence: 'observed',
    entries: [
      ['zoom.us', /^\/(?:[jws]|wc|my|webinar|meeting)\//],
      ['meet.google.com', /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}/],
      ['teams.microsoft.com', /^\/(?:l\/)?meet/],
      ['webex.com', /\/(?:j\.php|meet|m)\b/],
    ],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: [
      ['teams.live.com', /^\/meet/],
      ['gotomeeting.com', /^\/(?:join|\d)/],
      ['meet.goto.com', /^\//],
      ['whereby.com', /^\/[\w-]+/],
      ['meet.jit.si', /^\/[\w-]+/],
    ],
  },
];
