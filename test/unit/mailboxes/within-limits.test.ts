// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { generic } from '../../../mailboxes/generic.ts';
import { gmail } from '../../../mailboxes/gmail.ts';
import { OpenMails } from '../../../mailboxes/open-mails.ts';
import type { Reader } from '../../../mailboxes/reader.ts';
import { roundcube } from '../../../mailboxes/roundcube.ts';
import { bodyWithinLimits, withinLimits } from '../../../mailboxes/within-limits.ts';
import * as limits from '../../../messages/limits.ts';
import { parseBody, parseMessage } from '../../../messages/schema.ts';
import type { MailSeen } from '../../../messages/requests.ts';
import { runs } from '../thorough.ts';
import { openAt } from './address-bar.ts';
import { ANY_LETTER } from '../any-letter.ts';

/** What a sender can put into each field; each short at first. */
const FIELDS = {
  name: 'Ada',
  local: 'ada',
  host: 'works.example',
  subject: 'The plan',
  text: 'Hello, the plan is ready.',
  link: 'the plan',
  href: 'https://works.example/plan',
  alt: 'Plan',
  src: 'https://works.example/plan.png',
  width: '200',
  action: 'https://works.example/in',
  file: 'plan.pdf',
  type: 'pdf',
  reply: 'desk',
  lang: 'en',
  client: 'x',
};
type Fields = typeof FIELDS;
/** How often each part stands in the mail. */
const COUNTS = { links: 1, pictures: 1, forms: 1, files: 1, replies: 1 };
type Counts = typeof COUNTS;

const times = (count: number, part: string): string => part.repeat(count);
const person = ({ name, local, host }: Fields): string =>
  `<a class="rcmContactAddress" href="mailto:${local}@${host}" title="${local}@${host}">${name}</a>`;
const body = (f: Fields, c: Counts): string =>
  `<p>${f.text}</p>${times(c.links, `<a href="${f.href}">${f.link}</a> `)}${times(c.pictures, `<img alt="${f.alt}" src="${f.src}" width="${f.width}">`)}` +
  `<a href="${f.href}"><img alt="${f.alt}" src="${f.src}"></a>${times(c.forms, `<form action="${f.action}"><input type="password"></form>`)}`;

interface World {
  reader: Reader;
  url: string;
  html(fields: Fields, counts: Counts): string;
}

const WORLDS: Record<string, World> = {
  roundcube: {
    reader: roundcube,
    url: 'https://post.hut.example/?_task=mail&_action=show&_uid=7&_mbox=INBOX',
    html: (f, c) =>
      `<h2 class="subject">${f.subject}</h2><table><tr><td class="header from"><span class="adr">${person(f)}</span></td></tr>` +
      `<tr><td class="header replyto">${times(c.replies, `<span class="adr">${f.reply} ${person(f)}</span>`)}</td></tr></table>` +
      `<ul id="attachment-list">${times(c.files, `<li class="application ${f.type}"><a class="filename">${f.file}</a></li>`)}</ul><div id="messagebody">${body(f, c)}</div>`,
  },
  gmail: {
    reader: gmail,
    url: 'https://mail.google.com/mail/u/0/#inbox/1',
    html: (f, c) =>
      `<div class="iY"><h2 class="hP">${f.subject}</h2><div class="adn" data-message-id="#msg-f:17"><span class="gD" email="${f.local}@${f.host}" name="${f.name}">${f.name}</span>` +
      `<div class="ajC"><table>${times(c.replies, `<tr class="ajv"><td class="gG">reply-to:</td><td class="gL">${f.name} &lt;${f.reply}@${f.host}&gt;</td></tr>`)}</table></div>` +
      `<div class="ii gt"><div class="a3s">${body(f, c)}</div></div>${times(c.files, `<span class="aZo" download_url="application/${f.type}:${f.file}:https://x"></span>`)}</div></div>`,
  },
  generic: {
    reader: generic,
    url: 'https://app.hut.example/mail/read',
    html: (f, c) =>
      `<nav><a href="#1">Inbox</a><a href="#2">Trash</a><a href="#3">Drafts</a></nav><button>Reply</button><button>Forward</button>` +
      `<section><h2 class="subject" title="${f.subject}">${f.subject}</h2><div class="sender" >${f.name} &lt;${f.local}@${f.host}&gt;</div><div class="mail-body">${body(f, c)}</div></section>`,
  },
};

async function seenIn({ reader, url, html }: World, fields: Fields, counts: Counts): Promise<MailSeen[]> {
  openAt(url);
  document.documentElement.lang = fields.lang;
  document.body.innerHTML = html(fields, counts);
  const seen: MailSeen[] = [];
  const mails = new OpenMails<null>({
    expect: () => {},
    judge: async (mail) => {
      seen.push(mail);
      return null;
    },
    wantsSource: () => false,
    outlasts: () => false,
    unreadable: async () => null,
    show: () => null,
    gone: () => {},
  });
  const places = reader
    .openMails(document)
    .map((place) => ({ ...place, source: async () => ({ state: 'unreadable', reason: 'test' }) as const }));
  await mails.update(places);
  return seen;
}

