/** Further webmails that nobody has described, each after another fashion of building pages; one mail lies open in each. */
import { OTHERS, escaped, escapedShadow, files, line, rows } from './layout-parts.ts';
import type { Layout } from './layout-parts.ts';

const virtualRow = (name: string, address: string, subject: string, words: string, at: number): string =>
  `<div style="position:absolute;transform:translateY(${72 * at}px)" tabindex="-1"><div><span title="${address}">${name}</span><span>10:1${at}</span></div><div>${subject}</div><div>${words}</div></div>`;
const virtualList = `<div style="height:9000px">${OTHERS.map((one, at) => virtualRow(...one, at)).join('')}</div>`;
const iconBar = (reply: string, forward: string, erase: string): string =>
  `<div class="tb"><a href="#1"><img src="r.gif" alt="${reply}"></a><a href="#2"><img src="f.gif" alt="${forward}"></a><a href="#3"><img src="d.gif" alt="${erase}"></a></div>`;
const previews = `<div class="items">${rows(
  (name, address, subject, words) =>
    `<div class="item message"><div class="from">${name} &lt;${address}&gt;</div><div class="subject">${subject}</div><div class="date">12 Jan 2026</div><div class="body">${words}</div></div>`,
)}</div>`;
const koreanSide = '<ul><li><a>받은메일함</a></li><li><a>보낸메일함</a></li><li><a>임시보관함</a></li><li><a>스팸메일함</a></li></ul>';
const japaneseSide = '<ul><li>受信トレイ</li><li>送信済み</li><li>下書き</li><li>ゴミ箱</li></ul>';
const stackRow = (name: string, words: string): string =>
  `<section class="msg msg--closed"><button aria-expanded="false"><b>${name}</b><span>${words}</span></button></section>`;
const shadow = (html: string): string => `data-shadow='${escapedShadow(html)}'`;

