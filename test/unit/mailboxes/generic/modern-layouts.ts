/** Webmails as they are built in 2020 to 2026, written before anybody looked what the rules make of them. */
import { OTHERS, escaped, escapedShadow, files, line, rows } from './layout-parts.ts';
import type { Layout, Shown } from './layout-parts.ts';

const shadow = (html: string): string => `data-shadow='${escapedShadow(html)}'`;
const initial = ({ name }: Shown): string => escaped(name.slice(0, 1));

const rail =
  '<nav aria-label="Mailboxes"><a href="#inbox" aria-current="page">Inbox <span>12</span></a><a href="#sent">Sent</a><a href="#drafts">Drafts</a><a href="#spam">Spam</a></nav>';
const iconButtons = (...labels: string[]): string =>
  `<div class="actions">${labels.map((label) => `<button type="button" aria-label="${label}"><svg viewBox="0 0 16 16"></svg></button>`).join('')}</div>`;
const gridList = `<div role="grid" aria-rowcount="812" style="height:58464px">${OTHERS.map(
  ([name, address, subject, words], at) =>
    `<div role="row" aria-rowindex="${at + 40}" style="position:absolute;top:${at * 72}px"><div role="gridcell"><span class="avatar">${name.slice(0, 1)}</span></div><div role="gridcell"><span data-email="${address}">${name}</span></div><div role="gridcell"><span>${subject}</span> <span>${words}</span></div><div role="gridcell"><time>Mon</time></div></div>`,
).join('')}</div>`;
const links = `<div class="stream">${rows(
  (name, address, subject, words) =>
    `<a class="stream-item" href="#m/77" title="${name} &lt;${address}&gt;"><div>${name}</div><div>${subject}</div><div>${words}</div><div>2 h</div></a>`,
)}</div>`;
const testRows = rows(
  (name, address, subject, words) =>
    `<div class="css-175oi2r r-1loqt21" data-testid="list-row" tabindex="0"><div dir="auto" class="css-146c3p1" data-testid="row-name" aria-label="${address}">${name}</div><div dir="auto" class="css-146c3p1">${subject}</div><div dir="auto" class="css-146c3p1">${words}</div></div>`,
);
const chineseSide = '<ul class="menu"><li>收件箱</li><li>星标邮件</li><li>已发送</li><li>草稿箱</li><li>垃圾箱</li></ul>';
const frenchSide = '<ul><li><a>Boîte de réception</a></li><li><a>Envoyés</a></li><li><a>Brouillons</a></li><li><a>Corbeille</a></li></ul>';
const ukrainianSide = '<ul><li><a>Вхідні</a></li><li><a>Надіслані</a></li><li><a>Чернетки</a></li><li><a>Спам</a></li></ul>';
const neighbour = ([name, address, subject, words]: (typeof OTHERS)[number]): string =>
  `<section class="page" aria-hidden="true"><h1>${subject}</h1><div class="from"><b>${name}</b> <span>${address}</span></div><time>12 Jan 2026, 10:10</time><div class="content"><p>${words}</p></div></section>`;
const [leo, watch, ida] = OTHERS as [(typeof OTHERS)[number], (typeof OTHERS)[number], (typeof OTHERS)[number]];

