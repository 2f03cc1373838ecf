/** A cheap look for fields that could take credentials: attributes and text only, so that no layout is forced. */

/** In name, id, autocomplete or placeholder of a field. Generous: a wrong yes costs one reading of the page. */
const SECRET = /passw|one-time|\botp|passcode|verif|2fa|mfa|cc-|card|cvv|phrase|seed|mnemonic|private.?key|code|код|码|コード|코드/i;
const NAME = /user|login|mail|phone|account|correo|usuario|benutzer|identif|логин|почт|メール|邮|아이디/i;
const PHRASE = /phrase|wallet|seed|mnemonic|助记|助記/i;
/** Most words of a recovery phrase stand in a box each. */
const PHRASE_BOXES = 12;
/** Beside a name's field they tell a sign-in from a newsletter. */
const GETTING_IN =
  /sign|log.?in|log.?on|passw|account|verif|anmeld|konto|sesi[oó]n|cuenta|contrase|entrar|conta\b|senha|connect|compte|acced|inlog|zalog|вход|войти|парол|giriş|hesap|登|ログイン|로그인/i;
const PASSED_OVER = /^(?:hidden|submit|button|reset|image|checkbox|radio|file|color|range|date|search)/;
const MOST_FIELDS = 300;
const LONGEST_WORDS = 3_000;

/** What is asked for under `root`, as a short mark that changes when it changes; '' for nothing. */
export function fieldsMark(root: Document | ShadowRoot, title: string): string {
  let secrets = 0;
  let boxes = 0;
  const names: Element[] = [];
  for (const field of [...root.querySelectorAll('input,textarea')].slice(0, MOST_FIELDS)) {
    const read = (name: string): string => field.getAttribute(name) ?? '';
    const type = read('type').toLowerCase();
    if (PASSED_OVER.test(type)) continue;
    boxes += 1;
    const marks = `${read('name')} ${read('id')} ${read('autocomplete')} ${read('placeholder')}`;
    if (type === 'password' || SECRET.test(marks)) secrets += 1;
    else if (type === 'email' || type === 'tel' || NAME.test(marks)) names.push(field);
  }
  if (secrets > 0) return `secret ${secrets}`;
  if (boxes >= PHRASE_BOXES && PHRASE.test(wordsOf('body' in root ? root.body : root))) return `phrase ${boxes}`;
  const first = names.some((field) => GETTING_IN.test(`${title} ${wordsOf(field.closest('form') ?? field.parentElement?.parentElement ?? field)}`));
  return first ? 'name' : '';
}

/** Text as it stands in the tree; `innerText` would force layout. Values of buttons are words too. */
function wordsOf(part: ParentNode & Node): string {
  const pressed = [...part.querySelectorAll('input[type=submit],input[type=button]')].map((one) => one.getAttribute('value') ?? '');
  return `${(part.textContent ?? '').slice(0, LONGEST_WORDS)} ${pressed.join(' ')}`;
}
