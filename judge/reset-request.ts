/** Whether a form that was sent asked for a reset, by its own words or by the page it stood on, and whom. */
import type { PlatformIndex } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { parseTarget } from './hosts/host.ts';
import type { FieldKind } from './open-page.ts';

/** A form as it was sent. */
export interface FormSent {
  /** Words of the button that sent it; '' where a key did. */
  button: string;
  /** What the form calls itself: its label and the headings inside it. */
  label: string;
  /** Fields in which a name may have been typed; null where nobody types a name. */
  fields: { kind: FieldKind | null; label: string }[];
}

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
/** What a "reset" resets that is no account: it empties a form or a list. */
const OTHERWISE =
  /\b(?:reset|restore|clear)\b.{0,12}\b(?:all|filters?|form|search|fields?|sort|order|view|zoom|options|layout|settings|cart|default)/i;
/** A field in which something is looked for, whatever it is looked for by, in the same languages. */
const SEARCH =
  /search|\bfind\b|such(?:e|wort|begriff)|recherche|buscar|busca\b|pesquis|\bcerca\b|zoek|szukaj|поиск|найти|пошук|\bara\b|søg|\bsök|søk|\bhaku\b|hledat|keres|căuta|αναζήτηση|بحث|جستجو|חיפוש|खोज|ค้นหา|tìm kiếm|\bcari\b|搜索|搜尋|検索|검색/i;
const NAMES = new Set<FieldKind | null>(['user-name', 'email', 'phone']);
/** A language or country in front of a path: `/de/`, `/us-en/`. */
const LOCALE = /^\/[a-z]{2}(?:-[a-z]{2,4})?(?=\/)/i;
/** A button that leads away without asking for anything, in the same languages. */
const AWAY = new RegExp(
  '^(?:cancel|back|go back|return|close|zur(?:ü|ue)ck|abbrechen|schließen|annul|retour|fermer|cancelar|volver|atrás|cerrar|voltar|' +
    'fechar|indietro|chiudi|terug|sluiten|anuluj|wróć|wstecz|zamknij|отмен|назад|закр|скасувати|iptal|geri|kapat|vazgeç|' +
    'avbryt|tillbaka|tilbage|tilbake|stäng|luk\\b|lukk|peruuta|takaisin|sulje|zruš|zpět|zavř|mégse|vissza|bezár|renunț|înapoi|închide|' +
    'ακύρωση|πίσω|κλείσιμο|إلغاء|رجوع|إغلاق|لغو|بازگشت|بستن|ביטול|חזרה|סגירה|रद्द|वापस|ยกเลิก|กลับ|ย้อนกลับ|ปิด|hủy|quay lại|đóng|' +
    'batal|kembali|tutup|取消|返回|关闭|關閉|キャンセル|戻る|閉じる|취소|뒤로|닫기)',
  'i',
);

/**
 * Whether the form says by itself that it asks for a reset: it takes a name, is no search, and its button or label speaks
 * of one. Words of the page around it count for nothing: on many sites strangers write them.
 */
export function asksForReset({ button, label, fields }: FormSent): boolean {
  if (AWAY.test(button) || OTHERWISE.test(button)) return false;
  return fields.some((field) => NAMES.has(field.kind) && !SEARCH.test(field.label)) && (WORDS.test(button) || WORDS.test(label));
}

/** Whether `url` is a page of the platform that only asks for resets, as its facts name them. */
export function isResetPage({ pages, resetForms = [] }: Platform, url: string): boolean {
  // Where both are one page, people may have to sign in there first.
  const page =
    pages.reset !== undefined && pages.reset !== pages.changePassword && !pages.reset.includes('#') ? [hostPathOf(pages.reset)] : [];
  const [at, named] = [hostPathOf(url), [...page, ...resetForms.map((place) => hostPathOf(`https://${place}`))]];
  return named.some(({ host, path }) => at.host === host && (path === '' || at.path === path || at.path.startsWith(`${path}/`)));
}

/** Host and path in small letters, without a locale, without a slash at the end. */
function hostPathOf(url: string): { host: string; path: string } {
  const { hostname, pathname } = new URL(url);
  return {
    host: hostname.replace(/^www\./, ''),
    path: pathname
      .replace(LOCALE, '')
      .replace(/\/{1,9}$/, '')
      .toLowerCase(),
  };
}

/**
 * Whom a form on the page at `url` asked for a reset: the platforms on whose own host its page lies, wherever the form
 * itself is sent. Pages that strangers can put there count for nobody.
 */
export function platformsAsked(url: string, form: FormSent, platforms: PlatformIndex): Platform[] {
  const target = parseTarget(url);
  if (target.kind !== 'web' || target.protocol !== 'https:' || form.fields.length === 0 || AWAY.test(form.button)) return [];
  const own = platforms.byWebHost(target.host).filter((platform) => !platforms.isUserContent(platform, target.host + target.path));
  return asksForReset(form) ? own : own.filter((platform) => isResetPage(platform, url));
}
