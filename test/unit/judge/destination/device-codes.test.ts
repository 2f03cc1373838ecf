import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();
const kindOf = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;
const from = (address: string, subject: string, text: string, ...links: string[]): OpenMail =>
  instagramReset({
    from: { name: 'Meeting desk', address },
    headers: headersSaying('pass', address.split('@').at(-1) ?? ''),
    subject,
    body: bodyOf(
      text,
      links.map((href) => linkTo(href, 'Join')),
    ),
  });

describe('a code that lets a stranger’s device in is a lure', () => {
  it.each<[string, OpenMail]>([
    [
      'Microsoft, by a link',
      from('kim@consult.example', 'Our call', 'Sign in with the code FK3JX82AP to join.', 'https://microsoft.com/devicelogin'),
    ],
    [
      'Microsoft, in words',
      from('kim@consult.example', 'Verify your account', 'Open microsoft.com/devicelogin. Enter CJ7WQ2L4B to verify your account.'),
    ],
    [
      'Microsoft, the page behind',
      from('kim@consult.example', 'Verify your account', 'Code: CJ7WQ2L4B', 'https://login.microsoftonline.com/common/oauth2/deviceauth'),
    ],
    ['GitHub', from('bot@repo.example', 'Your build failed', 'Confirm with WDJB-MJHT.', 'https://github.com/login/device')],
    ['Google', from('tv@screens.example', 'Pair your TV', 'Type K4PQ-7ZLM there.', 'https://www.google.com/device')],
    [
      'WhatsApp',
      from(
        'team@desk.example',
        'WhatsApp: verify your account',
        'Open WhatsApp, Linked devices, Link with phone number, and type 4K7M-9Q2P.',
      ),
    ],
    [
      'WhatsApp in German',
      from('team@desk.example', 'WhatsApp-Konto bestätigen', 'Öffnen Sie WhatsApp, Verknüpfte Geräte, und geben Sie 4K7M-9Q2P ein.'),
    ],
    [
      'WhatsApp in Spanish',
      from('team@desk.example', 'Verifica tu cuenta de WhatsApp', 'Abre WhatsApp, Dispositivos vinculados, y escribe 4K7M-9Q2P.'),
    ],
  ])('%s', (_what, mail) => {
    expect(kindOf(mail)).toBe('lure');
  });
});

describe('a mail that only speaks of it alarms nobody', () => {
  it.each<[string, OpenMail]>([
    [
      'a guide without a code',
      from('docs@tools.example', 'Weekly notes', 'Run the login command, then open github.com/login/device in a browser.'),
    ],
    [
      'a tip about a messenger',
      from('news@tips.example', 'Tidy up', 'Look at Linked devices in WhatsApp now and then and remove old ones.'),
    ],
    [
      'an order number beside a page of the maker',
      from('kim@consult.example', 'Order', 'Your order FK3JX82AP has shipped.', 'https://www.microsoft.com/store/orders'),
    ],
  ])('%s', (_what, mail) => {
    expect(['none', 'unlisted']).toContain(kindOf(mail));
  });
});
