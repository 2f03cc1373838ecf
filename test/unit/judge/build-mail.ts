/** Builds mails for tests of the judge: a genuine Instagram reset, with parts exchanged. */
import type { BodyLink, HeaderLine, MailBody, OpenMail } from '../../../judge/open-mail.ts';

/** A link of the body with the defaults of a button in the middle of the text. */
export function linkTo(href: string, text = 'Reset your password', more: Partial<BodyLink> = {}): BodyLink {
  return { href, text, offset: 120, button: true, picture: false, ...more };
}

export function bodyOf(text: string, links: BodyLink[], more: Partial<MailBody> = {}): MailBody {
  return { text, links, pictures: [], forms: [], clipped: false, ...more };
}

/** Header lines as a receiver `mx.mail.example` writes them about `domain`. */
export function headersSaying(result: 'pass' | 'fail' | 'none', domain: string): HeaderLine[] {
  return [
    { name: 'received', value: 'from out.sender.example by mx.mail.example with ESMTPS id 1; Mon, 5 Jan 2026 10:00:00 +0000' },
    {
      name: 'authentication-results',
      value: `mx.mail.example; spf=${result} smtp.mailfrom=${domain}; dmarc=${result} header.from=${domain}`,
    },
  ];
}

export const RESET_TEXT =
  'Hi ana.maria,\nWe got a request to reset your Instagram password.\nReset password\nIf you ignore this message, your password will not be changed.';

/** A genuine Instagram reset mail, proven by its receiver, changed by `more`. */
export function instagramReset(more: Partial<OpenMail> = {}): OpenMail {
  return {
    from: { name: 'Instagram', address: 'security@mail.instagram.com' },
    replyTo: [],
    subject: 'Reset your Instagram password',
    date: Date.parse('2026-01-09T10:00:00Z'),
    body: bodyOf(RESET_TEXT, [linkTo('https://www.instagram.com/accounts/password/reset/confirm/?token=1')]),
    attachments: [],
    headers: headersSaying('pass', 'mail.instagram.com'),
    receiver: { kind: 'unknown' },
    ...more,
  };
}
