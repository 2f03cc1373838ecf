/** Notices that the person sends a form which asks a site to reset a password. */

/** Stems of "forgot", "reset", "recover" and "password" in the 31 languages of account mail. */
const WORDS = new RegExp(
  'reset|forgot|recover|restor|passwor|passcode|contrase|recuper|restablec|senha|redefin|oubli|initialis|mot de passe|' +
    'vergess|zur(?:ü|ue)cksetz|kennwort|dimentic|reimpost|wachtwoord|vergeten|has[łl][oa]|odzysk|resetuj|парол|восстан|' +
    'віднов|забыл|забул|[şs]ifre|s[ıi]f[ıi]rla|parola|l[öo]senord|gl[öo]mt|adgangs|glemt|passord|salasana|unohd|heslo|' +
    'hesla|zapomen|jelsz|elfelejt|uitat|resetare|resetează|sandi|lupa|laluan|đặt lại|quên|khôi phục|mật khẩu|' +
    'κωδικ|ξεχάσ|επαναφορ|รหัสผ่าน|ลืม|密码|密碼|重置|忘记|忘記|重設|パスワード|再設定|비밀번호|재설정|' +
    'كلمة (?:ال)?(?:مرور|سر)|نسيت|گذرواژه|رمز عبور|فراموش|بازیابی|סיסמ|שכחת|איפוס|पासवर्ड|भूल|रीसेट',
  'i',
);
const PATH = /reset|forgot|recover|passw|lostp|identify|passwort|contrasen|senha|motdepasse|wachtwoord/i;
const NAME_FIELDS =
  'input[type=email],input[type=tel],input[type=text],input:not([type]),input[autocomplete~=username],input[autocomplete~=email]';
const PRESSABLE = 'button,input[type=submit],input[type=button],[role=button]';
/** Ancestors of a pressed button among which its field is looked for. */
const REACH = 6;
/** A press and the form event that it causes are one request. */
const SAME = 3_000;

/** Calls `sent` when a trusted press, submit or Enter asks for a reset. A page's own script cannot call it by an event. */
export function watchResetRequest(page: Document, sent: () => void): void {
  let last = 0;
  const note = (part: Element | null, pressed: string): void => {
    if (!part || !asksForReset(page, part, pressed) || Date.now() - last < SAME) return;
    last = Date.now();
    sent();
  };
  page.addEventListener(
    'submit',
    (event) => {
      if (event.isTrusted && event.target instanceof Element) note(event.target, wordsOf(event.submitter));
    },
    { capture: true, passive: true },
  );
  page.addEventListener(
    'change',
    ({ isTrusted, target }) => {
      // Enter commits a field that keeps the focus; leaving it moves the focus first. Without a form no `submit` tells of it.
      if (!isTrusted || !(target instanceof Element) || target.closest('form') || page.activeElement !== target) return;
      note(regionOf(target), '');
    },
    { capture: true, passive: true },
  );
  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      const button = event.target.closest(PRESSABLE);
      const words = wordsOf(button);
      // "Forgot your password?" leads to the form; a form with a form element tells by `submit`.
      if (button && !button.closest('form') && !/[?？؟]/.test(words)) note(regionOf(button), words);
    },
    { capture: true, passive: true },
  );
}

/** Whether `part`, a form or what stands in for one, takes a name and no password, under words of a reset. */
export function asksForReset(page: Document, part: Element, pressed: string): boolean {
  if (part.querySelector('input[type=password]')) return false;
  const fields = [...part.querySelectorAll<HTMLInputElement>(NAME_FIELDS)];
  if (!fields.some((field) => field.type !== 'search' && field.value.trim() !== '')) return false;
  // Single-page apps keep their path behind the #.
  if (PATH.test(`${page.location?.pathname ?? ''}${page.location?.hash ?? ''}`) || WORDS.test(pressed)) return true;
  const headings = [...page.querySelectorAll('h1,h2,[role=heading],legend')].slice(0, 6);
  return headings.some((heading) => WORDS.test((heading.textContent ?? '').slice(0, 200)));
}

function wordsOf(button: Element | null): string {
  if (!button) return '';
  return `${(button.textContent ?? '').slice(0, 100)} ${button.getAttribute('value') ?? ''} ${button.getAttribute('aria-label') ?? ''}`;
}

/** The nearest part of the page around `inner` that holds a field beside it. */
function regionOf(inner: Element): Element | null {
  let part: Element | null = inner.parentElement;
  for (let step = 0; part && step < REACH; step += 1) {
    if (part.querySelector(NAME_FIELDS)) return part;
    part = part.parentElement;
  }
  return null;
}
