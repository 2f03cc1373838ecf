/** Forged mail that uses a calm rule about who writes as its key, each beside the honest mail for which the rule is there. */
import { expect, it } from 'vitest';
import { alert, kindOf, lock, locked, mail, tells, type Row } from './calm-mail.ts';

const LIST = { name: 'list-unsubscribe', value: '<https://kqz.example/u>' };
const to = (address: string) => ({ name: 'delivered-to', value: address });

const HOME = '[[Open PayPal]](https://www.paypal.com/a)';
const ANA = '[ana.lind@gmail.com](mailto:ana.lind@gmail.com)';

tells('an address that shows itself', [
  [
    'the reader’s, as the mail says',
    alert('PayPal', 'PayPal <service@paypal.com>', [`You signed up as ${ANA}`, HOME], 'unread'),
    'unlisted',
  ],
  ['the reader’s, in German', alert('PayPal', 'PayPal <service@paypal.com>', [`Gesendet an ${ANA}`, HOME], 'unread'), 'unlisted'],
  ['somebody’s who helps', alert('PayPal', 'PayPal <service@paypal.com>', [`Your case lies with ${ANA}`, HOME], 'unread'), 'lure'],
  ['one to write to', alert('PayPal', 'PayPal <service@paypal.com>', [`Write from your account to ${ANA}`, HOME], 'unread'), 'lure'],
  [
    'one that brings the words to send',
    alert(
      'PayPal',
      'PayPal <service@paypal.com>',
      ['Sent to [ana.lind@gmail.com](mailto:ana.lind@gmail.com?subject=code)', HOME],
      'unread',
    ),
    'lure',
  ],
  ['in a mail that leaves out To', alert('PayPal', 'PayPal <service@paypal.com>', [`You signed up as ${ANA}`, HOME]), 'lure'],
]);

const CALM = '[[See the sign-in]](https://app.klarna.com/a)';
tells('a domain of the name and a word for mail', [
  ['all of it the platform’s', alert('Klarna', 'Klarna <hello@klarna-mail.com>', [CALM]), 'unlisted'],
  ...[
    'If not, type desk-kqz.com into your browser.',
    'If not, tell us on WhatsApp.',
    'Our desk: +44 20 7946 0123',
    'If not, write to a@desk-kqz.com.',
  ].map((line): Row => [line, alert('Klarna', 'Klarna <hello@klarna-mail.com>', [line, CALM]), 'lure']),
  [
    'answered elsewhere',
    { ...alert('Klarna', 'Klarna <hello@klarna-mail.com>', [CALM]), replyTo: [{ name: '', address: 'a@desk-kqz.com' }] },
    'lure',
  ],
  [
    'a bank’s that stays there',
    alert('Commerzbank', 'Commerzbank <a@commerzbank-info.de>', ['[[See it]](https://www.commerzbank-info.de/a)']),
    'lure',
  ],
]);

const GAZETTE = 'Coinbase Bulletin <post@bulletinhub.com>';
tells('a newsletter about a platform', [
  [
    'which tells of others',
    mail(
      GAZETTE,
      'Coinbase has people reset their passwords',
      ['Coinbase asked some people to reset the password of their account.', '[[Read on]](https://www.bulletinhub.com/12)'],
      'pass',
      [LIST],
    ),
    'unlisted',
    'none',
  ],
  [
    'which tells of the reader’s own account',
    lock('Coinbase', GAZETTE, ['[[Verify]](https://www.bulletinhub.com/v)'], 'pass', [LIST]),
    'lure',
  ],
  ['which tells of a sign-in there', alert('Coinbase', GAZETTE, ['[[Look]](https://www.bulletinhub.com/v)'], 'pass', [LIST]), 'lure'],
  [
    'which signs as the platform',
    mail(
      GAZETTE,
      'Choose a new password',
      ['We got a request to choose a new Coinbase password.', '[[Choose]](https://www.bulletinhub.com/v)', '© 2026 Coinbase'],
      'pass',
      [LIST],
    ),
    'lure',
  ],
]);

tells('one of many houses, at a domain that nobody listed', [
  [
    'leads to the common site',
    alert('Sparkasse', 'Sparkasse Hasel <post@sparkasse-hasel.de>', ['[[Look]](https://www.sparkasse.de/a)']),
    'unlisted',
  ],
  [
    'tells what changed',
    mail('Sparkasse Hasel <post@sparkasse-hasel.de>', 'Your email address was changed', [
      'The email address of your account with Sparkasse Hasel was changed.',
      '[More](https://www.sparkasse-hasel.de/a)',
    ]),
    'unlisted',
  ],
  [
    'has people sign in there',
    alert('Sparkasse', 'Sparkasse Hasel <post@sparkasse-hasel.de>', ['[[Look]](https://www.sparkasse-hasel.de/a)']),
    'suspicious',
  ],
  [
    'frightens',
    lock('Sparkasse', 'Sparkasse Hasel <post@sparkasse-hasel.de>', ['[[Confirm]](https://www.sparkasse-hasel.de/a)']),
    'suspicious',
  ],
  [
    'frightens, unproved',
    lock('Sparkasse', 'Sparkasse Hasel <post@sparkasse-hasel.de>', ['[[Confirm]](https://www.sparkasse-hasel.de/a)'], 'none'),
    'lure',
  ],
]);

