/**
 * Webmails whose kinds the rules did not know: written before anybody looked what the rules make of them, and kept where they
 * showed a mistake that is mended since.
 */
import { escaped, escapedShadow, files, rows } from './layout-parts.ts';
import type { Layout, Shown } from './layout-parts.ts';

const shadow = (html: string): string => `data-shadow='${escapedShadow(html)}'`;
const angled = ({ address }: Shown): string => (address === '' ? '' : `&lt;${escaped(address)}&gt;`);
const full = (mail: Shown): string =>
  [escaped(mail.name), mail.name === '' ? escaped(mail.address) : angled(mail)].filter(Boolean).join(' ');
const initial = ({ name }: Shown): string => escaped(name.slice(0, 1).toUpperCase());

const hashedNav = `<nav class="css-1q0zb9"><button class="css-8ab1">Compose</button><a class="css-xk2" href="/mail/inbox">Inbox<span class="css-9c">12</span></a><a class="css-xk2" href="/mail/starred">Starred</a><a class="css-xk2" href="/mail/sent">Sent</a><a class="css-xk2" href="/mail/drafts">Drafts</a><a class="css-xk2" href="/mail/spam">Spam</a></nav>`;
const hashedList = `<div class="css-list7"><div class="css-h2z"><input placeholder="Search mail"><span>1–50 of 312</span></div>${rows((a, b, c, d) => `<div class="css-row1" tabindex="0"><div class="css-av">${a[0]}</div><div class="css-rc"><div class="css-rt"><span class="css-rn" title="${b}">${a}</span><span class="css-rd">Jan 12</span></div><div class="css-rs">${c}</div><div class="css-rp">${d}</div></div></div>`)}</div>`;
const hashedShell = (inner: string): string =>
  `<div id="root"><header class="css-top"><span class="css-logo">Postbox</span><button class="css-acc" aria-label="Account: Mara Hut, mara@hut.example"><span>MH</span></button></header><div class="css-main">${hashedNav}${hashedList}<section class="css-pane">${inner}</section></div></div>`;
