/** Hosts between the platform's own and a stranger's: unknown, which neither vouches nor accuses. */
import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();
const kindOf = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;
const dropbox = (address: string, href: string): OpenMail =>
  instagramReset({
    from: { name: 'Dropbox', address },
    headers: headersSaying('pass', address.split('@')[1] ?? ''),
    subject: 'Reset your Dropbox password',
    body: bodyOf('Reset the password of your Dropbox account.\nReset password', [linkTo(href)]),
  });

describe('a help desk', () => {
  it.each([
    ['of the platform, from itself', 'support@dropbox.zendesk.com', 'https://dropbox.zendesk.com/verification/1', 'unlisted'],
    ['of the platform, in its own mail', 'no-reply@dropbox.com', 'https://dropbox.freshdesk.com/verification/1', 'unlisted'],
    ['of somebody else', 'support@dropbox-restore.zendesk.com', 'https://dropbox-restore.zendesk.com/1', 'lure'],
    ['of the platform, with a link to a stranger', 'support@dropbox.zendesk.com', 'https://kqz.example/', 'lure'],
  ])('%s', (_what, from, href, kind) => {
    expect(kindOf(dropbox(from, href))).toBe(kind);
  });
});

describe('a link protector that hides its target', () => {
  it.each(['https://protect-eu.mimecast.com/s/abcdef', 'https://atpscan.global.hornetsecurity.com/?d=abc'])('%s is unknown', (href) => {
    expect(kindOf(dropbox('no-reply@dropbox.com', href))).toBe('unlisted');
  });

  it('is no short link, which still accuses', () => {
    expect(kindOf(dropbox('no-reply@dropbox.com', 'https://bit.ly/3abc'))).toBe('lure');
  });
});

describe('a product that people set up on their own site', () => {
  const from = (name: string, address: string, href: string, result: 'pass' | 'fail' = 'pass') =>
    instagramReset({
      from: { name, address },
      headers: headersSaying(result, address.split('@')[1] ?? ''),
      subject: 'Reset password instructions',
      body: bodyOf(`Somebody asked to reset the password of your ${name} account.`, [linkTo(href)]),
    });

  it.each([
    ['at home', from('GitLab', 'git@werkbank.example', 'https://git.werkbank.example/users/password/edit'), 'unlisted'],
    ['that leads off it', from('GitLab', 'git@werkbank.example', 'https://kqz.example/users/password/edit'), 'lure'],
    ['whose proof failed', from('GitLab', 'git@werkbank.example', 'https://git.werkbank.example/x', 'fail'), 'lure'],
    ['on a look-alike domain', from('GitLab', 'no-reply@gitlab-login.com', 'https://gitlab-login.com/x'), 'lure'],
    ['that nobody can set up', from('Netflix', 'git@werkbank.example', 'https://git.werkbank.example/x'), 'lure'],
  ])('%s', (_what, mail, kind) => {
    expect(kindOf(mail)).toBe(kind);
  });
});
