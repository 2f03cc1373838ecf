import { attributeOf, beforeOf, matches, parentOf, partsOf, queryAll, textOf } from '../dom/live.ts';
/** A cheap look for fields that could take credentials: attributes and text only, so that no layout is forced. */

/** In an attribute or the label of a field. Generous: a wrong yes costs one reading of the page. */
const SECRET =
  /passw|\b(?:12|24) |one-time|\botp|verif|2fa|mfa|cc-|card|cvv|phrase|seed|mnemonic|private.?key|code|contrase|senha|mot de passe|has[łl]o|парол|şifre|код|码|碼|コード|코드|パスワード|비밀|cvc|k[ao]rt|tarjet|carte|carta|cartã|карт|κάρτ|كلمة|بطاق|כרטיס|סיסמ|कार्ड|thẻ|บัตร|卡|カード|카드|c[oó]di[gc]|k[oó]d|κωδ|رمز|קוד|कोड|mã|รหัส|fra[sz]|phras/i;
const NAME =
  /user|login|mail|phone|account|correo|usu[aá]r|nutzer|identif|логин|почт|メール|邮|아이디|telef|celul|brug|bruk|gebruik|användar|käyttäj|uživ|felhaszn|utiliza|utente|kund|klant|client|χρήστ|користув|потреб|korisn|مستخدم|משתמש|उपयोग|pengguna|ผู้ใช้|телефон|cpf|personn/i;
const PHRASE = /phrase|wallet|seed|mnemonic|助/i;
/** Most words of a recovery phrase stand in a box each. */
const PHRASE_BOXES = 12;
/** Beside a name's field they tell a sign-in from a newsletter. */
const GETTING_IN =
  /\bsign|deliver|appeal|\bvote|log.?[io]n|account|\bnext|continue|weiter|siguiente|suivant|avanti|volgende|dalej|далее|次へ|下一步|다음|anmeld|konto|sesi[oó]n|cuenta|entrar|conta\b|connect|compte|acced|inlog|zalog|вход|войти|giriş|hesap|登|ログイン|로그인|logg|log på|kirjau|jatka|p[rř]ihl|další|bejelentk|belép|tovább|autentif|σ[υύ]νδ|είσοδ|увій|вхід|далі|влез|دخول|כניס|התחבר|साइन|लॉग|masuk|đăng nhập|เข้าสู่|prijav|forts|stimm|vota|голос/i;
/** A masked field, and a box of one letter: codes and passwords are asked for in rows of them. */
export const MASKED = '[type=password],[maxlength="1"]';
const MOST_FIELDS = 300;
/** Labels are looked up for the first fields only: each look-up walks the page. */
const MOST_LABELS = 30;
const LONGEST_WORDS = 3_000;
/** Fields for a person's addresses and numbers that are asked about whatever the form is called. */
const CONTACTS = 3;

/**
 * Whether anything is asked for under `root`.
 * @param focused a field that is looked at first, however many stand before it.
 */
export function isAskedIn(root: Document | ShadowRoot, title: string, focused: Element | null = null): boolean {
  // No pattern is built where no word is needed.
  if (root.querySelector(MASKED)) return true;
  const all = root.querySelectorAll(FIELDS);
  const fields = [...all].slice(0, MOST_FIELDS);
  let labels = 0;
  const names: Element[] = [];
  for (const field of focused ? [focused, ...fields] : fields) {
    if (field !== focused && !isField(field)) continue;
    let words = attributeWords(field);
    if (!SECRET.test(words) && !NAME.test(words) && (labels += 1) <= MOST_LABELS) words = labelOf(field, root);
    if (SECRET.test(words) || matches(field, MASKED)) return true;
    if (NAME.test(words) || matches(field, '[type=email],[type=tel]')) names.push(field);
  }
  if (all.length >= PHRASE_BOXES && PHRASE.test(textOf('body' in root ? root.body : root))) return true;
  // Who gives name, address and number away gives away more than a sign-in's first step.
  if (names.length >= CONTACTS) return true;
  return names.some((field) =>
    saysGettingIn(`${title} ${wordsOf((field as HTMLInputElement).form ?? parentOf(parentOf(field) ?? field) ?? field)}`),
  );
}

/** Whether words speak of getting in, or of a secret. */
export function saysGettingIn(words: string): boolean {
  return GETTING_IN.test(words) || SECRET.test(words);
}

/** Text as it stands in the tree; `innerText` would force layout. Values of buttons are words too. */
function wordsOf(part: Element): string {
  const pressed = Array.from(queryAll(part, '[type=submit]'), (one) => attributeOf(one, 'value'));
  return textOf(part).slice(0, LONGEST_WORDS) + pressed.join(' ');
}

const LIKE_FIELDS = 'textarea,[contenteditable],[role=textbox]';
/**
 * One traversal finds fields and what stands in for them. What takes no secret is left out here and not later:
 * on a page with no more than a search box the browser then makes no object of any field.
 */
export const FIELDS = `input:not([type=search],[type=hidden],[type=submit],[type=button],[type=checkbox],[type=radio],[type=file],[type=image]),${LIKE_FIELDS}`;

/** What a person may read on a field, and what its code calls it. */
const MARKS = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label', 'data-placeholder'];
/** A label is short; a box with more parts than this is no label. */
const LONGEST_LABEL = 120;
const MOST_PARTS = 3;

/** Whether something can be written into `element`: a field, or an element that stands in for one. */
export function isField(element: Element): boolean {
  return matches(element, FIELDS) && attributeOf(element, 'contenteditable') !== 'false';
}

/** The same with fields for a search, which may ask for something else all the same: looked at where the person is. */
export function isWrittenInto(element: Element): boolean {
  return isField(element) || matches(element, '[type=search]');
}

/** The words of a field's own attributes, '' for none. */
function attributeWords(field: Element): string {
  return MARKS.map((name) => attributeOf(field, name)).join(' ');
}

/** The words of a field's label, or of what stands before it; '' for none. Text only: nothing is laid out. */
function labelOf(field: Element, root: Document | ShadowRoot): string {
  const around = parentOf(field);
  const label =
    (field as HTMLInputElement).labels?.[0] ??
    root.getElementById(`${attributeOf(field, 'aria-labelledby')}`) ??
    beforeOf(field) ??
    (around && beforeOf(around));
  return label && partsOf(label) <= MOST_PARTS ? textOf(label).slice(0, LONGEST_LABEL) : '';
}
