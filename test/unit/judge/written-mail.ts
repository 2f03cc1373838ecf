/** Whole mails in a few lines, for tables of them: `[text](href)` is a link, `[[text]](href)` a button, `![alt](file)` a picture. */
import type { BodyLink, BodyPicture, MailBody, OpenMail } from '../../../judge/open-mail.ts';
import { headersSaying } from './build-mail.ts';

/** A sender line, a subject and the lines of the body. */
export type Written = [about: string, from: string, subject: string, ...lines: string[]];

const MARKED = /\[\[([^\]]*)\]\]\(([^)]*)\)|!\[([^\]]*)\]\(([^)]*)\)|\[([^\]]*)\]\(([^)]*)\)/g;

function bodyIn(source: string): MailBody {
  const links: BodyLink[] = [];
  const pictures: BodyPicture[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(MARKED)) {
    const [whole, button, target, alt, file, words, href] = match;
    text += source.slice(from, match.index);
    from = match.index + whole.length;
    const offset = text.length;
    if (file !== undefined) {
      // A picture with an address in angle brackets behind its file stands in a link to it.
      const [name = '', to] = file.split(' ');
      if (to !== undefined) links.push({ href: to, text: alt ?? '', offset, button: false, picture: true });
      pictures.push({
        alt: alt ?? '',
        file: name,
        host: '',
        width: 320,
        height: 240,
        link: to === undefined ? null : links.length - 1,
        offset,
      });
      continue;
    }
    const shown = button ?? words ?? '';
    text += shown;
    links.push({ href: target ?? href ?? '', text: shown, offset, button: button !== undefined, picture: false });
  }
  return { text: text + source.slice(from), links, pictures, forms: [], clipped: false };
}

/** The mail as its receiver proved it, and as a webmail shows it that gives no source. */
export function mailOf([, from, subject, ...lines]: Written, more: Partial<OpenMail> = {}): OpenMail {
  const cut = from.lastIndexOf('<');
  const address = from.slice(cut + 1, -1);
  return {
    from: { name: from.slice(0, cut).trim(), address },
    replyTo: [],
    subject,
    date: Date.parse('2026-03-01T10:14:00Z'),
    body: bodyIn(lines.join('\n')),
    attachments: [],
    headers: headersSaying('pass', address.split('@').at(-1) ?? ''),
    receiver: { kind: 'unknown' },
    ...more,
  };
}
