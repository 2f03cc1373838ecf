/** Demo mails, one for each answer that is given above a mail: the real platform's facts, words of our own. */
import { MINUTE } from '../../judge/time.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { Verdict } from '../../judge/verdict.ts';
import type { DemoMemory, MailSeen } from '../../messages/requests.ts';
import { send } from '../../messages/send.ts';

export type JudgeDemoMail = (mail: MailSeen, memory: DemoMemory) => Promise<Verdict>;

/** @throws when the background gives no verdict */
export const judgeDemoMail: JudgeDemoMail = (mail, memory) => send({ type: 'judge-apart', mail, memory });

export interface DemoMail {
  id: 'lure' | 'unsolicited' | 'requested' | 'unlisted' | 'unreadable';
  seen: MailSeen;
  /** What memory would know of it. */
  memory: DemoMemory;
  /** The mail's one link. */
  button: { href: string; text: string };
  /** What stands above the link. */
  text: string;
}

const PLATFORM = {
  id: 'instagram',
  name: 'Instagram',
  sender: 'security@mail.instagram.com',
  reset: 'https://www.instagram.com/accounts/password/reset/',
};
/** A name that nobody can ever register (RFC 2606). */
const UNLISTED = { sender: 'no-reply@account-notice.example', link: 'https://secure-reset.example/login' };
const UNKNOWN = { sender: 'service@fernmoor-books.example', link: 'https://www.fernmoor-books.example/reset' };
const ASKED_BEFORE_MS = 3 * MINUTE;

/** The mails as if they had come at `now`, milliseconds since the epoch. */
export function demoMails(now: number, t: Translate): DemoMail[] {
  const platform = { platform: PLATFORM.name };
  const genuine = {
    from: { name: PLATFORM.name, address: PLATFORM.sender },
    subject: t('demo_mail_subject', platform),
    text: t('demo_mail_text', platform),
    button: { href: PLATFORM.reset, text: t('demo_mail_button') },
  };
  const lure = {
    from: { name: t('demo_mail_lure_sender', platform), address: UNLISTED.sender },
    subject: t('demo_mail_lure_subject', platform),
    text: t('demo_mail_lure_text', platform),
    button: { href: UNLISTED.link, text: t('demo_mail_lure_button') },
  };
  const asked = [{ platform: PLATFORM.id, at: now - ASKED_BEFORE_MS }];
  const unlisted = {
    from: { name: t('demo_mail_shop'), address: UNKNOWN.sender },
    subject: t('demo_mail_subject', { platform: t('demo_mail_shop') }),
    text: t('demo_mail_text', { platform: t('demo_mail_shop') }),
    button: { href: UNKNOWN.link, text: t('demo_mail_button') },
  };
  return [
    demoMail('lure', lure, [], now),
    demoMail('unsolicited', genuine, [], now),
    demoMail('requested', genuine, asked, now),
    demoMail('unlisted', unlisted, [], now),
    demoMail('unreadable', unlisted, [], now),
  ];
}

interface Written extends Pick<DemoMail, 'button' | 'text'> {
  from: { name: string; address: string };
  subject: string;
}

function demoMail(id: DemoMail['id'], { from, subject, text, button }: Written, requests: DemoMemory['requests'], now: number): DemoMail {
  const body = { text: `${text}\n${button.text}`, pictures: [], forms: [], clipped: false };
  const link = { ...button, offset: text.length + 1, button: true, picture: false };
  return {
    id,
    seen: {
      client: 'demo',
      from,
      replyTo: [],
      subject,
      date: now,
      body: { ...body, links: [link] },
      attachments: [],
      source: { state: 'read', headerBlock: headersOf(from) },
    },
    memory: { requests, answer: null },
    button,
    text,
  };
}

/** As a mail server writes them that received the mail and checked its sender. */
function headersOf({ name, address }: Written['from']): string {
  const domain = address.slice(address.indexOf('@') + 1);
  return [
    `Received: from ${domain} by mx.mail.example with ESMTPS id 1`,
    `Authentication-Results: mx.mail.example; spf=pass smtp.mailfrom=${domain}; dmarc=pass header.from=${domain}`,
    `From: "${name}" <${address}>`,
  ].join('\n');
}
