import { describe, expect, it } from 'vitest';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { bodyOf, instagramReset, linkTo } from '../build-mail.ts';
import { kindOf } from './calm-mail.ts';

const TEXT = 'Hi Kim, we got a request to reset the password of your Instagram account. If it was not you, do nothing.';
const OWN = linkTo('https://www.instagram.com/accounts/password/reset/confirm/?uid=1', 'Reset password');

/** A reset whose webmail shows a name alone, or of which no address could be read. */
const nameOnly = (more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({
    from: { name: 'Instagram', address: '' },
    subject: 'Reset your password',
    body: bodyOf(TEXT, [OWN]),
    headers: null,
    ...more,
  });

describe('a mail in a platform’s name of whose sender only the name is shown', () => {
  it('is neither vouched for nor accused where all of it leads to the platform', () => {
    expect(kindOf(nameOnly())).toBe('unlisted');
  });

  it.each<[what: string, mail: OpenMail]>([
    ['leads elsewhere', nameOnly({ body: bodyOf(TEXT, [linkTo('https://weir-desk.example/in', 'Reset password')]) })],
    ['leads elsewhere beside the platform', nameOnly({ body: bodyOf(TEXT, [OWN, linkTo('https://weir-desk.example/in', 'Cancel')]) })],
    ['wants a call', nameOnly({ body: bodyOf(`${TEXT} Call us at once at +1 (802) 555-0173.`, [OWN]) })],
    ['leads nowhere', nameOnly({ body: bodyOf('Your Instagram account will be closed today. Answer with your password to keep it.', []) })],
    ['has a source that names no address either', nameOnly({ headers: [{ name: 'from', value: 'Instagram <>' }] })],
  ])('is warned of where it %s', (_what, mail) => {
    expect(['lure', 'suspicious']).toContain(kindOf(mail));
  });
});
