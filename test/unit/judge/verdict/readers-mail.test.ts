import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();
const consent = (host: string, scope: string, back: string): string =>
  `https://${host}/common/oauth2/v2.0/authorize?client_id=1&response_type=code&scope=${scope}&redirect_uri=${encodeURIComponent(back)}`;
const MICROSOFT = 'login.microsoftonline.com';

const mailOf = (href: string, address = 'mara@quist.example'): OpenMail =>
  instagramReset({
    from: { name: 'Mara Quist', address },
    subject: 'The recording',
    body: bodyOf('The recording of Monday is ready to be played.', [linkTo(href, 'Play it')]),
    headers: headersSaying('pass', address.split('@')[1] ?? ''),
  });
const kindOf = (mail: OpenMail): string => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('consent to let an app into one’s mail', () => {
  it.each([
    ['for a stranger’s host', consent(MICROSOFT, 'Mail.Read%20offline_access', 'https://kqz.example/cb')],
    [
      'at another platform',
      `https://accounts.google.com/o/oauth2/v2/auth?client_id=1&scope=https%3A%2F%2Fmail.google.com%2F&redirect_uri=https%3A%2F%2Fkqz.example`,
    ],
    [
      'behind a protector of links',
      `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(consent(MICROSOFT, 'Mail.Read', 'https://kqz.example/cb'))}`,
    ],
  ])('is doubted %s', (_, href) => {
    expect(kindOf(mailOf(href))).toBe('suspicious');
  });

  it.each([
    ['where it is for the sender’s own host', mailOf(consent(MICROSOFT, 'Mail.Read', 'https://app.quist.example/cb'))],
    ['where it is for a sign-in alone', mailOf(consent(MICROSOFT, 'openid%20profile', 'https://kqz.example/cb'))],
    ['in a platform’s own mail', mailOf(consent(MICROSOFT, 'Mail.Read', 'https://zoom.us/cb'), 'no-reply@zoom.us')],
  ])('is nothing %s', (_, mail) => {
    expect(['none', 'unlisted']).toContain(kindOf(mail));
  });

  it('is nothing that the reader’s own house is doubted for, whatever it says of storage', () => {
    const own = mailOf(consent(MICROSOFT, 'Mail.Read', 'https://kqz.example/cb'));
    const text = 'Quist: your mailbox storage is almost full. Let the new archive take your old mail.';
    const mail: OpenMail = {
      ...own,
      from: { name: 'IT Quist', address: 'it@quist.example' },
      subject: 'Your mailbox is almost full',
      body: { ...own.body, text },
      readerAddresses: ['anna@quist.example'],
    };
    expect(kindOf(mail)).toBe('unlisted');
    expect(kindOf({ ...mail, readerAddresses: ['anna@office.example'] })).toBe('suspicious');
  });
});
