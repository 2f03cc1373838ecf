/**
 * Domains from which anybody can send or on which anybody can publish; the build refuses them as a platform's
 * sender. Sources: sublime-security/static-files (free_email_providers, free_subdomain_hosts, free_file_hosts,
 * bulk_mailer_url_root_domains) and the rule that a shared sender is nobody's own. Public suffixes come from tldts, not from here.
 */

/** Anybody can hold an address there. */
export const MAILBOX_DOMAINS = new Set([
  '126.com', '163.com', 'aol.com', 'att.net', 'bk.ru', 'bol.com.br', 'btinternet.com', 'comcast.net', 'daum.net',
  'fastmail.com', 'free.fr', 'freenet.de', 'gmail.com', 'gmx.at', 'gmx.ch', 'gmx.com', 'gmx.de', 'gmx.net',
  'googlemail.com', 'hanmail.net', 'hotmail.co.uk', 'hotmail.com', 'hotmail.de', 'hotmail.es', 'hotmail.fr',
  'hotmail.it', 'icloud.com', 'inbox.ru', 'laposte.net', 'libero.it', 'list.ru', 'live.com', 'mac.com', 'mail.com',
  'mail.ru', 'me.com', 'msn.com', 'naver.com', 'o2.pl', 'onet.pl', 'orange.fr', 'outlook.com', 'outlook.com.br',
  'pm.me', 'proton.me', 'protonmail.ch', 'protonmail.com', 'qq.com', 'rambler.ru', 'rediffmail.com', 'rocketmail.com',
  'sbcglobal.net', 'seznam.cz', 'sfr.fr', 'sina.com', 'sky.com', 't-online.de', 'terra.com.br', 'tutanota.com',
  'uol.com.br', 'ukr.net', 'verizon.net', 'virgilio.it', 'wanadoo.fr', 'web.de', 'wp.pl', 'ya.ru', 'yahoo.co.in',
  'yahoo.co.jp', 'yahoo.co.uk', 'yahoo.com', 'yahoo.com.br', 'yahoo.de', 'yahoo.es', 'yahoo.fr', 'yahoo.it',
  'yandex.com', 'yandex.ru', 'ymail.com', 'zoho.com',
]);

/** Mail services that send in the name of their customers. */
export const SHARED_SENDERS = new Set([
  'amazonses.com', 'awstrack.me', 'beehiiv.com', 'campaign-archive.com', 'createsend.com', 'exacttarget.com',
  'firebaseapp.com', 'freshdesk.com', 'hubspotlinks.com', 'list-manage.com', 'mailchimpapp.net', 'mailgun.net',
  'mailgun.org', 'mandrillapp.com', 'mcsv.net', 'medallia.com', 'mktomail.com', 'omnisend.com', 'postmarkapp.com',
  'rs6.net', 'rsgsv.net', 'sendgrid.net', 'shopifyemail.com', 'sparkpostmail.com', 'squaremktg.com', 'wixemails.com',
  'zendesk.com',
]);

/** Anybody can publish under them; a sender there counts only with `exact`. */
export const FREE_HOSTING = new Set([
  '000webhostapp.com', 'amazonaws.com', 'amplifyapp.com', 'appspot.com', 'awsapps.com', 'azurewebsites.net',
  'bitbucket.io', 'blogspot.com', 'canva.site', 'cloudfront.net', 'dynamics.com', 'firebaseapp.com', 'fly.dev',
  'force.com', 'github.io', 'gitlab.io', 'godaddysites.com', 'googleusercontent.com', 'herokuapp.com', 'jimdosite.com',
  'myportfolio.com', 'myshopify.com', 'netlify.app', 'notion.site', 'onmicrosoft.com', 'onrender.com', 'pages.dev',
  'r2.dev', 'salesforce.com', 'sharepoint.com', 'tumblr.com', 'vercel.app', 'web.app', 'webflow.io', 'weebly.com',
  'windows.net', 'wix.com', 'wixsite.com', 'wordpress.com', 'workers.dev',
]);
