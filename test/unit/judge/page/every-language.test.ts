import { describe, expect, it } from 'vitest';
import { judge } from './rules.ts';

const STRANGER = 'https://kqz-7d2.top/in';
const FREE = 'https://kqz-31.web.app/';
const kindOf = (html: string, url: string): string => judge(html, url).kind;
const mailForm = (button: string): string =>
  `<form><input type="email" name="e"><input type="password" name="p"><button>${button}</button></form>`;
const cardForm = (action: string, label: string, button: string): string =>
  `<form action="${action}" method="post"><input placeholder="${label}"><input placeholder="MM/YY"><input placeholder="CVV"><button>${button}</button></form>`;

// oxfmt-ignore
const FULL_MAILBOXES: [language: string, title: string, line: string, button: string][] = [
  ['ar', 'البريد', 'صندوق بريدك ممتلئ', 'تحديث'], ['cs', 'Webmail', 'Vaše schránka je téměř plná', 'Aktualizovat'],
  ['da', 'Webmail', 'Din postkasse er næsten fuld', 'Opdater'], ['de', 'Webmail', 'Ihr Postfach ist fast voll', 'Aktualisieren'],
  ['el', 'Webmail', 'Το γραμματοκιβώτιό σας είναι σχεδόν γεμάτο', 'Ενημέρωση'], ['en', 'Verification', 'Your password expires today', 'Keep it'],
  ['es', 'Verificación', 'Su contraseña caduca hoy', 'Mantener'], ['fi', 'Sähköposti', 'Postilaatikkosi on melkein täynnä', 'Päivitä'],
  ['fr', 'Vérification', 'Votre mot de passe expire aujourd’hui', 'Conserver'], ['he', 'דואר', 'תיבת הדואר שלך מלאה', 'עדכון'],
  ['hi', 'वेबमेल', 'आपका मेलबॉक्स भर गया है', 'अपडेट'], ['hu', 'Webmail', 'Postafiókja majdnem megtelt', 'Frissítés'], ['id', 'Webmail', 'Kotak surat Anda hampir penuh', 'Perbarui'],
  ['it', 'Verifica', 'La tua password scade oggi', 'Mantieni'], ['ja', 'ウェブメール', 'メールボックスの容量が上限に達しました', '更新'], ['ko', '웹메일', '메일함이 가득 찼습니다', '업데이트'],
  ['nl', 'Webmail', 'Uw mailbox is bijna vol', 'Bijwerken'], ['pl', 'Poczta', 'Twoja skrzynka jest prawie pełna', 'Aktualizuj'], ['pt', 'Verificação', 'Sua senha expira hoje', 'Manter senha'],
  ['ro', 'Webmail', 'Căsuța dvs. poștală este aproape plină', 'Actualizare'], ['ru', 'Почта', 'Ваш почтовый ящик почти заполнен', 'Обновить'],
  ['sv', 'Webbmail', 'Din brevlåda är nästan full', 'Uppdatera'], ['th', 'เว็บเมล', 'กล่องจดหมายของคุณเต็ม', 'อัปเดต'], ['tr', 'Webmail', 'Posta kutunuz neredeyse dolu', 'Güncelle'],
  ['uk', 'Пошта', 'Ваша поштова скринька майже заповнена', 'Оновити'], ['vi', 'Webmail', 'Hộp thư của bạn sắp đầy', 'Cập nhật'], ['zh', '邮箱升级', '您的邮箱容量已满', '升级'],
];

// oxfmt-ignore
const DOCUMENTS: [language: string, title: string, line: string, button: string][] = [
  ['cs', 'Sdílený dokument', 'Obdrželi jste dokument. Přihlaste se pro zobrazení', 'Zobrazit dokument'], ['da', 'Delt dokument', 'Du har modtaget et dokument. Log ind for at se det', 'Vis dokument'],
  ['de', 'Freigegebenes Dokument', 'Sie haben ein Dokument erhalten. Melden Sie sich an, um es anzuzeigen', 'Dokument anzeigen'],
  ['el', 'Κοινόχρηστο έγγραφο', 'Λάβατε ένα έγγραφο. Συνδεθείτε για προβολή', 'Προβολή εγγράφου'], ['fi', 'Jaettu asiakirja', 'Olet saanut asiakirjan. Kirjaudu nähdäksesi sen', 'Näytä asiakirja'],
  ['hu', 'Megosztott dokumentum', 'Dokumentumot kapott. Jelentkezzen be a megtekintéshez', 'Dokumentum megtekintése'],
  ['it', 'Documento condiviso', 'Hai ricevuto un documento. Accedi per visualizzarlo', 'Visualizza documento'], ['ja', '共有ドキュメント', '文書を受信しました。表示するにはログインしてください', '文書を表示'],
  ['ko', '공유 문서', '문서를 받았습니다. 보려면 로그인하세요', '문서 보기'], ['nl', 'Gedeeld document', 'U heeft een document ontvangen. Log in om het te bekijken', 'Document bekijken'],
  ['pl', 'Udostępniony dokument', 'Otrzymałeś dokument. Zaloguj się, aby go zobaczyć', 'Zobacz dokument'], ['ro', 'Document partajat', 'Ați primit un document. Autentificați-vă pentru a vedea', 'Vizualizați documentul'],
  ['tr', 'Paylaşılan belge', 'Bir belge aldınız. Görüntülemek için giriş yapın', 'Belgeyi görüntüle'], ['uk', 'Документ', 'Ви отримали документ. Увійдіть для перегляду', 'Відкрити документ'],
  ['zh', '共享文档', '您收到一份文件。请登录查看', '查看文件'], ['de', 'Kontoaktualisierung', 'Melden Sie sich an, um 3 zurückgehaltene Nachrichten freizugeben', 'Freigeben'],
];

