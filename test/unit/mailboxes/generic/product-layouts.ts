/** Webmails after the manner of products that people use, written before anybody looked what the rules make of them. */
import { escaped, escapedShadow, files, line, rows } from './layout-parts.ts';
import type { Layout, Shown } from './layout-parts.ts';

const shadow = (html: string): string => `data-shadow='${escapedShadow(html)}'`;
const full = ({ name, address }: Shown): string => escaped(name === '' || address === '' ? name || address : `"${name}" <${address}>`);
const side = (...names: string[]): string => `<ul class="tree">${names.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>`;

const english = side('Inbox', 'Sent', 'Drafts', 'Trash');
const tippedRows = `<div class="messageList">${rows(
  (name, address, subject) =>
    `<div class="messageListItem"><div class="senderParent" title="${name} &lt;${address}&gt;">${name}</div><div class="subjectParent">${subject}</div><time>12 Jan</time></div>`,
)}</div>`;
const optionRows = `<ul class="list-view mail-item" role="listbox" aria-label="List view">${rows(
  (name, address, subject, words) =>
    `<li class="list-item selectable" role="option" aria-label="${name}, ${subject}"><div class="from"><span class="person ellipsis" title="${address}">${name}</span></div><div class="subject">${subject}</div><div class="text-preview">${words}</div></li>`,
)}</ul>`;
const plainRows = `<table class="index">${rows((name, address, subject) => `<tr><td><input type="checkbox"></td><td title="${address}">${name}</td><td><a href="#8">${subject}</a></td><td>12.01.</td></tr>`)}</table>`;
const portugueseSide = side('Caixa de entrada', 'Enviados', 'Rascunhos', 'Lixeira');
const czechSide = side('Doručené', 'Odeslané', 'Koncepty', 'Koš');
const bulgarianSide = side('Входящи', 'Изпратени', 'Чернови', 'Кошче');
const germanSide = side('Posteingang', 'Gesendet', 'Entwürfe', 'Papierkorb');
const russianSide = side('Входящие', 'Отправленные', 'Черновики', 'Корзина');

