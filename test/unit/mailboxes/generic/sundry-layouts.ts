/** Webmails as frameworks and old servers lay them out, written before anybody looked what the rules make of them. */
import { escaped, escapedShadow, files, line, rows } from './layout-parts.ts';
import type { Layout, Shown } from './layout-parts.ts';

const shadow = (html: string): string => `data-shadow='${escapedShadow(html)}'`;
const who = ({ name, address }: Shown): string => escaped(name || address);

const plainLinks = `<table width="100%"><tr><td><a href="?s=i">Inbox (3)</a><br><a href="?s=t">Sent Mail</a><br><a href="?s=d">Drafts (1)</a><br><a href="?s=m">Spam</a></td></tr></table>`;
const bareRows = `<form><table class="th">${rows((name, _address, subject, words) => `<tr bgcolor="#e8eef7"><td><input type="checkbox"></td><td>${name}</td><td><a href="?th=4"><span class="ts"><b>${subject}</b> - ${words}</span></a></td><td nowrap>Jan 12</td></tr>`)}</table></form>`;

const utilitySide = `<aside class="flex h-full w-64 flex-col border-r bg-zinc-50"><nav class="flex-1 space-y-1 p-2"><a class="flex items-center rounded-md px-3 py-2 text-sm" href="/m/inbox"><span>Inbox</span><span class="ml-auto text-xs">4</span></a><a class="flex items-center rounded-md px-3 py-2 text-sm" href="/m/drafts"><span>Drafts</span></a><a class="flex items-center rounded-md px-3 py-2 text-sm" href="/m/sent"><span>Sent</span></a></nav><div class="flex items-center gap-2 p-3"><img class="h-8 w-8 rounded-full" alt=""><div><p class="text-sm font-medium">Mara Hut</p><p class="text-xs text-zinc-500">mara@hut.example</p></div></div></aside>`;
const utilityRows = `<div class="w-96 divide-y overflow-y-auto">${rows((name, _address, subject, words) => `<div class="cursor-pointer px-4 py-3 hover:bg-zinc-100" tabindex="0"><div class="flex justify-between"><span class="font-semibold text-sm">${name}</span><span class="text-xs text-zinc-500">2d</span></div><p class="truncate text-sm">${subject}</p><p class="line-clamp-2 text-xs text-zinc-500">${words}</p></div>`)}</div>`;

const materialSide = `<nav class="v-navigation-drawer"><div class="v-list">${['Inbox', 'Starred', 'Sent', 'Drafts'].map((name) => `<div class="v-list-item"><i class="mdi mdi-folder"></i><div class="v-list-item__content"><div class="v-list-item-title">${name}</div></div></div>`).join('')}</div></nav>`;
const materialRows = `<div class="v-list v-list--three-line">${rows((name, _address, subject, words) => `<div class="v-list-item v-list-item--link" tabindex="0"><div class="v-avatar">${name.slice(0, 1)}</div><div class="v-list-item__content"><div class="v-list-item-title">${name}</div><div class="v-list-item-subtitle">${subject}</div><div class="v-list-item-subtitle">${words}</div></div><div class="v-list-item__append">12 Jan</div></div>`)}</div>`;

const roleRows = `<div role="grid" aria-label="Messages">${rows((name, _address, subject, words) => `<div role="row" aria-label="${name}, ${subject}, ${words}"><div role="gridcell">${name}</div><div role="gridcell">${subject}</div></div>`)}</div>`;
const roleSide = `<div role="tree" aria-label="Folders">${['Inbox', 'Drafts', 'Sent Items', 'Deleted Items'].map((name) => `<div role="treeitem">${name}</div>`).join('')}</div>`;

const rootRows = rows(
  (name, address, subject) =>
    `<x-row ${shadow(`<span part="a">${name}</span><span part="b" title="${address}">${subject}</span>`)}></x-row>`,
);
const rootSide = `<x-side ${shadow('<a href="#1">Inbox</a><a href="#2">Drafts</a><a href="#3">Sent</a>')}></x-side>`;

