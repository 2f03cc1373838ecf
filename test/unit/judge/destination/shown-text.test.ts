import { describe, expect, it } from 'vitest';
import { classify, type Viewpoint } from '../../../../judge/destination/link-ends.ts';
import { showsOtherHost } from '../../../../judge/destination/shown-text.ts';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();
const codesOf = (shown: string, href: string, senderDomain: string) => {
  const view: Viewpoint = {
    claimed: null,
    senderDomain,
    platforms: rules.platforms,
    lookalikes: rules.lookalikes,
    recipient: { delivered: new Set(), unread: false, all: new Set() },
  };
  return showsOtherHost(classify(linkTo(href, shown), 0, view)).map((one) => one.code);
};

describe('a text that shows one host and leads to one that looks like it', () => {
  it.each([
    ['one letter off', 'https://bluepkgs.org/account', 'https://bluepkqs.org/account', 'bluepkqs.org'],
    ['one letter more', 'bluepkgs.org', 'https://bluepkgss.org/', 'bluepkgss.org'],
    ['another suffix', 'www.bluepkgs.com/2fa', 'https://www.bluepkgs.help/2fa', 'bluepkgs.help'],
    ['something glued to it', 'https://bluepkgs.org/confirm', 'https://bluepkgs-mail.com/confirm', 'bluepkgs-mail.com'],
  ])('%s, though it is the sender’s own', (_what, shown, href, sender) => {
    expect(codesOf(shown, href, sender)).toEqual(['text-shows-imitated-host']);
    const mail = instagramReset({
      from: { name: '', address: `no-reply@${sender}` },
      headers: headersSaying('pass', sender),
      subject: 'Verify your email address',
      body: bodyOf('Please verify the email address of your account.', [linkTo(href, shown)]),
    });
    expect(judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind).toBe('suspicious');
  });
});

describe('a text that shows what it may', () => {
  it.each([
    ['the same host', 'bluepkgs.org', 'https://bluepkgs.org/x', 'bluepkgs.org', []],
    ['a subdomain of it', 'bluepkgs.org', 'https://id.bluepkgs.org/x', 'bluepkgs.org', []],
    ['the same firm in another country', 'bluepkgs.com', 'https://bluepkgs.de/x', 'bluepkgs.de', []],
    ['another site of the sender', 'bluepkgs.org', 'https://click.mailroom.example/x', 'mailroom.example', []],
    ['words', 'Reset your password', 'https://bluepkgs.org/', 'bluepkgs.org', []],
    ["a stranger's site", 'bluepkgs.org', 'https://kqz.example/', 'mailroom.example', ['text-shows-other-host']],
  ])('%s', (_what, shown, href, sender, codes) => {
    expect(codesOf(shown, href, sender)).toEqual(codes);
  });
});