// oxfmt-ignore
const PARCELS: [language: string, line: string, label: string, button: string][] = [
  ['ar', 'طرد في انتظارك. ادفع رسوم', 'رقم البطاقة', 'دفع'], ['cs', 'Vaše zásilka čeká. Zaplaťte poplatek', 'Číslo karty', 'Zaplatit'], ['da', 'Din pakke venter. Betal gebyret', 'Kortnummer', 'Betal'],
  ['de', 'Ihr Paket wird zurückgehalten. Bitte zahlen Sie 1,99', 'Kartennummer', 'Bezahlen'], ['el', 'Το δέμα σας εκκρεμεί. Πληρωμή τέλους', 'Αριθμός κάρτας', 'Πληρωμή'],
  ['en', 'Your parcel is on hold. Pay the fee of 1.99', 'Card number', 'Pay'], ['es', 'Su paquete está retenido. Pague la tarifa de 1,99', 'Número de tarjeta', 'Pagar'],
  ['fi', 'Pakettisi odottaa. Maksa maksu', 'Kortin numero', 'Maksa'], ['fr', 'Votre colis est en attente. Frais à payer : 1,99', 'Numéro de carte', 'Payer'],
  ['hu', 'Csomagja várakozik. Fizesse ki a díjat', 'Kártyaszám', 'Fizetés'], ['id', 'Paket Anda tertahan. Bayar biaya', 'Nomor kartu', 'Bayar'],
  ['it', 'Il tuo pacco è in giacenza. Paga la tassa di 1,99', 'Numero carta', 'Paga'], ['nb', 'Pakken din venter. Betal gebyret', 'Kortnummer', 'Betal'],
  ['nl', 'Uw pakket wordt vastgehouden. Betaal de kosten van 1,99', 'Kaartnummer', 'Betalen'], ['pl', 'Twoja paczka została wstrzymana. Opłać 1,99', 'Numer karty', 'Zapłać'],
  ['pt', 'A sua encomenda está retida. Pague a taxa de 1,99', 'Número do cartão', 'Pagar'], ['ro', 'Coletul dvs. este în așteptare. Plătiți taxa', 'Numărul cardului', 'Plată'],
  ['ru', 'Ваша посылка задержана. Оплатите 199 руб', 'Номер карты', 'Оплатить'], ['sv', 'Ditt paket väntar. Betala avgiften', 'Kortnummer', 'Betala'],
  ['tr', 'Kargonuz bekletiliyor. 19,90 öde', 'Kart numarası', 'Öde'], ['uk', 'Ваша посилка затримана. Сплатити збір', 'Номер картки', 'Оплатити'],
  ['vi', 'Bưu kiện của bạn đang chờ. Thanh toán phí', 'Số thẻ', 'Thanh toán'], ['zh', '您的包裹被扣留，请支付费用', '卡号', '支付'],
];

// oxfmt-ignore
const RECOVERY: [language: string, title: string, label: string][] = [
  ['cs', 'Obnovit peněženku', 'Zadejte frázi pro obnovení'], ['de', 'Wallet wiederherstellen', 'Ihre Wiederherstellungsphrase'], ['el', 'Επαναφορά', 'Εισαγάγετε τη φράση ανάκτησης'],
  ['hu', 'Tárca', 'Írja be a helyreállítási kifejezést'], ['it', 'Portafoglio', 'Inserisci la frase di recupero'], ['ja', 'ウォレット', 'リカバリーフレーズを入力'], ['ko', '지갑', '복구 구문을 입력하세요'],
  ['pl', 'Portfel', 'Wpisz frazę odzyskiwania'], ['ru', 'Кошелёк', 'Введите секретную фразу'], ['sv', 'Plånbok', 'Ange din återställningsfras'], ['tr', 'Cüzdan', 'Kurtarma ifadenizi girin'],
  ['uk', 'Гаманець', 'Введіть фразу відновлення'], ['vi', 'Ví', 'Nhập cụm từ khôi phục'],
];

