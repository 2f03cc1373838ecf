/** Forged mail that uses a calm rule about where mail leads, or about desks and carriers, as its key, each beside its honest twin. */
import { alert, lock, mail, tells, type Row } from './calm-mail.ts';

tells('a link into the platform’s own app', [
  ['of its proven sender', alert('PayPal', 'PayPal <service@paypal.com>', ['[[Look]](https://paypal.app.link/a)']), 'unlisted'],
  ['of its sender, unproved', alert('PayPal', 'PayPal <service@paypal.com>', ['[[Look]](https://paypal.app.link/a)'], 'none'), 'lure'],
  ['of a stranger', alert('PayPal', 'PayPal <a@kqz.example>', ['[[Look]](https://paypal.app.link/a)']), 'lure'],
]);

tells('further sites', [
  ['of customers’ pages', alert('Dropbox', 'Dropbox <no-reply@dropbox.com>', ['[[Look]](https://docsend.com/view/a)']), 'lure'],
  ['of customers’ hosts', alert('TP-Link', 'TP-Link <a@kqz.tplinkdns.com>', ['[[Look]](https://kqz.tplinkdns.com/a)']), 'lure'],
  [
    'that pass on to a stranger',
    alert('Yandex', 'Yandex <noreply@id.yandex.ru>', ['[[Look]](https://yandex.kz/clck/a?url=https%3A%2F%2Fkqz.example)']),
    'lure',
  ],
  [
    'of its house, in its own mail',
    alert('Microsoft', 'Microsoft <a@accountprotection.microsoft.com>', ['[[Look]](https://www.linkedin.com/help/a)']),
    'unlisted',
  ],
  ['of its house, in a stranger’s', alert('Microsoft', 'Microsoft <a@kqz.example>', ['[[Look]](https://www.linkedin.com/in/kqz)']), 'lure'],
  [
    'a document of anybody’s, unproved',
    alert('Adobe', 'Adobe <message@adobe.com>', ['[[Look]](https://secure.echosign.com/public/a)'], 'none'),
    'lure',
  ],
  ['that writes of itself', alert('Ryanair', 'Ryanair <a@ryanairemail.com>', ['[[Look]](https://www.ryanairemail.com/a)']), 'unlisted'],
  ['that frightens', lock('Ryanair', 'Ryanair <a@ryanairemail.com>', ['[[Confirm]](https://www.ryanairemail.com/a)']), 'suspicious'],
  [
    'that frightens and leads home',
    lock('Ryanair', 'Ryanair <a@ryanairemail.com>', ['[[Confirm]](https://www.ryanair.com/a)']),
    'unlisted',
  ],
  [
    'that leads beside home',
    alert('Ryanair', 'Ryanair <a@ryanairemail.com>', ['[[Look]](https://www.ryanair.com/a)', '[more](https://kqz.example/a)']),
    'lure',
  ],
]);

tells('a sender that carries what others write', [
  [
    'in the name of its owner',
    mail('Microsoft Security <notifications@github.com>', 'Unusual sign-in', [
      'A sign-in from Lima was seen. If that was not you, look here: [review](https://kqz.example/a)',
      '[View it on GitHub](https://github.com/a/b/issues/1)',
    ]),
    'lure',
  ],
  [
    'its owner’s other platform',
    alert('Microsoft', 'Microsoft <noreply@github.com>', ['[[Look]](https://account.microsoft.com/a)']),
    'unlisted',
  ],
  [
    'that leads beside home',
    alert('Microsoft', 'Microsoft <noreply@github.com>', ['[look](https://kqz.example/a)', '[more](https://github.com/a)']),
    'lure',
  ],
]);

const KEEP = '[[Keep it]](https://kqz.example/a)';
tells('a carrier’s sender line', [
  [
    'disowned',
    mail('Mail Desk <notifications@github.com>', 'Your mailbox is full', ['Your mailbox is full. Confirm your password.', KEEP], 'fail'),
    'lure',
  ],
]);

tells('a help desk called as the platform, a label that anybody may have taken', [
  ['of an alert', alert('Klarna', 'Klarna <help@klarna.zendesk.com>', ['[[Look]](https://klarna.zendesk.com/a)']), 'unlisted'],
  ['that frightens', lock('Klarna', 'Klarna <help@klarna.zendesk.com>', ['[[Confirm]](https://klarna.zendesk.com/a)']), 'suspicious'],
]);

const QUOTA = 'Your mailbox is almost full. Confirm your password to keep your mail.';
const FOUND = '[Read](https://www.google.com/url?url=https://press.kqz.example/a)';
tells('alerts of what others publish', [
  ['through its own links', mail('Google Alerts <googlealerts-noreply@google.com>', 'Alert: mailbox is full', [QUOTA, FOUND]), 'none'],
  [
    'the same, source not read',
    mail('Google Alerts <googlealerts-noreply@google.com>', 'Alert: mailbox is full', [QUOTA, FOUND], 'unread'),
    'none',
  ],
  ...(['pass', 'none', 'unread'] as const).map((proof): Row => [
    `straight to a stranger, ${proof}`,
    mail('Google Alerts <googlealerts-noreply@google.com>', 'Your mailbox is full', [QUOTA, '[[Keep it]](https://kqz.example/a)'], proof),
    'lure',
  ]),
  [
    'through its own links, disowned',
    mail('Google <googlealerts-noreply@google.com>', 'Your mailbox is full', [QUOTA, FOUND], 'fail'),
    'lure',
  ],
]);

tells('a provider’s own desk', [
  ['of its own mailboxes', lock('GMX', 'GMX <noreply@gmx.net>', ['[[Open]](https://www.gmx.net/a)']), 'unlisted'],
  [
    'that leads off',
    alert('Yahoo', 'Yahoo <no_reply@yahoo.com>', ['[look](https://kqz.example/a)', '[[Open]](https://www.yahoo.com/a)']),
    'lure',
  ],
]);

const CALL = 'If not, call us at +1 888 555 0142 now.';
tells('a number beside the platform’s own site, source not read', [
  ['a bank’s', alert('Chase', 'Chase <no.reply.alerts@chase.com>', [CALL, '[[Open]](https://www.chase.com/a)'], 'unread'), 'unlisted'],
  [
    'of who has no reason to print one',
    alert('Norton', 'Norton <noreply@norton.com>', [CALL, '[[Open]](https://my.norton.com/a)'], 'unread'),
    'suspicious',
  ],
]);
