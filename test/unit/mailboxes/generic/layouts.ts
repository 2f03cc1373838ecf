/** Webmails that nobody has described, each laid out in another way; one mail lies open in each. */
import { openAt } from '../address-bar.ts';
import { escaped, escapedShadow, files, line, rows } from './layout-parts.ts';
import type { Layout, Shown } from './layout-parts.ts';

const tableList = `<table width="100%" border="0" cellpadding="2"><tr bgcolor="#cccccc"><td>&nbsp;</td><td><b>From</b></td><td><b>Subject</b></td><td><b>Date</b></td></tr>${rows(
  (name, address, subject) =>
    `<tr><td><input type="checkbox" name="msg[]"></td><td><font size="2">${name} &lt;${address}&gt;</font></td><td><a href="read.php?id=3">${subject}</a></td><td nowrap>12 Jan</td></tr>`,
)}</table>`;
const tableBar =
  '<table width="100%" bgcolor="#336699"><tr><td><a href="?f=INBOX">INBOX</a> | <a href="?f=Drafts">Drafts</a> | <a href="?f=Sent">Sent</a> | <a href="?f=Trash">Trash</a></td></tr></table>';

const hashedSide =
  '<div class="_a1 _k"><div class="_q9">Inbox</div><div class="_q9">Sent</div><div class="_q9">Drafts</div><div class="_q9">Trash</div></div>';
const hashedRows = `<div class="_zz">${rows(
  (name, _address, subject, words) =>
    `<div class="_r3 _k"><div class="_n1">${name}</div><div class="_n2">${subject}</div><div class="_n3">${words}</div></div>`,
)}</div>`;
const hashedBar =
  '<div class="_b7"><button aria-label="Reply"><i></i></button><button aria-label="Forward"><i></i></button><button aria-label="Delete"><i></i></button></div>';

const ariaList = `<div role="listbox" aria-label="Messages">${rows(
  (name, address, subject, words) =>
    `<div role="option" aria-selected="false"><span title="${address}">${name}</span><span>${subject}</span><span>${words}</span><time datetime="2026-01-12T10:00:00Z">12 Jan</time></div>`,
)}</div>`;
const ariaSide =
  '<nav aria-label="Folders"><ul role="tree"><li role="treeitem">Inbox</li><li role="treeitem">Drafts</li><li role="treeitem">Spam</li><li role="treeitem">Sent</li></ul></nav>';
const ariaBar =
  '<div role="toolbar"><button>Reply</button><button>Reply all</button><button>Forward</button><button>Archive</button></div>';

const paneRows = `<ul class="threads">${rows(
  (name, _address, subject, words) =>
    `<li class="thread"><a href="#/t/4"><b>${name}</b><span class="subject">${subject}</span><span class="snippet">${words}</span></a></li>`,
)}</ul>`;

/** The page in which the mail stands in a frame of its own, `framed` deep. */
const frame = (depth: number): string => `<iframe data-framed="${depth}" class="viewer"></iframe>`;

