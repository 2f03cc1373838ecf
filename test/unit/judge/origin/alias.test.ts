import { describe, expect, it } from 'vitest';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { aliasOf } from '../../../../judge/origin/alias.ts';

type Sent = Pick<OpenMail, 'from' | 'headers' | 'readerAddresses'>;
const SHOP = 'security@mail.instagram.com';

/** A mail from `from` to `to`, delivered to `delivered`, lying in the mailbox of `reader`. */
function sent({ from = SHOP, name = '', to = '', delivered = '', reader = '' }): Sent {
  const received = { name: 'received', value: 'by mx.mail.example' };
  const headers = [
    ...(delivered ? [{ name: 'delivered-to', value: delivered }] : []),
    received,
    ...(to ? [{ name: 'to', value: to }] : []),
  ];
  return { from: { name, address: from }, headers, ...(reader && { readerAddresses: [reader] }) };
}

describe('the alias of the reader', () => {
  it.each<[what: string, mail: Sent, alias: string]>([
    ['a tag behind a plus', sent({ to: 'Ana <Ana+Shop@mail.example>', delivered: 'ana@mail.example' }), 'ana+shop@mail.example'],
    ['a tag, where nobody says whose mailbox it is', sent({ to: 'ana+shop@mail.example' }), 'ana+shop@mail.example'],
    ['a tag that the receiver noted', sent({ to: 'list@shop.example', delivered: 'ana+shop@mail.example' }), 'ana+shop@mail.example'],
    ["a tag of somebody else's address", sent({ to: 'bob+shop@mail.example', delivered: 'ana@mail.example' }), ''],
    ['Hide My Email, made for an app', sent({ to: 'x7k2m9qp@privaterelay.appleid.com' }), 'x7k2m9qp@privaterelay.appleid.com'],
    [
      'Hide My Email at iCloud',
      sent({ from: 'security_at_mail_instagram_com_4hj2k_b70c@icloud.com', to: 'reel-bites.0t@icloud.com' }),
      'reel-bites.0t@icloud.com',
    ],
    ['a mailbox at iCloud', sent({ to: 'ana_banks@icloud.com' }), ''],
    [
      'Firefox Relay, which writes from the mask',
      sent({ from: 'x1y2z3@mozmail.com', name: `${SHOP} [via Relay]`, to: 'ana@mail.example' }),
      'x1y2z3@mozmail.com',
    ],
    ['the address by which Firefox Relay takes answers', sent({ from: 'replies@relay.firefox.com', name: `${SHOP} [via Relay]` }), ''],
    ['a mask under a name of one’s own', sent({ to: 'shop@ana.mozmail.com' }), 'shop@ana.mozmail.com'],
    [
      'SimpleLogin',
      sent({ from: 'security_at_mail_instagram_com_qwertzui@simplelogin.co', to: 'bikes.kite@aleeas.com' }),
      'bikes.kite@aleeas.com',
    ],
    ['DuckDuckGo', sent({ from: 'security_at_mail.instagram.com_ana-kites@duck.com', to: 'ana-kites@duck.com' }), 'ana-kites@duck.com'],
    ['a plain address', sent({ to: 'ana@mail.example' }), ''],
    ['two aliases at once', sent({ to: 'ana+a@mail.example, ana+b@mail.example' }), ''],
    ['nothing but a plus', sent({ to: '+a@mail.example' }), ''],
    ['no source', { from: { name: '', address: SHOP }, headers: null }, ''],
    ['no sender', { from: null, headers: [] }, ''],
  ])('%s', (_, mail, alias) => expect(aliasOf(mail)).toBe(alias));
});
