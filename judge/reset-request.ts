/** Whether a form that was sent asked for a reset, by the words around it, and whom, by the page it stood on. */
import type { PlatformIndex } from '../platforms/index.ts';
import type { Platform } from '../platforms/types.ts';
import { parseTarget } from './hosts/host.ts';

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
/** The path of a page for resets; single-page apps keep theirs behind the #. */
const PATH = /reset|forgot|recover|passw|lostp|identify|passwort|contrasen|senha|motdepasse|wachtwoord/i;
/** A page behind one address may name itself in the query; where it leads afterwards ("next=") says nothing. */
const QUERY = /[?&](?:action|mode|view|page|flow|step)=[^?&#]{0,60}(?:reset|forgot|recover|lostp)/i;
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
 * @param url of the page that the form stood on.
 * @param words of its button in the first line, and of the page's headings.
 */
export function asksForReset(url: string, words: string): boolean {
  if (AWAY.test(words)) return false;
  return PATH.test(url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/\?[^#]*/, '')) || QUERY.test(url) || WORDS.test(words);
}

/**
 * Whom a form at `url` with these words asked for a reset: the platforms on whose own host its page lies, wherever the
 * form itself is sent. Pages that strangers can put there count for nobody.
 */
export function platformsAsked(url: string, words: string, platforms: PlatformIndex): Platform[] {
  const target = parseTarget(url);
  if (target.kind !== 'web' || target.protocol !== 'https:' || !asksForReset(url, words)) return [];
  return platforms.byWebHost(target.host).filter((platform) => !platforms.isUserContent(platform, target.host + target.path));
}