const partsNav = `<mail-nav ${shadow('<a href="#in">Inbox</a><a href="#out">Sent</a><a href="#dr">Drafts</a><a href="#tr">Trash</a>')}></mail-nav>`;
const partsLs = `<thread-list ${shadow(`<ol part="list">${rows((a, b, c, d) => `<li><button><slot></slot><strong>${a}</strong><em>${b}</em><span>${c}</span><small>${d}</small><time>12 Jan</time></button></li>`)}</ol>`)}></thread-list>`;
const deskNav = `<aside class="navigation"><div class="search"><input placeholder="Search"></div><ul class="tasks"><li class="task"><a href="#ticket/1">Printer again</a></li></ul><ul class="overviews"><li><a>My assigned (3)</a></li><li><a>Unassigned (9)</a></li><li><a>Drafts</a></li></ul><div class="user"><span class="avatar">MH</span> mara@desk.example</div></aside>`;
const deskCust = `<div class="tabsSidebar"><h2>Ticket</h2><dl><dt>Group</dt><dd>Support</dd><dt>Owner</dt><dd>Mara Hut</dd><dt>State</dt><dd>open</dd></dl><h2>Customer</h2><h3>Leo Ortiz</h3><p>leo@ortiz.example</p></div>`;
const minutesHead = `<header><h1>Ten Minutes Mail</h1><p>Your temporary address</p><div class="addr-box"><input id="mail" readonly value="gq81x@throw.example"><button>Copy</button><button>Refresh</button><button>Change</button><button>Delete</button></div><p>Forget about spam, advertising mailings, hacking and attacking robots. Keep your real mailbox clean. Your address gq81x@throw.example is valid for 09:10 minutes.</p></header>`;
const arabicNav = `<aside class="aside"><button>رسالة جديدة</button><ul><li><a>صندوق الوارد</a></li><li><a>المرسلة</a></li><li><a>المسودات</a></li><li><a>البريد المزعج</a></li><li><a>المحذوفات</a></li></ul></aside>`;
const arabicLs = `<section class="ls"><ul>${rows((a, b, c, d) => `<li class="it"><a href="#m"><b title="${b}">${a}</b><span>${c}</span><p>${d}</p><time>١٢ يناير</time></a></li>`)}</ul></section>`;
const fixedNav = `<div class="tree"><div class="node">Posteingang</div><div class="node">Gesendet</div><div class="node">Entwürfe</div><div class="node">Papierkorb</div></div>`;
const fixedLs = `<div class="grid"><div class="gh"><span>Von</span><span>Betreff</span><span>Datum</span></div>${rows((a, b, c) => `<div class="gr"><span class="gc">${a} &lt;${b}&gt;</span><span class="gc">${c}</span><span class="gc">12.01.2026 09:10</span></div>`)}</div>`;
const spanishNav = `<div id="menu_izq"><a href="#">Recibidos</a><a href="#">Enviados</a><a href="#">Borradores</a><a href="#">Papelera</a></div>`;
const polishNav = `<nav class="v-navigation-drawer"><div class="v-list">${['Odebrane', 'Wysłane', 'Szkice', 'Spam', 'Kosz'].map((x) => `<div class="v-list-item" tabindex="0"><i class="v-icon mdi mdi-folder"></i><div class="v-list-item-title">${x}</div></div>`).join('')}</div></nav>`;
const polishLst = `<div class="v-list">${rows((a, b, c, d) => `<div class="v-list-item v-list-item--link" tabindex="0"><div class="v-avatar"><span>${a[0]}</span></div><div class="v-list-item__content"><div class="v-list-item-title">${a}</div><div class="v-list-item-subtitle">${c} — ${d}</div></div><div class="v-list-item__append">wczoraj</div></div>`)}</div>`;
const threadNav = `<div role="tree"><div role="treeitem"><span>Inbox</span></div><div role="treeitem"><span>Drafts</span></div><div role="treeitem"><span>Sent Items</span></div><div role="treeitem"><span>Deleted Items</span></div></div>`;
const threadLst = `<div role="listbox" aria-label="Message list">${rows((a, b, c, d) => `<div role="option" aria-label="${a} ${c} 12/01 ${d}" tabindex="-1"><div class="r1 fx"><span title="${b}">${a}</span></div><div class="r2">${c}</div><div class="r3">${d}</div></div>`)}</div>`;
const russianNav = `<div class="drawer-side"><ul class="menu"><li><a>Входящие</a></li><li><a>Отправленные</a></li><li><a>Черновики</a></li><li><a>Корзина</a></li></ul></div>`;
const portugueseNav = `<div id="pastas"><p><a href="#">Entrada</a></p><p><a href="#">Enviados</a></p><p><a href="#">Rascunhos</a></p><p><a href="#">Lixeira</a></p></div>`;
const slotsNav = `<side-bar ${shadow('<button>Inbox</button><button>Archive</button><button>Drafts</button><button>Sent</button>')}></side-bar>`;

