/** Whether a form that was sent asked for a reset, by the words around it. */

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

/**
 * @param url of the page that the form stood on.
 * @param words of its button and of the page's headings.
 */
export function asksForReset(url: string, words: string): boolean {
  return PATH.test(url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/\?[^#]*/, '')) || WORDS.test(words);
}
