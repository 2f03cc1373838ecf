/** Webmails as people run them on servers of their own, written before anybody looked what the rules make of them. */
import { escaped, files, line, rows } from './layout-parts.ts';
import type { Layout, Shown } from './layout-parts.ts';

const shownName = ({ name, address }: Shown): string => escaped(name || address);
const bracketed = ({ address }: Shown): string => (address === '' ? '' : `&lt;${escaped(address)}&gt;`);
const whole = (mail: Shown): string => (mail.address === '' ? escaped(mail.name) : line(mail));
const side = (...names: string[]): string => `<ul class="boxes">${names.map((name) => `<li><a href="#b">${name}</a></li>`).join('')}</ul>`;

const english = side('Inbox', 'Sent', 'Drafts', 'Trash');
const german = side('Posteingang', 'Gesendet', 'Entwürfe', 'Papierkorb');
const dayRows = `<div class="letters">${rows((name, address, subject) => `<div class="letter-row"><span class="from" title="${address}">${name}</span><span class="date">12. Jan</span><span class="subject">${subject}</span></div>`)}</div>`;
const columns = (...names: string[]): string =>
  `<tr>${names.map((name) => `<th class="${name.toLowerCase()}"><a href="?by=${name}">${name}</a></th>`).join('')}</tr>`;
const columnRows = `<table class="index">${columns('From', 'Subject', 'Date')}<tr class="day"><td colspan="3">2026-01-12</td></tr>${rows(
  (name, address, subject) =>
    `<tr class="seen"><td class="sender"><span title="${address}">${name}</span></td><td class="subject"><a href="#4">${subject}</a></td><td>10:00:00</td><td><a href="#d"><img alt="delete"></a></td></tr>`,
)}</table>`;
const numberedRows = `<table>${rows((name, address, subject) => `<tr><td><b>1</b></td><td>2026/01/12</td><td><a href="#w" title="${address}">${name}</a></td><td><a href="#m">${subject}</a></td><td><input type="checkbox"></td></tr>`)}</table>`;
const gridRows = `<div class="grid"><div class="grid-head"><table><tr><td><div>Subject</div></td><td><div>From (Email)</div></td><td><div>Sent</div></td></tr></table></div>${rows((name, address, subject) => `<div class="grid-row"><table><tr><td>${subject}</td><td>${address}</td><td>${name}</td><td>2026-01-12 10:00</td></tr></table></div>`)}</div>`;
const cardRows = rows(
  (name, address, subject) =>
    `<div class="card mb-2" draggable="true"><div class="card-text"><input type="checkbox"><div class="ml-4"><div>${subject}</div><div class="grey">${name} &lt;${address}&gt;</div></div><div class="right"><div>12 janv. 2026 10:00</div><div>12 Ko</div></div></div></div>`,
);
const linkRows = rows(
  (name, address, subject, words) =>
    `<a class="line" href="#v"><b title="From: ${address}">${name}</b><span>To: mara@hut.example</span><span class="subject">${subject}</span><span>${words}</span><span>2 days ago</span></a>`,
);
const optionRows = `<ul role="listbox">${rows((name, address, subject) => `<li role="option"><time>1/12/2026</time><div class="from" title="${address}">${name}</div><div class="subject">${subject}</div></li>`)}</ul>`;
const pressedRows = rows(
  (name, _address, subject, words) =>
    `<div class="group cursor-pointer" tabindex="0"><span class="font-semibold">${name}</span><p class="text-xs">Jan 12</p><p>${subject}</p><p>${words}</p></div>`,
);

