/** SOGo, on any host: its own templates leave the names of its fields at the elements that show them. */
import type { SourceSeen } from '../../messages/requests.ts';
import { readSource } from '../source.ts';
import { tableReader } from './table-reader.ts';

export const sogo = tableReader({
  client: 'sogo',
  isPage: (doc) => doc.location?.pathname.startsWith('/SOGo/so/') === true,
  message: null,
  isLeftOut: (_message, has) => has('[contenteditable="true"]'),
  body: ['.msg-body', '.mailer_mailcontent'],
  parts: { part: '.mailer_mailcontent', card: '.mailer_mailcontent.msg-attachment-link', file: '.sg-attachment-name' },
  sender: ['[ng-bind*="from[0].name"], [ng-bind-html*="from[0].name"]', 'sg-avatar-image[sg-email] + div > span'],
  address: ['[ng-bind*="from[0].email"]', 'sg-avatar-image[sg-email] + div > a.md-caption'],
  subject: ['[ng-bind*="message.subject"], [ng-bind-html*="message.subject"]', '.sg-md-headline'],
  date: ['time.msg-date', '[ng-bind*="message.date"]'],
  keyOf,
  source: sourceOf,
});

/** The page's address names account, folders and number: `#!/Mail/0/INBOX/7`, `…/Lists/Club/7`. */
function keyOf(doc: Document): string {
  const home = /^\/SOGo\/so\/[^/]+\/Mail\//.exec(doc.location.pathname)?.[0];
  const [, account, folders, id] = /^#!\/Mail\/(\d+)\/(.+)\/(\d+)$/.exec(doc.location.hash) ?? [];
  if (!home || !account || !folders || !id) return '';
  const path = folders.split('/').map((folder) => `folder${folder}`);
  return `${home}${account}/${path.join('/')}/${id}`;
}

function sourceOf({ location: { origin } }: Document, key: string): Promise<SourceSeen> {
  return readSource({ url: `${origin}${key}.eml`, origin });
}