export const UNKNOWN_LAYOUTS: Layout[] = [
  {
    title: 'hashed names in three panes, the account in a label',
    page: (mail) =>
      hashedShell(
        `<div class="css-acts"><button aria-label="Archive"><svg></svg></button><button aria-label="Delete"><svg></svg></button><button aria-label="More"><svg></svg></button></div><h1 class="css-sj">${escaped(mail.subject)}</h1><article class="css-msg"><header class="css-mh"><div class="css-av">${initial(mail)}</div><div class="css-who"><span class="css-nm">${escaped(mail.name)}</span> <span class="css-ad">${angled(mail)}</span><div class="css-to">to me <button aria-label="Show details">▾</button></div></div><div class="css-dt">Tue, Jan 13, 9:10 AM (2 hours ago)</div><div class="css-ma"><button>Reply</button><button>Forward</button></div></header>${files(mail, (n) => `<div class="css-at"><a href="/dl/1" download="${n}">${n}</a><span>12 KB</span></div>`)}<div class="css-bd">${mail.body}</div></article>`,
      ),
    list: hashedShell(`<div class="css-empty"><svg></svg><p>Select an item to read</p></div>`),
  },
  {
    title: 'components in open trees, each part named',
    page: (mail) =>
      `<wm-app>${partsNav}${partsLs}<wm-reader ${shadow(`<wm-toolbar ${shadow('<button>Reply</button><button>Forward</button><button>Delete</button>')}></wm-toolbar><header part="head"><h2 part="title">${escaped(mail.subject)}</h2><wm-person part="origin" name="${escaped(mail.name)}" email="${escaped(mail.address)}"><span>${escaped(mail.name)}</span></wm-person><p part="when"><time datetime="2026-01-13T09:10:00Z">13 January, 09:10</time></p></header>${files(mail, (n) => `<wm-file part="file" name="${n}"><span>${n}</span></wm-file>`)}<wm-content part="content" ${shadow(mail.body)}></wm-content>`)}></wm-reader></wm-app>`,
    list: `<wm-app>${partsNav}${partsLs}<wm-reader ${shadow('<p>Nothing selected</p>')}></wm-reader></wm-app>`,
  },
  {
    title: 'a help desk whose mail is an article among notes',
    page: (mail) =>
      `${deskNav}<div class="main"><div class="ticket-title"><h1 class="ticket-title-update" contenteditable="false">${escaped(mail.subject)}</h1><span class="ticket-number">Ticket#20071</span> – <time>13.01.2026 09:10</time></div><div class="ticket-article"><div class="ticket-article-item customer"><div class="article-meta top"><div class="horizontal"><div class="article-meta-key">From</div><div class="article-meta-value">${full(mail)}</div></div><div class="horizontal"><div class="article-meta-key">To</div><div class="article-meta-value">Support &lt;help@desk.example&gt;</div></div></div><span class="avatar">${initial(mail)}</span><div class="textBubble"><div class="textBubble-content"><div class="richtext-content">${mail.body}</div></div></div>${files(mail, (n) => `<div class="attachments"><div class="attachments-title">1 attached file</div><a class="attachment" href="/api/a/1"><span class="attachment-name">${n}</span><span class="attachment-size">12 KB</span></a></div>`)}<div class="article-actions"><a>reply</a><a>forward</a><a>split</a></div><small class="humanTimeFromNow">2 hours ago</small></div><div class="ticket-article-item agent is-internal"><div class="article-meta top"><div class="article-meta-key">Note by</div><div class="article-meta-value">Mara Hut</div></div><div class="textBubble"><div class="richtext-content">Looks odd to me, who knows them?</div></div></div></div></div>${deskCust}`,
    list: `${deskNav}<div class="main"><h1>Unassigned</h1><table class="table"><thead><tr><th>#</th><th>Title</th><th>Customer</th><th>Created</th></tr></thead><tbody>${rows((a, b, c) => `<tr class="item"><td>20071</td><td><a href="#t">${c}</a></td><td>${a} &lt;${b}&gt;</td><td><time title="12.01.2026">a day ago</time></td></tr>`)}</tbody></table></div>`,
  },
  {
    title: 'a mailbox for ten minutes, its text in a frame',
    page: (mail) =>
      `${minutesHead}<div class="inbox-data-content"><div class="inbox-data-content-title"><a href="/en/" class="back-to-list">Back to list</a><a href="/dl/3">Download</a><a>Delete</a><a>Source</a></div><div class="user-data"><div class="user-data-avatar"></div><div class="user-data-info"><div class="user-data-name">${escaped(mail.name)}</div><div class="user-data-email">${escaped(mail.address)}</div></div><div class="user-data-time">Date: <span>13-01-2026 09:10:00</span></div></div><div class="user-data-subject"><h4>${escaped(mail.subject)}</h4></div>${files(mail, (n) => `<div class="attachment-files"><a href="/f/1">${n}</a></div>`)}<div class="inbox-data-content-intro"><iframe data-framed="1"></iframe></div></div><footer><h2>What is disposable temporary mail?</h2><p>It is a service that allows to receive mail at a temporary address that is gone after some time has passed. It is also known by names like throwaway mail, fake mail, burner mail or trash mail.</p><a href="mailto:hi@throw.example">hi@throw.example</a></footer>`,
    list: `${minutesHead}<div class="inbox-dataList"><ul><li class="hide-it"><div>Sender</div><div>Subject</div><div>View</div></li>${rows((a, b, c) => `<li><div class="col-box"><a href="/view/1" class="viewLink"><span class="inboxSenderName">${a}</span><span class="inboxSenderEmail">${b}</span></a></div><div class="col-box"><a href="/view/1">${c}</a></div><div class="col-box"><a href="/view/1">›</a></div></li>`)}</ul></div><footer><h2>What is disposable temporary mail?</h2><p>It is a service that allows to receive mail at a temporary address that is gone after some time has passed.</p><a href="mailto:hi@throw.example">hi@throw.example</a></footer>`,
  },
  {
    title: 'Arabic labels and Arabic digits',
    page: (mail) =>
      `<div dir="rtl" lang="ar">${arabicNav}<main class="vw"><div class="tb"><button>رد</button><button>رد على الكل</button><button>إعادة توجيه</button><button>حذف</button></div><h3>${escaped(mail.subject)}</h3><div class="hd"><p><span class="lb">من:</span> <bdi>${escaped(mail.name)}</bdi> <bdi dir="ltr">${angled(mail)}</bdi></p><p><span class="lb">إلى:</span> <bdi>mara@hut.example</bdi></p><p><span class="lb">التاريخ:</span> ١٣ يناير ٢٠٢٦، ٩:١٠ ص</p>${files(mail, (n) => `<p><span class="lb">المرفقات:</span> <a href="#f">${n}</a></p>`)}</div><div class="tx">${mail.body}</div></main></div>`,
    list: `<div dir="rtl" lang="ar">${arabicNav}${arabicLs}<main class="vw"><p>لم يتم تحديد أي رسالة</p></main></div>`,
  },
  {
    title: 'fields that only show what they hold',
    page: (mail) =>
      `${fixedNav}${fixedLs}<div class="preview"><div class="menu"><span class="mi">Antworten</span><span class="mi">Allen antworten</span><span class="mi">Weiterleiten</span><span class="mi">Löschen</span></div><form class="head"><div class="r"><label for="f">Von</label><input id="f" readonly value="${full(mail)}"></div><div class="r"><label for="t">An</label><input id="t" readonly value="Mara Hut &lt;mara@hut.example&gt;"></div><div class="r"><label for="s">Betreff</label><input id="s" readonly value="${escaped(mail.subject)}"></div><div class="r"><label for="d">Datum</label><input id="d" readonly value="13.01.2026 09:10"></div></form>${files(mail, (n) => `<div class="r"><label>Anlagen</label><a class="anl" href="#f">${n}</a></div>`)}<div class="cnt">${mail.body}</div></div>`,
    list: `${fixedNav}${fixedLs}<div class="preview"></div>`,
  },
  {
    title: 'Spanish, sender and day in one sentence',
    page: (mail) =>
      `${spanishNav}<div id="cuerpo"><div class="botones"><a class="bt">Responder</a><a class="bt">Reenviar</a><a class="bt">Eliminar</a></div><div class="cab"><div class="asunto">${escaped(mail.subject)}</div><div class="datos">Enviado por <b>${escaped(mail.name)}</b> (${escaped(mail.address)}) el martes, 13 de enero de 2026 a las 9:10</div><div class="datos">Para: mara@hut.example; leo@ortiz.example</div></div>${files(mail, (n) => `<div class="adj">Archivos adjuntos: <a href="#a">${n}</a></div>`)}<div class="texto">${mail.body}</div></div>`,
    list: `${spanishNav}<div id="cuerpo"><h2>Recibidos</h2><div class="lista">${rows((a, b, c) => `<div class="fila"><div class="rem" title="${b}">${a}</div><div class="asu"><a href="#m">${c}</a></div><div class="fec">12/01/2026</div></div>`)}</div></div>`,
  },
  {
    title: 'a Polish kit, the name over its address',
    page: (mail) =>
      `<div class="v-application">${polishNav}<main class="v-main"><div class="v-row"><div class="v-col-4">${polishLst}</div><div class="v-col-8"><div class="v-card"><div class="v-card-title">${escaped(mail.subject)}</div><div class="v-list-item"><div class="v-list-item__prepend"><div class="v-avatar">K</div></div><div class="v-list-item__content"><div class="v-list-item-title">${escaped(mail.name)}</div><div class="v-list-item-subtitle">${escaped(mail.address)}</div></div><div class="v-list-item__append"><span>13 sty 2026, 09:10</span><button class="v-btn" aria-label="Odpowiedz"></button><button class="v-btn" aria-label="Prześlij dalej"></button></div></div><div class="v-divider"></div>${files(mail, (n) => `<span class="v-chip"><i class="mdi mdi-paperclip"></i>${n}</span>`)}<div class="v-card-text">${mail.body}</div></div></div></div></main></div>`,
    list: `<div class="v-application">${polishNav}<main class="v-main"><div class="v-row"><div class="v-col-4">${polishLst}</div><div class="v-col-8"><div class="v-empty">Wybierz wiadomość z listy po lewej stronie</div></div></div></main></div>`,
  },
  {
    title: 'a thread of closed messages and an open one, a person’s card',
    page: (mail) =>
      `${threadNav}${threadLst}<div role="main" aria-label="Reading Pane"><div role="toolbar"><button name="Delete">Delete</button><button name="Archive">Archive</button></div><div role="heading" aria-level="2"><span title="${escaped(mail.subject)}">${escaped(mail.subject)}</span></div><div class="wide-content-host"><div class="q1 z2" aria-expanded="false" tabindex="0"><span class="k9">Leo Ortiz</span><span class="k8">See what I wrote about it yesterday in the morning</span><span class="k7">Mon 12/01</span></div><div class="q1 z3" aria-expanded="true"><div class="pers"><button aria-label="Opens card for ${escaped(mail.name)}" class="av">K</button><span class="lp"><span>${full(mail)}</span></span></div><div class="rcp"><span>To: </span><span><span>Mara Hut</span>; <span>Leo Ortiz</span></span></div><div class="dt">Tue 13/01/2026 09:10</div><div class="act"><button aria-label="Reply"></button><button aria-label="Reply all"></button><button aria-label="Forward"></button></div>${files(mail, (n) => `<div role="list" aria-label="Attachments"><div role="listitem" title="${n} 12 KB"><span>${n}</span><span>12 KB</span></div></div>`)}<div role="document" aria-label="Message body" tabindex="0"><div>${mail.body}</div></div></div></div></div>`,
    list: `${threadNav}${threadLst}<div role="main" aria-label="Reading Pane"><div><span>Select an item to read</span><span>Nothing is selected</span></div></div>`,
  },
  {
    title: 'Russian labels over values in a grid',
    page: (mail) =>
      `${russianNav}<div class="drawer-content"><div class="join"><button class="btn join-item">Ответить</button><button class="btn join-item">Переслать</button><button class="btn join-item">Удалить</button></div><div class="card bg-base-100"><div class="card-body"><h2 class="card-title">${escaped(mail.subject)}</h2><div class="grid grid-cols-2"><div><div class="label-text">Отправитель</div><div>${full(mail)}</div></div><div><div class="label-text">Получатель</div><div>mara@hut.example</div></div><div><div class="label-text">Дата</div><div>13.01.2026 09:10</div></div>${files(mail, (n) => `<div><div class="label-text">Вложения</div><div><a class="link">${n}</a></div></div>`)}</div><div class="divider"></div><div class="prose">${mail.body}</div></div></div></div>`,
    list: `${russianNav}<div class="drawer-content"><table class="table"><thead><tr><th>Отправитель</th><th>Тема</th><th>Дата</th></tr></thead><tbody>${rows((a, b, c) => `<tr class="hover"><td>${a}<br><span class="text-sm">${b}</span></td><td>${c}</td><td>12.01.2026</td></tr>`)}</tbody></table></div>`,
  },
  {
    title: 'Portuguese terms above a frame',
    page: (mail) =>
      `${portugueseNav}<div id="leitura"><p class="acoes"><a href="#r">Responder</a> | <a href="#e">Encaminhar</a> | <a href="#x">Excluir</a></p><dl class="dl-horizontal"><dt>De</dt><dd>${full(mail)}</dd><dt>Para</dt><dd>mara@hut.example</dd><dt>Assunto</dt><dd>${escaped(mail.subject)}</dd><dt>Enviado em</dt><dd>13/01/2026 às 09:10</dd>${files(mail, (n) => `<dt>Anexos</dt><dd><a href="#a">${n}</a> (12 KB)</dd>`)}</dl><iframe name="conteudo" data-framed="1"></iframe></div>`,
    list: `${portugueseNav}<div id="leitura"><table><tr><td>De</td><td>Assunto</td><td>Enviado em</td></tr>${rows((a, b, c) => `<tr onclick="x()"><td>${a} &lt;${b}&gt;</td><td>${c}</td><td>12/01/2026 às 09:10</td></tr>`)}</table></div>`,
  },
  {
    title: 'a component with slots, the text in the light tree',
    page: (mail) =>
      `${slotsNav}<email-view ${shadow(`<header><slot name="title"></slot><slot name="sender"></slot><slot name="meta"></slot></header><section><slot></slot></section><footer><button>Reply</button><button>Forward</button></footer>`)}><h2 slot="title">${escaped(mail.subject)}</h2><span slot="sender">${full(mail)}</span><time slot="meta" datetime="2026-01-13T09:10:00Z">13 Jan</time>${files(mail, (n) => `<file-chip slot="meta" title="${n}">${n}</file-chip>`)}<div>${mail.body}</div></email-view>`,
    list: `${slotsNav}<email-list ${shadow(rows((a, b, c, d) => `<email-row tabindex="0" data-from="${b}"><b>${a}</b><span>${c}</span><small>${d}</small><time>12 Jan</time></email-row>`))}></email-list>`,
  },
];