describe('what baits where nobody is named is read in each language', () => {
  it.each(FULL_MAILBOXES)('%s, a mailbox on free hosting: %s, %s', (language, title, line, button) => {
    expect(kindOf(`<html lang="${language}"><title>${title}</title><h2>${title}</h2><p>${line}</p>${mailForm(button)}`, FREE)).toBe(
      'suspicious',
    );
  });
  it.each(DOCUMENTS)('%s, a document on free hosting: %s', (language, title, line, button) => {
    expect(kindOf(`<html lang="${language}"><title>${title}</title><h2>${title}</h2><p>${line}</p>${mailForm(button)}`, FREE)).toBe(
      'suspicious',
    );
  });
  it.each(PARCELS)('%s, a parcel: %s', (language, line, label, button) => {
    const html = `<html lang="${language}"><title></title><h2>${line}</h2>${cardForm('s.php', label, button)}`;
    expect(kindOf(html, STRANGER)).toBe('suspicious');
    expect(kindOf(html.replace('<title>', '<title>DHL'), STRANGER)).toBe('lure');
  });
  it.each(RECOVERY)('%s, recovery words: %s', (language, title, label) => {
    expect(
      kindOf(`<html lang="${language}"><title>${title}</title><form><textarea placeholder="${label}"></textarea></form>`, STRANGER),
    ).toBe('suspicious');
  });
});

// oxfmt-ignore
const CODES: [language: string, heading: string, label: string][] = [
  ['ar', 'أدخل الرمز المرسل', 'الرمز'], ['cs', 'Zadejte kód z SMS', 'Kód'], ['da', 'Indtast koden fra SMS', 'Kode'], ['de', 'Geben Sie den Code ein', 'Code'], ['en', 'Enter the code we sent to your phone', 'Code'],
  ['es', 'Introduzca el código que le hemos enviado', 'Código'], ['fi', 'Syötä tekstiviestikoodi', 'Koodi'], ['fr', 'Saisissez le code reçu par SMS', 'Code'], ['id', 'Masukkan kode dari SMS', 'Kode'],
  ['it', 'Inserisci il codice ricevuto via SMS', 'Codice'], ['ja', 'SMSで届いたコードを入力', 'コード'], ['ko', 'SMS로 받은 코드를 입력', '코드'], ['pl', 'Wpisz kod z wiadomości', 'Kod'],
  ['ro', 'Introduceți codul primit', 'Cod'], ['ru', 'Введите код из сообщения', 'Код'], ['tr', 'SMS ile gelen kodu girin', 'Kod'], ['vi', 'Nhập mã gửi qua SMS', 'Mã'],
];

// oxfmt-ignore
const PAYOUTS: [language: string, label: string, button: string][] = [
  ['bg', 'Номер на карта', 'Получи плащане'], ['cs', 'Číslo karty', 'Přijmout platbu'], ['da', 'Kortnummer', 'Få penge'], ['el', 'Αριθμός κάρτας', 'Λάβετε πληρωμή'], ['hr', 'Broj kartice', 'Primi uplatu'],
  ['it', 'Numero carta', 'Ricevi denaro'], ['ro', 'Numărul cardului', 'Primește banii'], ['sv', 'Kortnummer', 'Få pengar'], ['tr', 'Kart numarası', 'Ödemeyi al'], ['uk', 'Номер картки', 'Отримати кошти'],
];

// oxfmt-ignore
const TROUBLE: [language: string, heading: string][] = [
  ['de', 'Ihre Facebook-Seite verstößt gegen unsere Regeln'], ['el', 'Ο λογαριασμός σας Facebook περιορίστηκε'], ['hu', 'Facebook-fiókját korlátoztuk'], ['nl', 'Uw Facebook-pagina overtreedt onze regels'],
  ['sv', 'Ditt Facebook-konto har begränsats'], ['tr', 'Facebook sayfanız kurallarımızı ihlal ediyor'], ['uk', 'Ваш акаунт Facebook обмежено'],
];

// oxfmt-ignore
const VOTES: [language: string, heading: string, line: string][] = [
  ['ar', 'صوّت لآنا', 'سجّل الدخول عبر WhatsApp للتصويت'], ['cs', 'Hlasujte pro Annu', 'Pro hlasování se přihlaste přes WhatsApp'], ['de', 'Stimme für Anna', 'Melde dich mit WhatsApp an, um abzustimmen'],
  ['hu', 'Szavazz Annára', 'Jelentkezz be WhatsApp-pal a szavazáshoz'], ['tr', 'Anna için oy ver', 'Oy vermek için WhatsApp ile giriş yapın'],
];

