/** Bodies of our own that cover the banner above them, push it away, or hide their links from us. */

export interface HostileMail {
  name: string;
  body: string;
  /** What a person presses in it, '' for nothing. */
  press: string;
  inFrame?: boolean;
}

const TARGET = 'https://kontor-wache.example/konto/7f31';
const words = (
  link: string,
): string => `<p>Hello Mara,</p><p>We got a request to reset the password of your Instagram account. Without an answer
  within one day the account is closed.</p><p>${link}</p><p>Your Instagram team</p>`;
const plain = words(`<a href="${TARGET}">Keep my account</a>`);
const cover = (style: string, more = ''): string => `${more}<div style="background:#fff;${style}">${plain}</div>`;

export const covers: HostileMail[] = [
  { name: 'fixed over the window', body: cover('position:fixed;inset:0;z-index:99999'), press: '' },
  {
    name: 'pulled up by a table',
    body: `<table style="position:relative;margin-top:-390px;background:#fff;height:500px;width:100%"><tr><td>${plain}</td></tr></table>`,
    press: '',
  },
  {
    name: 'moved up by a transform, deaf to the pointer',
    body: cover('transform:translateY(-380px) scale(2);pointer-events:none;height:400px'),
    press: '',
  },
  { name: 'a wide outline', body: cover('outline:400px solid #fff'), press: '' },
  {
    name: 'a shadow of another element',
    body: `${cover('')}<p style="filter:drop-shadow(0 -300px 0 #fff)"><b style="display:block;height:300px;background:#fff"></b></p>`,
    press: '',
  },
  {
    name: 'moved up by an animation',
    body: `<style>@keyframes rise { to { transform: translateY(-420px) } } .r1 { animation: rise .3s forwards; height: 420px }</style><div class="r1" style="background:#fff">${plain}</div>`,
    press: '',
  },
  {
    name: 'a layer that a button opens',
    body: `<button popovertarget="l1" id="b1">Read</button>${`<div id="l1" popover style="width:100vw;height:100vh;inset:0;margin:0;background:#fff">${plain}</div>`}`,
    press: '#b1',
  },
  {
    name: 'hidden words that an animation shows',
    body: `<style>@keyframes come { to { visibility: visible } } .c1 { visibility: hidden; animation: come 0s 1.5s forwards }</style><div class="c1">${plain}</div>`,
    press: '',
  },
  {
    name: 'hidden words that show under the pointer',
    body: `<style>.h1 { visibility: hidden } .h2:hover .h1 { visibility: visible }</style><div class="h2" id="h2" style="padding:40px"><div class="h1">${plain}</div></div>`,
    press: '#h2',
  },
  {
    name: "its own styles for the webmail's elements",
    body: `<style>.a3s { outline: 400px solid #fff !important; box-shadow: 0 -300px #fff !important; overflow: visible !important; contain: none !important }</style>${plain}`,
    press: '',
  },
  {
    name: 'a window that is cut off where the banner stands',
    body: `<style>html { clip-path: inset(400px 0 0 0) !important } body { mask: linear-gradient(transparent 400px, #000 400px) !important }</style>${plain}`,
    press: '',
  },
  {
    name: "its own place for the webmail's elements",
    body: `<style>.a3s { position: fixed !important; inset: 0 !important; z-index: 9999; background: #fff; pointer-events: none !important }</style>${plain}`,
    press: '',
  },
];

export const links: HostileMail[] = [
  {
    name: 'a drawn link that is animated from elsewhere',
    body: words(
      `<svg width="200" height="40"><set href="#d1" attributeName="href" to="${TARGET}"/><a id="d1"><rect width="200" height="40" fill="#06c"/><text y="20">Keep my account</text></a></svg>`,
    ),
    press: '#d1 rect',
  },
  {
    name: 'a drawn link that gets its target at the press',
    body: words(
      `<svg width="200" height="40"><a id="d2"><set begin="d2.mousedown" attributeName="href" to="${TARGET}"/><rect width="200" height="40" fill="#06c"/><text y="20">Keep my account</text></a></svg>`,
    ),
    press: '#d2 rect',
  },
  {
    name: 'a copy of a drawn link',
    body: `${plain}<svg width="200" height="40"><a id="d3" href="${TARGET}"><rect width="0" height="0"/><rect id="r3" width="200" height="40" fill="#06c"/></a><use id="u3" href="#d3"/></svg>`,
    press: '#u3',
  },
  { name: 'a formula', body: words(`<math><mrow id="f1" href="${TARGET}"><mtext>Keep my account</mtext></mrow></math>`), press: '#f1' },
  {
    name: 'a frame in a frame',
    body: words(
      `<iframe width="320" height="80" srcdoc="<iframe width=300 height=60 srcdoc='<a href=&quot;${TARGET}&quot; target=_top style=&quot;display:block;height:50px&quot;>Keep my account</a>'></iframe>"></iframe>`,
    ),
    press: 'iframe',
    inFrame: true,
  },
  {
    name: 'a frame that nobody may read',
    body: words(
      `<iframe id="s1" width="320" height="80" sandbox="allow-popups allow-top-navigation" srcdoc="<a href='${TARGET}' target=_blank style='display:block;height:60px'>Keep my account</a>"></iframe>`,
    ),
    press: '#s1',
  },
  { name: 'what an object shows in place of itself', body: `<object>${plain.replace('<a', '<a id="o1"')}</object>`, press: '#o1' },
  {
    name: 'an area of a picture',
    body: words(
      `<img usemap="#m1" width="200" height="40" alt="Keep my account" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><map name="m1"><area shape="rect" coords="0,0,200,40" href="${TARGET}"></map>`,
    ),
    press: 'img[usemap]',
  },
  {
    name: 'a button that names another target than its form',
    body: words(
      `<form action="https://www.instagram.com/" target="_blank"><button id="g1" formaction="${TARGET}">Keep my account</button></form>`,
    ),
    press: '#g1',
  },
];