export const MORE_LAYOUTS: Layout[] = [
  {
    title: 'the message frame of an old set of frames',
    page: (mail) =>
      `${iconBar('Reply', 'Forward', 'Delete')}<table border="0" cellspacing="0"><tr><td><b>From</b></td><td>:</td><td>${line(mail)}</td></tr><tr><td><b>Sent</b></td><td>:</td><td>Tuesday, January 13, 2026 9:10 AM</td></tr><tr><td><b>To</b></td><td>:</td><td>mara@hut.example</td></tr><tr><td><b>Subject</b></td><td>:</td><td>${escaped(mail.subject)}</td></tr>${files(mail, (name) => `<tr><td><b>Attachments</b></td><td>:</td><td><a href="att?2">${name}</a></td></tr>`)}</table><hr><div>${mail.body}</div>`,
    list: `${iconBar('Reply', 'Forward', 'Delete')}<table>${rows((name, address, subject) => `<tr><td><input type="checkbox"></td><td>${name} &lt;${address}&gt;</td><td><a href="m?3">${subject}</a></td><td>1/12/2026</td></tr>`)}</table>`,
  },
  {
    title: 'a window of the message’s own',
    page: (mail) =>
      `<div class="win-title">${escaped(mail.subject)}</div><div class="win-menu"><button>Reply</button><button>Reply all</button><button>Forward</button><button>Print</button></div><div class="win-head"><div><label>From</label><span>${line(mail)}</span></div><div><label>To</label><span>Mara &lt;mara@hut.example&gt;</span></div><div><label>Received</label><span>13.01.2026 09:10</span></div><div><label>Subject</label><span>${escaped(mail.subject)}</span></div>${files(mail, (name) => `<div class="attachments"><a>${name}</a></div>`)}</div><div class="win-view">${mail.body}</div>`,
    list: `<div class="win-menu"><button>Reply</button><button>Forward</button></div>${previews}`,
  },
  {
    title: 'a virtual list and a pane with the address in a tip',
    page: (mail) =>
      `<div class="e3"><a>Inbox</a><a>Sent</a><a>Drafts</a><a>Trash</a></div>${virtualList}<div class="e9"><div class="h1x">${escaped(mail.subject)}</div><div class="c0"><span class="av2">K</span><span class="nm" data-tooltip="${escaped(mail.address)}">${escaped(mail.name)}</span><span class="when2">2 hours ago</span><span class="rc">to me</span></div><div class="cmds"><button aria-label="Reply"></button><button aria-label="Forward"></button></div>${files(mail, (name) => `<div class="attachment">${name}</div>`)}<div class="e10 mail-content">${mail.body}</div></div>`,
    list: `<div class="e3"><a>Inbox</a><a>Sent</a><a>Drafts</a><a>Trash</a></div>${virtualList}<div class="e9">Nothing chosen</div>`,
    namesNoSubject: true,
  },
  {
    title: 'a component for each part, with open trees',
    page: (mail) =>
      `<x-shell><x-nav ${shadow('<a>Inbox</a><a>Sent</a><a>Drafts</a><a>Spam</a>')}></x-nav><x-reader ${shadow(
        `<x-subject ${nested(`<h1>${escaped(mail.subject)}</h1>`)}></x-subject><x-sender ${nested(`<span part="name">${escaped(mail.name)}</span><span part="address">${escaped(mail.address)}</span>`)}></x-sender><x-date ${nested('<time>13 Jan 2026 09:10</time>')}></x-date><x-actions ${nested('<button>Reply</button><button>Forward</button>')}></x-actions>${files(mail, (name) => `<div class="attachments"><a download>${name}</a></div>`)}<message-content data-shadow="inner"></message-content>`,
      )}></x-reader></x-shell>`,
    list: `<x-shell><x-nav ${shadow('<a>Inbox</a><a>Sent</a><a>Drafts</a><a>Spam</a>')}></x-nav><x-list ${shadow(previews)}></x-list></x-shell>`,
  },
  {
    title: 'a conversation whose bodies are frames',
    page: (mail) =>
      `<nav><a>Inbox</a><a>Sent</a><a>Drafts</a></nav><main><h1>${escaped(mail.subject)}</h1>${stackRow('Leo Ortiz', 'Shall we say half past twelve')}${stackRow('Ida Moor', 'The keys are with the neighbour')}<section class="msg msg--open"><header><b>${escaped(mail.name)}</b><span>&lt;${escaped(mail.address)}&gt;</span><time>13 Jan 2026 09:10</time><details><summary>to me and Ida</summary><ul><li>Mara &lt;mara@hut.example&gt;</li><li>Ida Moor &lt;ida@moor.example&gt;</li></ul></details></header>${files(mail, (name) => `<div class="attached"><a download>${name}</a></div>`)}<iframe data-framed="1" srcdoc="x"></iframe><footer><button>Reply</button><button>Forward</button></footer></section></main>`,
    list: `<nav><a>Inbox</a><a>Sent</a><a>Drafts</a></nav><main>${previews}</main>`,
  },
  {
    title: 'one pane on a telephone, with the address behind a press',
    hidesAddress: true,
    page: (mail) =>
      `<div class="appbar"><button aria-label="Back"></button><button aria-label="Archive"></button><button aria-label="Delete"></button><button aria-label="More"></button></div><div class="title subject">${escaped(mail.subject)}</div><div class="row"><span class="circle">K</span><div><div class="from-name">${escaped(mail.name)}</div><div class="sub">to me <button aria-label="Show details" aria-expanded="false"></button></div></div><span class="date">Yesterday 09:10</span></div>${files(mail, (name) => `<div class="attachment-chip">${name}</div>`)}<div class="message-body">${mail.body}</div><div class="bottom"><button>Reply</button><button>Forward</button></div>`,
    list: `<div class="appbar"><button aria-label="Menu"></button></div>${previews}<button>Compose</button>`,
  },
  {
    title: 'labels in Hebrew, from right to left',
    page: (mail) =>
      `<div dir="rtl"><ul><li>דואר נכנס</li><li>דואר יוצא</li><li>טיוטות</li></ul><div class="k1"><a href="#">השב</a><a href="#">העבר</a><a href="#">מחק</a></div><table><tr><th>מאת:</th><td>${line(mail)}</td></tr><tr><th>אל:</th><td>mara@hut.example</td></tr><tr><th>נושא:</th><td>${escaped(mail.subject)}</td></tr><tr><th>תאריך:</th><td>13/01/2026 09:10</td></tr></table>${files(mail, (name) => `<div class="attachments">${name}</div>`)}<div class="k2">${mail.body}</div></div>`,
    list: `<div dir="rtl"><ul><li>דואר נכנס</li><li>דואר יוצא</li><li>טיוטות</li></ul>${previews}</div>`,
  },
  {
    title: 'labels in Korean and a body inline',
    page: (mail) =>
      `${koreanSide}<div class="btn_area"><button>답장</button><button>전체답장</button><button>전달</button><button>삭제</button></div><div class="viewer_head"><strong class="tit_subject">${escaped(mail.subject)}</strong><dl><dt>보낸사람</dt><dd><span class="txt_name">${escaped(mail.name)}</span> <span class="txt_address">&lt;${escaped(mail.address)}&gt;</span></dd><dt>받는사람</dt><dd>mara@hut.example</dd></dl><span class="txt_date">2026.01.13 09:10</span></div>${files(mail, (name) => `<div class="list_attach"><a>${name}</a></div>`)}<div class="viewer_body"><div class="txt_mailview">${mail.body}</div></div>`,
    list: `${koreanSide}<ul class="list_mail">${rows((name, address, subject) => `<li><span class="txt_name" title="${address}">${name}</span><a class="tit_subject" href="#3">${subject}</a><span class="txt_date">01.12</span></li>`)}</ul>`,
  },
  {
    title: 'labels in Japanese, in a table',
    page: (mail) =>
      `${japaneseSide}<p><button>返信</button><button>全員に返信</button><button>転送</button></p><table class="hd"><tr><td>件名</td><td>${escaped(mail.subject)}</td></tr><tr><td>差出人</td><td>${line(mail)}</td></tr><tr><td>宛先</td><td>mara@hut.example</td></tr><tr><td>日時</td><td>2026年1月13日 9:10</td></tr>${files(mail, (name) => `<tr><td>添付ファイル</td><td><a href="#2">${name}</a></td></tr>`)}</table><div class="bd">${mail.body}</div>`,
    list: `${japaneseSide}<table>${rows((name, address, subject) => `<tr><td>${name} &lt;${address}&gt;</td><td><a href="#4">${subject}</a></td><td>1/12</td></tr>`)}</table>`,
  },
  {
    title: 'names that tell the component and a viewer in the middle',
    page: (mail) =>
      `<div class="zc_sidebar"><div class="zc_folder_name">Inbox</div><div class="zc_folder_name">Sent</div><div class="zc_folder_name">Drafts</div></div><div class="zc_viewer"><div class="zc_viewer_header"><div class="zc_viewer_subject">${escaped(mail.subject)}</div><div class="zc_viewer_from"><span class="zc_viewer_avatar">K</span><span class="zc_viewer_name">${escaped(mail.name)}</span><span class="zc_viewer_email">${escaped(mail.address)}</span></div><div class="zc_viewer_toAddressList">To: <span class="zc_address-list_addressName">Mara Hut</span></div><div class="zc_viewer_date">Jan 13, 2026, 9:10 AM</div></div><div class="zc_toolbar"><button title="Reply"></button><button title="Forward"></button></div>${files(mail, (name) => `<div class="zc_attachments"><a>${name}</a></div>`)}<div class="zc_html-viewer_inner">${mail.body}</div></div>`,
    list: `<div class="zc_sidebar"><div class="zc_folder_name">Inbox</div><div class="zc_folder_name">Sent</div><div class="zc_folder_name">Drafts</div></div><div class="zc_list">${rows((name, address, subject, words) => `<a class="zc_list_item" href="#5"><span title="${address}">${name}</span><span>${subject}</span><span>${words}</span></a>`)}</div>`,
  },
  {
    title: 'a card that opens over the sender',
    page: (mail) =>
      `<aside><a>Inbox</a><a>Sent</a><a>Drafts</a></aside><article><h2 class="subject">${escaped(mail.subject)}</h2><div class="by"><button aria-haspopup="dialog">${escaped(mail.name)}</button><div class="card"><b>${escaped(mail.name)}</b><a href="mailto:${escaped(mail.address)}">${escaped(mail.address)}</a><button>Add to contacts</button></div><time>13 Jan 2026 09:10</time></div><div><button>Reply</button><button>Forward</button></div>${files(mail, (name) => `<div class="attachments"><a>${name}</a></div>`)}<div class="letter-text">${mail.body}</div></article>`,
    list: `<aside><a>Inbox</a><a>Sent</a><a>Drafts</a></aside>${previews}`,
  },
  {
    title: 'a row of its list that unfolds',
    page: (mail) =>
      `<nav><a>Inbox</a><a>Sent</a><a>Drafts</a></nav><ul class="bundle"><li class="entry"><b>Leo Ortiz</b><span>Lunch on Friday</span><span>Shall we say half past twelve</span></li><li class="entry entry-open"><div class="top"><span class="sender">${line(mail)}</span><span class="subject">${escaped(mail.subject)}</span><span class="date">13 Jan 2026 09:10</span></div>${files(mail, (name) => `<div class="attachments"><a>${name}</a></div>`)}<div class="message-text">${mail.body}</div><div><button>Reply</button><button>Forward</button></div></li><li class="entry"><b>Ida Moor</b><span>Keys</span><span>The keys are with the neighbour</span></li></ul>`,
    list: `<nav><a>Inbox</a><a>Sent</a><a>Drafts</a></nav><ul class="bundle">${rows((name, address, subject, words) => `<li class="entry"><b title="${address}">${name}</b><span>${subject}</span><span>${words}</span></li>`)}</ul>`,
  },
  {
    title: 'a note about new mail over the open one',
    page: (mail) =>
      `<div class="toast" role="alert"><b>Leo Ortiz</b> <span>leo@ortiz.example</span><div>Lunch on Friday</div><button>Open</button></div><nav><a>Inbox</a><a>Sent</a><a>Drafts</a></nav><div class="reading"><h1>${escaped(mail.subject)}</h1><p class="meta">${line(mail)} · 13 Jan 2026 09:10</p><div><button>Reply</button><button>Forward</button></div>${files(mail, (name) => `<div class="attachments"><a>${name}</a></div>`)}<div class="reading-text">${mail.body}</div></div>`,
    list: `<div class="toast" role="alert"><b>Leo Ortiz</b> <span>leo@ortiz.example</span><div>Lunch on Friday</div><button>Open</button></div><nav><a>Inbox</a><a>Sent</a><a>Drafts</a></nav>${previews}`,
  },
  {
    title: 'a help desk',
    page: (mail) =>
      `<nav><a>Inbox</a><a>Sent</a><a>Spam</a></nav><div class="ticket"><h2 class="ticket-subject">${escaped(mail.subject)}</h2><div class="ticket-event"><div class="ticket-event-head"><span class="requester">${escaped(mail.name)}</span> <span class="requester-email">&lt;${escaped(mail.address)}&gt;</span> <time datetime="2026-01-13T09:10:00Z">2 hours ago</time></div>${files(mail, (name) => `<div class="attachments"><a>${name}</a></div>`)}<div class="ticket-event-content">${mail.body}</div></div><div class="answer"><button>Reply</button><button>Forward</button><button>Internal note</button></div></div>`,
    list: `<nav><a>Inbox</a><a>Sent</a><a>Spam</a></nav><table>${rows((name, address, subject) => `<tr><td title="${address}">${name}</td><td><a href="#6">${subject}</a></td><td>2 hours ago</td></tr>`)}</table>`,
  },
];

/** A component within one: its quotation marks are those of an attribute in an attribute. */
function nested(html: string): string {
  return `data-shadow="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
