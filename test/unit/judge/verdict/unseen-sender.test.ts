import { describe, expect, it } from 'vitest';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { bodyOf, linkTo } from '../build-mail.ts';
import { kindOf } from './calm-mail.ts';
import { mailOf } from '../written-mail.ts';

/** A mail whose webmail shows the sender's name alone, and no source. */
function unseen(name: string, subject: string, text: string, hrefs: string[], more: Partial<OpenMail> = {}): OpenMail {
  const links = hrefs.map((href) => linkTo(href, 'Go on'));
  return {
    ...mailOf(['', `${name} <x@y.example>`, subject, text]),
    from: { name, address: '' },
    body: bodyOf(text, links),
    headers: null,
    ...more,
  };
}
const RESET = 'Hi Kim, we got a request to reset the password of your Instagram account. If it was not you, do nothing.';
const instagram = (hrefs: string[], more: Partial<OpenMail> = {}): OpenMail =>
  unseen('Instagram', 'Reset your Instagram password', RESET, hrefs, more);

describe('a mail of whose sender only the name is shown', () => {
  it.each<[what: string, mail: OpenMail]>([
    ['a reset that leads to its platform alone', instagram(['https://www.instagram.com/accounts/password/reset/confirm/?uid=1'])],
    [
      'a code that leads nowhere',
      unseen('Microsoft', 'Your security code', 'Use 394 772 as the security code of your Microsoft account.', []),
    ],
    [
      'a platform’s own short link',
      unseen('X', 'New sign-in to X', 'We noticed a new sign-in to your X account @kim.', ['https://t.co/Ab3']),
    ],
    [
      'a reset of a shop that is on no list',
      unseen('Weir Works', 'Reset your password', 'Hello Kim, you asked for a new password for your account at Weir Works.', [
        'https://weir-works.example/reset/7',
      ]),
    ],
    [
      'a notice with the address of the help desk',
      unseen('Weir Works', 'New sign-in', 'Somebody signed in to your account. Write to us if it was not you.', [
        'mailto:help@weir-works.example',
      ]),
    ],
    [
      'a person’s comment that speaks of a platform',
      unseen('Ada Lund', 'Re: reset mails', 'The reset mail of GitHub does not come. See the issue.', [
        'https://github.com/weir/works/issues/7',
      ]),
    ],
    [
      'click counting where nothing frightens',
      unseen('Netflix', 'Reset your password', 'Hi Kim, you asked to reset the password of your Netflix account.', [
        'https://u3182771.ct.sendgrid.net/ls/click?upn=a',
      ]),
    ],
  ])('is not accused: %s', (_what, mail) => {
    expect(['unlisted', 'none'] satisfies VerdictKind[]).toContain(kindOf(mail));
  });

  it.each<[what: string, mail: OpenMail, kind: VerdictKind]>([
    ['leads elsewhere in a platform’s name', instagram(['https://weir-desk.example/in']), 'lure'],
    ['leads elsewhere beside the platform', instagram(['https://www.instagram.com/x', 'https://weir-desk.example/in']), 'lure'],
    [
      'shows no name either, speaks of the reader’s account and leads elsewhere',
      { ...instagram(['https://weir-desk.example/in']), from: null },
      'lure',
    ],
    ['hides behind somebody’s short link', instagram(['https://bit.ly/3xYzAbC']), 'lure'],
    [
      'speaks of the reader’s account in another’s name and leads elsewhere',
      unseen('Kim Lund', 'Your account', RESET, ['https://weir-desk.example/in']),
      'suspicious',
    ],
    [
      'leads to what anybody makes on the platform',
      unseen('Google', 'Security alert', 'A new device signed in to your Google Account. Check the activity.', [
        'https://sites.google.com/view/check-kim',
      ]),
      'suspicious',
    ],
    [
      'frightens behind click counting',
      unseen('Netflix', 'Your account is suspended', 'Your Netflix account is suspended. Confirm who you are within 24 hours.', [
        'https://u3182771.ct.sendgrid.net/ls/click?upn=a',
      ]),
      'suspicious',
    ],
    [
      'is of a wallet that keeps no accounts',
      unseen('MetaMask', 'Verify your wallet', 'Your MetaMask wallet must be verified today, or your account is locked.', []),
      'suspicious',
    ],
    [
      'is a mail desk’s that leads away',
      unseen('Mail Administrator', 'Your mailbox is full', 'Your mailbox has reached its limit. Confirm your account to keep your mail.', [
        'https://weir-quota.example/up',
      ]),
      'suspicious',
    ],
  ])('is warned of where it %s', (_what, mail, kind) => {
    expect(kindOf(mail)).toBe(kind);
  });

  it('is judged as ever where the source is read, which names no address either', () => {
    const named = instagram(['https://www.instagram.com/x'], { headers: [{ name: 'from', value: 'Instagram <>' }] });
    expect(kindOf(named)).toBe('suspicious');
  });

  it('is never vouched for', () => {
    const asked = instagram(['https://www.instagram.com/accounts/password/reset/confirm/?uid=1']);
    expect(['unsolicited', 'requested']).not.toContain(kindOf(asked));
  });
});
