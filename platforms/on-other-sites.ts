/** Platforms whose software, accounts, servers or widgets are found on the sites of others, by their ids. */
import type { SourcedGroup } from './sourced.ts';

/** Their software runs on anybody's server, under the same name and logo. */
export const RUNS_ANYWHERE: readonly SourcedGroup[] = [
  {
    source: 'public installers that put wordpress.org/latest.tar.gz on a server of one’s own',
    date: '2026-11-26',
    confidence: 'listed',
    entries: ['wordpress'],
  },
  {
    source: 'docs.gitlab.com/omnibus/settings/configuration: the external URL of a self-managed server',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['gitlab'],
  },
  {
    source: 'bitbucket.org/atlassian/jira_docs: Administering Jira Data Center',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['atlassian'],
  },
  {
    source: 'github.com/bitwarden/self-host',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['bitwarden'],
  },
  {
    source: 'developer.okta.com/docs/guides/custom-hosted-signin: the sign-in page on a domain of one’s own',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['okta'],
  },
  {
    source: 'tp-link.com/support: a router’s own page, reached from outside; not looked up again',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: ['tplink'],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: ['wikipedia', 'cloudflare'],
  },
];

/** Of these, those that firms and people set up themselves and that then write in the product's name from the site's own domain. */
export const SELF_HOSTED: ReadonlySet<string> = new Set(['wordpress', 'gitlab', 'atlassian', 'bitwarden']);

/** Software of the same kind that is no platform of ours: names under which it writes of accounts. */
export const SELF_HOSTED_SOFTWARE: readonly SourcedGroup[] = [
  {
    source:
      'awesome-selfhosted.net: software that keeps accounts of people on a server of one’s own; names of NAS systems by their makers’ manuals, not looked up again',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries:
      `Authelia|authentik|BigBlueButton|BookStack|CiviCRM|Discourse|DiskStation|Dolibarr|Drupal|ERPNext|Firefly III|Flarum|Forgejo|FreeScout|FreshRSS|Gitea|GLPI|Gogs|Grafana|HedgeDoc|Home Assistant|HumHub|Icinga|ILIAS|Immich|Indico|Jellyfin|Jenkins|Joomla|Kanboard|Keycloak|Koha|Lemmy|LimeSurvey|listmonk|MantisBT|Mastodon|Matomo|Mattermost|Mautic|MediaWiki|Misskey|Moodle|MyBB|n8n|Navidrome|Nextcloud|NodeBB|Odoo|Open Journal Systems|OpenProject|osTicket|ownCloud|Paperless ngx|Passbolt|PeerTube|phpBB|Pixelfed|Portainer|PrestaShop|pretix|Proxmox|QNAP|Redmine|Rocket.Chat|Seafile|Shopware|Snipe IT|SonarQube|Synology|Taiga|TrueNAS|TYPO3|Uptime Kuma|Vaultwarden|vBulletin|Vikunja|Wallabag|XenForo|XWiki|Zabbix|Zammad|Znuny|Zulip`.split(
        '|',
      ),
  },
];

