// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../../../mailboxes/generic.ts';
import type { MailRead } from '../../../../mailboxes/reader.ts';
import { openAt } from '../address-bar.ts';

/** A mail program of our own around one sender line. */
function open(line: string): MailRead[] {
  openAt('https://app.hut.example/read');
  document.title = 'Your key';
  document.body.innerHTML = `<nav><a href="#1">Inbox</a><a href="#2">Sent</a><a href="#3">Drafts</a></nav>
    <main><h2 class="subject">Your key</h2><div class="head"><div class="from">${line}</div><time datetime="2026-05-04T08:00:00Z">4 May</time>
    <button>Reply</button><button>Forward</button></div><div class="message-body"><p>Hello Lena, here is your new key for the house.</p></div></main>`;
  return generic.openMails(document).map((place) => place.read() as MailRead);
}

const from = (line: string) => open(line).map((mail) => mail.from);

describe('a sender whose name is an address', () => {
  it.each([
    ['in brackets', '"help@bank.example" &lt;x@evil.example&gt;'],
    ['in brackets of its own element', '<span class="person-name">help@bank.example</span> <span>&lt;x@evil.example&gt;</span>'],
    ['as mailto', '<a href="mailto:x@evil.example">help@bank.example</a>'],
    ['as the tip of the name', '<span title="x@evil.example">help@bank.example</span>'],
    ['as the tip of the name, and once more', '<span title="x@evil.example">help@bank.example</span><span>x@evil.example</span>'],
    ['as data', '<span data-email="x@evil.example">help@bank.example</span>'],
    [
      'in an element called address, beside a tip with the name',
      '<span data-testid="person-label" title="help@bank.example">help@bank.example</span><span data-testid="person-address" title="x@evil.example">&lt;x@evil.example&gt;</span>',
    ],
    [
      'glued to the name, which a label repeats',
      '<span aria-label="From: help@bank.example"><span>help@bank.example&lt;x@evil.example&gt;</span></span>',
    ],
    [
      'beside a picture with the name',
      '<img title="help@bank.example"><span>help@bank.example</span> <span class="sender-email">x@evil.example</span>',
    ],
  ])('is who the webmail says, %s', (_how, line) => {
    expect(from(line)).toEqual([{ name: 'help@bank.example', address: 'x@evil.example' }]);
  });

  it.each([
    ['two bare addresses', '<span>help@bank.example</span> <span>x@evil.example</span>'],
    ['a name with brackets before a bare address', '<span>Bank &lt;help@bank.example&gt;</span> <span>x@evil.example</span>'],
    ['two in one text', 'help@bank.example x@evil.example'],
  ])('is nobody where they cannot be told apart: %s', (_how, line) => {
    const [sender] = from(line);
    expect(sender?.address).toBe('');
    expect(sender?.name).toContain('help@bank.example');
    expect(sender?.name).toContain('x@evil.example');
  });

  it.each([
    ['an element called name', '<span class="sender-name">help@bank.example</span>'],
    ['an element without a name', '<span>help@bank.example</span>'],
    ['the initials that stand for a picture', '<i>HB</i><span>help@bank.example</span>'],
  ])('is nobody where that may be all that the webmail shows: %s', (_how, line) => {
    expect(from(line)).toEqual([{ name: 'help@bank.example', address: '' }]);
  });
});

describe('an ordinary sender', () => {
  it.each([
    ['Ann Poe &lt;ann@poe.example&gt;', 'Ann Poe'],
    ['<b>Ann Poe</b> <span>ann@poe.example</span>', 'Ann Poe'],
    ['<span class="sender-name">Ann Poe</span><span class="sender-email">ann@poe.example</span>', 'Ann Poe'],
    ['<span title="ann@poe.example">Ann Poe</span>', 'Ann Poe'],
    ['<a href="mailto:ann@poe.example">Ann Poe</a>', 'Ann Poe'],
    ['<a href="mailto:ann@poe.example">ann@poe.example</a>', ''],
    ['From: ann@poe.example', ''],
    ['<span class="sender-email">ann@poe.example</span>', ''],
    ['<span class="sender-name">ann@poe.example</span><span class="sender-email">ann@poe.example</span>', ''],
  ])('is read from %s', (line, name) => {
    expect(from(line)).toEqual([{ name, address: 'ann@poe.example' }]);
  });
});

describe('a sender without an address that can be read', () => {
  it.each([
    ['&lt;&gt;', ''],
    ['Desk &lt;x@bradford&gt;', 'Desk'],
    ['(unknown sender)', '(unknown sender)'],
    ['', ''],
  ])('is judged all the same: %s', (line, name) => {
    expect(from(line)).toEqual([{ name, address: '' }]);
  });
});
