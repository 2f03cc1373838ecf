import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../../judge/open-mail.ts';
import type { VerdictKind } from '../../../../../judge/verdict.ts';
import { isMailingDomain } from '../../../../../judge/verdict/honest-senders.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../../build-mail.ts';

const rules = await readRules();
const kindOf = (mail: OpenMail): VerdictKind => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('a domain of a name and a word for mail', () => {
  const named = { name: 'Green Bikes', aliases: [], webDomains: ['green-bikes.example'] };
  it.each([
    ['greenbikesmail.com', true],
    ['e-greenbikes.com', true],
    ['click.green-bikes-news.de', true],
    ['greenbikes.com', false],
    ['greenbikes-login.com', false],
    ['greenbikes-mail-login.com', false],
    ['mygreenbikesmail.com', false],
    ['mail-blueskates.com', false],
  ])('%s: %s', (domain, is) => expect(isMailingDomain(domain, named)).toBe(is));
});

describe('mail from a domain of the name and a word for mail', () => {
  const alert = (name: string, domain: string, href: string, more: Partial<OpenMail> & { result?: 'pass' | 'none' } = {}): OpenMail =>
    instagramReset({
      from: { name, address: `hello@${domain}` },
      subject: `A new browser in your ${name} account`,
      body: bodyOf(
        `Hello Kim,\na browser we do not know signed in to your ${name} account.\nSee the sign-in\nWas it you? Then all is well.`,
        [linkTo(href, 'See the sign-in')],
      ),
      headers: headersSaying(more.result ?? 'pass', domain),
      ...more,
    });

  it.each<[what: string, mail: OpenMail, VerdictKind]>([
    ['a platform’s, proven, all on its own site', alert('Klarna', 'klarna-mail.com', 'https://app.klarna.com/a'), 'unlisted'],
    ['the same unproved', alert('Klarna', 'klarna-mail.com', 'https://app.klarna.com/a', { result: 'none' }), 'lure'],
    ['a platform’s that stays there', alert('Klarna', 'klarna-mail.com', 'https://www.klarna-mail.com/a'), 'lure'],
    ['with an account word', alert('Klarna', 'klarna-konto.com', 'https://app.klarna.com/a'), 'lure'],
    [
      'that is answered elsewhere',
      alert('Klarna', 'klarna-mail.com', 'https://app.klarna.com/a', { replyTo: [{ name: '', address: 'klarna.help@gmail.com' }] }),
      'lure',
    ],
    [
      'that brings a file',
      alert('Klarna', 'klarna-mail.com', 'https://app.klarna.com/a', { attachments: [{ name: 'a.pdf', type: 'application/pdf' }] }),
      'lure',
    ],
    ['a brand’s that stays there', alert('Ryanair', 'ryanair-news.com', 'https://click.ryanair-news.com/a'), 'suspicious'],
    [
      'a brand’s that stays there, unproved',
      alert('Ryanair', 'ryanair-mail.com', 'https://ryanair-mail.com/a', { result: 'none' }),
      'lure',
    ],
    ['a brand’s that leads away', alert('Ryanair', 'ryanair-news.com', 'https://kqz.example/a'), 'lure'],
  ])('%s: %s', (_what, mail, kind) => expect(kindOf(mail)).toBe(kind));

  it('asks for a secret by answer: a lure', () => {
    const mail = alert('Klarna', 'klarna-mail.com', 'https://app.klarna.com/a');
    const text = `${mail.body.text}\nIf not, reply to this mail with your password so that we can look.`;
    expect(kindOf({ ...mail, body: { ...mail.body, text } })).toBe('lure');
  });

  it('a newsletter of a brand from there is nothing', () => {
    const text = 'Ryanair\nHello Kim,\nour winter flights are out, with more towns by the sea.\nRead more\n© 2026 Ryanair';
    const mail = alert('Ryanair', 'ryanair-news.com', 'https://click.ryanair-news.com/a', {
      subject: 'What is new this autumn',
      body: bodyOf(text, [linkTo('https://click.ryanair-news.com/a', 'Read more')]),
    });
    expect(kindOf(mail)).toBe('none');
  });
});
