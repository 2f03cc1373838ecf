import { alert, lock, mail, tells, type Proof } from './calm-mail.ts';

const changed = (from: string, href: string, proof?: Proof) =>
  mail(from, 'Your password was changed', ['Your password was changed. If not by you, reset it immediately.', `[[Reset]](${href})`], proof);

tells('a notice at home, in a name that is nowhere', [
  ['a changed password', changed('Elternportal <no-reply@gs-hasel.example>', 'https://portal.gs-hasel.example/p'), 'unlisted'],
  ['where the proof fails', changed('Elternportal <no-reply@gs-hasel.example>', 'https://portal.gs-hasel.example/p', 'fail'), 'suspicious'],
  ['that leads away', changed('Elternportal <no-reply@gs-hasel.example>', 'https://kqz-data.example/p'), 'suspicious'],
  [
    'from a domain of words of business',
    changed('Elternportal <no-reply@account-update.net>', 'https://account-update.net/p'),
    'suspicious',
  ],
  [
    'a sign-in, who is called by name',
    alert('', 'Elternportal <no-reply@gs-hasel.example>', ['[[Look]](https://portal.gs-hasel.example/p)']),
    'unlisted',
  ],
]);

const LOCKED = ['Your account has been locked after ten wrong passwords.', '[[Unlock]](https://kajak.example/unlock)'];
tells('software on a server of one’s own', [
  ['locks an account', mail('Mastodon <no-reply@kajak.example>', 'Your account has been locked', LOCKED), 'unlisted'],
  [
    'with words of business beside it',
    mail('Mastodon Security <no-reply@kajak.example>', 'Your account has been locked', LOCKED),
    'unlisted',
  ],
  ['with a strange word beside it', mail('Mastodon Quist <no-reply@kajak.example>', 'Your account has been locked', LOCKED), 'suspicious'],
  ['that nobody knows', mail('Quistodon <no-reply@kajak.example>', 'Your account has been locked', LOCKED), 'suspicious'],
  ['and a lure on a page of anybody', lock('', 'Mastodon <no-reply@kajak.example>', ['[[Unlock]](https://kqz.web.app/u)']), 'suspicious'],
]);
