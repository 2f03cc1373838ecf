/** Facts about named mail services: what they write into a mail, and what their products are called. */

/** The authserv-id (RFC 8601) of Gmail. */
export const GMAIL_AUTHSERV_ID = 'mx.google.com';

/** Microsoft writes no authserv-id; a Received line of its own servers under this domain stands below instead. */
export const MICROSOFT_SERVERS = 'outlook.com';

/** The authserv-ids of iCloud Mail, which writes a field for each method; as its delivered mails show them. */
export const ONE_FIELD_A_METHOD = ['dmarc.icloud.com', 'dkim-verifier.icloud.com', 'spf.icloud.com', 'bimi.icloud.com'];

/** Webmails that run on anybody's server, by the names on their own sign-in pages. */
export const WEBMAIL_SOFTWARE = ['roundcube', 'zimbra', 'owa', 'mailcow', 'rainloop', 'sogo', 'squirrelmail', 'horde'];

/** Panels by which hosts of mailboxes are kept. */
export const MAIL_HOST_PANELS = ['cpanel'];

/** Products that whoever poses as a mail provider names. */
export const MAIL_PRODUCTS = ['exchange', 'owa', 'roundcube', 'zimbra', 'cpanel'];