tells('a firm whose name begins as a platform’s', [
  [
    'of its own account',
    alert('Chase Center', 'Chase Center <a@chasecenter.example>', ['[[Look]](https://www.chasecenter.example/a)']),
    'unlisted',
  ],
  [
    'that frightens, by a word of its own',
    lock('Chase Iduna', 'Chase Iduna <a@chaseiduna.example>', ['[[Confirm]](https://www.chaseiduna.example/a)']),
    'unlisted',
  ],
  [
    'that frightens, by words of business',
    lock('Chase Center', 'Chase Center <a@chasecenter.example>', ['[[Confirm]](https://www.chasecenter.example/a)']),
    'suspicious',
  ],
  [
    'of the platform’s',
    lock('Chase', 'Chase Center <a@chasecenter.example>', ['[[Confirm]](https://www.chasecenter.example/a)', '© 2026 Chase']),
    'lure',
  ],
]);

const KIM = to('kim@green-bikes.example');
const TENANT = '[[Sign in]](https://green-bikes.okta.com/a)';
tells('a tenant called as the reader’s firm', [
  ['in its own people’s mail', lock('Okta', 'IT Desk <it@green-bikes.example>', [TENANT], 'pass', [KIM]), 'unlisted'],
  ['in a stranger’s', lock('Okta', 'Okta <it@kqz.example>', [TENANT], 'pass', [KIM]), 'lure', 'suspicious'],
  [
    'of another service',
    lock('PayPal', 'PayPal <it@kqz.example>', ['[[Sign in]](https://green-bikes.bamboohr.com/a)'], 'pass', [KIM]),
    'lure',
  ],
  ['of nobody known, unproved', alert('Okta', 'Okta <noreply@okta.com>', ['[[Look]](https://kqz.oktapreview.com/a)'], 'none'), 'unlisted'],
  [
    'whose reader the sender alone names',
    lock('Microsoft', 'Microsoft <it@kqz.example>', ['[[Sign in]](https://login.kqz.example/a)'], 'pass', [
      { name: 'to', value: 'all@kqz.example' },
    ]),
    'lure',
  ],
]);

const PLUGIN = 'Some plugins of your WordPress site were updated by themselves.';
tells('a notice of a site’s own software', [
  [
    'with the site’s address',
    mail('WordPress <wordpress@green-bikes.example>', '[Bikes] Plugins updated', [
      PLUGIN,
      '[https://green-bikes.example/](https://green-bikes.example/)',
      'The WordPress Team',
    ]),
    'none',
    'unlisted',
  ],
  [
    'with a button',
    mail('WordPress <wordpress@kqz.example>', 'WordPress: plugins', [
      PLUGIN,
      '[[Open your site]](https://kqz.example/)',
      'The WordPress Team',
    ]),
    'lure',
  ],
  [
    'that presses',
    mail('WordPress <wordpress@kqz.example>', 'WordPress: update required', [
      'Update your WordPress site today or it will be disabled.',
      '[https://kqz.example/](https://kqz.example/)',
      'The WordPress Team',
    ]),
    'lure',
  ],
]);

tells('who warns of scams', [
  [
    'of a wave',
    mail('Anna Marlow <anna@marlow-club.example>', 'Phishing in the name of PayPal', [
      'Dear all at Marlow Club, mails say "Your PayPal account is suspended". They look so: [picture](https://pics.example/a)',
    ]),
    'unlisted',
    'none',
  ],
  [
    'in the words of the lure',
    mail('Anna Marlow <anna@marlow-club.example>', 'Phishing attempt: your PayPal account is suspended', [
      locked('PayPal'),
      'Marlow Club',
      '[Unlock](https://kqz.example/a)',
    ]),
    'lure',
    'suspicious',
  ],
]);

const PAGE = '[[Verify]](https://www.twitch.tv/pay-desk)';
tells('another listed platform’s sender', [
  ['proven, which nobody can be', lock('PayPal', 'PayPal <no-reply@twitch.tv>', [PAGE]), 'unlisted'],
  ['unproved, with a page of a user of its', lock('PayPal', 'PayPal <no-reply@twitch.tv>', [PAGE], 'none'), 'lure', 'suspicious'],
  [
    'of its owner, unproved',
    alert('Twitch', 'Twitch <account-update@amazon.com>', ['[[Look]](https://www.twitch.tv/settings)'], 'none'),
    'unlisted',
  ],
]);

const RELAYED = 'info_at_commerzbank_de_kq1x2@icloud.com';
const BANK = '[[Open]](https://www.commerzbank.de/a)';
tells('a relay, proven for itself, whose form anybody can write', [
  ['that leads to whom it names', alert('Commerzbank', `Commerzbank <${RELAYED}>`, [BANK]), 'unlisted'],
  ['that leads beside', alert('Commerzbank', `Commerzbank <${RELAYED}>`, [BANK, '[look](https://kqz.example/a)']), 'lure'],
  ['behind a short link', alert('Commerzbank', `Commerzbank <${RELAYED}>`, ['[[Look]](https://bit.ly/a)']), 'suspicious', 'lure'],
  ['as a domain for mail', alert('Klarna', 'Klarna <hi_at_klarna-mail_com_kq1x2@icloud.com>', [CALM]), 'lure'],
]);

it('a proof below a hop at somebody else’s is nobody’s', () => {
  const forged = alert('PayPal', 'PayPal <service@paypal.com>', ['[[Look]](https://paypal.app.link/a)']);
  const [own, result] = forged.headers ?? [];
  const hop = { name: 'received', value: 'from a.example by out.kqz.example with ESMTP id 2; Mon, 5 Jan 2026 09:59:00 +0000' };
  expect(kindOf({ ...forged, headers: [own, hop, result].flatMap((line) => line ?? []) })).toBe('lure');
});
