/** A mail that wants name and password of an account as its answer, as whoever has no site of their own writes. */
import { isLetter } from '../doubt/pressing.ts';
import type { OpenMail } from '../open-mail.ts';
import { plain } from '../text/plain.ts';
import { DENIED } from '../text/phrasing.ts';

const PASSWORD =
  /pass(?:word|wort|ord)|kennwort|mot de passe|contraseña|senha|parola|wachtwoord|hasł[oa]|şifre|парол|лозинк|lösenord|adgangskode|salasana|hesl[oa](?!\p{L})|jelsz[óa]|lozink|geslo|密码|密碼|パスワード|비밀번호|كلمة (?:ال)?مرور|סיסמ|κωδικ\p{L}{1,3} πρόσβασης|mật khẩu|kata sandi|รหัสผ่าน/u;
const ACCOUNT =
  /user ?(?:name|id)|log ?in(?!\p{L})|(?:e-?mail|mail)[- ]?(?:address|adresse|id)|benutzer(?:name|kennung)|identifiant|nom d.utilisateur|usu[aá]rio|nome utente|gebruikersnaam|nazw\p{L} użytkownika|kullanıcı ad|имя пользователя|логин|ім.я користувача|användarnamn|bruk?ernavn|brugernavn|käyttäjätunnu|uživatelsk|felhasználó|utilizator|korisničk|用户名|使用者|帐号|账号|帳號|ユーザー名|아이디|사용자|اسم المستخدم|שם משתמש|όνομα χρήστη|tên đăng nhập|nama pengguna/u;
const ANSWER =
  /(?<!\p{L})(?:reply(?:ing)?|respond(?:ing)?|answer(?:ing)?|(?:send|e-?mail|forward) (?:us|back|me|it|the)|antworten? sie|(?:senden|schicken) sie uns|répond\p{L}{1,4}|r?envoyez|respond(?:a|iendo|endo|er)|envíe\p{L}{0,3}|envie(?:-nos)?|rispond\p{L}{1,4}|invi(?:i|ateci)|beantwoord\p{L}{0,2}|antwoord\p{L}{0,2}|stuur ons|odpowi\p{L}{2,8}|prześlij|wyślij|yanıtla\p{L}{0,6}|gönderin|ответ\p{L}{1,4}|отправьте|пришлите|відпові\p{L}{1,5}|надішліть|svara|besvara?|skicka|svar på|send oss|vastaa\p{L}{0,4}|lähettäkää|odpově\p{L}{1,4}|zašlete|pošlete|válaszol\p{L}{0,6}|küldje|răspunde\p{L}{0,3}|trimite\p{L}{0,2}|odgovorite|pošaljite|απαντήστε|balas|trả lời)(?!\p{L})|回复|回覆|返信|회신|답장|الرد على|أرسل/u;
/** An offer of help, or what somebody else will answer. */
const HELPS =
  /(?<!\p{L})(?:if|when|whether|trouble|problems?|questions?|forg[eo]t\p{L}{0,3}|wenn|falls|sollten|probleme?n?|fragen|vergessen|si|en cas|problèmes?|oublié|caso|se|olvid\p{L}{1,4}|esqueceu|dimentic\p{L}{1,4}|als|vergeten|jeśli|gdy|если|якщо|om du|hvis|jos|pokud|ha ön|dacă|eğer)(?!\p{L})|如果|場合|경우|إذا/u;
const SOMEBODY_WILL = /(?<!\p{L})(?:we|they|team|desk|support|will|wir|nous)(?!\p{L})[^,]{0,25}$/u;
/** A line to be filled in. */
const BLANK = /^[^:：]{2,40}[:：][\s._…\-[\]()]{0,60}$/u;

const MOST_SENTENCES = 200;
const LONGEST_SENTENCE = 400;
const LOOKED_AT = 6000;

/** The words with which a letter asks to answer with name and password, '' where it does not; a denial is none. */
export function secretByAnswer(mail: OpenMail): string {
  if (!isLetter(mail)) return '';
  const said = plain(mail.body.text.slice(0, LOOKED_AT));
  if (!PASSWORD.test(said) || !ANSWER.test(said)) return '';
  return (
    said
      .split(/[.!?。！？\n]+/u, MOST_SENTENCES)
      .find(asksInASentence)
      ?.trim() ?? blankForm(said)
  );
}

function asksInASentence(sentence: string): boolean {
  if (sentence.length > LONGEST_SENTENCE || !PASSWORD.test(sentence) || !ACCOUNT.test(sentence)) return false;
  const asks = ANSWER.exec(sentence);
  if (asks === null || HELPS.test(sentence) || DENIED.test(sentence)) return false;
  return !SOMEBODY_WILL.test(sentence.slice(0, asks.index));
}

/** The line for the password in a form to be answered: beside it stands another that is blank too, so no value was meant to follow. */
function blankForm(said: string): string {
  const lines = said.split('\n', MOST_SENTENCES).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const isBlank = (at: number): boolean => BLANK.test(filled[at] ?? '');
  return filled.find((line, at) => PASSWORD.test(line) && isBlank(at) && (isBlank(at - 1) || isBlank(at + 1))) ?? '';
}
