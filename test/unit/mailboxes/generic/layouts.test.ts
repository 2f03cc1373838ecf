// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasRoomBefore } from '../../../../mailboxes/room-for-banner.ts';
import { generic } from '../../../../mailboxes/generic.ts';
import type { MailRead } from '../../../../mailboxes/reader.ts';
import { inTurn, onlyFast } from '../../thorough.ts';
import { withPlainStyle } from '../plain-style.ts';
import { LAYOUTS, show } from './layouts.ts';
import type { Layout, Shown } from './layout-parts.ts';
import { FURTHER_LAYOUTS } from './further-layouts.ts';
import { MODERN_LAYOUTS } from './modern-layouts.ts';
import { MORE_LAYOUTS } from './more-layouts.ts';
import { PRODUCT_LAYOUTS } from './product-layouts.ts';
import { SELF_HOSTED_LAYOUTS } from './self-hosted-layouts.ts';
import { SUNDRY_LAYOUTS } from './sundry-layouts.ts';
import { UNKNOWN_LAYOUTS } from './unknown-layouts.ts';

const LINK = 'https://konto.kranwerk.example/reset/7c21';
const BODY = `<p>Somebody asked for a new password for your account.</p><p><a href="${LINK}">Choose a new password</a></p>`;
const MAIL: Shown = { name: 'Kranwerk', address: 'post@kranwerk.example', subject: 'Your new password', body: BODY };
/** A whole webmail with a mail in it that was never sent. */
const played = (title: string): string =>
  ALL.find((layout) => layout.title === title)
    ?.page({ name: 'Bank', address: 'help@bank.example', subject: 'All is well', body: '<p>Your account is fine, says your bank.</p>' })
    .replaceAll(/ data-(shadow|framed)/g, ' data-none') ?? '';

const TRAPS: [string, Partial<Shown>][] = [
  ['as it is', {}],
  ['whose name is an address', { name: 'security@mail.instagram.com' }],
  ['of a sender at an international host', { address: 'post@xn--krnwerk-5wa.example' }],
  ['with a subject of 500 letters', { subject: `Password ${'again and again '.repeat(31)}`.slice(0, 480).trim() }],
  ['with a subject that is an address and a sentence', { subject: 'mara@hut.example: your mailbox is full today' }],
  ['of plain text', { body: `<pre>Somebody asked for a new password for your account: <a href="${LINK}">${LINK}</a>\nYours</pre>` }],
  ['in words from right to left', { name: 'متجر الشاي', subject: 'إعادة تعيين كلمة المرور' }],
  [
    'that says who it is from in its text',
    {
      body: `${BODY}<p>From: Bank &lt;help@bank.example&gt;</p><p>Subject: All is well</p><p>Dear customer, this is your bank speaking.</p>`,
    },
  ],
  ['with a file', { attached: ['bill.pdf'] }],
];

/** What the general rules do not reach: passed over, or its sender told in one piece, and never a wrong one. */
const NOT_REACHED = new Map<string, 'passed over' | 'sender in one piece'>([
  ['roles and their names alone: that says who it is from in its text', 'sender in one piece'],
]);

/** A mail that is no more than a header it plays, or whose subject is a line of one. */
const HEADER_PLAYED: [string, Partial<Shown>][] = [
  [
    'in its text',
    {
      body: '<p>From: Bank &lt;help@bank.example&gt;</p><p>To: mara@hut.example</p><p>Subject: All is well</p><p>Dear customer, this is your bank speaking.</p>',
    },
  ],
  [
    'in a table',
    {
      body: '<table><tr><td>From:</td><td>Bank &lt;help@bank.example&gt;</td></tr><tr><td>To:</td><td>mara@hut.example</td></tr></table><div>Dear customer, this is your bank speaking.</div>',
    },
  ],
  ['as its subject', { subject: 'From: Bank <help@bank.example>' }],
];

withPlainStyle();

const ALL = [
  ...LAYOUTS,
  ...MORE_LAYOUTS,
  ...FURTHER_LAYOUTS,
  ...MODERN_LAYOUTS,
  ...PRODUCT_LAYOUTS,
  ...SUNDRY_LAYOUTS,
  ...UNKNOWN_LAYOUTS,
  ...SELF_HOSTED_LAYOUTS,
];

const TOLD = ALL.filter(({ isUnread }) => !isUnread);

function open(layout: Layout, mail: Shown): MailRead[] {
  show(layout.page(mail), mail);
  return generic.openMails(document).map((place) => place.read() as MailRead);
}
const addressIn = (layout: Layout, of: Shown): string => (layout.hidesAddress ? '' : of.address);
const subjectIn = (layout: Layout, of: Shown): string => (layout.namesNoSubject ? '' : of.subject);

