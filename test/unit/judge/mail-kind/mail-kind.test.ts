import { describe, expect, it } from 'vitest';
import { findMailKind } from '../../../../judge/mail-kind/mail-kind.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { bodyOf, instagramReset } from '../build-mail.ts';
import { kindOf, mailOf, rules } from './proven-mail.ts';

describe('the kind of a mail', () => {
  it.each<[string, Partial<OpenMail>, string | null]>([
    ['a calendar file', { attachments: [{ name: 'invite.ics', type: 'text/calendar' }] }, 'invitation'],
    [
      "a calendar's Sender line",
      { headers: [{ name: 'sender', value: 'Google Calendar <calendar-notification@google.com>' }] },
      'invitation',
    ],
    ['a list', { headers: [{ name: 'list-post', value: '<mailto:club@lists.example>' }] }, 'list'],
    ['a newsletter with List-Id alone', { headers: [{ name: 'list-id', value: 'news <news.shop.example>' }] }, null],
  ])('is told by %s', (_what, more, kind) => {
    const mail = instagramReset({
      from: { name: 'Mia', address: 'mia@firm.example' },
      subject: 'Friday',
      body: bodyOf('See you there', []),
      ...more,
    });
    expect(findMailKind(mail, rules.platforms)?.kind ?? null).toBe(kind);
  });

  it("does not spare a stranger who only borrows a thread's words", () => {
    const mail = mailOf({
      from: 'notifications@git-mail.example',
      name: 'GitHub',
      subject: 'Mia mentioned you: reset your GitHub password',
      text: 'Reset your GitHub password, or your account is deleted.\nReply to this email directly',
      link: 'https://git-mail.example/r',
    });
    expect(kindOf(mail)).toBe('lure');
  });
});
