// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '../../../../mailboxes/generic.ts';
import type { MailRead } from '../../../../mailboxes/reader.ts';
import { openAt } from '../address-bar.ts';

const FOLDERS = '<nav><a href="#1">Inbox</a><a href="#2">Sent</a><a href="#3">Drafts</a></nav>';
const ACTS = '<div><button>Reply</button><button>Forward</button></div>';
const PERSON = '<b>Leo Ortiz</b> <span>leo@ortiz.example</span>';
const WORDS = 'Shall we say half past twelve at the usual place';

function open(html: string): MailRead[] {
  openAt('https://app.hut.example/read');
  document.title = 'Hut Post';
  document.body.innerHTML = `${FOLDERS}<h1>Hut Post</h1>${ACTS}${html}`;
  return generic.openMails(document).map((mail) => mail.read() as MailRead);
}

const view = document.defaultView as Window;
const { getComputedStyle } = view;
afterEach(() => void (view.getComputedStyle = getComputedStyle));

/** Gives what `selector` matches a style that differs from that of all else. */
function styled(selector: string, style: Record<string, string>): void {
  const plain = { display: 'block', visibility: 'visible', opacity: '1', fontSize: '16px' };
  view.getComputedStyle = (element) => ({ ...plain, ...(element.matches(selector) && style) }) as unknown as CSSStyleDeclaration;
}

describe('the only row of a list', () => {
  const beside = (row: string): string => `${row}<section><p>Choose a message on the left and it is shown here.</p></section>`;

  it.each([
    ['is an item of a list', `<ul><li title="leo@ortiz.example"><b>Leo Ortiz</b> <i>Lunch</i> <small>12 Jan 2026</small></li></ul>`],
    [
      'is a row of a table',
      `<table><tr><td title="leo@ortiz.example">Leo Ortiz</td><td>Lunch on Friday</td><td>12.01.2026</td></tr></table>`,
    ],
    [
      'is a link that carries the address',
      `<a href="#7" title="Leo Ortiz &lt;leo@ortiz.example&gt;"><i>Leo Ortiz</i> <i>${WORDS}</i> <i>12 Jan 2026</i></a>`,
    ],
    [
      'stands in what is called a list of messages',
      `<div class="message-list"><div class="from">${PERSON}</div><div>12 Jan 2026</div></div>`,
    ],
  ])('is no header of what stands beside it where it %s', (_what, row) => {
    expect(open(beside(row))).toEqual([]);
  });

  const row = (attributes: string, words = WORDS): string =>
    `<div class="k1" ${attributes}><div class="k2">${PERSON} <i>12 Jan 2026</i></div><div class="k3">${words}</div></div>`;

  it.each([
    ['can be reached by keys', 'tabindex="0"'],
    ['is pressed', 'onclick="open7()"'],
    ['is closed', 'aria-expanded="false"'],
  ])('is no mail where it %s', (_what, attributes) => {
    expect(open(row('')).length).toBe(1);
    expect(open(row(attributes))).toEqual([]);
  });

  it('is no mail where it is called an item, and its parts as those of a mail, unless it answers or leads somewhere', () => {
    const item = (name: string, text: string): string =>
      `<div class="${name}"><div class="from">${PERSON}</div><div class="subject">Lunch</div><div class="date">12 Jan 2026</div><div class="message-body">${text}</div></div>`;
    expect(open(item('item message', WORDS))).toEqual([]);
    const mails = [item('messageItem', WORDS), item('item', `${WORDS} <a href="https://ortiz.example">here</a>`)].map(open);
    expect(mails.map((read) => read.length)).toEqual([1, 1]);
  });

  it.each([
    ['a hand lies over it', { cursor: 'pointer' }],
    ['its words end in dots', { whiteSpace: 'nowrap', textOverflow: 'ellipsis' }],
    ['its words are cut after two lines', { webkitLineClamp: '2' }],
  ])('is no mail where %s', (_what, style) => {
    styled('.k3', style);
    expect(open(row(''))).toEqual([]);
  });

  it('is a mail where it has something to answer it with, or a link', () => {
    expect(open(row('tabindex="0"', `${WORDS}<button>Reply</button>`)).length).toBe(1);
    expect(open(row('tabindex="0"', `${WORDS} <a href="https://ortiz.example">here</a>`)).length).toBe(1);
  });
});

describe('rows of a grid that have one class all', () => {
  const grid = (text: string): string =>
    `<main><div class="row"><h2>Lunch</h2></div><div class="row"><div class="col-8">${PERSON}</div><div class="col-4">12 Jan 2026</div></div><div class="row"><div class="col">${text}</div></div></main>`;

  it.each([`<p>${WORDS}, or ask ida@moor.example.</p>`, `<p>From: Bank &lt;help@bank.example&gt;</p><p>${WORDS}</p>`])(
    'are a header and a text, whoever is named in it: %s',
    (text) => {
      expect(open(grid(text)).map(({ from }) => from?.address)).toEqual(['leo@ortiz.example']);
    },
  );
});

describe('people in one header that are made alike', () => {
  it('are a sender and, behind "to", a receiver', () => {
    const person = (name: string, address: string): string => `<button class="pill" title="${address}">${name}</button>`;
    const header = `${person('Leo Ortiz', 'leo@ortiz.example')} <i>to</i> ${person('Mara', 'mara@hut.example')} <time>12 Jan 2026</time>`;
    const mail = `<article><h2>Lunch</h2><header>${header}</header><div class="letter"><p>${WORDS}, at the weir.</p></div></article>`;
    expect(open(mail).map(({ from }) => from?.address)).toEqual(['leo@ortiz.example']);
  });
});

describe('an address that heads no mail', () => {
  const mail = `<main><h2>Lunch</h2><div>From: Leo Ortiz &lt;leo@ortiz.example&gt;</div><div>12 Jan 2026</div><div>${WORDS}</div></main>`;

  it.each([
    ['stands aside', `<aside><b>Mara Hut</b> mara@hut.example <small>12 Jan 2026</small></aside>`],
    [
      'is in a message that is closed',
      `<div aria-expanded="false" class="m"><b>Ida</b> <span>ida@moor.example</span> <i>11 Jan 2026</i></div>`,
    ],
  ])('makes nobody doubt the header that does, where it %s', (_where, other) => {
    expect(open(`${other}${mail}`).map(({ from }) => from?.address)).toEqual(['leo@ortiz.example']);
  });
});