export const SELF_HOSTED_LAYOUTS: Layout[] = [
  {
    title: 'a header in two blocks, whom it went to above the text',
    page: (mail) =>
      `${english}<div class="toolbar"><a title="Reply">←</a><a title="Forward">→</a></div><div class="letter-view"><div class="item-header"><div class="subject-parent"><span class="subject">${escaped(mail.subject)}</span></div><div><span class="from" title="${whole(mail)}">${shownName(mail)}</span></div></div><div id="letterItem"><div class="item-header"><time datetime="2026-01-13T09:10:00Z">January 13, 2026 9:10 AM</time><div><span>To</span>: <span>Mara Hut &lt;mara@hut.example&gt;</span></div></div>${files(mail, (name) => `<div class="attachments"><span title="${name}">${name}</span></div>`)}<div><div class="bodyText html">${mail.body}</div></div></div></div>`,
    list: `${english}${dayRows}<div class="letter-view">Choose a message.</div>`,
  },
  {
    title: 'German, each row with its day, the mail in a pane beside them',
    page: (mail) =>
      `${german}${dayRows}<div class="pane"><div class="head"><div class="acts"><span class="item"><span class="text">Antworten</span></span><span class="item"><span class="text">Weiterleiten</span></span></div><div class="info"><div><span class="title">Von</span>: <span class="from control">${whole(mail)}</span></div><div><span class="title">An</span>: <span>Mara Hut &lt;mara@hut.example&gt;</span></div><div><span class="title">Datum</span>: <span>Di., 13. Jan. 2026, 09:10</span></div></div><h2 class="subject">${escaped(mail.subject)}</h2></div><div class="panels">${files(mail, (name) => `<div class="attachments"><span title="${name}">${name}</span><span>12 KB</span></div>`)}<div class="message_content"><div class="message_body html">${mail.body}</div></div></div></div>`,
    list: `${german}${dayRows}<div class="pane"><div class="message_content"><div>Keine Nachricht gewählt</div></div></div>`,
  },
  {
    title: 'Italian, all lines of the header in one cell',
    page: (mail) =>
      `<table><tr><td><b>Lettura del messaggio</b></td><td><b>INBOX : 312 messaggi</b></td></tr><tr><td><a href="?r"><img src="r.gif" alt="Rispondi"></a> <a href="?f"><img src="f.gif" alt="Inoltra"></a></td></tr></table><table><tr><td rowspan="2"><b>Data:</b> 2026/01/13 Tue 09:10:22 CET<br><b>Da:</b> ${whole(mail)} <a href="?add"><img src="a.gif" alt="Aggiungi"></a><br><b>A:</b> mara@hut.example<br><b>Oggetto:</b> ${escaped(mail.subject)}<br></td><td><a href="?h">Tutte le intestazioni</a></td></tr><tr><td></td></tr><tr><td colspan="2" class="msgbody">${mail.body}</td></tr>${files(mail, (name) => `<tr><td>Allegato 2: <a href="?a=2">${name}</a> (application/pdf) 12KB</td></tr>`)}</table>`,
    list: numberedRows,
  },
  {
    title: 'a list with names over its columns above the mail, the address in the tip of a link',
    page: (mail) =>
      `${english}${columnRows}<div class="view"><div class="head"><h1>${escaped(mail.subject)}</h1><p><a href="#r">Reply</a> <a href="#f">Forward</a></p><table><tr><th>From:</th><td><a class="person" title="${escaped(mail.address)}" href="/compose?to=${escaped(mail.address)}">${shownName(mail)}</a></td></tr><tr><th>To:</th><td><a class="person" title="mara@hut.example" href="/compose">Mara Hut</a></td></tr><tr><th>Date:</th><td>09:10:00 2026-01-13</td></tr></table>${files(mail, (name) => `<div class="attachments"><a href="#a"><span>${name}</span></a></div>`)}</div><div class="message_body"><div>${mail.body}</div></div></div>`,
    list: `${english}${columnRows}<div class="view"><p>Drag a letter to a folder to move it there.</p></div>`,
  },
  {
    title: 'a catcher of mails whose sender is a link, its text in a frame',
    page: (mail) =>
      `<div class="bar"><button>Reply</button><button>Forward</button><button>Delete</button></div><table class="letterHeaders"><tr><th>From</th><td><a href="/search?q=1" class="text-dark">${whole(mail)}</a></td></tr><tr><th>To</th><td><a href="/search?q=2">mara@hut.example</a></td></tr><tr><th>Subject</th><td><strong>${escaped(mail.subject)}</strong></td></tr><tr><th>Date</th><td>Tue, 13 Jan 2026, 9:10 am</td></tr></table>${files(mail, (name) => `<a class="attachment" href="#p"><p>${name}</p></a>`)}<div class="tabs"><button role="tab">HTML</button><button role="tab">Raw</button></div><div class="preview"><iframe data-framed="1"></iframe></div>`,
    list: `<div class="lines">${linkRows}</div>`,
  },
  {
    title: 'lines with bold keys under a grid with names over its columns',
    page: (mail) =>
      `${english}<div class="bar"><button>Reply</button><button>Forward</button></div>${gridRows}<div class="preview-panel"><div class="preview-panel-headers"><b>Subject:</b> ${escaped(mail.subject)}<br><b>From:</b> <a class="email-link">${whole(mail)}</a> <span>[+]</span><br><b>Date:</b> Tuesday, 2026-01-13 09:10<br><b>To:</b> Mara Hut &lt;mara@hut.example&gt;</div><div class="preview-panel-attachments">${files(mail, (name) => `<b>Attachments:</b><span><i>${name}</i> (12 KB)</span>`)}</div><div class="preview-panel-mail-body">${mail.body}</div></div>`,
    list: `${english}<div class="bar"><button>Reply</button><button>Forward</button></div>${gridRows}<div class="preview-panel"></div>`,
  },
  {
    title: 'articles of a thread that hold frames, one of them closed',
    page: (mail) =>
      `${english}${optionRows}<div class="detail"><h1 class="subject">${escaped(mail.subject)}</h1><article class="letter-detail"><header><a class="person-from" title="leo@ortiz.example">Leo Ortiz</a><time>1/12/2026</time></header><section class="content"></section></article><article class="letter-detail expanded f6"><header><h2 class="toggle-mail-body"><button><span>Email from ${shownName(mail)}: ${escaped(mail.subject)}</span></button></h2><div class="from"><a href="#p" class="person-from" title="${escaped(mail.address)}">${shownName(mail)}</a> <span class="address">${mail.name === '' ? '' : bracketed(mail)}</span></div><time>1/13/2026 9:10 AM</time><div><span>To&nbsp;</span><a class="person-to" title="mara@hut.example">Mara Hut</a></div><ul><li><a role="button">Reply</a></li><li><a role="button">Forward</a></li></ul></header>${files(mail, (name) => `<section class="attachments"><a title="${name}">${name}</a></section>`)}<section class="content"><iframe data-framed="1"></iframe></section></article></div>`,
    list: `${english}${optionRows}<div class="detail">No message selected</div>`,
  },
  {
    title: 'French cards of a kit, a name to press and its address beside it',
    page: (mail) =>
      `${side('Boîte de réception', 'Brouillons', 'Envoyés', 'Corbeille')}<div class="bar"><button title="Répondre"></button><button title="Transférer"></button></div><div class="card"><div class="card-title">${escaped(mail.subject)}</div><div class="card-text"><div class="message-header"><div class="message-sender-line"><button class="address-button"><strong>${shownName(mail)}</strong></button><span class="message-sender-address">${mail.name === '' ? '' : escaped(mail.address)}</span><span class="message-date">13 janv. 2026 09:10</span></div><div class="message-recipients"><span>À</span><button class="address-button"><strong>Mara Hut</strong></button></div>${files(mail, (name) => `<div class="attachment-list"><button><span>${name}</span></button></div>`)}</div><div class="message-body"><iframe data-framed="1"></iframe></div></div></div>`,
    list: `${side('Boîte de réception', 'Brouillons', 'Envoyés', 'Corbeille')}${cardRows}`,
  },
  {
    title: 'utility classes, the text in the shadow of a plain block',
    page: (mail) =>
      `${english}<div>${pressedRows}</div><section><div class="flex"><button aria-label="Archive"></button></div><div class="px-4"><span class="font-medium"><span>${escaped(mail.subject)}</span></span></div><div class="flex-1"><div class="mt-3 flex"><span class="rounded">K</span><span class="font-semibold">${escaped(mail.name)}</span><button aria-haspopup="dialog"><span>Details</span></button><time>Jan 13, 2026</time><p class="text-sm">To: <span>You</span></p></div>${files(mail, (name) => `<div class="attachments"><button><span>${name}</span></button></div>`)}<div class="w-full" data-shadow="inner"></div><div class="flex"><button>Reply</button><button>Forward</button></div></div></section>`,
    list: `${english}<div>${pressedRows}</div><section><p>It is empty here</p></section>`,
    hidesAddress: true,
    hidesSender: true,
    namesNoSubject: true,
  },
];