describe('what is asked for in a name, or for money, is read in each language', () => {
  it.each(CODES)('%s, a code: %s', (language, heading, label) => {
    expect(
      kindOf(
        `<html lang="${language}"><title>PayPal</title><h1>${heading}</h1><form action="/x"><input placeholder="${label}"></form>`,
        STRANGER,
      ),
    ).not.toBe('none');
  });
  it.each(PAYOUTS)('%s, money for a card: %s, %s', (language, label, button) => {
    expect(kindOf(`<html lang="${language}"><title>Kqz</title><h1>Kqz</h1>${cardForm('', label, button)}`, STRANGER)).toBe('suspicious');
  });
  it.each(TROUBLE)('%s, an account in trouble: %s', (language, heading) => {
    const form = '<form><input placeholder="Name"><input type="email"><input type="tel"><button>OK</button></form>';
    expect(kindOf(`<html lang="${language}"><title></title><h1>${heading}</h1>${form}`, STRANGER)).toBe('lure');
  });
  it.each(VOTES)('%s, a vote: %s', (language, heading, line) => {
    const html = `<html lang="${language}"><title>${heading}</title><h1>${heading}</h1><p>${line}</p><form><input type="tel"><button>OK</button></form>`;
    expect(kindOf(html, STRANGER)).not.toBe('none');
  });
});

// oxfmt-ignore
const HONEST: [language: string, title: string, code: string, order: string, ways: string][] = [
  ['de', 'Anmelden', 'Wir haben einen Code an Ihre E-Mail geschickt. Er läuft in 10 Minuten ab.', 'Versandkosten 4,90. Bestellung bezahlen.', 'Melden Sie sich mit Ihrem Google-Konto oder Ihrer E-Mail an.'],
  ['en', 'Log in', 'We sent a code to your email. It expires in 10 minutes.', 'Delivery fee 4.90. Pay for your order.', 'Sign in with your Google account or your e-mail.'],
  ['es', 'Entrar', 'Hemos enviado un código a su correo. Caduca en 10 minutos.', 'Gastos de envío 4,90. Pagar pedido.', 'Inicie sesión con su cuenta de Google o su correo.'],
  ['fr', 'Se connecter', 'Nous avons envoyé un code à votre e-mail. Il expire dans 10 minutes.', 'Frais de livraison 4,90. Payer votre commande.', 'Connectez-vous avec votre compte Google ou votre e-mail.'],
  ['ja', 'ログイン', 'メールにコードを送信しました。10分で期限が切れます。', '配送料500円。注文を支払う。', 'Googleアカウントまたはメールでログイン'],
  ['nl', 'Inloggen', 'We hebben een code naar uw e-mail gestuurd. Deze verloopt over 10 minuten.', 'Bezorgkosten 4,90. Betaal uw bestelling.', 'Log in met uw Google-account of e-mail.'],
  ['pl', 'Zaloguj się', 'Wysłaliśmy kod na Twój e-mail. Wygasa za 10 minut.', 'Koszt dostawy 14,90. Zapłać za zamówienie.', 'Zaloguj się kontem Google lub e-mailem.'],
  ['ru', 'Войти', 'Мы отправили код на вашу почту. Он истекает через 10 минут.', 'Доставка 300 руб. Оплатить заказ.', 'Войдите через аккаунт Google или по почте.'],
  ['tr', 'Giriş yap', 'E-postanıza bir kod gönderdik. 10 dakika içinde süresi doluyor.', 'Kargo ücreti 49. Siparişi öde.', 'Google hesabınızla veya e-postayla giriş yapın.'],
];

describe('a site of its own that sends to a script beside its page is left alone', () => {
  const OWN = 'https://kornmuehle-ost.example/in/';
  const page = (language: string, title: string, line: string, form: string): string =>
    `<html lang="${language}"><title>${title}</title><h1>${title}</h1><p>${line}</p><form action="check.php" method="post">${form}<button>${title}</button></form>`;

  it.each(HONEST)('%s, a code that was sent by mail and runs out', (language, title, code) => {
    expect(kindOf(page(language, title, code, '<input autocomplete="one-time-code">'), OWN)).toBe('none');
  });
  it.each(HONEST)('%s, a shop that delivers', (language, title, _code, order) => {
    expect(kindOf(page(language, title, order, '<input autocomplete="cc-number"><input placeholder="CVC">'), OWN)).toBe('none');
  });
  it.each(HONEST)('%s, another’s account or one’s own', (language, title, _code, _order, ways) => {
    expect(kindOf(page(language, title, ways, '<input type="email"><input type="password">'), OWN)).toBe('none');
  });
});
