import { describe, expect, it } from 'vitest';
import { findForwarded } from '../../../../judge/origin/forwarded.ts';
import { findOrigin } from '../../../../judge/origin/origin.ts';
import { trustedEntry } from '../../../../judge/verdict/user-context.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, instagramReset } from '../build-mail.ts';

const rules = await readRules();
const relation = (address: string, id = 'instagram') =>
  findOrigin(instagramReset({ from: { name: '', address } }), rules.platforms.byId(id), rules.platforms).relation;

describe('the sender of a mail that claims Instagram', () => {
  it.each([
    ['security@mail.instagram.com', 'confirmed'],
    ['SECURITY@MAIL.INSTAGRAM.COM', 'confirmed'],
    ['x@sub.mail.instagram.com', 'confirmed'],
    ['x@threads.net', 'possible'],
    ['x@mail-instagram.com', 'other'],
    ['x@instagram.com.evil.example', 'other'],
    ['x@gram.com', 'other'],
    ['security@mail.instagram.com@evil.example', 'other'],
    ['x@gmail.com', 'other'],
    ['', 'missing'],
    ['nonsense', 'missing'],
  ])('%s: %s', (address, expected) => {
    expect(relation(address)).toBe(expected);
  });

  it.each([
    ['google', 'x@gmail.com'],
    ['apple', 'x@icloud.com'],
    ['microsoft', 'x@outlook.com'],
  ])("a mailbox at %s's provider domain is nobody's sender", (id, address) => {
    expect(relation(address, id)).toBe('other');
  });
});

describe('a forwarded mail', () => {
  it.each([
    ['English', 'FYI\n\nFrom: Instagram <help@kqz.example>\nSent: Monday\nTo: me\nSubject: Reset your password\n\nReset it'],
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Instagram <help@kqz.example>\nDate: Mon\nSubject: Reset your password\nTo: me\n\nReset it',
    ],
    ['German', 'Von: Instagram <help@kqz.example>\nGesendet: Montag\nAn: ich\nBetreff: Reset your password\n\nReset it'],
    ['Portuguese', 'De: Instagram <help@kqz.example>\nEnviado: segunda-feira\nPara: eu\nAssunto: Reset your password\n'],
  ])('in %s tells its first sender', (_language, text) => {
    expect(findForwarded(instagramReset({ body: bodyOf(text, []) }))).toEqual({
      from: { name: 'Instagram', address: 'help@kqz.example' },
      subject: 'Reset your password',
    });
  });

  it.each([
    'Reset your password.',
    'From: the team',
    'From: a@b.example, with love',
    `${'Long letter. '.repeat(200)}\nFrom: A <a@b.example>\nSubject: x\nTo: y`,
  ])('%.30s… is none', (text) => {
    expect(findForwarded(instagramReset({ body: bodyOf(text, []) }))).toBeNull();
  });
});

describe('a trusted entry', () => {
  it.each([
    ['a@shop.example', ['a@shop.example'], 'a@shop.example'],
    ['a@mail.shop.example', ['shop.example'], 'shop.example'],
    ['b@shop.example', ['a@shop.example'], ''],
    ['a@notshop.example', ['shop.example'], ''],
    ['a@shop.example.evil.example', ['shop.example'], ''],
  ])('%s by %s: "%s"', (address, entries, expected) => {
    expect(trustedEntry(address, entries)).toBe(expected);
  });
});