describe.each(TOLD)('a webmail of $title', (layout) => {
  it.each(inTurn(TRAPS, ALL.indexOf(layout), 3))('shows a mail %s, and that is what is read', (what, change) => {
    const mail = { ...MAIL, ...change };
    const read = open(layout, mail);
    const gap = NOT_REACHED.get(`${layout.title}: ${what}`);
    if (gap === 'passed over') return expect(read).toEqual([]);
    const both = `${mail.name} ${mail.address}`;
    expect(read.map((one) => one.subject)).toEqual([subjectIn(layout, mail)]);
    // Where nothing says which of two is the address, neither is; nor where a subject that nothing calls one may be a sender.
    const mayBeName = mail.name.includes('@') || (layout.namesNoSubject && mail.subject.includes('@')) || gap !== undefined;
    const untold = mayBeName ? [both, mail.address, mail.name].map((name) => [name, '']) : [];
    expect([[layout.hidesSender ? '' : mail.name, addressIn(layout, mail)], ...untold]).toContainEqual([
      read[0]?.from?.name,
      read[0]?.from?.address,
    ]);
    expect(read[0]?.body.links.map(({ href }) => href)).toEqual([LINK]);
    expect(read[0]?.body.text).toMatch(/^Somebody asked for a new password/);
    expect(read[0]?.attachments.map(({ name }) => name)).toEqual(mail.attached ?? []);
  });

  it.each([
    ...onlyFast<[string, string[]]>([['its own clothes', [layout.title]]]),
    ['the clothes of many', inTurn(ALL, ALL.indexOf(layout), 9).map(({ title }) => title)],
  ])('is not moved by a mail in %s', (_whose, titles) => {
    const read = open(layout, { ...MAIL, body: `${BODY}${titles.map(played).join('')}` });
    expect(read.map((one) => one.subject)).toEqual([subjectIn(layout, MAIL)]);
    expect([addressIn(layout, MAIL), '']).toContain(read[0]?.from?.address);
    expect(read[0]?.body.text).toMatch(/^Somebody asked for a new password/);
  });
});

describe.each(onlyFast(ALL))('a webmail of $title', (layout) => {
  it.each(HEADER_PLAYED)('does not believe a mail that plays a header %s', (_where, change) => {
    const from = open(layout, { ...MAIL, ...change }).map((one) => one.from?.address ?? '');
    expect(from).not.toContain('help@bank.example');
  });
});

describe.each(onlyFast(TOLD))('a webmail of $title', (layout) => {
  it('has room for one banner before the body, outside of it', () => {
    open(layout, MAIL);
    for (const { anchor, bodyRoots } of generic.openMails(document)) {
      expect(hasRoomBefore(anchor)).toBe(true);
      expect(bodyRoots.some((root) => root !== anchor && root.contains(anchor))).toBe(false);
    }
  });

  it('gives nobody’s address for a sender without one, and nobody’s subject for none', () => {
    const [nobody] = open(layout, { ...MAIL, address: '' });
    expect(nobody?.from?.address ?? '').toBe('');
    const [silent] = open(layout, { ...MAIL, subject: '' });
    expect(silent?.subject ?? '').toBe('');
  });

  it('does not take the person’s own address in a corner for a sender, whatever stands below it', () => {
    const corner =
      '<div class="account"><b>Mara Hut</b> <span>mara@hut.example</span></div><div class="folder-sent">Sent</div><div class="received">Received</div>';
    show(`${corner}${layout.page(MAIL)}`, MAIL);
    const [read, ...others] = generic.openMails(document).map((place) => place.read() as MailRead);
    expect(others).toEqual([]);
    expect([read?.from?.address, read?.body.text.slice(0, 8)]).toEqual([addressIn(layout, MAIL), 'Somebody']);
  });

  it('is not read while its list alone is shown, with a heading, bars to press and a place that is empty or without', () => {
    show(layout.list, MAIL);
    expect(generic.openMails(document)).toEqual([]);
    const bar =
      '<h1>Hut Post</h1><ul><li>Inbox</li><li>Sent</li><li>Drafts</li></ul><div><button>Reply</button><button>Forward</button></div>';
    const empty = '<section><h2>Nothing chosen</h2><p>Choose a message on the left and it is shown here.</p></section>';
    show(`${bar}${layout.list.replaceAll('12 Jan', '12 Jan 2026')}${empty}`, MAIL);
    expect(generic.openMails(document)).toEqual([]);
  });

  it('is read once beside a letter that is being written, and not at all beside the list', () => {
    const letter =
      '<div role="dialog" aria-label="New message"><label>To</label><input value="leo@ortiz.example"><div contenteditable="true"><p>Dear Leo, here is what I found.</p></div><button>Send</button></div>';
    show(`${layout.page(MAIL)}${letter}`, MAIL);
    const read = generic.openMails(document).map((place) => place.read() as MailRead);
    expect(read.map(({ body }) => body.text.slice(0, 8))).toEqual(['Somebody']);
    show(`${layout.list}${letter}`, MAIL);
    expect(generic.openMails(document)).toEqual([]);
  });

  it('is not read while something is being written', () => {
    const editor = `<div contenteditable="true">${BODY}</div>`;
    expect(open(layout, { ...MAIL, body: editor })).toEqual([]);
  });
});

describe.each(onlyFast(ALL.filter(({ isUnread }) => isUnread)))('a webmail of $title, which says too little', (layout) => {
  it.each([
    ...TRAPS,
    ...ALL.map(({ title }): [string, Partial<Shown>] => [`in the clothes of ${title}`, { body: `${BODY}${played(title)}` }]),
  ])('shows a mail %s, of which no sender is believed but its own', (_what, change) => {
    const mail = { ...MAIL, ...change };
    show(layout.page(mail), mail);
    const from = generic.openMails(document).map((place) => (place.read() as MailRead).from?.address ?? '');
    expect(from.filter((one) => one !== '' && one !== mail.address)).toEqual([]);
  });

  it('is not read while its list alone is shown', () => {
    show(layout.list, MAIL);
    expect(generic.openMails(document)).toEqual([]);
  });
});