/** Paths of that software itself, by which a copy of it is told from a page that only looks like it. */
export const SOFTWARE_PATHS: readonly SourcedGroup<[platform: string, path: RegExp]>[] = [
  {
    source: 'addresses as each product serves them by itself; written down with the rule, not looked up again',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: [
      ['atlassian', /\/(?:login\.(?:jsp|action)|dologin|secure\/|jira|confluence|wiki|servicedesk|rest\/)/i],
      ['bitwarden', /\/(?:#\/|identity\/|vault\/)/i],
      ['cloudflare', /\/cdn-cgi\//i],
      ['gitlab', /\/(?:users\/|-\/|explore|oauth\/)/i],
      ['okta', /\/(?:login\/|signin\/|app\/|oauth2\/|help\/)/i],
      ['wikipedia', /\/(?:wiki\/|index\.php|w\/)/i],
      ['wordpress', /\/(?:wp-(?:login|admin|content|includes|json)|xmlrpc)/i],
    ],
  },
];

/** Pages that this software has on every site that runs it. */
export const SELF_HOSTED_PATHS: readonly SourcedGroup<[platform: string, path: RegExp]>[] = [
  {
    source: 'developer.wordpress.org, Code Reference: wp-login.php, wp-activate.php, wp-signup.php',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['wordpress', /\/wp-(?:login|activate|signup)\.php$|\/wp-admin\//]],
  },
  {
    source: 'gitlab.com/gitlab-org/gitlab, config/routes: pages of users, and those of projects behind "/-/"; not looked up again',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries: [['gitlab', /^\/users\/(?:password|confirmation|unlock|sign_in|invitation)|\/-\//]],
  },
  {
    source: 'Jira and Confluence Data Center: pages that a server has by itself; written down with the rule, not looked up again',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries: [['atlassian', /\/(?:secure\/|login\.(?:jsp|action)|servicedesk\/customer|browse\/[A-Z]|pages\/viewpage\.action)/]],
  },
];

/** Paths under which a firm's own server runs the platform's software. */
export const COMPANY_SERVER_PATHS: readonly SourcedGroup<[platform: string, path: RegExp]>[] = [
  {
    source: 'learn.microsoft.com, Exchange: AD FS claims-based authentication with Outlook on the web',
    date: '2026-11-26',
    confidence: 'official',
    entries: [['microsoft', /^\/(?:owa|ecp|adfs)(?:\/|$)/i]],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: [['microsoft', /^\/(?:exchange|rdweb|_forms|_layouts)(?:\/|$)/i]],
  },
];

/** Paths of identity servers, whose pages name the service that they lead to. */
export const IDENTITY_SERVER_PATHS: readonly SourcedGroup<RegExp>[] = [
  {
    source: 'addresses of Shibboleth, CAS, SimpleSAMLphp, Keycloak and AD FS as they are set up by themselves; not looked up again',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: [/\/idp\/profile\/|\/cas\/login|\/simplesaml\/|\/realms\/[^/]+\/|\/adfs\/|\/module\.php\/core\/login/i],
  },
  {
    source: 'learn.microsoft.com, Entra External ID, custom URL domains: the tenant’s name or id stands before the protocol',
    date: '2026-11-27',
    confidence: 'official',
    entries: [/^\/(?:[\da-f]{8}-[\da-f-]{27}|[\w-]{1,60}\.onmicrosoft\.com)\/(?:b2c_1\w{0,60}\/)?(?:oauth2|saml2|wsfed)(?:\/|$)/i],
  },
];

/** Words of the copy for companies. Anybody can write them: they soften a warning, they never silence it. */
export const COMPANY_COPY_WORDS: readonly SourcedGroup<[platform: string, words: string[]]>[] = [
  {
    source: 'what such products are called, and what their sign-in pages say; written down with the rule, not looked up again',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: [
      ['adobe', ['experience manager', 'adobe connect', 'coldfusion']],
      ['github', ['github enterprise', 'enterprise server']],
      [
        'microsoft',
        [
          'organizational account',
          'organisational account',
          'outlook web',
          'exchange server',
          'remote desktop',
          'rd web access',
          'active directory',
          'work resources',
          'sharepoint server',
          'domain\\user',
          'domain\\benutzer',
          'dynamics nav',
          'ad fs',
        ],
      ],
    ],
  },
];

/** Accounts of these are given out by companies and schools, whose own pages speak of them. */
export const GIVEN_OUT: readonly SourcedGroup[] = [
  {
    source: 'cloud.google.com/architecture/identity: accounts of Google Workspace and Microsoft Entra ID that a firm hands out',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['microsoft', 'google'],
  },
];

/** Names that many houses bear, each with its town's on a host of its own ("name-town.de"). */
export const BORNE_BY_MANY: readonly SourcedGroup[] = [
  {
    source: 'sparkasse.de: the savings banks, each a house of its own under the common name',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries: ['sparkasse'],
  },
];

/** Their servers carry the styles, pictures and icons of their customers' sites. */
export const BUILDERS: readonly SourcedGroup[] = [
  {
    source: 'Public Suffix List, private section: they give out hosts to the sites of others',
    date: '2026-11-26',
    confidence: 'official',
    entries: ['shopify', 'wix', 'github', 'notion', 'figma', 'aws', 'cloudflare', 'digitalocean'],
  },
  {
    source: 'sublime-security/static-files, free_subdomain_hosts: they give out hosts to the sites of others',
    date: '2026-11-26',
    confidence: 'listed',
    entries: ['squarespace', 'wordpress', 'tumblr', 'godaddy', 'canva'],
  },
  {
    source: 'taken over from the first lists of this project; no source was found',
    date: '2026-11-26',
    confidence: 'unconfirmed',
    entries: ['ionos', 'salesforce', 'intuit'],
  },
];

/** Words of a widget on anybody's page, whose terms name the platform beside it. */
export const WIDGETS: readonly SourcedGroup<{ word: string; platform: string }>[] = [
  {
    source: 'cloud.google.com/recaptcha/docs/faq: sites with it name Google’s privacy policy and terms',
    date: '2026-11-26',
    confidence: 'official',
    entries: [{ word: 'recaptcha', platform: 'google' }],
  },
];

/** Scripts of well-known software that its own sign-in pages post to, as they stand on anybody's site. */
export const SOFTWARE_SCRIPTS: readonly SourcedGroup<RegExp>[] = [
  {
    source:
      'file names as WordPress, Plesk, phpBB, DokuWiki and ASP.NET serve them by themselves; written down with the rule, not looked up again',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries: [/^(?:index|wp-[\w-]{1,30}|login_up|ucp|member|default)\./i],
  },
];

/** Folders of WordPress for its own code and for what is uploaded, and of answers to machines: none holds a page with a form that a site leads to. */
export const CLOSED_FOLDERS: readonly SourcedGroup<RegExp>[] = [
  {
    source: 'developer.wordpress.org (wp-content, wp-includes), RFC 8615 (.well-known); written down with the rule',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries: [/\/(?:wp-content\/(?:uploads|themes|plugins|languages|upgrade|cache)|wp-includes|\.well-known)\//i],
  },
];

/** Folders of a site's software and uploads, where nobody signs in; kits are put there once the site is broken into. */
export const SOFTWARE_FOLDERS: readonly SourcedGroup<RegExp>[] = [
  {
    source:
      'developer.wordpress.org (wp-content, wp-includes), RFC 8615 (.well-known), folders of Composer and npm; written down with the rule',
    date: '2026-11-27',
    confidence: 'unconfirmed',
    entries: [/\/(?:wp-(?:content|includes)|\.well-known|uploads?|cgi-bin|(?:node_)?modules|vendor)\//i],
  },
];