export const PRODUCT_LAYOUTS: Layout[] = [
  {
    title: 'a client of one page, the sender’s address in a tip',
    page: (mail) =>
      `${english}${tippedRows}<div class="messageView"><div class="messageItem"><div class="messageItemHeader"><div class="subjectParent"><span class="flagParent">☆</span><span class="subject">${escaped(mail.subject)}</span></div><div class="informationShort"><span class="from" title="${full(mail)}">${escaped(mail.name)}</span><span class="date">2 hours ago</span></div><div class="btn-group"><a class="btn buttonReply" title="Reply"><i class="fontastic">←</i></a><a class="btn" title="Forward"><i class="fontastic">→</i></a></div></div>${files(mail, (name) => `<ul class="attachmentList"><li class="attachmentItem" title="${name}"><i class="iconPreview"></i><div class="attachmentName">${name}</div><div class="attachmentSize">12 KB</div></li></ul>`)}<div class="bodyText"><div class="b-text-part html">${mail.body}</div></div></div></div>`,
    list: `${english}${tippedRows}<div class="messageView">No message selected.</div>`,
  },
  {
    title: 'a client of modules, its acts a row of the header',
    page: (mail) =>
      `<nav class="folder_list"><ul><li>Everything</li><li>Unread</li><li>Flagged</li><li>Sent</li><li>Drafts</li></ul></nav><div class="msg_text"><table class="msg_headers"><tr class="header_subject"><th colspan="2">${escaped(mail.subject)}</th></tr><tr class="header_from"><th>From</th><td>${line(mail)}</td></tr><tr class="header_to"><th>To</th><td>mara@hut.example</td></tr><tr class="header_date"><th>Date</th><td>Tue, 13 Jan 2026 09:10:00 +0100</td></tr><tr><td class="header_space" colspan="2"></td></tr><tr><td colspan="2" class="header_links"><a class="hlink all_headers">All headers</a> <a class="reply_link hlink">Reply</a> | <a class="forward_link hlink">Forward</a> | <a class="hlink">Unread</a> | <a class="hlink">Delete</a></td></tr></table><table class="msg_parts"><tr><td><a class="msg_part_link" href="?part=1">text / html</a></td><td>3 KB</td><td></td></tr>${files(mail, (name) => `<tr><td><a class="msg_part_link" href="?part=2">application / pdf</a></td><td>12 KB</td><td>${name}</td></tr>`)}</table><div class="msg_text_inner">${mail.body}</div></div>`,
    list: `<nav class="folder_list"><ul><li>Everything</li><li>Unread</li><li>Sent</li><li>Drafts</li></ul></nav><table class="message_table"><tbody>${rows((name, address, subject) => `<tr class="email"><td class="checkbox_cell"><input type="checkbox"></td><td class="source">Post</td><td class="from" title="${address}">${name}</td><td class="subject"><a href="#9">${subject}</a></td><td class="msg_date">1 day</td></tr>`)}</tbody></table>`,
  },
  {
    title: 'articles of a thread, each body in an open tree',
    page: (mail) =>
      `<ul role="toolbar" class="classic-toolbar"><li><a role="button" href="#" aria-label="Reply to sender"><i></i></a></li><li><a role="button" href="#" aria-label="Forward"><i></i></a></li><li><a role="button" href="#" aria-label="Delete"><i></i></a></li></ul>${english}${optionRows}<div class="thread-view-control"><div class="thread-view-header"><h1 class="subject">${escaped(mail.subject)}</h1></div><ul class="thread-view list-view"><li><article class="list-item mail-item mail-detail expanded" aria-label="Email from ${escaped(mail.name)}: ${escaped(mail.subject)}"><header class="detail-view-header"><div class="contact-picture" aria-hidden="true">K</div><div class="detail-view-row row-1"><div class="from"><a href="#" role="button" class="person-link person-from" aria-haspopup="dialog">${escaped(mail.name)}</a><span class="address">&lt;${escaped(mail.address)}&gt;</span></div><time class="date" title="Tue, 1/13/2026 9:10 AM">1/13/2026</time></div><div class="row-2 recipients"><span class="recipient-label">To</span><a href="#" role="button" class="person-link person-to" title="mara@hut.example">Mara Hut</a></div></header>${files(mail, (name) => `<section class="attachments"><ul class="attachment-list"><li class="attachment" role="option"><span class="filename">${name}</span></li></ul></section>`)}<section class="body user-select-text"><div class="mail-detail-content" data-shadow="inner"></div></section></article></li></ul></div>`,
    list: `<ul role="toolbar" class="classic-toolbar"><li><a role="button" href="#" aria-label="Compose new email">Compose</a></li></ul>${english}${optionRows}<div class="thread-view-control"><p>No message selected</p></div>`,
  },
  {
    title: 'icons that are words in a font of their own',
    page: (mail) =>
      `<mat-sidenav>${english}</mat-sidenav><single-mail-viewer><mat-toolbar><button mat-icon-button><mat-icon>close</mat-icon></button><button mat-icon-button><mat-icon>reply</mat-icon></button><button mat-icon-button><mat-icon>reply_all</mat-icon></button><button mat-icon-button><mat-icon>forward</mat-icon></button><button mat-icon-button><mat-icon>delete</mat-icon></button></mat-toolbar><div id="messageHeaderSubject">${escaped(mail.subject)}</div><table id="fieldAndValue"><tr><td class="fieldName">From:</td><td><mat-icon>account_circle</mat-icon><span>${line(mail)}</span></td></tr><tr><td class="fieldName">To:</td><td>mara@hut.example</td></tr><tr><td class="fieldName">Date:</td><td>13 Jan 2026 09:10</td></tr></table>${files(mail, (name) => `<div id="attachments"><mat-card class="attachment"><mat-icon>attach_file</mat-icon><span>${name}</span></mat-card></div>`)}<iframe id="contentframe" data-framed="1"></iframe></single-mail-viewer>`,
    list: `<mat-sidenav>${english}</mat-sidenav><mat-toolbar><button mat-icon-button><mat-icon>refresh</mat-icon></button></mat-toolbar>${plainRows}`,
  },
  {
    title: 'Czech words, the sender in bold before a bare address',
    page: (mail) =>
      `${czechSide}<div class="message-detail"><div class="actions"><button>Odpovědět</button><button>Přeposlat</button><button>Smazat</button><button>Přesunout</button></div><h1 class="message-detail__heading">${escaped(mail.subject)}</h1><div class="message-detail__info"><img class="avatar" alt=""><div><p><strong>${escaped(mail.name)}</strong> <span>${escaped(mail.address)}</span></p><p>Komu: <span>mara@hut.example</span></p></div><p class="message-detail__when">dnes 9:10</p></div>${files(mail, (name) => `<ul class="attachments"><li><a download="${name}">${name}</a> (12 kB)</li></ul>`)}<div class="message-detail__main"><div>${mail.body}</div></div></div>`,
    list: `${czechSide}<ul class="message-list">${rows((name, address, subject, words) => `<li><a href="#10"><b title="${address}">${name}</b><span>${subject}</span><span>${words}</span></a></li>`)}</ul>`,
  },
  {
    title: 'Bulgarian labels beside a table of values, the body in a frame',
    namesNoSubject: true,
    page: (mail) =>
      `${bulgarianSide}<table class="abv-bar"><tr><td><div class="abv-button">Отговори</div></td><td><div class="abv-button">Препрати</div></td><td><div class="abv-button">Изтрий</div></td></tr></table><div class="abv-head"><div class="abv-title">${escaped(mail.subject)}</div><table><tr><td>От:</td><td>${line(mail)}</td><td>13 яну 2026 09:10</td></tr><tr><td>До:</td><td>mara@hut.example</td><td></td></tr>${files(mail, (name) => `<tr><td>Прикачени файлове:</td><td><a href="#f">${name}</a></td><td></td></tr>`)}</table></div><iframe class="abv-message" data-framed="1"></iframe>`,
    list: `${bulgarianSide}${plainRows}`,
  },
  {
    title: 'Portuguese, the address in a box that unfolds, an advertisement beside it',
    page: (mail) =>
      `${portugueseSide}<div class="painel"><div class="assunto-msg"><h2>${escaped(mail.subject)}</h2></div><div class="cabecalho"><div class="remetente"><span class="nome">${escaped(mail.name)}</span> <span class="email">&lt;${escaped(mail.address)}&gt;</span></div><div class="para">para mim <a href="#d">Detalhes</a></div><div class="quando">Ter, 13/01/2026 09:10</div></div><div class="botoes"><button>Responder</button><button>Encaminhar</button><button>Excluir</button></div>${files(mail, (name) => `<div class="anexos"><span>Anexos:</span> <a href="#a">${name}</a></div>`)}<div class="corpo">${mail.body}</div></div><div class="publicidade"><p>Assine já</p><a href="https://ads.hut.example/x">ofertas@promo.example</a></div>`,
    list: `${portugueseSide}${plainRows}<div class="publicidade"><p>Assine já</p></div>`,
  },
  {
    title: 'a firm’s server, hashed names and words in capitals',
    page: (mail) =>
      `<div class="_n_h"><span>Mail</span><span>Calendar</span><span>People</span></div><div class="_f_0"><span role="treeitem">Inbox</span><span role="treeitem">Sent Items</span><span role="treeitem">Deleted Items</span></div><div role="listbox" class="_lvv_w">${rows((name, address, subject, words) => `<div role="option" aria-label="From ${name}, Subject ${subject}"><span class="lvHighlightFromClass" title="${address}">${name}</span><span class="lvHighlightSubjectClass">${subject}</span><span>${words}</span></div>`)}</div><div class="_rp_2"><div class="_rp_a8"><button class="_rp_41"><span class="_fc_3"></span><span class="_fc_4">REPLY</span></button><button class="_rp_41"><span class="_fc_4">REPLY ALL</span></button><button class="_rp_41"><span class="_fc_4">FORWARD</span></button></div><div role="heading" aria-level="2" class="_rp_b4">${escaped(mail.subject)}</div><div class="_rp_c4"><div class="_pe_p"></div><div class="_rp_g1"><span class="_pe_l"><span class="_pe_b">${line(mail)}</span></span></div><div class="_rp_h1">Tue 1/13/2026 9:10 AM</div><div class="_rp_i1"><span>To:</span> <span class="_pe_l"><span class="_pe_b">Mara Hut;</span></span></div></div>${files(mail, (name) => `<div class="_ay_2" role="listbox" aria-label="Attachments"><div role="option" aria-label="${name} 12 KB"><span>${name}</span></div></div>`)}<div class="_rp_s4" role="region" aria-label="Message Contents"><div id="Item.MessageUniqueBody">${mail.body}</div></div></div>`,
    list: `<div class="_f_0"><span role="treeitem">Inbox</span><span role="treeitem">Sent Items</span></div><div role="listbox" class="_lvv_w">${rows((name, address, subject) => `<div role="option"><span title="${address}">${name}</span><span>${subject}</span></div>`)}</div><div class="_rp_2">Select an item to read</div>`,
  },
  {
    title: 'a form of labels and read-only values, the files at its end',
    page: (mail) =>
      `<table class="actionbar"><tr><td><span role="button">Reply</span></td><td><span role="button">Reply to All</span></td><td><span role="button">Forward</span></td><td><span role="button">Delete</span></td></tr></table><div class="s-form"><div class="s-caption"><b>${escaped(mail.name)}</b> 01/13/2026 09:10 AM <a href="#h">Hide Details</a></div><div><label class="s-label">From:</label><span class="s-value">${line(mail)}</span></div><div><label class="s-label">To:</label><span class="s-value">Mara Hut/Works</span></div><div><label class="s-label">Date:</label><span class="s-value">01/13/2026 09:10 AM</span></div><div><label class="s-label">Subject:</label><span class="s-value">${escaped(mail.subject)}</span></div></div><hr><div id="e-richtext"><iframe data-framed="1"></iframe></div>${files(mail, (name) => `<div class="s-attachments"><label>Attachments:</label> <a href="#$FILE">${name}</a></div>`)}`,
    list: `<div class="s-tree"><span>Inbox</span><span>Drafts</span><span>Sent</span></div>${plainRows}`,
  },
  {
    title: 'a team’s inbox, the address in a card that is not open',
    hidesAddress: true,
    page: (mail) =>
      `<nav><a>Inbox</a><a>Drafts</a><a>Sent</a><a>Trash</a></nav><div class="kxa1">${rows((name, _address, subject, words) => `<a class="kxb2" href="#c/4"><div>${name}</div><div>${subject}</div><div>${words}</div><div>3h</div></a>`)}</div><section class="kxc3"><header class="kxd4"><h2>${escaped(mail.subject)}</h2><button>Assign</button><button>Archive</button></header><div class="kxe5"><div class="kxf6"><span class="kxg7" aria-hidden="true">K</span><button class="sender-name" aria-haspopup="true">${escaped(mail.name)}</button><span class="kxh8">to <b>team</b></span><time datetime="2026-01-13T09:10:00Z">3h</time></div>${files(mail, (name) => `<div class="attachment">${name}</div>`)}<div class="message-content">${mail.body}</div></div><div class="kxj1"><b>Leo Ortiz</b><time>2h</time><p>Did any of us ask for this? Write to ida@moor.example if so.</p></div><footer><button>Reply</button><button>Forward</button></footer></section>`,
    list: `<nav><a>Inbox</a><a>Drafts</a><a>Sent</a><a>Trash</a></nav><section class="kxc3">Inbox zero</section>`,
  },
  {
    title: 'a desk for customers, whoever wrote in a column at its side',
    hidesAddress: true,
    page: (mail) =>
      `<nav><a>Inbox</a><a>Mine</a><a>Drafts</a><a>Spam</a></nav><main><h1 class="conversation-subject">${escaped(mail.subject)}</h1><div class="toolbar"><button aria-label="Reply"></button><button aria-label="Note"></button><button aria-label="Forward"></button></div><ul class="threads"><li class="thread thread-customer"><div class="thread-head"><strong class="from">${escaped(mail.name)}</strong> <span class="did">started the conversation</span> <time>Jan 13, 9:10am</time></div>${files(mail, (name) => `<div class="attachments"><a>${name}</a></div>`)}<div class="message-body">${mail.body}</div></li></ul></main><aside class="customer"><h3>Odile Brandt</h3><a href="mailto:odile@weir-works.example">odile@weir-works.example</a><h4>Earlier</h4><ul><li>Where is my order</li></ul></aside>`,
    list: `<nav><a>Inbox</a><a>Mine</a><a>Drafts</a><a>Spam</a></nav>${plainRows}`,
  },
  {
    title: 'a telephone, the server it came through and a lock beside the sender',
    page: (mail) =>
      `<header class="bar"><button aria-label="Back to inbox"></button><button aria-label="Archive"></button><button aria-label="Move to trash"></button></header><h1 class="thread-subject">${escaped(mail.subject)}</h1><div class="bubble"><div class="bubble-head"><span class="initial">K</span><div><div><span class="from-name">${escaped(mail.name)}</span> <span class="from-address">&lt;${escaped(mail.address)}&gt;</span> <span class="via">via mailer-nine.example</span> <span class="lock" role="img" aria-label="Encrypted in transit">🔒</span></div><div class="rcpt">to me · <time>2h ago</time></div></div></div>${files(mail, (name) => `<div class="attachment-chip"><span>${name}</span></div>`)}<div class="notice">Signed by kranwerk-mail.example. <a href="#k">Show the key</a></div><div class="email-content">${mail.body}</div></div><footer><button>Reply</button><button>Forward</button></footer>`,
    list: `<header class="bar"><button aria-label="Menu"></button></header><div class="bubbles">${rows((name, _address, subject, words) => `<a href="#t/5"><span class="initial">${name.slice(0, 1)}</span><b>${name}</b><span>${subject}</span><span>${words}</span></a>`)}</div>`,
  },
  {
    title: 'parts that fill the slots of a component',
    page: (mail) =>
      `${english}<k-mail-view ${shadow('<div class="head"><slot name="subject"></slot><slot name="sender"></slot><slot name="when"></slot></div><div class="tools"><slot name="tools"></slot></div><slot name="files"></slot><div class="letter"><slot></slot></div>')}><span slot="subject">${escaped(mail.subject)}</span><k-person slot="sender" ${shadow(`<b>${escaped(mail.name)}</b><small>${escaped(mail.address)}</small>`)}></k-person><time slot="when" datetime="2026-01-13T09:10:00Z">13.01.2026, 09:10</time><div slot="tools"><button aria-label="Reply"></button><button aria-label="Forward"></button></div>${files(mail, (name) => `<div slot="files" class="attachments"><a download>${name}</a></div>`)}<div class="mail-content">${mail.body}</div></k-mail-view>`,
    list: `${english}<k-mail-list ${shadow(rows((name, address, subject) => `<k-row><b title="${address}">${name}</b><span>${subject}</span></k-row>`))}></k-mail-list>`,
  },
  {
    title: 'German, several mails in tabs of which one is shown',
    page: (mail) =>
      `${germanSide}<div role="tablist"><div role="tab">Posteingang</div><div role="tab">Keys</div><div role="tab" aria-selected="true">${escaped(mail.subject).slice(0, 20)}</div></div><div class="tab" aria-hidden="true" inert><div class="kopf"><div class="zeile"><span>Von:</span> <span>Ida Moor &lt;ida@moor.example&gt;</span></div><div class="zeile"><span>Betreff:</span> <span>Keys</span></div></div><div class="inhalt"><p>The keys are with the neighbour.</p></div></div><div class="tab"><div class="leiste"><a href="#1">Antworten</a><a href="#2">Allen antworten</a><a href="#3">Weiterleiten</a><a href="#4">Löschen</a></div><div class="kopf"><div class="zeile"><span>Von:</span> <span>${line(mail)}</span></div><div class="zeile"><span>An:</span> <span>mara@hut.example</span></div><div class="zeile"><span>Datum:</span> <span>Di, 13. Januar 2026, 09:10</span></div><div class="zeile"><span>Betreff:</span> <span>${escaped(mail.subject)}</span></div>${files(mail, (name) => `<div class="zeile"><span>Anhänge (1):</span> <a href="#f">${name}</a></div>`)}</div><div class="inhalt">${mail.body}</div></div>`,
    list: `${germanSide}<div role="tablist"><div role="tab" aria-selected="true">Posteingang</div></div>${plainRows}`,
  },
  {
    title: 'Russian, names by block and element, the address behind a point',
    page: (mail) =>
      `${russianSide}<div class="Letter"><div class="Toolbar"><button class="Toolbar-item" title="Ответить"></button><button class="Toolbar-item" title="Переслать"></button><button class="Toolbar-item" title="Удалить"></button></div><div class="LetterHeader-subject">${escaped(mail.subject)}</div><div class="LetterHeader-row"><span class="LetterHeader-avatar">K</span><span class="LetterHeader-name">${escaped(mail.name)}</span> <span class="LetterHeader-dot">·</span> <span class="LetterHeader-email">${escaped(mail.address)}</span><span class="LetterHeader-date">Вчера, 09:10</span></div><div class="LetterHeader-to">Кому: вам</div>${files(mail, (name) => `<div class="LetterAttachments"><a class="LetterAttachments-item" download href="#f">${name}</a></div>`)}<div class="LetterBody">${mail.body}</div></div>`,
    list: `${russianSide}<div class="ListItems">${rows((name, address, subject, words) => `<a class="ListItem" href="#6"><span class="ListItem-from" title="${address}">${name}</span><span class="ListItem-subject">${subject}</span><span>${words}</span></a>`)}</div>`,
  },
];
