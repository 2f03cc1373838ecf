/** Five more webmails that nobody has described, written before anybody looked what the rules make of them. */
import { escaped, escapedShadow, files, line, rows } from './layout-parts.ts';
import type { Layout } from './layout-parts.ts';

const gifBar = `<table cellspacing="1"><tr><td class="tab"><a href="?a=reply">Reply</a></td><td class="tab"><a href="?a=all">Reply All</a></td><td class="tab"><a href="?a=fwd">Forward</a></td><td class="tab"><a href="?a=del">Delete</a></td></tr></table>`;
const gifSide =
  '<table width="120"><tr><td><a href="?f=1">Inbox (3)</a></td></tr><tr><td><a href="?f=2">Sent Items</a></td></tr><tr><td><a href="?f=3">Trash</a></td></tr></table>';
const gifList = `<table>${rows((name, address, subject) => `<tr class="r"><td><input type="checkbox"></td><td title="${address}">${name}</td><td><a href="?m=4">${subject}</a></td><td>01/12/2026</td></tr>`)}</table>`;

const shadow = (html: string): string => `data-shadow='${escapedShadow(html)}'`;
const litRows = rows(
  (name, address, subject, words) =>
    `<div class="lit-row" aria-label="${name}, ${subject}"><span class="who" title="${address}">${name}</span><span class="what">${subject}</span><span class="peek">${words}</span></div>`,
);
const litSide = '<lit-folders><a>Inbox</a><a>Outbox</a><a>Sent</a><a>Junk</a></lit-folders>';

const soupRows = `<div class="css-1d0">${rows(
  (name, address, subject, words) =>
    `<div class="css-9k1"><div class="css-3f" data-email="${address}">${name}</div><div class="css-4a">${subject}</div><div class="css-4b">${words}</div><div class="css-4c">Mon 12</div></div>`,
)}</div>`;
const soupSide =
  '<div class="css-77"><div class="css-7">Inbox</div><div class="css-7">Starred</div><div class="css-7">Sent</div><div class="css-7">Bin</div></div>';

const paneList = `<section class="threads">${rows((name, address, subject) => `<button class="thread" title="${address}"><b>${name}</b> <i>${subject}</i></button>`)}</section>`;

const sheetList = `<ion-list>${rows((name, address, subject, words) => `<ion-item data-address="${address}"><h3>${name}</h3><h4>${subject}</h4><p>${words}</p><span>12/1</span></ion-item>`)}</ion-list>`;
const sheetBar = '<div class="tabs"><a>Inbox</a><a>Sent</a><a>Drafts</a><a>Spam</a></div>';

export const FURTHER_LAYOUTS: Layout[] = [
  {
    title: 'a page of tables in tables, the list above the mail',
    page: (mail) =>
      `<table width="100%"><tr><td valign="top">${gifSide}</td><td>${gifList}<table width="100%"><tr><td>${gifBar}</td></tr><tr><td><table class="hdr"><tr><td align="right">Subject:&nbsp;</td><td><b>${escaped(mail.subject)}</b></td></tr><tr><td align="right">From:&nbsp;</td><td>${line(mail)} <a href="?add=1">[Add to Address Book]</a></td></tr><tr><td align="right">To:&nbsp;</td><td>mara@hut.example</td></tr><tr><td align="right">Sent:&nbsp;</td><td>01/13/2026 9:10 AM</td></tr>${files(mail, (name) => `<tr><td align="right">Attachments:&nbsp;</td><td><a href="?att=2">${name}</a> [12k]</td></tr>`)}</table></td></tr><tr><td class="txt">${mail.body}</td></tr></table></td></tr></table>`,
    list: `<table width="100%"><tr><td>${gifSide}</td><td>${gifBar}${gifList}</td></tr></table>`,
  },
  {
    title: 'one tree in the shadow of the whole page, the mail in a tree of its own',
    page: (mail) =>
      `<lit-app ${shadow(
        `${litSide}<div class="split"><div class="list">${litRows}</div><div class="detail"><div class="top"><h2>${escaped(mail.subject)}</h2><div class="acts"><button title="Reply"></button><button title="Reply all"></button><button title="Forward"></button></div></div><div class="people"><span class="avatar">K</span><span class="who">${escaped(mail.name)}</span> <span class="mailaddr">${escaped(mail.address)}</span><span class="when">Jan 13, 2026, 9:10 AM</span><div class="rcpts">To <span>Mara</span></div></div>${files(mail, (name) => `<div class="attachments"><span>${name}</span></div>`)}<lit-letter class="message-view" data-shadow="inner"></lit-letter></div></div>`,
      )}></lit-app>`,
    list: `<lit-app ${shadow(`${litSide}<div class="split"><div class="list">${litRows}</div><div class="detail">No message selected</div></div>`)}></lit-app>`,
  },
  {
    title: 'a grid of blocks without a role or a name that says anything',
    page: (mail) =>
      `<div class="css-0">${soupSide}${soupRows}<div class="css-2"><div class="css-20"><div class="css-21">${escaped(mail.subject)}</div><div class="css-22"><div class="css-23">↩ Reply</div><div class="css-23">→ Forward</div><div class="css-23">Delete</div></div></div><div class="css-30"><div class="css-31"><div class="css-32">${escaped(mail.name)}</div><div class="css-33">${escaped(mail.address)}</div></div><div class="css-34">13 Jan 2026 at 09:10</div><div class="css-35">To: Mara Hut</div></div>${files(mail, (name) => `<div class="css-40"><div class="css-41" title="${name}">${name}</div><div class="css-42">12 KB</div></div>`)}<div class="css-50">${mail.body}</div></div></div>`,
    list: `<div class="css-0">${soupSide}${soupRows}<div class="css-2"><div class="css-60">Select a message to read</div></div></div>`,
    namesNoSubject: true,
  },
  {
    title: 'a frame with its mail in srcdoc, and the header in the words of a sentence',
    page: (mail) =>
      `<header><a>Inbox</a><a>Archive</a><a>Sent</a><a>Trash</a></header>${paneList}<section class="open"><h1>${escaped(mail.subject)}</h1><p>From <b>${escaped(mail.name)}</b> (<a href="mailto:${escaped(mail.address)}">${escaped(mail.address)}</a>) to you, <time datetime="2026-01-13T09:10:00Z">13 January, 9:10</time></p>${files(mail, (name) => `<p class="attachment"><a download>${name}</a></p>`)}<iframe sandbox="" srcdoc="<p>x" data-framed="1"></iframe><footer><button>Reply</button><button>Forward</button><button>Archive</button></footer></section>`,
    list: `<header><a>Inbox</a><a>Archive</a><a>Sent</a><a>Trash</a></header>${paneList}<section class="open"></section>`,
  },
  {
    title: 'a telephone’s sheet over its list',
    page: (mail) =>
      `${sheetBar}${sheetList}<div class="sheet"><div class="bar"><a aria-label="Back"></a><a aria-label="Delete"></a><a aria-label="Reply"></a><a aria-label="Forward"></a></div><div class="head"><div class="l1"><b>${escaped(mail.name)}</b><span>13/01/2026 09:10</span></div><div class="l2">${escaped(mail.address)}</div><div class="l3">${escaped(mail.subject)}</div><div class="l4">To: mara@hut.example</div></div>${files(mail, (name) => `<div class="chip attachment">${name}</div>`)}<div class="content">${mail.body}</div></div>`,
    list: `${sheetBar}${sheetList}`,
    isUnread: true,
  },
];
