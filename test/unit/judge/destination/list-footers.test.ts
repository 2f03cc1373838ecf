import { describe, expect, it } from 'vitest';
import type { BodyLink, OpenMail } from '../../../../judge/open-mail.ts';
import { bodyOf, instagramReset, linkTo } from '../build-mail.ts';
import { kindOf } from '../verdict/calm-mail.ts';

const RESET =
  'Hi Kim,\nwe got a request to reset the password of your Instagram account.\nReset password\nIf it was not you, ignore this message.\n© Instagram\n';
const GROUP =
  '-- \nYou received this message because you are subscribed to the Google Groups "Weir" group.\nTo unsubscribe from this group and stop receiving emails from it, send an email to weir+unsubscribe@works.example.\nTo view this discussion visit https://groups.google.com/a/works.example/d/msgid/weir/1.';
const MAILMAN = '________________________\nWeir mailing list\nweir@lists.works.example\nhttps://lists.works.example/mailman/listinfo/weir';

/** What a list makes of a genuine reset: its lines below, with their addresses as links. */
function passedOn(
  footer: string,
  more: Partial<OpenMail> = {},
  reset = 'https://www.instagram.com/accounts/password/reset/confirm/1',
): OpenMail {
  const text = RESET + footer;
  const shown = [...footer.matchAll(/https:\/\/\S+?(?=\.?$)|[\w+]+@[\w.]+\w/gm)];
  const links = shown.map(({ 0: one, index }): BodyLink => {
    const href = one.includes('@') ? `mailto:${one}` : one;
    return linkTo(href, one, { button: false, offset: RESET.length + index });
  });
  return instagramReset({
    subject: 'Reset your password',
    body: bodyOf(text, [linkTo(reset, 'Reset password'), ...links]),
    headers: null,
    ...more,
  });
}
const via: Partial<OpenMail> = { from: { name: "'Instagram' via Weir", address: 'weir@works.example' } };

describe('a genuine mail that a list passes on', () => {
  it.each([
    ['Google Groups, the sender kept', passedOn(GROUP)],
    ['Google Groups, in the group’s name', passedOn(GROUP, via)],
    ['Mailman, the sender kept', passedOn(MAILMAN)],
    ['Mailman, in the list’s name', passedOn(MAILMAN, via)],
  ])('is neither vouched for nor accused for the lines below it: %s', (_what, mail) => expect(kindOf(mail)).toBe('unlisted'));
});

describe('what plays a list', () => {
  it.each([
    ['leads elsewhere above its lines', passedOn(GROUP, via, 'https://kqz-data.example/in')],
    ['has its link below them', passedOn(`${GROUP}\nhttps://kqz-data.example/in`)],
    ['has an address to write to below them', passedOn(`${MAILMAN}\ndesk@kqz-data.example`)],
    ['calls itself a list above the middle', passedOn('', {}, 'https://lists.kqz-data.example/mailman/in')],
  ])('is a lure where it %s', (_what, mail) => expect(kindOf(mail)).toBe('lure'));
});
