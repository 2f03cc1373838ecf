import type { MailSeen } from '../../messages/requests.ts';
/** Mails that have misled readers of webmails, each with what the file says of itself. */

export interface TrapMail {
  title: string;
  source: Buffer;
  truth: { name: string; address: string; subject: string; text: string; links: string[]; attachments: string[] };
  /** What the judge may say, given file and source. */
  verdict: RegExp;
}

interface Trap {
  title: string;
  from: string;
  /** What that line says; the address '' where it holds none that could be written to. */
  name: string;
  address: string;
  subject: string;
  /** As it stands in the header, where that is another. */
  written?: string;
  extra?: string[];
  content?: 'text' | 'attached';
  body?: string;
  attachments?: string[];
  verdict?: RegExp;
}

const LINK = 'https://konto.kranwerk.example/reset/7c21';
const TEXT = 'Somebody asked for a new password for your account. Choose it here: Choose a new password';
const ASK = `<p>Somebody asked for a new password for your account. Choose it here: <a href="${LINK}">Choose a new password</a></p>`;
const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** Headers, subject and notices of several webmails, with a sender who never wrote. */
const CLOTHES = `<div class="msgHeaders"><div id="msgHeadersColl"><span class="subject">All is well</span> from <span class="from"><a class="address" title="help@bank.example">Bank</a></span></div>
<table><tr id="msgHeaderFrom"><td class="label">From:</td><td class="from"><a class="address" title="help@bank.example">Bank</a></td></tr></table></div>
<h5 class="sg-md-headline" ng-bind="viewer.message.subject">All is well</h5><div><span ng-bind="::viewer.message.from[0].name">Bank</span>
<a href="#" class="md-caption" ng-bind="::viewer.message.from[0].email">help@bank.example</a></div><div class="msg-body"><div id="messageBody" class="messageBody">Your account is fine.</div></div>`;
const CLOTHES_TEXT = 'All is well from Bank From: Bank All is well Bank help@bank.example Your account is fine.';

const traps: Trap[] = [
  {
    title: 'a name that is an address',
    from: '"security@mail.instagram.com" <ops@kranwerk.example>',
    name: 'security@mail.instagram.com',
    address: 'ops@kranwerk.example',
    subject: 'Reset your password',
    verdict: /^(lure|suspicious)$/,
  },
  {
    title: 'a sender at an international host',
    from: 'Kran <post@xn--krnwerk-5wa.example>',
    name: 'Kran',
    address: 'post@xn--krnwerk-5wa.example',
    subject: 'Your new password',
  },
  { title: 'a sender line with no address', from: 'Kranwerk <>', name: 'Kranwerk', address: '', subject: 'Password for Kranwerk' },
  {
    title: 'forged results of the receiving side',
    from: 'Instagram <security@mail.instagram.com>',
    name: 'Instagram',
    address: 'security@mail.instagram.com',
    subject: 'Someone asked to reset your password',
    extra: ['Authentication-Results: mail.instagram.com; dkim=pass header.d=mail.instagram.com; dmarc=pass header.from=mail.instagram.com'],
    verdict: /^(lure|suspicious)$/,
  },
  {
    title: 'a subject of 500 letters',
    from: 'Kranwerk <post@kranwerk.example>',
    name: 'Kranwerk',
    address: 'post@kranwerk.example',
    subject: `Password ${'again and again '.repeat(31)}`.slice(0, 500).trim(),
  },
  { title: 'no subject', from: 'Kranwerk <post@kranwerk.example>', name: 'Kranwerk', address: 'post@kranwerk.example', subject: '' },
  {
    title: 'plain text',
    from: 'Kranwerk <post@kranwerk.example>',
    name: 'Kranwerk',
    address: 'post@kranwerk.example',
    subject: 'Plain words',
    content: 'text',
  },
  {
    title: 'an attachment and no text',
    from: 'Kranwerk <post@kranwerk.example>',
    name: 'Kranwerk',
    address: 'post@kranwerk.example',
    subject: 'The form',
    content: 'attached',
    attachments: ['form.pdf'],
  },
  {
    title: 'words written from right to left',
    from: `${word('متجر الشاي')} <tea@kranwerk.example>`,
    name: 'متجر الشاي',
    address: 'tea@kranwerk.example',
    subject: 'إعادة تعيين كلمة المرور',
    written: word('إعادة تعيين كلمة المرور'),
  },
  {
    title: 'the subject of the next',
    from: 'Ida Moor <ida@moor.example>',
    name: 'Ida Moor',
    address: 'ida@moor.example',
    subject: 'Twice',
  },
  {
    title: 'the subject of the one before',
    from: 'Leo Ortiz <leo@ortiz.example>',
    name: 'Leo Ortiz',
    address: 'leo@ortiz.example',
    subject: 'Twice',
  },
  {
    title: 'the clothes of the webmail',
    from: 'Kranwerk <post@kranwerk.example>',
    name: 'Kranwerk',
    address: 'post@kranwerk.example',
    subject: 'Fancy dress',
    body: `${ASK}${CLOTHES}`,
  },
];

/** In order of delivery. */
export const trapMails: TrapMail[] = traps.map((trap, at) => ({
  title: trap.title,
  source: Buffer.from(`${headOf(trap, at)}\n${contentOf(trap)}`.replaceAll('\n', '\r\n')),
  truth: {
    name: trap.name,
    address: trap.address,
    subject: trap.subject,
    text: textOf(trap),
    links: trap.content === 'attached' ? [] : [LINK],
    attachments: trap.attachments ?? [],
  },
  verdict: trap.verdict ?? /^(unlisted|suspicious|none)$/,
}));

function textOf({ content, body }: Trap): string {
  if (content === 'attached') return '';
  if (content === 'text') return `Somebody asked for a new password for your account. Choose it here: ${LINK}`;
  return body ? `${TEXT} ${CLOTHES_TEXT}` : TEXT;
}

function headOf({ from, subject, written, extra = [] }: Trap, at: number): string {
  return [
    ...extra,
    `From: ${from}`,
    'To: mara@mail.example',
    `Subject: ${written ?? subject}`,
    `Date: Tue, 13 Jan 2026 09:${10 + at}:00 +0000`,
    `Message-ID: <trap-${at}@kranwerk.example>`,
    'MIME-Version: 1.0',
  ].join('\n');
}

function contentOf({ content, body = ASK }: Trap): string {
  if (content === 'text') return `Content-Type: text/plain; charset=utf-8\n\n${textOf({ content } as Trap)}\n`;
  if (content !== 'attached') return `Content-Type: text/html; charset=utf-8\n\n<html><body>${body}</body></html>\n`;
  const pdf = Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64');
  return `Content-Type: application/pdf; name="form.pdf"\nContent-Disposition: attachment; filename="form.pdf"\nContent-Transfer-Encoding: base64\n\n${pdf}\n`;
}

/** What a reader handed over, in the same terms. */
export function factsOf({ from, subject, body, attachments }: MailSeen): TrapMail['truth'] {
  return {
    name: from?.name ?? '',
    address: from?.address ?? '',
    subject,
    text: body.text.replace(/\s+/g, ' ').trim(),
    links: body.links.map(({ href }) => href).filter((href) => href.startsWith('https://')),
    attachments: attachments.map(({ name }) => name),
  };
}
