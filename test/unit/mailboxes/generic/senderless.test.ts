// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../../../mailboxes/generic.ts';
import type { MailRead } from '../../../../mailboxes/reader.ts';
import { openAt } from '../address-bar.ts';
import { withPlainStyle } from '../plain-style.ts';

withPlainStyle();

const PARTS = {
  folders: '<ul><li>Inbox</li><li>Sent</li><li>Drafts</li></ul>',
  acts: '<button>Reply</button><button>Forward</button>',
  subject: '<h2>Your new password</h2>',
  sender: '<span class="k4">Kranwerk</span>',
  date: '<div class="k5">13 Jan 2026 09:10</div>',
  body: '<div class="message-body"><p>Somebody asked for a new password for your account.</p></div>',
};

function open(change: Partial<Record<keyof typeof PARTS, string>>): MailRead[] {
  openAt('https://app.hut.example/read');
  document.title = 'Hut Post';
  const { folders, acts, subject, sender, date, body } = { ...PARTS, ...change };
  document.body.innerHTML = `${folders}<section><div>${acts}</div>${subject}<div class="k3">${sender}${date}</div>${body}</section>`;
  return generic.openMails(document).map((handle) => handle.read() as MailRead);
}

const PLAYED = '<p>From: Bank &lt;help@bank.example&gt;</p><p>Subject: All is well</p><p>Dear customer, this is your bank speaking.</p>';

describe('a mail whose sender is a name among other words', () => {
  it('is nobody’s, and is judged', () => {
    const [read, ...others] = open({});
    expect([read?.from, read?.subject, read?.body.text]).toEqual([
      { name: '', address: '' },
      'Your new password',
      'Somebody asked for a new password for your account.',
    ]);
    expect(others).toEqual([]);
  });

  it('may still get its sender: it is awaited for a while', () => {
    open({});
    expect(generic.openMails(document)[0]?.isPartial).toBe(true);
  });

  it.each([
    ['answers nothing', { acts: '<button>Print</button>' }],
    ['has no folders', { folders: '' }],
    ['names no subject', { subject: '' }],
    ['shows no date', { date: '' }],
    ['lists mails above what may be one', { sender: '<div role="listbox"><div role="option">Kranwerk</div></div>' }],
    ['has another body beside it', { body: `${PARTS.body}${PARTS.body}` }],
    [
      'shows dates in rows made alike',
      {
        date: '<div class="k5"><b>Leo</b><i>13 Jan 2026</i></div><div class="k5"><b>Ida</b><i>12 Jan 2026</i></div>',
        body: '<div class="k6">Somebody asked for a new password for your account.</div>',
      },
    ],
    [
      'shows it in a row that opens a mail',
      { sender: '<a href="#4">Kranwerk</a>', date: '<table><tr><td><a href="#4">Kranwerk</a></td><td>13 Jan 2026 09:10</td></tr></table>' },
    ],
    ['has a hundred parts beside the date', { sender: '<i>to you</i>'.repeat(100) }],
    ['is about to be written in', { body: `${PARTS.body}<div contenteditable="true">Dear all</div>` }],
  ])('is passed over where the page %s', (_what, change) => {
    expect(open(change)).toEqual([]);
  });

  it('is whole where nobody called its body one, and whoever it says it is from has not sent it', () => {
    const read = open({ body: `<div class="k6"><p>Your key is below, as you asked.</p>${PLAYED}</div>` });
    expect(read.map(({ from, subject, body }) => [from?.address, subject, body.text.slice(0, 8)])).toEqual([
      ['', 'Your new password', 'Your key'],
    ]);
  });

  it.each<[string, Partial<Record<keyof typeof PARTS, string>>]>([
    ['holds a year', { sender: '<span class="k4">Kranwerk 2026</span>' }],
    ['is a word for a receiver', { sender: '<span class="k4">To</span>' }],
    ['holds a sign of a number', { sender: '<span class="k4">Kranwerk #71: now</span>' }],
    ['is a heading below the subject', { sender: '<h3>Kranwerk &lt;&gt;</h3>' }],
    ['is one piece with the date', { sender: '', date: '<div class="k5">Kranwerk &lt;&gt; · 13 Jan 2026 09:10</div>' }],
    ['stands below the date', { sender: '', date: '<div>13 Jan 2026 09:10</div><div>Kranwerk</div>' }],
    ['is all a page without folders shows', { folders: '' }],
  ])('has no header in its text believed, where the name %s', (_what, change) => {
    const header =
      '<p>From: Bank &lt;help@bank.example&gt;</p><p>To: mara@hut.example</p><p>Subject: All is well</p><p>Dear customer, this is your bank speaking.</p>';
    const mails = open({ body: `<div class="k6"><p>Your key is below, as you asked.</p>${header}</div>`, ...change });
    expect(mails.map(({ from }) => from?.address)).not.toContain('help@bank.example');
  });

  it('needs no subject where a line says to whom it went', () => {
    expect(open({ subject: '', date: `${PARTS.date}<div>To: mara@hut.example</div>` }).map(({ from }) => from?.address)).toEqual(['']);
  });
});