export const MODERN_LAYOUTS: Layout[] = [
  {
    title: 'a chip for the sender, the address in its data',
    page: (mail) =>
      `${rail}${gridList}<main><header class="thread-head"><h2 class="thread-title">${escaped(mail.subject)}</h2>${iconButtons('Archive', 'Delete', 'Snooze')}</header><article class="letter"><div class="letter-top"><div class="avatar" aria-hidden="true">${initial(mail)}</div><button class="person-chip" data-email="${escaped(mail.address)}" aria-haspopup="dialog"><span class="person-chip-label">${escaped(mail.name)}</span></button><div class="letter-to">to me <button aria-label="Show details">▾</button></div><time title="Tuesday, January 13, 2026 at 9:10 AM">Jan 13</time>${iconButtons('Reply', 'More')}</div><div class="letter-body">${mail.body}</div>${files(mail, (name) => `<div class="attachment-card" data-name="${name}"><span>${name}</span><span>12 KB</span><button>Download</button></div>`)}</article><div class="quick"><button>Reply</button><button>Forward</button></div></main>`,
    list: `${rail}${gridList}<main><p>No conversation chosen</p></main>`,
  },
  {
    title: 'a sender whom only the words for the blind name in full',
    page: (mail) =>
      `${rail}<div role="main"><div role="toolbar" aria-label="Message actions">${iconButtons('Reply', 'Reply all', 'Forward', 'Delete')}</div><div role="heading" aria-level="2">${escaped(mail.subject)}</div><div role="group" aria-label="From: ${escaped(mail.name)} ${escaped(mail.address)}"><span aria-hidden="true">${escaped(mail.name)}</span></div><div role="group" aria-label="To: Mara Hut mara@hut.example"><span aria-hidden="true">You</span></div><div aria-label="Received: Tuesday 13 January 2026 09:10"><span aria-hidden="true">Tue 09:10</span></div>${files(mail, (name) => `<div role="listbox" aria-label="Attachments"><div role="option" aria-label="${name}, 12 KB"><span>${name}</span></div></div>`)}<div role="document" aria-label="Message body">${mail.body}</div></div>`,
    list: `${rail}<div role="main">${gridList}</div>`,
  },
  {
    title: 'a thread in one column, an answer being written below it',
    page: (mail) =>
      `${rail}<section class="thread"><h1>${escaped(mail.subject)}</h1><div class="msg is-collapsed" role="button" aria-expanded="false"><span class="msg-name">Leo Ortiz</span> <span class="msg-snippet">Shall we say half past twelve</span> <span>Jan 12</span></div><div class="msg is-expanded"><div class="msg-head"><span class="msg-name">${escaped(mail.name)}</span> <span class="msg-addr">&lt;${escaped(mail.address)}&gt;</span> <span class="msg-date">Jan 13, 2026, 9:10 AM</span></div>${files(mail, (name) => `<a class="msg-attachment" download="${name}" href="/f/1">${name}</a>`)}<div class="msg-content">${mail.body}</div></div><form class="inline-reply"><div><label>To</label> <span class="pill">${escaped(mail.address)}</span></div><div class="editor" contenteditable="true" role="textbox" aria-label="Message"><p>Hello</p><blockquote>They wrote something to me last week.</blockquote></div><button>Send</button><button>Discard draft</button></form></section>`,
    list: `${rail}${links}`,
  },
  {
    title: 'a dialog over its list',
    page: (mail) =>
      `<div class="app" aria-hidden="true">${rail}${gridList}</div><div role="dialog" aria-modal="true" aria-labelledby="t9" class="modal"><div class="modal-bar"><h3 id="t9">${escaped(mail.subject)}</h3><button aria-label="Close">×</button></div><div class="modal-meta"><p><strong>${escaped(mail.name)}</strong> &lt;${escaped(mail.address)}&gt;</p><p>Tue, Jan 13, 2026, 9:10 AM · to mara@hut.example</p></div>${files(mail, (name) => `<ul class="modal-files"><li><a download href="/d/3">${name}</a></li></ul>`)}<div class="modal-content">${mail.body}</div><div class="modal-foot"><button>Reply</button><button>Forward</button><button>Delete</button></div></div>`,
    list: `<div class="app">${rail}${gridList}</div>`,
  },
  {
    title: 'a pager that holds the mails before and after it',
    page: (mail) =>
      `<header>${iconButtons('Back', 'Archive', 'Delete')}</header><div class="pager">${neighbour(leo)}<section class="page page-current"><h1>${escaped(mail.subject)}</h1><div class="from"><b>${escaped(mail.name)}</b> <span>${escaped(mail.address)}</span></div><time>13 Jan 2026, 09:10</time>${files(mail, (name) => `<div class="attachment">${name}</div>`)}<div class="content">${mail.body}</div></section>${neighbour(watch)}</div><footer><button>Reply</button><button>Forward</button></footer>`,
    list: `<header>${iconButtons('Menu', 'Search')}</header>${links}<button>Compose</button>`,
  },
  {
    title: 'labels in Chinese, marks of full width',
    page: (mail) =>
      `${chineseSide}<div class="toolbar"><a>返回</a><a>回复</a><a>回复全部</a><a>转发</a><a>删除</a></div><div class="readmail"><div class="readmail_title">${escaped(mail.subject)}</div><p>发件人：<b>${escaped(mail.name)}</b><span>＜${escaped(mail.address)}＞</span></p><p>时　间：2026年1月13日（星期二）上午9:10</p><p>收件人：<span>mara＜mara@hut.example＞</span></p>${files(mail, (name) => `<p>附　件：1 个（<a href="/f">${name}</a>）</p>`)}</div><div class="readmail_content">${mail.body}</div>`,
    list: `${chineseSide}<table>${rows((name, address, subject) => `<tr><td><input type="checkbox"></td><td title="${address}">${name}</td><td><u>${subject}</u></td><td>1月12日</td></tr>`)}</table>`,
  },
  {
    title: 'labels in French, a space before each colon',
    page: (mail) =>
      `${frenchSide}<div class="barre"><button>Répondre</button><button>Répondre à tous</button><button>Transférer</button></div><div class="lecture"><p><span class="lib">De&nbsp;:</span> <span class="val">${line(mail)}</span></p><p><span class="lib">À&nbsp;:</span> <span class="val">moi</span></p><p><span class="lib">Envoyé&nbsp;:</span> <span class="val">mardi 13 janvier 2026 à 09h10</span></p><p><span class="lib">Objet&nbsp;:</span> <span class="val">${escaped(mail.subject)}</span></p>${files(mail, (name) => `<p><span class="lib">Pièces jointes&nbsp;:</span> <span class="val"><a href="/pj">${name}</a> (12 Ko)</span></p>`)}<div class="texte">${mail.body}</div></div>`,
    list: `${frenchSide}<ul>${rows((name, address, subject, words) => `<li title="${address}"><b>${name}</b> <i>${subject}</i> <span>${words}</span> <small>hier</small></li>`)}</ul>`,
  },
  {
    title: 'labels in Ukrainian, everything in spans',
    namesNoSubject: true,
    page: (mail) =>
      `${ukrainianSide}<div><button>Відповісти</button><button>Переслати</button><button>Видалити</button></div><div class="lyst"><span class="tema">${escaped(mail.subject)}</span><br><span>Від:</span> <span>${escaped(mail.name)}</span> <span>&lt;${escaped(mail.address)}&gt;</span><br><span>Кому:</span> <span>mara@hut.example</span><br><span>Дата:</span> <span>13 січня 2026 р., 09:10</span>${files(mail, (name) => `<br><span>Вкладення:</span> <a download href="/f">${name}</a>`)}<div class="tekst">${mail.body}</div></div>`,
    list: `${ukrainianSide}<div>${rows((name, address, subject, words) => `<div class="riadok"><span title="${address}">${name}</span> <span>${subject}</span> <span>${words}</span></div>`)}</div>`,
  },
  {
    title: 'labels and the account’s own address between subject and sender',
    page: (mail) =>
      `${rail}<div class="reading-pane"><div class="subject-row"><h2>${escaped(mail.subject)}</h2><ul class="labels"><li>Inbox <button aria-label="Remove label">×</button></li><li>mara@hut.example <button aria-label="Remove label">×</button></li><li>billing@hut.example <button aria-label="Remove label">×</button></li></ul></div>${iconButtons('Reply', 'Forward', 'Delete')}<div class="meta"><span class="avatar">${initial(mail)}</span><span class="sender-name">${escaped(mail.name)}</span><span class="sender-address">${escaped(mail.address)}</span><span class="stamp">hace 3 horas</span></div>${files(mail, (name) => `<div class="attachments"><div class="tile" title="${name}">${name}</div></div>`)}<div class="mail-body">${mail.body}</div></div>`,
    list: `${rail}${links}<div class="reading-pane"></div>`,
  },
  {
    title: 'an advertisement above the mail',
    page: (mail) =>
      `${rail}<div class="pane"><div class="sponsored"><span>Ad</span><b>Morning Bank</b> <span>offers@morning-bank.example</span><div>Open your account today</div><p>No fees for a whole year, and a card that follows you wherever you go.</p><a href="https://ads.example/c/1">Open an account</a></div><div class="view"><div class="hd"><h1>${escaped(mail.subject)}</h1><div class="who"><b>${escaped(mail.name)}</b> &lt;${escaped(mail.address)}&gt;</div><div class="when">13.01.2026 09:10</div></div><div class="tools"><button>Reply</button><button>Forward</button><button>Spam</button></div>${files(mail, (name) => `<div class="att"><a href="/a" download>${name}</a></div>`)}<div class="bd">${mail.body}</div></div></div>`,
    list: `${rail}<div class="sponsored"><span>Ad</span><b>Morning Bank</b> <span>offers@morning-bank.example</span><div>Open your account today</div><p>No fees for a whole year, and a card that follows you wherever you go.</p></div>${links}`,
  },
  {
    title: 'header lines and text in two blocks of fixed type',
    page: (mail) =>
      `<div class="keys">q:Back d:Delete r:Reply g:Group f:Forward</div><div class="mailboxes">INBOX Sent Drafts Trash</div><pre class="headers">Date: Tue, 13 Jan 2026 09:10:00 +0000\nFrom: ${line(mail)}\nTo: mara@hut.example\nSubject: ${escaped(mail.subject)}</pre>${files(mail, (name) => `<div class="attachment">[1] <a href="/p/1">${name}</a> [application/pdf, 12K]</div>`)}<div class="pager">${mail.body}</div><div class="buttons"><a href="#r">Reply</a> <a href="#f">Forward</a> <a href="#d">Delete</a></div>`,
    list: `<div class="mailboxes">INBOX Sent Drafts Trash</div><table class="index">${rows((name, address, subject) => `<tr><td>N</td><td>Jan 12</td><td title="${address}">${name}</td><td>${subject}</td></tr>`)}</table>`,
  },
  {
    title: 'a preview of another mail under the pointer',
    page: (mail) =>
      `${rail}${links}<main><h2>${escaped(mail.subject)}</h2><div class="bar"><button>Reply</button><button>Reply all</button><button>Forward</button></div><div class="sender"><span>${escaped(mail.name)}</span> <span>&lt;${escaped(mail.address)}&gt;</span></div><time datetime="2026-01-13T09:10:00Z">13 January 2026</time>${files(mail, (name) => `<div class="attachment"><span>${name}</span></div>`)}<div class="message-content">${mail.body}</div></main><div role="tooltip" class="popover"><div class="popover-from"><b>${ida[0]}</b> &lt;${ida[1]}&gt;</div><div class="popover-subject">${ida[2]}</div><div class="popover-date">12 Jan 2026 10:10</div><div class="popover-body">${ida[3]}</div></div>`,
    list: `${rail}${links}<div role="tooltip" class="popover"><div class="popover-from"><b>${ida[0]}</b> &lt;${ida[1]}&gt;</div><div class="popover-subject">${ida[2]}</div><div class="popover-date">12 Jan 2026 10:10</div><div class="popover-body">${ida[3]}</div></div>`,
  },
  {
    title: 'a column about the sender and his colleagues',
    page: (mail) =>
      `${rail}<div class="cols"><div class="col-main"><h2 class="topic">${escaped(mail.subject)}</h2><div class="from-line"><span class="from-name">${escaped(mail.name)}</span> <span class="from-email">${escaped(mail.address)}</span> <span class="at">Jan 13, 2026 9:10 AM</span></div>${files(mail, (name) => `<div class="file-attachment">${name}</div>`)}<div class="letter-content">${mail.body}</div><div class="acts"><button>Reply</button><button>Forward</button></div></div><aside class="col-contact"><h3>Odile Brandt</h3><p>Sales, Weir Works</p><p><a href="mailto:odile@weir-works.example">odile@weir-works.example</a></p><h4>People you both know</h4><ul><li>Leo Ortiz <span>leo@ortiz.example</span></li></ul><p>You have written to each other twelve times since May of last year.</p></aside></div>`,
    list: `${rail}<div class="cols">${links}</div>`,
  },
  {
    title: 'its own notices with addresses between header and text',
    page: (mail) =>
      `${rail}<div class="content-pane"><div class="subj">${escaped(mail.subject)}</div><div class="commands"><button>Reply</button><button>Forward</button><button>Delete</button></div><div class="from-row"><div class="persona">${escaped(mail.name)} &lt;${escaped(mail.address)}&gt;</div><div class="sent-at">Tue 13/01/2026 09:10</div></div><div class="to-row"><span>To:</span> <span>Mara Hut</span></div><div class="notice" role="alert">You don't often get email from ${escaped(mail.address || 'them')}. <a href="https://app.hut.example/help/first">Learn why this is important</a></div><div class="notice">Pictures from other sites are held back. <button>Show once</button> <button>Always show from ${escaped(mail.name)}</button></div>${files(mail, (name) => `<div role="list" aria-label="attachments"><div role="listitem" title="${name}">${name} <span>12 KB</span></div></div>`)}<div class="body-host">${mail.body}</div></div>`,
    list: `${rail}${links}<div class="content-pane">Select an item to read</div>`,
  },
  {
    title: 'header lines in the order of the alphabet',
    page: (mail) =>
      `${rail}<div class="v"><div class="btns"><button>Reply</button><button>Forward</button></div><div class="grid"><div class="k">Cc</div><div class="x">Ida Moor &lt;ida@moor.example&gt;</div><div class="k">Date</div><div class="x">13 Jan 2026, 09:10</div><div class="k">From</div><div class="x">${line(mail)}</div><div class="k">Mailed-by</div><div class="x">bounce.sender-works.example</div><div class="k">Reply-To</div><div class="x">Desk &lt;desk@answers.example&gt;</div><div class="k">Subject</div><div class="x">${escaped(mail.subject)}</div><div class="k">To</div><div class="x">mara@hut.example</div></div>${files(mail, (name) => `<div class="attachments"><a href="/f">${name}</a></div>`)}<div class="t">${mail.body}</div></div>`,
    list: `${rail}${links}`,
  },
  {
    title: 'a shared inbox with remarks of colleagues',
    page: (mail) =>
      `<nav><a>Inbox</a><a>Assigned to me</a><a>Sent</a><a>Drafts</a><a>Spam</a></nav>${links}<section class="conversation-view"><div class="conversation-head"><h2>${escaped(mail.subject)}</h2><button>Assign</button><button>Archive</button></div><div class="event">Ida Moor assigned this to Leo Ortiz · 1h</div><div class="message"><div class="message-head"><span class="author">${escaped(mail.name)}</span> <span class="handle">${escaped(mail.address)}</span> <span class="time">Jan 13, 9:10 AM</span></div>${files(mail, (name) => `<div class="message-attachment">${name}</div>`)}<div class="message-body">${mail.body}</div></div><div class="comment"><b>Leo Ortiz</b> <span>40m</span><p>Is this one real? I never asked them for anything at all.</p></div><div class="answer"><button>Reply</button><button>Reply all</button><button>Forward</button></div></section>`,
    list: `<nav><a>Inbox</a><a>Assigned to me</a><a>Sent</a><a>Drafts</a><a>Spam</a></nav>${links}<section class="conversation-view">Nothing chosen</section>`,
  },
  {
    title: 'blocks of a telephone’s framework, names for tests alone',
    page: (mail) =>
      `<div class="css-175oi2r" data-testid="folders"><div dir="auto">Inbox</div><div dir="auto">Sent</div><div dir="auto">Drafts</div></div><div class="css-175oi2r" data-testid="list">${testRows}</div><div class="css-175oi2r" data-testid="message-view"><div dir="auto" class="css-146c3p1" data-testid="message-view-subject">${escaped(mail.subject)}</div><div class="css-175oi2r"><div dir="auto" class="css-146c3p1" data-testid="message-view-sender-name">${escaped(mail.name)}</div><div dir="auto" class="css-146c3p1" data-testid="message-view-sender-address">${escaped(mail.address)}</div></div><div dir="auto" class="css-146c3p1" data-testid="message-view-date">13 Jan 2026 09:10</div>${files(mail, (name) => `<div class="css-175oi2r" data-testid="attachment-chip"><div dir="auto">${name}</div></div>`)}<div class="css-175oi2r" data-testid="message-view-body">${mail.body}</div><div class="css-175oi2r"><div role="button" aria-label="Reply"></div><div role="button" aria-label="Forward"></div></div></div>`,
    list: `<div class="css-175oi2r" data-testid="folders"><div dir="auto">Inbox</div><div dir="auto">Sent</div><div dir="auto">Drafts</div></div><div class="css-175oi2r" data-testid="list">${testRows}</div>`,
  },
  {
    title: 'a catcher of mails with tabs for its forms',
    isUnread: true,
    page: (mail) =>
      `<nav><a>Inbox</a><a>Mark all read</a></nav>${links}<div id="message"><div class="btn-group"><button>Delete</button><button>Mark unread</button><button>Release</button><a download href="/raw">Download</a></div><table class="table"><tbody><tr><th>From</th><td><span>${escaped(mail.name)}</span> <a href="/search?q=from">&lt;${escaped(mail.address)}&gt;</a></td></tr><tr><th>To</th><td>mara@hut.example</td></tr><tr><th>Subject</th><td><strong>${escaped(mail.subject)}</strong></td></tr><tr><th>Date</th><td>Tue, 13 Jan 2026, 9:10 am (12 KB)</td></tr></tbody></table>${files(mail, (name) => `<div class="attachments"><a class="card attachment" href="/part/2"><div>${name}</div><div>12 KB</div></a></div>`)}<ul role="tablist"><li role="tab" aria-selected="true">HTML</li><li role="tab">Text</li><li role="tab">Raw</li></ul><div role="tabpanel"><div id="preview-html" ${shadow('inner')}></div></div><div role="tabpanel" inert><pre>The same in plain text, From: Bank &lt;help@bank.example&gt;</pre></div></div>`,
    list: `<nav><a>Inbox</a><a>Mark all read</a></nav>${links}`,
  },
];
