// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outlook } from '../../../mailboxes/hosted/outlook.ts';
import { proton } from '../../../mailboxes/hosted/proton.ts';
import { yahoo } from '../../../mailboxes/hosted/yahoo.ts';
import type { MailRead, Reader, Unreadable } from '../../../mailboxes/reader.ts';
import { readerFor } from '../../../mailboxes/registry.ts';
import { openAt } from './address-bar.ts';

interface Webmail {
  reader: Reader;
  url: string;
  /** Elements whose names are taken away one after the other. */
  parts: string[];
}

const WEBMAILS: Record<string, Webmail> = {
  outlook: {
    reader: outlook,
    url: 'https://outlook.live.com/mail/0/inbox/id/c1',
    parts: [
      '[id$="_FROM"]',
      '[id$="_SUBJECT"]',
      '[role="document"]',
      '[data-test-id="mailMessageBodyContainer"]',
      '[id^="UniqueMessageBody"]',
      '[id$="_DATETIME"]',
      '[aria-expanded="true"]',
    ],
  },
  yahoo: {
    reader: yahoo,
    url: 'https://mail.yahoo.com/n/inbox/all/messages/1',
    parts: [
      '[data-test-expanded="true"] [data-test-id="message-from"]',
      '[data-test-expanded="true"] [data-test-id="email-pill"]',
      '[data-test-id="message-view-body"]',
      '[data-test-id="message-view-body-content"]',
      '[data-test-id="message-group-subject-text"]',
      '[data-test-id="message-date"]',
    ],
  },
  proton: {
    reader: proton,
    url: 'https://mail.proton.me/u/0/inbox/m1',
    parts: [
      '[data-testid="message-view-1"] [data-testid="recipients:sender"]',
      '[data-testid="message-view-1"] [data-testid="message-content:body"]',
      '[data-testid="conversation-header:subject"]',
      '[data-testid="recipient-address"]',
      '[data-testid="recipient-label"]',
      'time',
    ],
  },
};
const BODY = '<p>We meet at five. <a href="https://ortiz.example/room">The room</a></p>';

function open(name: string, { sender = 'Pia Ortiz', body = BODY } = {}): void {
  openAt(WEBMAILS[name]?.url ?? '');
  const html = readFileSync(join(import.meta.dirname, `../../corpus/webmails/hosted/${name}.html`), 'utf8');
  document.title = '';
  document.body.innerHTML = html.replaceAll('{name}', sender).replace('{body}', body);
}

function reads(): (MailRead | Unreadable)[] {
  return readerFor(document)
    .openMails(document)
    .map((place) => place.read());
}

/** Everything that names an element goes. */
function unname(selector: string): void {
  for (const element of document.querySelectorAll(selector)) {
    for (const attribute of ['id', 'class', 'role', 'data-testid', 'data-test-id', 'aria-expanded', 'aria-level', 'title', 'datetime'])
      element.removeAttribute(attribute);
  }
}

describe.each(Object.keys(WEBMAILS))('%s', (name) => {
  const { reader, parts, url } = WEBMAILS[name] as Webmail;

  it('is read: the one message that lies open and that somebody else wrote', () => {
    open(name);
    expect(readerFor(document)).toBe(reader);
    expect(reads()).toMatchObject([
      {
        client: name,
        from: { name: 'Pia Ortiz', address: 'pia@ortiz.example' },
        subject: 'Meeting moved',
        body: { text: expect.stringMatching(/^We meet at five\./), links: [{ href: 'https://ortiz.example/room' }] },
        attachments: [{ name: 'plan.pdf' }],
        readerAddresses: [`lena@${name}.example`],
      },
    ]);
    expect((reads()[0] as MailRead).date).not.toBeNull();
  });

  it('tells the address from a name that looks like one', () => {
    open(name, { sender: 'help@bank.example' });
    expect(reads()).toMatchObject([{ from: { name: 'help@bank.example', address: 'pia@ortiz.example' } }]);
  });

  it('gets its banner before the body, outside of it', () => {
    open(name);
    const [place] = reader.openMails(document);
    expect(place?.bodyRoots.every((root) => place.anchor === root || place.anchor.contains(root))).toBe(true);
  });

  it.each(Object.keys(WEBMAILS))('is not moved by a mail that brings the markup of %s', (played) => {
    open(played, { sender: 'Bank' });
    const fake = document.body.innerHTML
      .replaceAll('pia@ortiz.example', 'help@bank.example')
      .replaceAll('Meeting moved', 'All is well')
      .replaceAll('lena@', 'eve@');
    open(name, { body: `${BODY}${fake}` });
    const all = reads() as MailRead[];
    expect(all.map(({ from, subject }) => [from?.address, subject])).toEqual([['pia@ortiz.example', 'Meeting moved']]);
    expect(all[0]?.body.links).toHaveLength(2);
    expect(all[0]?.readerAddresses).toEqual([`lena@${name}.example`]);
  });

  it('is nobody else’s: its markup on another host is not read by it', () => {
    open(name);
    openAt(url.replace(/\/\/[^/]+/, '//post.hut.example'));
    expect(readerFor(document).client).toBe('generic');
  });

  it.each(parts)('without %s is read another way or said to be unreadable, never wrong', (part) => {
    open(name);
    unname(part);
    const all = reads();
    expect(all.length).toBeLessThanOrEqual(1);
    for (const one of all) {
      if ('unreadable' in one) continue;
      expect(['pia@ortiz.example', '']).toContain(one.from?.address);
      expect(['Meeting moved', '']).toContain(one.subject);
      expect(one.body.text).toMatch(/^We meet at five\./);
    }
  });
});

describe('a known webmail whose message is there', () => {
  it.each([
    ['outlook', '[id$="_FROM"]', 'field-missing'],
    ['yahoo', '[data-test-id="message-view-body"], [data-test-id="message-view-body-content"]', 'body-missing'],
    ['proton', '[data-testid="recipients:sender"], [data-testid="recipient-label"]', 'field-missing'],
  ])('is blind and says so: %s without its %s', (name, part, unreadable) => {
    open(name);
    unname(part);
    expect(reads()).toEqual([{ unreadable }]);
  });
});

describe('Outlook', () => {
  it('takes the address of a colleague from the row that is chosen', () => {
    open('outlook');
    const sender = document.querySelector('#MSG_1_FROM');
    if (sender) sender.innerHTML = '<span aria-label="From: Pia Ortiz"><span>Pia Ortiz</span></span>';
    expect(reads()).toMatchObject([{ from: { name: 'Pia Ortiz', address: 'pia@ortiz.example' } }]);
    if (sender) sender.innerHTML = '<span>Mill Shop</span>';
    expect(reads()).toMatchObject([{ from: { name: 'Mill Shop', address: '' } }]);
  });
});
