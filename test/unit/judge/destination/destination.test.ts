import { describe, expect, it } from 'vitest';
import { findDestination } from '../../../../judge/destination/destination.ts';
import type { MailBody } from '../../../../judge/open-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();
const view = {
  claimed: rules.platforms.byId('instagram'),
  senderDomain: 'mail.flowers.example',
  platforms: rules.platforms,
  lookalikes: rules.lookalikes,
  recipient: { delivered: new Set<string>(), unread: false, all: new Set<string>() },
};
const look = (body: MailBody, attachments: string[] = []) =>
  findDestination(instagramReset({ body, attachments: attachments.map((name) => ({ name, type: '' })) }), view);
const codes = (body: MailBody, attachments: string[] = []) => {
  const { thirdParties, unknown, oddities } = look(body, attachments);
  return [...thirdParties, ...oddities, ...unknown].map((one) => one.code);
};
const classOf = (href: string) => look(bodyOf('', [linkTo(href)])).ends[0]?.cls;

describe('an address that stands in a mail many times', () => {
  const row = (href: string) => linkTo(href, href, { button: false });
  const { ends } = look(bodyOf('', [row('https://kqz.example/'), row('https://kqz.example/a'), row('https://kqz.example/')]));

  it('is read once', () => expect(ends[2]?.target).toBe(ends[0]?.target));

  it('keeps a place of its own for each link', () => expect(ends.map((end) => end.index)).toEqual([0, 1, 2]));
});

describe('where a link leads', () => {
  it.each([
    ['https://www.instagram.com/x', 'platform'],
    ['https://help.instagram.com./x', 'platform'],
    ['https://l.instagram.com/?u=https%3A%2F%2Fkqz-data.example%2F', 'elsewhere'],
    ['https://instagram.com.kqz.example/', 'lookalike'],
    ['https://notinstagram.com/', 'elsewhere'],
    ['https://click.flowers.example/1', 'own'],
    ['https://u1.ct.sendgrid.net/ls/click', 'tracker'],
    ['https://bit.ly/3abc', 'short'],
    ['https://sites.google.com/view/x', 'user-content'],
    ['https://kqz.web.app/', 'user-content'],
    ['http://203.0.113.7/x', 'ip'],
    ['https://www.instagram.com@kqz.example/', 'user-info'],
    ['javascript:alert(1)', 'script'],
    ['data:text/html,x', 'script'],
    ['https://www.paypal.com/', 'other-platform'],
    ['mailto:help@instagram.com', 'mail-platform'],
    ['mailto:team@flowers.example', 'mail-own'],
    ['mailto:unlock@gmail.com', 'mail-elsewhere'],
    ['tel:+18005550199', 'phone'],
    ['#top', 'none'],
    ['', 'none'],
  ])('%s: %s', (href, cls) => {
    expect(classOf(href)).toBe(cls);
  });
});

describe('ways to act that are no links', () => {
  it.each<[string, MailBody, string[], string[]]>([
    ['a number to call', bodyOf('To keep your account call us at +1 (888) 555-0142 now.', []), [], ['act-phone']],
    ['a number in passing', bodyOf('Order 8885550142 of 2026-01-05 is closed.', []), [], []],
    [
      'a QR picture',
      bodyOf('Scan it.', [], { pictures: [{ alt: 'QR code', file: '', host: '', width: 200, height: 200, link: null, offset: 0 }] }),
      [],
      ['act-qr'],
    ],
    ['a form', bodyOf('Sign in.', [], { forms: [{ action: 'https://kqz.example/p', asksPassword: true }] }), [], ['act-form']],
    ['a web page as attachment', bodyOf('See the attachment.', []), ['account.html'], ['act-attachment']],
    ['a document as the only act', bodyOf('See the attachment.', []), ['Statement.pdf'], ['act-attachment']],
    ['a document beside a link', bodyOf('Reset.', [linkTo('https://www.instagram.com/x')]), ['Terms.pdf'], []],
    ['an address to copy', bodyOf('Copy this into your browser:\nkqz-data.xyz/login\nThanks', []), [], ['act-elsewhere']],
    [
      'a text that shows another host',
      bodyOf('', [linkTo('https://kqz-data.xyz/', 'www.instagram.com/reset')]),
      [],
      ['act-elsewhere', 'text-shows-other-host'],
    ],
  ])('%s', (_what, body, attachments, expected) => {
    expect(codes(body, attachments)).toEqual(expected);
  });
});