const monstrous = fc.record({
  field: fc.constantFrom(...(Object.keys(FIELDS) as (keyof Fields)[])),
  piece: fc.constantFrom('a', 'é', '\u{1f600}', '9', '@', 'a.', ' ', '&#10;', '\ud800'),
  length: fc.constantFrom(300, 1_100, 12_000),
});

beforeEach(() => void (document.body.innerHTML = ''));

describe.each(Object.entries(WORLDS))('whatever is read in %s', (_name, world) => {
  it('is taken by the background', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(monstrous, { minLength: 1, maxLength: 4 }), async (fields) => {
        const full = {
          ...FIELDS,
          ...Object.fromEntries(fields.map(({ field, piece, length }) => [field, `${FIELDS[field]}${piece.repeat(length)}`])),
        };
        for (const mail of await seenIn(world, full, COUNTS)) expect(parseMessage({ type: 'judge-mail', mail, number: 1 })).not.toBeNull();
      }),
      { numRuns: runs(4, 8) },
    );
  });

  it('is whole where nothing is monstrous', async () => {
    expect(await seenIn(world, FIELDS, COUNTS)).toMatchObject([
      { from: { name: 'Ada', address: 'ada@works.example' }, subject: 'The plan', body: { clipped: false } },
    ]);
  });
});

const short = fc.string({ unit: ANY_LETTER, maxLength: 20 });
const text = fc.oneof(
  short,
  fc.constantFrom(30, 120, 500, 20_000).map((count) => 'https://a\u{1f600}'.repeat(count)),
);
const number = fc.oneof(fc.double(), fc.constantFrom(Infinity, Number.NaN, -1));
const offset = fc.nat();
/** A few of any kind, or one more than the limit of an ordinary one. */
const some = <T>(one: fc.Arbitrary<T>, ordinary: T, most: number) =>
  fc.oneof({ weight: 4, arbitrary: fc.array(one, { maxLength: 2 }) }, fc.constant(Array.from({ length: most + 1 }, () => ordinary)));
const anyone = fc.record({ name: text, address: text });
const link = fc.record({ href: text, text, offset, button: fc.boolean(), picture: fc.boolean() });
const picture = fc.record({
  alt: text,
  file: text,
  host: text,
  width: fc.option(number),
  height: fc.option(number),
  link: fc.option(offset),
  offset,
});

const anyBody = fc.record({
  text,
  links: some(link, { href: '', text: '', offset: 0, button: false, picture: false }, limits.LINKS),
  pictures: some(picture, { alt: '', file: '', host: '', width: 1, height: 1, link: limits.LINKS, offset: 0 }, limits.PICTURES),
  forms: some(fc.record({ action: text, asksPassword: fc.boolean() }), { action: '', asksPassword: true }, limits.FORMS),
  clipped: fc.boolean(),
});

it('no body that is read in a frame of its own is refused', () => {
  fc.assert(
    fc.property(anyBody, (read) => parseBody(JSON.parse(JSON.stringify(bodyWithinLimits(read)))) !== null),
    { numRuns: runs(10, 30) },
  );
});

it('nothing that any reader may give is refused', () => {
  const anyRead = fc.record({
    client: fc.constant('new-webmail'),
    from: fc.option(anyone),
    replyTo: some(anyone, { name: '', address: 'a@b.example' }, limits.REPLY_TO),
    subject: text,
    date: fc.option(number),
    body: anyBody,
    attachments: some(fc.record({ name: text, type: text }), { name: 'a.pdf', type: '' }, limits.ATTACHMENTS),
  });
  const source = { state: 'unreadable', reason: 'test' };
  fc.assert(
    fc.property(anyRead, (read) => parseMessage({ type: 'judge-mail', mail: { ...withinLimits(read), source }, number: 1 }) !== null),
    { numRuns: runs(10, 30) },
  );
});

describe('a mail with one monstrous field', () => {
  it.each<[string, keyof Fields]>([
    ['a sender name', 'name'],
    ['a sender address', 'local'],
    ['a subject', 'subject'],
    ['an alternative text of two million letters', 'alt'],
    ['the name of an attachment', 'file'],
    ['the type of an attachment', 'type'],
    ['the target of a form', 'action'],
    ['a link', 'href'],
  ])('%s is cut and said to be', async (_name, field) => {
    const long = `${FIELDS[field]}${'x'.repeat(field === 'alt' ? 2_100_000 : 12_000)}`;
    const [mail] = await seenIn(WORLDS['roundcube'] as World, { ...FIELDS, [field]: long }, COUNTS);
    expect(parseMessage({ type: 'judge-mail', mail, number: 1 })).not.toBeNull();
    expect(mail).toMatchObject({ body: { clipped: true } });
  });

  it.each<keyof Counts>(['replies', 'files', 'forms'])('too many %s are cut and said to be', async (part) => {
    const [mail] = await seenIn(WORLDS['roundcube'] as World, FIELDS, { ...COUNTS, [part]: 600 });
    expect(parseMessage({ type: 'judge-mail', mail, number: 1 })).not.toBeNull();
    expect(mail).toMatchObject({ body: { clipped: true } });
  });

  it('keeps the domain of a long sender', async () => {
    const [mail] = await seenIn(WORLDS['gmail'] as World, { ...FIELDS, local: `a@bank.example${'x'.repeat(12_000)}` }, COUNTS);
    expect(mail?.from?.address).toMatch(/@works\.example$/);
  });
});
