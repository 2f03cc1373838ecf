/** A cheap look for fields that could take credentials: attributes and text only, so that no layout is forced. */

/** In an attribute or the label of a field. Generous: a wrong yes costs one reading of the page. */
const SECRET =
  /passw|one-time|\botp|verif|2fa|mfa|cc-|card|cvv|phrase|seed|mnemonic|private.?key|code|contrase|senha|mot de passe|has[łl]o|парол|şifre|код|码|碼|コード|코드|パスワード|비밀/i;
const NAME = /user|login|mail|phone|account|correo|usuario|benutzer|identif|логин|почт|メール|邮|아이디/i;
const PHRASE = /phrase|wallet|seed|mnemonic|助/i;
/** Most words of a recovery phrase stand in a box each. */
const PHRASE_BOXES = 12;
/** Beside a name's field they tell a sign-in from a newsletter. */
const GETTING_IN =
  /\bsign|log.?[io]n|account|anmeld|konto|sesi[oó]n|cuenta|entrar|conta\b|connect|compte|acced|inlog|zalog|вход|войти|giriş|hesap|登|ログイン|로그인/i;
const MOST_FIELDS = 300;
/** Labels are looked up for the first fields only: each look-up walks the page. */
const MOST_LABELS = 30;
const LONGEST_WORDS = 3_000;

/**
 * What is asked for under `root`, as a short mark that changes when it changes; '' for nothing.
 * @param focused a field that is looked at first, however many stand before it.
 */
export function askedIn(root: Document | ShadowRoot, title: string, focused: Element | null = null): string {
  const all = root.querySelectorAll(FIELDS);
  let secrets = 0;
  let boxes = 0;
  let labels = 0;
  const names: Element[] = [];
  for (let at = -1; at < Math.min(all.length, MOST_FIELDS); at += 1) {
    const field = at < 0 ? focused : all[at];
    if (!field || (at >= 0 && field === focused)) continue;
    if (!isField(field)) continue;
    const { type } = field as HTMLInputElement;
    boxes += 1;
    let words = attributeWords(field);
    const isName = (): boolean => type === 'email' || type === 'tel' || NAME.test(words);
    const says = type === 'password' || SECRET.test(words) || isName();
    if (!says && (labels += 1) <= MOST_LABELS) words = labelOf(field, root);
    if (type === 'password' || SECRET.test(words)) secrets += 1;
    else if (isName()) names.push(field);
  }
  if (secrets > 0) return `secret ${secrets}`;
  if (boxes >= PHRASE_BOXES && PHRASE.test(wordsOf('body' in root ? root.body : root))) return `phrase ${boxes}`;
  const gettingIn = names.some((field) => {
    const words = `${title} ${wordsOf(field.closest('form') ?? field.parentElement?.parentElement ?? field)}`;
    return GETTING_IN.test(words) || SECRET.test(words);
  });
  return gettingIn ? 'name' : '';
}

/** Text as it stands in the tree; `innerText` would force layout. Values of buttons are words too. */
function wordsOf(part: ParentNode & Node): string {
  const pressed = [...part.querySelectorAll('[type=submit],[type=button]')].map((one) => one.getAttribute('value') ?? '');
  return `${(part.textContent ?? '').slice(0, LONGEST_WORDS)} ${pressed.join(' ')}`;
}

/**
 * One traversal finds fields and what stands in for them. What takes no secret is left out here and not later:
 * on a page with no more than a search box the browser then makes no object of any field.
 */
export const FIELDS =
  'input:not([type=search],[type=hidden],[type=submit],[type=button],[type=checkbox],[type=radio],[type=file],[type=image]),' +
  'textarea,[contenteditable],[role=textbox]';

/** What a person may read on a field, and what its code calls it. */
const MARKS = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label', 'data-placeholder'];
/** A label is short; a box with more parts than this is no label. */
const LONGEST_LABEL = 120;
const MOST_PARTS = 3;

/** Whether something can be written into `element`: a field, or an element that stands in for one. */
export function isField(element: Element): boolean {
  return element.matches(FIELDS) && element.getAttribute('contenteditable') !== 'false';
}

/** The words of a field's own attributes, '' for none. */
export function attributeWords(field: Element): string {
  return MARKS.map((name) => field.getAttribute(name) ?? '').join(' ').trim();
}

/** The words of the label around, for or before a field, '' for none. Text only: nothing is laid out. */
export function labelOf(field: Element, root: ParentNode): string {
  const quoted = (name: string): string => `"${CSS.escape(field.getAttribute(name) ?? '')}"`;
  const label =
    field.closest('label') ??
    root.querySelector(`label[for=${quoted('id')}],[id=${quoted('aria-labelledby')}]`) ??
    field.previousElementSibling ??
    field.parentElement?.previousElementSibling;
  if (!label || label.childElementCount > MOST_PARTS) return '';
  return (label.textContent ?? '').slice(0, LONGEST_LABEL);
}

/** Ordinary elements come first, so that the browser rejects them at the first comparison and makes no object of them. */
const ORDINARY =
  'p,a,div,span,li,td,tr,img,path,br,b,i,em,input,button,option,script,style,link,meta,ul,ol,section,html,head,title,body,h1,h2,h3,' +
  'form,label,iframe,header,footer,nav,main,article,aside,figure,figcaption,picture,table,tbody,svg,g,strong';
/** Elements with a name of the page's own, and empty ones that the browser lets carry a root. */
const CANDIDATES = `:not(${ORDINARY}),:is(div,span,p,section):empty`;
const MOST_ROOTS = 20;

/**
 * Adds the open roots below `page`, and below those already in `roots`, to `roots`.
 * @returns whether an element is left that may get a root later: `attachShadow` is no mutation.
 */
export function addOpenRoots(page: Document, roots: Set<ShadowRoot>): boolean {
  let waiting = false;
  const search = (root: Document | ShadowRoot): void => {
    for (const { localName, shadowRoot } of root.querySelectorAll(CANDIDATES)) {
      if (!shadowRoot) waiting ||= localName.includes('-');
      else if (roots.size < MOST_ROOTS) roots.add(shadowRoot);
    }
  };
  search(page);
  // A set is walked to the end also where the walk itself adds to it: roots within roots.
  for (const root of roots) {
    if (root.host.isConnected) search(root);
    else roots.delete(root);
  }
  return waiting;
}
