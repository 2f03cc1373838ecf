import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../../judge/open-mail.ts';
import type { VerdictKind } from '../../../../../judge/verdict.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../../build-mail.ts';

const rules = await readRules();
const kindOf = (mail: OpenMail): VerdictKind => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

const issue = (name: string, domain: string, host = domain, result: 'pass' | 'none' = 'pass'): OpenMail =>
  instagramReset({
    from: { name, address: `post@${domain}` },
    subject: 'OpenAI has people reset their passwords',
    body: bodyOf(
      'Issue 12\nOpenAI asked some people to reset the password of their account. What is known so far, and what it means for you.\nRead on',
      [linkTo(`https://${host}/p/12`, 'Read on')],
    ),
    headers: [...headersSaying(result, domain), { name: 'list-id', value: `<${domain}>` }],
  });

describe('a newsletter about a platform', () => {
  it.each<[what: string, mail: OpenMail, VerdictKind]>([
    ['at the host of its own word', issue('Thursday OpenAI Gazette', 'aigazette.kqz.example'), 'unlisted'],
    ['unproved', issue('Thursday OpenAI Gazette', 'aigazette.kqz.example', 'aigazette.kqz.example', 'none'), 'lure'],
    ['at a host that bears none of its words', issue('Thursday OpenAI Gazette', 'kqz.example'), 'lure'],
    ['that leads away', issue('Thursday OpenAI Gazette', 'aigazette.kqz.example', 'wz-44.example'), 'lure'],
    ['called as the platform’s own desk', issue('OpenAI Security', 'security.kqz.example'), 'lure'],
  ])('%s: %s', (_what, mail, kind) => expect(kindOf(mail)).toBe(kind));
});

describe('a firm’s own tenant of a platform', () => {
  const notice = (hrefs: string[], to = 'kim@green-bikes.example', toHeader = 'delivered-to'): OpenMail =>
    instagramReset({
      from: { name: 'IT Service Desk', address: 'desk@green-bikes.example' },
      subject: 'New sign-in method: Microsoft Authenticator',
      body: bodyOf(
        'From December we sign in to your Microsoft account with an app. Set it up this week: open your security info and add a sign-in method.\nHow to',
        hrefs.map((href) => linkTo(href, 'How to')),
      ),
      headers: [{ name: toHeader, value: to }, ...headersSaying('pass', 'green-bikes.example')],
    });

  it.each<[what: string, mail: OpenMail, VerdictKind]>([
    ['of the reader’s firm', notice(['https://green-bikes.sharepoint.com/sites/it', 'https://www.microsoft.com/']), 'unlisted'],
    ['of files of one’s own', notice(['https://green-bikes-my.sharepoint.com/personal/kim']), 'unlisted'],
    ['of another firm', notice(['https://green-bikes.sharepoint.com/sites/it', 'https://kqz.sharepoint.com/a']), 'lure'],
    ['called nearly so', notice(['https://green-bikes-it.sharepoint.com/sites/it']), 'lure'],
    ['beside a stranger’s host', notice(['https://green-bikes.sharepoint.com/sites/it', 'https://kqz.example/a']), 'lure'],
    ['at a host that anybody has for nothing', notice(['https://green-bikes.weebly.com/a']), 'lure'],
    ['of whom the sender alone says that it is the reader’s', notice(['https://kqz.sharepoint.com/a'], 'kim@kqz.example', 'to'), 'lure'],
    ['shown to somebody else', notice(['https://green-bikes.sharepoint.com/sites/it'], 'kim@blue-skates.example'), 'lure'],
  ])('%s: %s', (_what, mail, kind) => expect(kindOf(mail)).toBe(kind));
});

describe('a notice of a site’s own software', () => {
  const notice = (subject: string, text: string, href: string): OpenMail =>
    instagramReset({
      from: { name: 'WordPress', address: 'wordpress@green-bikes.example' },
      subject,
      body: bodyOf(text, [linkTo(href, href, { button: false })]),
      headers: headersSaying('pass', 'green-bikes.example'),
    });
  const UPDATED = 'Howdy! Some plugins were updated by themselves on your site.\nThe WordPress Team';
  const CHANGED = 'Hi kim, your WordPress account password was changed on Green Bikes.\nThe WordPress Team';

  it('is calm where it bears the address of its site alone, and red where it asks for more', () => {
    expect(kindOf(notice('[Green Bikes] Plugins were updated', UPDATED, 'https://green-bikes.example/'))).toBe('none');
    expect(kindOf(notice('[Green Bikes] Password changed', CHANGED, 'https://green-bikes.example'))).toBe('unlisted');
    expect(kindOf(notice('[Green Bikes] Password changed', CHANGED, 'https://green-bikes.example/undo?id=1'))).toBe('lure');
    expect(kindOf(notice('[Green Bikes] Plugins were updated', UPDATED, 'https://kqz.example/'))).toBe('lure');
  });
});
