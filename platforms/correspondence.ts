/** Services that write to people in the name of other people: who sends such mail, and from where meetings are joined. */

/** What the mail of such a sender carries. */
export type Correspondence = 'notification' | 'message' | 'invitation' | 'envelope' | 'payment-request' | 'ticket' | 'list';

/** `local` null: whoever writes from the domain; its subdomains are included. */
export interface CorrespondenceSender {
  local: string | null;
  domain: string;
  carries: Correspondence;
  source: string;
}

const from = (sender: string, carries: Correspondence, source: string): CorrespondenceSender => {
  const at = sender.lastIndexOf('@');
  return { local: at < 0 ? null : sender.slice(0, at), domain: sender.slice(at + 1), carries, source };
};

/** Senders that write nothing but what somebody said, shared, asked or sent: no account mail comes from them. */
export const CORRESPONDENCE_SENDERS: CorrespondenceSender[] = [
  from('notifications@github.com', 'notification', 'GitHub Docs: configuring notifications'),
  from('atlassian.net', 'notification', 'Atlassian Support: Jira Cloud notifications'),
  from('comments-noreply@docs.google.com', 'notification', 'sublime-rules: Google Docs comments'),
  from('drive-shares-noreply@google.com', 'notification', 'sublime-rules: google_drive_abuse'),
  from('drive-shares-dm-noreply@google.com', 'notification', 'sublime-rules: google_drive_abuse'),
  from('no-reply@classroom.google.com', 'notification', 'sublime-rules: abuse_google_classroom'),
  from('calendar-notification@google.com', 'invitation', 'sublime-rules: service_abuse_google_calendar_notification'),
  from('messages-noreply@linkedin.com', 'message', 'LinkedIn Help: addresses of its mail'),
  from('invitations@linkedin.com', 'notification', 'LinkedIn Help: addresses of its mail'),
  from('hit-reply@linkedin.com', 'notification', 'LinkedIn Help: addresses of its mail'),
  from('guest.airbnb.com', 'message', 'Airbnb Help: messages between guests and hosts'),
  from('host.airbnb.com', 'message', 'Airbnb Help: messages between guests and hosts'),
  from('reply.airbnb.com', 'message', 'Airbnb Help: messages between guests and hosts'),
  from('guest.booking.com', 'message', 'Booking.com Partner Help: messages of guests'),
  from('property.booking.com', 'message', 'Booking.com Partner Help: messages of properties'),
  from('members.ebay.com', 'message', 'eBay Help: messages between members'),
  from('marketplace.amazon.com', 'message', 'Amazon Seller Central: buyer-seller messages'),
  from('calendly.com', 'invitation', 'sublime-rules: service_abuse_calendly_callback'),
  from('adobesign@adobesign.com', 'envelope', 'sublime-rules: abuse_adobe_sign'),
  from('mail.hellosign.com', 'envelope', 'sublime-rules: abuse_hellosign_unsolicited_sender'),
  from('getaccept.com', 'envelope', 'sublime-rules: service_abuse_getaccept'),
  from('googlegroups.com', 'list', 'Google Groups Help: addresses of groups'),
  from('groups.io', 'list', 'Groups.io Help: addresses of groups'),
];

/** Local parts with which DocuSign sends envelopes ("dse", "dse_na3"); its account mail has others. */
export const DOCUSIGN_ENVELOPE = /^dse(?:_|$)/;

/**
 * Domains from which anybody may write to anybody: surveys, newsletters, courses, events, forms, free apps. Their makers
 * write about accounts from other domains. Sources: sublime-rules, the rules on abuse of services (Demio, SurveyMonkey,
 * Substack, Squarespace, ActiveCampaign, AppSheet, Wufoo, Firebase, Outlook Groups, Recruitee).
 */
export const WRITE_FOR_ANYBODY = [
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
  'kajabimail.net',
  'event.eventbrite.com',
  'app.smartsheet.com',
  'notification.circle.so',
];

/** Hosts of meetings with the path of one meeting; whoever joins there signs in nowhere. */
export const MEETING_LINKS: [host: string, path: RegExp][] = [
  ['zoom.us', /^\/(?:[jws]|wc|my|webinar|meeting)\//],
  ['meet.google.com', /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}/],
  ['teams.microsoft.com', /^\/(?:l\/)?meet/],
  ['teams.live.com', /^\/meet/],
  ['webex.com', /\/(?:j\.php|meet|m)\b/],
  ['gotomeeting.com', /^\/(?:join|\d)/],
  ['meet.goto.com', /^\//],
  ['whereby.com', /^\/[\w-]+/],
  ['meet.jit.si', /^\/[\w-]+/],
];
