/** A cheap look for fields that could take credentials: attributes and text only, so that no layout is forced. */
import { FIELDS, isField, labelOf, marksOf } from './imitated-fields.ts';

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
export function fieldsMark(root: Document | ShadowRoot, title: string, focused: Element | null = null): string {
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
    let words = marksOf(field);
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