export const LAYOUTS: Layout[] = [
  {
    title: 'tables of 2005',
    page: (mail) =>
      `${tableBar}<table width="100%"><tr><td colspan="2"><a href="compose.php?re=3">Reply</a> <a href="compose.php?fw=3">Forward</a> <a href="?del=3">Delete</a></td></tr></table>
      <table width="100%" bgcolor="#eeeeee"><tr><td width="80" align="right"><b>From:</b></td><td>${line(mail)}</td></tr><tr><td align="right"><b>To:</b></td><td>mara@hut.example</td></tr>
      <tr><td align="right"><b>Date:</b></td><td>Tue, 13 Jan 2026 09:10</td></tr><tr><td align="right"><b>Subject:</b></td><td>${escaped(mail.subject)}</td></tr>
      ${files(mail, (name) => `<tr><td align="right"><b>Attachments:</b></td><td><a href="get.php?p=2">${name}</a> 12 KB</td></tr>`)}</table>
      <table width="100%" bgcolor="#ffffff"><tr><td>${mail.body}</td></tr></table>`,
    list: `${tableBar}${tableList}`,
  },
  {
    title: 'blocks with hashed names',
    page: (mail) =>
      `${hashedSide}${hashedRows}<div class="_m4"><div class="_h2"><h1 class="_t">${escaped(mail.subject)}</h1></div>${hashedBar}<div class="_c8"><div class="_av">K</div><div class="_c9"><span class="_x1">${escaped(mail.name)}</span><span class="_x2">&lt;${escaped(mail.address)}&gt;</span></div><div class="_x3">to me</div><div class="_x4">13 Jan 2026, 09:10</div></div>
      ${files(mail, (name) => `<div class="_f1"><a download href="/f/2">${name}</a><span>12 KB</span></div>`)}<div class="_d5"><div class="_d6">${mail.body}</div></div></div>`,
    list: `${hashedSide}${hashedBar}${hashedRows}`,
  },
  {
    title: 'blocks with hashed names, the date first',
    page: (mail) =>
      `${hashedSide}${hashedRows}<div class="_m4">${hashedBar}<div class="_x4">13 Jan 2026, 09:10</div><div class="_c8"><div class="_c9"><span class="_x1">${escaped(mail.name)}</span><span class="_x2">&lt;${escaped(mail.address)}&gt;</span></div><h1 class="_t">${escaped(mail.subject)}</h1></div>${files(mail, (name) => `<div class="_f1"><a download href="/f/2">${name}</a><span>12 KB</span></div>`)}<div class="_d5"><div class="_d6">${mail.body}</div></div></div>`,
    list: `${hashedSide}${hashedBar}${hashedRows}`,
  },
  {
    title: 'a list box and an article',
    page: (mail) =>
      `${ariaSide}${ariaList}<main>${ariaBar}<article aria-label="Message"><header><h2>${escaped(mail.subject)}</h2><div><span>From</span> <span title="${escaped(mail.address)}">${escaped(mail.name)}</span> <span>&lt;${escaped(mail.address)}&gt;</span></div><div><span>To</span> <span>mara@hut.example</span></div><time datetime="2026-01-13T09:10:00Z">13 Jan</time></header>
      ${files(mail, (name) => `<div aria-label="Attachments"><a download href="/f/2">${name}</a></div>`)}<div role="document">${mail.body}</div></article></main>`,
    list: `${ariaSide}${ariaList}<main>${ariaBar}<p>Choose a message to read it.</p></main>`,
  },
  {
    title: 'web components with closed trees',
    page: (mail) =>
      `<mail-app data-shadow='${escapedShadow(
        `<nav><a>Inbox</a><a>Sent</a><a>Drafts</a></nav><section><button>Reply</button><button>Forward</button><h2>${escaped(mail.subject)}</h2><person-chip><span>${escaped(mail.name)}</span> <span>&lt;${escaped(mail.address)}&gt;</span></person-chip><time datetime="2026-01-13T09:10:00Z">13 Jan</time>${files(mail, (name) => `<div class="attachments"><a download>${name}</a></div>`)}<mail-body data-shadow="inner"></mail-body></section>`,
      )}'></mail-app><template data-inner>${mail.body}</template>`,
    list: `<mail-app data-shadow='${escapedShadow(`<nav><a>Inbox</a><a>Sent</a><a>Drafts</a></nav>${paneRows}`)}'></mail-app>`,
  },
  {
    title: 'a frame for the body',
    page: (mail) =>
      `${hashedSide}<div class="pane"><h3>${escaped(mail.subject)}</h3><div>${line(mail)}</div><div>2026-01-13 09:10</div><div><a href="#r">Reply</a> <a href="#f">Forward</a></div>${files(mail, (name) => `<div class="attachment">${name}</div>`)}${frame(1)}</div>`,
    list: `${hashedSide}<div class="pane">${hashedRows}</div>`,
  },
  {
    title: 'a frame in a frame for the body',
    page: (mail) =>
      `${hashedSide}<div class="pane"><h3>${escaped(mail.subject)}</h3><div>${line(mail)}</div><div>2026-01-13 09:10</div><div><a href="#r">Reply</a> <a href="#f">Forward</a></div>${files(mail, (name) => `<div class="attachment">${name}</div>`)}${frame(2)}</div>`,
    list: `${hashedSide}<div class="pane">${hashedRows}</div>`,
  },
  {
    title: 'three panes',
    page: (mail) =>
      `<aside><a>Inbox</a><a>Outbox</a><a>Drafts</a></aside>${paneRows}<section class="reader"><div class="reader-head"><strong>${escaped(mail.name)}</strong> <small>${escaped(mail.address)}</small><div class="when">13/01/2026 09:10</div><h1>${escaped(mail.subject)}</h1></div><div class="actions"><button title="Reply"></button><button title="Forward"></button></div>${files(mail, (name) => `<ul class="attachments"><li>${name}</li></ul>`)}<div class="reader-content">${mail.body}</div></section>`,
    list: `<aside><a>Inbox</a><a>Outbox</a><a>Drafts</a></aside>${paneRows}<section class="reader"></section>`,
  },
  {
    title: 'a view for small screens that hides the address',
    hidesAddress: true,
    page: (mail) =>
      `<header><button aria-label="Back to Inbox"></button><button aria-label="Archive"></button><button aria-label="Delete"></button></header><h1 class="subject">${escaped(mail.subject)}</h1><div class="message"><div class="avatar">K</div><div class="sender-name">${escaped(mail.name)}</div><div class="date">13 Jan, 09:10</div><div class="details-toggle">to me</div>${files(mail, (name) => `<div class="attachments"><span>${name}</span></div>`)}<div class="message-body">${mail.body}</div></div><footer><button>Reply</button><button>Forward</button></footer>`,
    list: `<header><button aria-label="Search"></button></header>${paneRows}<footer><button>Inbox</button><button>Drafts</button></footer>`,
  },
  {
    title: 'an accordion of a conversation',
    page: (mail) =>
      `${hashedSide}<div class="conversation"><h2>${escaped(mail.subject)}</h2>
      <div class="card collapsed"><span class="who">Leo Ortiz</span> <span class="mail">leo@ortiz.example</span><p class="excerpt">Shall we say half past twelve</p></div>
      <div class="card open"><div class="card-head"><span class="who">${escaped(mail.name)}</span> <span class="mail">&lt;${escaped(mail.address)}&gt;</span><time>13 Jan 2026 09:10</time></div>${files(mail, (name) => `<div class="attached"><a download>${name}</a></div>`)}<div class="message-content">${mail.body}</div><div><button>Reply</button><button>Forward</button></div></div></div>`,
    list: `${hashedSide}<div class="conversations">${paneRows}</div>`,
  },
  {
    title: 'a preview below its list',
    page: (mail) =>
      `<div id="folders"><a href="#i">Inbox</a><a href="#d">Drafts</a><a href="#s">Sent</a></div><table class="list"><tbody>${rows((name, address, subject) => `<tr class="row"><td title="${address}">${name}</td><td>${subject}</td><td>12.01.2026</td></tr>`)}</tbody></table>
      <div id="preview"><div class="toolbar"><button>Reply</button><button>Forward</button></div><dl><dt>Subject</dt><dd>${escaped(mail.subject)}</dd><dt>From</dt><dd>${line(mail)}</dd><dt>To</dt><dd>mara@hut.example</dd><dt>Date</dt><dd>13.01.2026 09:10</dd></dl>${files(mail, (name) => `<div class="attachments"><a>${name}</a></div>`)}<div class="msgbody">${mail.body}</div></div>`,
    list: `<div id="folders"><a href="#i">Inbox</a><a href="#d">Drafts</a><a href="#s">Sent</a></div><table class="list"><tbody>${rows((name, address, subject) => `<tr class="row"><td title="${address}">${name}</td><td>${subject}</td><td>12.01.2026</td></tr>`)}</tbody></table><div id="preview"></div>`,
  },
  {
    title: 'words from right to left',
    page: (mail) =>
      `<div dir="rtl"><nav><a>البريد الوارد</a><a>المرسل</a><a>المسودات</a></nav><div><button>رد</button><button>إعادة توجيه</button></div><section><h2>${escaped(mail.subject)}</h2><div>من: ${line(mail)}</div><div>إلى: mara@hut.example</div><div>التاريخ: 2026-01-13 09:10</div>${files(mail, (name) => `<div class="attachments">${name}</div>`)}<div class="x">${mail.body}</div></section></div>`,
    list: `<div dir="rtl"><nav><a>البريد الوارد</a><a>المرسل</a><a>المسودات</a></nav>${paneRows}</div>`,
  },
  {
    title: 'labels in Polish, in a list of terms',
    page: (mail) =>
      `<nav><a>Odebrane</a><a>Wysłane</a><a>Kosz</a></nav><div><button>Odpowiedz</button><button>Prześlij dalej</button></div><div class="wiadomosc"><dl><dt>Temat:</dt><dd>${escaped(mail.subject)}</dd><dt>Nadawca:</dt><dd>${line(mail)}</dd><dt>Do:</dt><dd>mara@hut.example</dd><dt>Data:</dt><dd>2026-01-13 09:10</dd></dl>${files(mail, (name) => `<div class="attachments"><a>${name}</a> (12 KB)</div>`)}<div class="tresc">${mail.body}</div></div>`,
    list: `<nav><a>Odebrane</a><a>Wysłane</a><a>Kosz</a></nav>${paneRows}`,
  },
];