const serverSide = `<div id="FolderTree"><a href="WC.dll?1">Inbox</a><a href="WC.dll?2">Drafts</a><a href="WC.dll?3">Sent Items</a><a href="WC.dll?4">Deleted Items</a></div>`;
const serverRows = `<table id="List"><tr><th>From</th><th>Subject</th><th>Received</th></tr>${rows((name, address, subject) => `<tr class="odd"><td nowrap title="${address}">${name}</td><td><a href="WC.dll?v=4">${subject}</a></td><td nowrap>1/12/2026 8:00 AM</td></tr>`)}</table>`;

const italianSide = `<div class="colonna"><ul>${['In arrivo', 'Inviati', 'Bozze', 'Cestino'].map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul></div>`;
const italianRows = `<div class="elenco">${rows((name, _address, subject, words) => `<a class="voce" href="#l4"><span>${name}</span><span>${subject}</span><span>${words}</span><span>12 gen</span></a>`)}</div>`;

const moduleSide = `<nav class="Sidebar_root__x1Pq">${['Gelen Kutusu', 'Gönderilmiş', 'Taslaklar', 'Çöp Kutusu'].map((name) => `<button class="Sidebar_item__9kLw">${name}</button>`).join('')}</nav>`;
const moduleRows = `<ul class="ThreadList_root__a81">${rows((name, address, subject, words) => `<li class="ThreadList_row__b72"><span class="ThreadList_who__c" title="${address}">${name}</span><span class="ThreadList_what__d">${subject}</span><span class="ThreadList_more__e">${words}</span></li>`)}</ul>`;

const suiteSide = `<div class="obj_tree">${['Inbox', 'Sent', 'Drafts', 'Trash'].map((name) => `<div class="obj_tree_node"><label>${name}</label></div>`).join('')}</div>`;
const suiteRows = `<div class="obj_datagrid">${rows((name, address, subject) => `<table class="row"><tr><td class="c1" rel="${address}">${name}</td><td class="c2">${subject}</td><td class="c3">12/01</td></tr></table>`)}</div>`;

const bubbleSide = `<aside><button>Inbox</button><button>Sent</button><button>Drafts</button></aside>`;

