/** The same mails as webmails show them that give no source and change what they show: a judge that reads files alone fails here. */
import type { BodyLink, OpenMail } from '../../judge/open-mail.ts';
import { nameAlone, withoutHeaders } from './judge-mails.ts';

const WEB = /^https?:/i;
const ADDRESS = /[\w.+-]{1,60}@[\w-]+(?:\.[\w-]+)+/g;
const MOST_ADDRESSES = 20;

const SCANNER = '\n\nThis email has been checked for viruses by Avast antivirus software.\nwww.avast.com';
const LIST =
  '\n_______________________________________________\nFriends mailing list\nhttps://lists.works.example/mailman/listinfo/friends';

/** What a webmail, or what a mail passes on its way, makes of it, by a name for the table. */
export const AS_SHOWN: Record<string, (mail: OpenMail) => OpenMail> = {
  'no source': withoutHeaders,
  'name alone': nameAlone,
  'address alone': (mail) => withoutHeaders({ ...mail, from: mail.from && { ...mail.from, name: '' } }),
  'addresses linked': (mail) => withAddressesLinked(withoutHeaders(mail)),
  'scanner’s line': (mail) => withLine(withoutHeaders(mail), SCANNER, 'https://www.avast.com/sig-email', 'www.avast.com'),
  'list’s lines': (mail) => withLine(withoutHeaders(mail), LIST, LIST.slice(LIST.indexOf('https:')), LIST.slice(LIST.indexOf('https:'))),
  'gateway’s tag': (mail) => withoutHeaders({ ...mail, subject: `[EXTERNAL] ${mail.subject}` }),
  'idle scripts': (mail) => withTargets(withoutHeaders(mail), 'javascript:void(0)'),
  'no targets': (mail) => withTargets(withoutHeaders(mail), '#'),
};

function withTargets(mail: OpenMail, href: string): OpenMail {
  return { ...mail, body: { ...mail.body, links: mail.body.links.map((link) => (WEB.test(link.href) ? { ...link, href } : link)) } };
}

function shown(href: string, text: string, offset: number): BodyLink {
  return { href, text, offset, button: false, picture: false };
}

function withAddressesLinked(mail: OpenMail): OpenMail {
  const linked = new Set(mail.body.links.map(({ text }) => text.trim().toLowerCase()));
  const found = [...mail.body.text.matchAll(ADDRESS)].slice(0, MOST_ADDRESSES).filter(([one]) => !linked.has(one.toLowerCase()));
  const more = found.map(({ 0: one, index }) => shown(`mailto:${one}`, one, index));
  return { ...mail, body: { ...mail.body, links: [...mail.body.links, ...more].toSorted((a, b) => a.offset - b.offset) } };
}

function withLine(mail: OpenMail, line: string, href: string, text: string): OpenMail {
  const link = shown(href, text, mail.body.text.length + line.indexOf(text));
  return { ...mail, body: { ...mail.body, text: mail.body.text + line, links: [...mail.body.links, link] } };
}