/** Shows that page at the address of a webmail, with what stands in frames and shadow trees put in place. */
export function show(page: string, mail: Pick<Shown, 'body'>, url = 'https://app.hut.example/read'): void {
  openAt(url);
  document.title = 'Hut Post';
  document.body.innerHTML = page;
  for (const host of document.querySelectorAll('[data-shadow]')) fill(host, mail.body);
  for (const holder of document.querySelectorAll('[data-framed]')) frameInto(holder, mail.body, Number(holder.getAttribute('data-framed')));
}

function fill(host: Element, body: string): void {
  const inner = host.getAttribute('data-shadow') ?? '';
  const tree = host.attachShadow({ mode: 'closed' });
  // By this property Firefox shows it to extensions.
  Object.defineProperty(host, 'openOrClosedShadowRoot', { value: tree });
  tree.innerHTML = inner === 'inner' ? `<div>${body}</div>` : inner;
  for (const one of tree.querySelectorAll('[data-shadow]')) fill(one, body);
}

function frameInto(holder: Element, body: string, depth: number): void {
  const inner = document.implementation.createHTMLDocument();
  inner.body.innerHTML = depth > 1 ? '<iframe class="inner"></iframe>' : body;
  Object.defineProperty(holder, 'contentDocument', { value: inner, configurable: true });
  const next = inner.querySelector('iframe');
  if (next && depth > 1) frameInto(next, body, depth - 1);
}