export const SUNDRY_LAYOUTS: Layout[] = [
  {
    title: 'plain tables for browsers without scripts, closed mails above',
    page: (mail) =>
      `${plainLinks}<table width="98%"><tr><td><a href="?">« Back to Inbox</a> <input type="submit" value="Archive"> <input type="submit" value="Report Spam"> <input type="submit" value="Delete"></td></tr><tr><td><h2><font size="+1"><b>${escaped(mail.subject)}</b></font></h2></td></tr><tr><td><table width="100%" bgcolor="#efefef"><tr><td><a href="?d=u&amp;n=1"><b>Leo Ortiz</b></a></td><td align="right">Mon, Jan 12, 2026 at 8:00 AM</td></tr></table><table width="100%" class="h"><tr><td><h3><b>${escaped(mail.name)}</b> &lt;${escaped(mail.address)}&gt;</h3></td><td align="right" nowrap>Tue, Jan 13, 2026 at 9:10 AM</td></tr><tr><td colspan="2"><font size="-1">To: Mara Hut &lt;mara@hut.example&gt;</font></td></tr><tr><td colspan="2"><font size="-1"><a href="?r">Reply</a> | <a href="?ra">Reply to all</a> | <a href="?f">Forward</a> | <a href="?p">Print</a> | <a href="?o">Show original</a></font></td></tr><tr><td colspan="2"><div class="msg">${mail.body}</div></td></tr>${files(mail, (name) => `<tr><td colspan="2"><table class="att"><tr><td><img alt=""></td><td><b>${name}</b><br>12K <a href="?dl">Download</a></td></tr></table></td></tr>`)}</table></td></tr></table>`,
    list: `${plainLinks}${bareRows}`,
  },
  {
    title: 'utility classes alone, the person’s address at the foot of the folders',
    page: (mail) =>
      `<div class="flex h-screen">${utilitySide}${utilityRows}<main class="flex-1 flex flex-col"><div class="flex items-center gap-2 border-b p-2"><button class="inline-flex h-9 w-9" aria-label="Archive"></button><button class="inline-flex h-9 w-9" aria-label="Reply"></button><button class="inline-flex h-9 w-9" aria-label="Forward"></button></div><div class="flex-1 overflow-y-auto p-6"><h1 class="text-xl font-semibold">${escaped(mail.subject)}</h1><div class="mt-4 flex items-start gap-3"><span class="h-10 w-10 rounded-full bg-zinc-200">K</span><div class="grid gap-1"><p class="font-medium">${escaped(mail.name)}</p><p class="text-xs text-zinc-500">${escaped(mail.address)}</p></div><p class="ml-auto text-xs text-zinc-500">Jan 13, 2026, 9:10:00 AM</p></div><div class="my-4 h-px bg-zinc-200"></div>${files(mail, (name) => `<div class="attachments mb-4 flex"><span class="rounded border px-2 py-1 text-xs">${name}</span></div>`)}<div class="prose max-w-none">${mail.body}</div></div></main></div>`,
    list: `<div class="flex h-screen">${utilitySide}${utilityRows}<main class="flex-1"><p class="p-8 text-center text-zinc-500">No message selected</p></main></div>`,
  },
  {
    title: 'cards and chips of a kit, the sender’s name alone',
    hidesAddress: true,
    hidesSender: true,
    page: (mail) =>
      `${materialSide}<div class="v-main"><div class="v-card"><div class="v-toolbar"><button class="v-btn" aria-label="Reply"><i class="mdi mdi-reply"></i></button><button class="v-btn" aria-label="Forward"><i class="mdi mdi-forward"></i></button><button class="v-btn" aria-label="Delete"><i class="mdi mdi-delete"></i></button></div><div class="v-card-title">${escaped(mail.subject)}</div><div class="v-list-item"><div class="v-avatar">K</div><div class="v-list-item__content"><div class="v-list-item-title">${who(mail)}</div><div class="v-list-item-subtitle">to me</div></div><div class="v-list-item__append">13 Jan 2026 09:10</div></div>${files(mail, (name) => `<div class="v-chip attachment">${name}</div>`)}<div class="v-card-text">${mail.body}</div></div></div>`,
    list: `${materialSide}<div class="v-main">${materialRows}</div>`,
  },
  {
    title: 'roles and their names alone',
    page: (mail) =>
      `${roleSide}${roleRows}<div role="main" aria-label="Reading pane"><div role="toolbar"><div role="button" aria-label="Reply"></div><div role="button" aria-label="Reply all"></div><div role="button" aria-label="Forward"></div></div><div role="heading" aria-level="2">${escaped(mail.subject)}</div><div role="group" aria-label="Message header"><div role="group" aria-label="From"><span>${escaped(mail.name)}</span> <span>&lt;${escaped(mail.address)}&gt;</span></div><div role="group" aria-label="To"><span>Mara Hut</span></div><div role="group" aria-label="Sent on"><span>Tue 1/13/2026 9:10 AM</span></div></div>${files(mail, (name) => `<div role="group" aria-label="Attachments"><div role="button" aria-label="${name}">${name}</div></div>`)}<div role="document" aria-label="Message text" tabindex="0">${mail.body}</div></div>`,
    list: `${roleSide}${roleRows}<div role="main" aria-label="Reading pane"><div>Select an item to read</div></div>`,
  },
  {
    title: 'open trees in open trees, values in parts',
    page: (mail) =>
      `<x-app ${shadow(`${rootSide}<x-list ${shadow(rootRows)}></x-list><x-reader ${shadow(`<header part="head"><h2 part="what">${escaped(mail.subject)}</h2><x-contact ${shadow(`<b>${escaped(mail.name)}</b><i>${escaped(mail.address)}</i>`)}></x-contact><time>13.01.2026, 09:10</time></header><menu><button title="Reply"></button><button title="Forward"></button></menu>${files(mail, (name) => `<x-file class="attachment" ${shadow(`<a download>${name}</a>`)}></x-file>`)}<x-letter data-shadow="inner"></x-letter>`)}></x-reader>`)}></x-app>`,
    list: `<x-app ${shadow(`${rootSide}<x-list ${shadow(rootRows)}></x-list>`)}></x-app>`,
  },
  {
    title: 'an old server that sets names of fields over their values',
    page: (mail) =>
      `${serverSide}<div id="Tools"><a href="WC.dll?r">Reply</a><a href="WC.dll?ra">Reply to all</a><a href="WC.dll?f">Forward</a><a href="WC.dll?s">View source</a></div><table id="Head"><tr><th>From</th><th>To</th><th>Received</th></tr><tr><td>${line(mail)}</td><td>mara@hut.example</td><td>1/13/2026 9:10 AM</td></tr><tr><th colspan="3">Subject</th></tr><tr><td colspan="3">${escaped(mail.subject)}</td></tr>${files(mail, (name) => `<tr><th colspan="3">Attachments</th></tr><tr><td colspan="3"><a href="WC.dll?a">${name}</a></td></tr>`)}</table><div id="View">${mail.body}</div>`,
    list: `${serverSide}${serverRows}`,
  },
  {
    title: 'a mail that unfolds below its row of the table',
    page: (mail) =>
      `<ul class="boxes"><li>Inbox</li><li>Sent</li><li>Drafts</li></ul><table class="mails"><tbody>${rows((name, address, subject) => `<tr class="line"><td title="${address}">${name}</td><td>${subject}</td><td>12.01.2026</td></tr>`)}<tr class="line active"><td>${escaped(mail.name)}</td><td>${escaped(mail.subject)}</td><td>13.01.2026</td></tr><tr class="unfolded"><td colspan="3"><div class="acts"><button>Reply</button><button>Forward</button><button>Delete</button></div><div class="from">From: ${line(mail)}</div><div>To: mara@hut.example</div><div class="subject">${escaped(mail.subject)}</div><div>13.01.2026 09:10</div>${files(mail, (name) => `<div class="attachments"><a>${name}</a></div>`)}<div class="mail-text">${mail.body}</div></td></tr><tr class="line"><td>Omar Vale</td><td>Roof</td><td>11.01.2026</td></tr></tbody></table>`,
    list: `<ul class="boxes"><li>Inbox</li><li>Sent</li><li>Drafts</li></ul><table class="mails"><tbody>${rows((name, address, subject) => `<tr class="line"><td title="${address}">${name}</td><td>${subject}</td><td>12.01.2026</td></tr>`)}</tbody></table>`,
  },
  {
    title: 'a thread of parts that fold by themselves',
    page: (mail) =>
      `<nav><a>Inbox</a><a>Drafts</a><a>Sent</a></nav><main><h1>${escaped(mail.subject)}</h1><details><summary><b>Leo Ortiz</b> <span>leo@ortiz.example</span> <time>12 Jan, 08:00</time></summary></details><details open><summary><b>${escaped(mail.name)}</b> <span>${escaped(mail.address)}</span> <time>13 Jan, 09:10</time></summary>${files(mail, (name) => `<ul class="attachments"><li><a download>${name}</a></li></ul>`)}<section class="k2">${mail.body}</section><div><button>Reply</button><button>Forward</button></div></details></main>`,
    list: `<nav><a>Inbox</a><a>Drafts</a><a>Sent</a></nav><main>${rows((name, _address, subject) => `<a href="#t"><b>${name}</b> ${subject}</a>`)}</main>`,
  },
  {
    title: 'Italian, the address in grey behind the name',
    page: (mail) =>
      `${italianSide}${italianRows}<div class="lettura"><div class="comandi"><a>Rispondi</a><a>Inoltra</a><a>Elimina</a></div><div class="titolo">${escaped(mail.subject)}</div><div class="riga"><span class="chi">${escaped(mail.name)}</span> <span class="grigio">&lt;${escaped(mail.address)}&gt;</span><span class="quando">13 gen 2026, 09:10</span></div><div class="riga">A: mara@hut.example</div>${files(mail, (name) => `<div class="riga">Allegati (1): <a>${name}</a></div>`)}<div class="corpo">${mail.body}</div></div>`,
    namesNoSubject: true,
    list: `${italianSide}${italianRows}<div class="lettura">Nessun messaggio selezionato</div>`,
  },
  {
    title: 'Turkish, classes of modules with hashes',
    page: (mail) =>
      `${moduleSide}${moduleRows}<section class="ReadingPane_root__77a"><div class="ReadingPane_actions__1b"><button class="IconButton_b__2">Yanıtla</button><button class="IconButton_b__2">İlet</button><button class="IconButton_b__2">Sil</button></div><h2 class="MessageHeader_subject__8Qz">${escaped(mail.subject)}</h2><div class="MessageHeader_row__4Tz"><span class="MessageHeader_senderName__3kL">${escaped(mail.name)}</span><span class="MessageHeader_senderEmail__6mN">${escaped(mail.address)}</span><span class="MessageHeader_date__5pR">13 Oca 2026 09:10</span></div><div class="MessageHeader_recipients__9s">Kime: mara@hut.example</div>${files(mail, (name) => `<div class="AttachmentStrip_root__1"><span class="AttachmentStrip_file__2">${name}</span></div>`)}<div class="MessageBody_root__2vW">${mail.body}</div></section>`,
    list: `${moduleSide}${moduleRows}<section class="ReadingPane_root__77a"></section>`,
  },
  {
    title: 'a groupware whose people are tags with a menu, in a frame',
    page: (mail) =>
      `${suiteSide}${suiteRows}<div class="obj_mailview"><div class="obj_bar"><a class="reply">Reply</a><a class="forward">Forward</a><a class="del">Delete</a></div><div class="block subj"><h3>${escaped(mail.subject)}</h3></div><div class="block frm"><span class="lbl">From</span><span class="tag" rel="menu" title="${escaped(mail.address)}"><em>${who(mail)}</em></span></div><div class="block tos"><span class="lbl">To</span><span class="tag" rel="menu" title="mara@hut.example"><em>Mara Hut</em></span></div><div class="block dte"><span class="lbl">Date</span><span>13/01/2026 09:10</span></div>${files(mail, (name) => `<div class="block atts"><span class="lbl">Attachments</span><a class="file">${name}</a></div>`)}<div class="obj_frame"><iframe class="frm_content" data-framed="1"></iframe></div></div>`,
    list: `${suiteSide}${suiteRows}<div class="obj_mailview"></div>`,
  },
  {
    title: 'a thread of bubbles, the person’s own at the right',
    page: (mail) =>
      `${bubbleSide}<section class="talk"><header class="talk-top"><h2 class="talk-subject">${escaped(mail.subject)}</h2><button title="Forward"></button><button title="Archive"></button></header><div class="bubbles"><div class="bubble theirs"><div class="bubble-top"><span class="bubble-sender">${escaped(mail.name)}</span><span class="bubble-address">${escaped(mail.address)}</span><time>13 Jan, 09:10</time></div>${files(mail, (name) => `<div class="attachment">${name}</div>`)}<div class="bubble-letter">${mail.body}</div><button title="Reply"></button></div><div class="bubble mine"><div class="bubble-top"><span class="bubble-sender">You</span><span class="bubble-address">mara@hut.example</span><time>13 Jan, 09:40</time></div><div class="bubble-letter"><p>I did not ask for that, who are you please</p></div></div></div><div class="box" contenteditable="true"></div></section>`,
    list: `${bubbleSide}<section class="talks">${rows((name, _address, subject, words) => `<div class="talk-row" tabindex="0"><b>${name}</b><span>${subject}</span><span>${words}</span></div>`)}</section>`,
  },
];
