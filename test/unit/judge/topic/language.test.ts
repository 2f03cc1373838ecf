import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFunctionWords, LanguageVotes } from '../../../../judge/topic/language.ts';
import { spell } from '../../../../judge/topic/spell.ts';
import { ANY_LETTER } from '../../any-letter.ts';

const words = JSON.parse(readFileSync(new URL('../../../../judge/topic/function-words.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;
const table = compileFunctionWords(words);

function languagesOf(text: string, share = 1): string[] {
  const votes = new LanguageVotes(table);
  votes.read(spell(text));
  return votes.settled(share);
}

describe('the language of a mail', () => {
  it.each([
    ['en', 'We got a request to change the password of your account. If this was not you, write to us.'],
    ['de', 'Wir haben eine Bitte erhalten, das Kennwort für dein Konto zu ändern. Wenn du das nicht warst, schreib uns.'],
    ['fr', 'Nous avons reçu une demande pour changer le mot de passe de votre compte. Si ce n’est pas vous, écrivez-nous.'],
    ['es', 'Hemos recibido una petición para cambiar la clave de tu cuenta. Si no has sido tú, escríbenos.'],
    ['pt', 'Recebemos um pedido para mudar a senha da sua conta. Se não foi você, escreva para nós.'],
    ['it', 'Abbiamo ricevuto la richiesta di cambiare la password del tuo account. Se non sei stato tu, scrivi a noi.'],
    ['nl', 'We hebben een verzoek gekregen om het wachtwoord van je account te wijzigen. Als je dat niet was, laat het ons weten.'],
    ['da', 'Vi har fået en anmodning om at skifte adgangskoden til din konto. Hvis det ikke var dig, så skriv til os.'],
    ['sv', 'Vi har fått en begäran om att byta lösenordet för ditt konto. Om det inte var du, skriv till oss.'],
    ['fi', 'Saimme pyynnön vaihtaa tilisi salasanan. Jos se et ollut sinä, ota meihin yhteyttä tai ole huoletta.'],
    ['pl', 'Otrzymaliśmy prośbę o zmianę hasła do twojego konta. Jeśli to nie ty, napisz do nas.'],
    ['cs', 'Dostali jsme žádost o změnu hesla k vašemu účtu. Pokud jste to nebyl vy, napište nám, prosím.'],
    ['ro', 'Am primit o cerere de a schimba parola contului tău. Dacă nu ai fost tu, scrie-ne.'],
    ['tr', 'Hesabınızın parolasını değiştirmek için bir istek aldık. Eğer bu siz değilseniz bize yazın.'],
    ['ru', 'Мы получили запрос на смену пароля для вашей учётной записи. Если это были не вы, напишите нам.'],
    ['uk', 'Ми отримали запит на зміну пароля для вашого облікового запису. Якщо це були не ви, напишіть нам.'],
    ['el', 'Λάβαμε ένα αίτημα για αλλαγή του κωδικού σας. Αν δεν είστε εσείς, γράψτε μας.'],
    ['id', 'Kami menerima permintaan untuk mengubah kata sandi akun Anda. Jika ini bukan Anda, silakan hubungi kami.'],
    ['vi', 'Chúng tôi đã nhận được yêu cầu đổi mật khẩu của bạn. Nếu không phải bạn, vui lòng cho chúng tôi biết.'],
    ['ja', 'アカウントのパスワードを変更するリクエストを受け取りました。お心当たりがない場合はご連絡ください。'],
    ['ko', '계정의 비밀번호를 바꾸려는 요청을 받았습니다. 본인이 아니라면 알려 주십시오.'],
    ['th', 'เราได้รับคำขอเปลี่ยนรหัสผ่านบัญชีของคุณ หากไม่ใช่คุณ โปรดแจ้งเรา'],
    ['ar', 'تلقينا طلبا لتغيير كلمة المرور. إذا لم يكن هذا أنت فلا تفعل أي شيء من هذا.'],
    ['he', 'קיבלנו בקשה לשנות את הסיסמה של החשבון שלך. אם זה לא אתה, כתוב אלינו.'],
    ['hi', 'हमें आपके खाते का पासवर्ड बदलने का अनुरोध मिला है। यदि यह आप नहीं हैं, तो हमें लिखें।'],
  ])('%s is told by its little words', (language, text) => {
    expect(languagesOf(text)[0]).toBe(language);
  });

  it('is not turned by a foreign word or two of a footer', () => {
    const text =
      'Your friends have been busy while you were away, and here is what they did this week. Forum, Blog, Reset password, Datenschutz';
    expect(languagesOf(text, 0.6)).toEqual(['en']);
  });

  it('is open where kindred languages say nearly the same', () => {
    const text = 'Vi har fått en forespørsel om din konto';
    expect(languagesOf(text, 0.75)).toEqual(expect.arrayContaining(['nb', 'da']));
  });

  it('hears the words of another table, one that few languages know more than one that many know', () => {
    const votes = new LanguageVotes(table);
    votes.add(['da', 'de', 'en', 'it']);
    votes.add(['it']);
    expect(votes.settled(1)).toEqual(['it']);
    expect(votes.settled(0.3)).toEqual(['it', 'da', 'de', 'en']);
  });

  it.each(['', '   ', '12345', 'Xylqq', '!?'])('is nobody’s where nothing tells: %j', (text) => {
    expect(languagesOf(text)).toEqual([]);
  });

  it('is settled whatever the text is, and all settled languages have a share of its votes', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_LETTER, maxLength: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const all = languagesOf(text, 0);
        const settled = languagesOf(text, share);
        expect(all.slice(0, settled.length)).toEqual(settled);
      }),
    );
  });
});

describe('the table of function words', () => {
  it('names languages that have phrases too, each with words of its own', () => {
    const phrases = (language: string): string =>
      readFileSync(new URL(`../../../../judge/topic/phrases/${language}.json`, import.meta.url), 'utf8');
    for (const [language, list] of Object.entries(words)) {
      expect(phrases(language), language).toContain(`"${language}"`);
      expect(list, language).toBe(list.toLowerCase());
      expect(list, language).not.toMatch(/ {2}|^ | $/);
      expect(
        [...table].some(([, languages]) => languages.includes(language)),
        language,
      ).toBe(true);
    }
  });
});
