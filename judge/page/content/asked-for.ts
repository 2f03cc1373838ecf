/** What pages ask for beside secrets, and what short ones hold out for it: who somebody is, the number of a card for money, a mail address for entry. */
import type { OpenPage, PageForm } from '../../open-page.ts';
import { folded, hasWord, tokensOf } from './words.ts';

/** On fields for who somebody is, and where. */
const DETAILS = folded(`
  name fullname surname firstname lastname address street apartment city town suburb state zip postcode postal birth dob plate ssn
  nachname vorname anschrift adresse straße hausnummer plz ort wohnort geburtsdatum nombre apellidos dirección ciudad nacimiento dni
  endereço cidade cep nascimento cpf nom prénom rue ville naissance nome cognome indirizzo città cap nascita naam straat woonplaats
  geboortedatum imię nazwisko adres ulica miasto pesel имя фамилия адрес город индекс ad soyad şehir namn adress postnummer ort navn
  nimi osoite jméno příjmení név cím lakcím nume adresă oraș όνομα διεύθυνση πόλη ім'я адреса місто الاسم العنوان שם כתובת नाम पता
  nama alamat tên địa chỉ ชื่อ ที่อยู่ 名前 氏名 住所 郵便番号 姓名 地址 邮编 이름 주소
`);
/** Numbers by which a state, or a bank, knows people: whoever asks for one alone lets in by it. */
const ID_NUMBERS = folded(`
  personnummer fødselsnummer cpr cpf cnpj dni nie rut curp pesel bsn henkilötunnus isikukood codice fiscale aadhaar nric npwp ktp nif
`);
const FEWEST_FIELDS = 3;
const FEWEST_DETAILS = 2;
const SECRET_KINDS = new Set(['password', 'new-password', 'code', 'card', 'seed-phrase']);
const CONTACT = new Set(['email', 'phone', 'user-name']);

/** Whether the form asks who somebody is and where, and for no secret. */
export function asksDetails({ fields }: PageForm): boolean {
  if (fields.some(({ kind }) => SECRET_KINDS.has(kind))) return false;
  // Of two fields neither is a mere way to reach somebody: a newsletter asks for these.
  if (fields.length < FEWEST_FIELDS)
    return fields.length === FEWEST_DETAILS && fields.every(({ kind, label }) => !CONTACT.has(kind) && hasWord(tokensOf(label), DETAILS));
  return fields.filter(({ kind, label }) => CONTACT.has(kind) || hasWord(tokensOf(label), DETAILS)).length >= FEWEST_DETAILS;
}

/** Whether a form asks for such a number alone. */
export function asksIdNumber({ fields }: PageForm): boolean {
  return fields.length === 1 && fields.every(({ label }) => hasWord(tokensOf(label), ID_NUMBERS));
}

/** Whether a word stands on fields for that. */
export function isDetail(word: string): boolean {
  return DETAILS.has(word);
}

/** To get what somebody is said to have paid. */
const RECEIVE = folded(`
  получете primite прими prejmi prejmite 受け取る receive get claim withdraw collect odbierz odebrać wypłać otrzymaj otrzymać przyjmij recibir recibe cobrar cobra retirar receber receba sacar resgatar recevoir
  recevez encaisser ricevi ricevere riscuoti ontvang ontvangen erhalten empfangen auszahlen получить получите вывести забрать отримати
  primește primiți încasează al alın tahsil obdržet přijmout získat prijať megkap fogadás motta modtag motta vastaanota λάβετε استلام קבל
  受け取る 领取 領取 收款 수령 받기 nhận terima รับเงิน отримайте отримання отримай получи получение recibes recibirás reciba receba recebe reçois
  emot få får saat saada fogadása átvétele odbierasz získejte primi primite получи получите riceva ontvangt erhalte erhältst odbiór odbieraj hämta næste indtægt získejte prijmite átvétel
`);
const MONEY = folded(`
  fizetés fizetést плащането плащане uplata uplatu isplata isplatu 收款 money funds payment payout cash środki pieniądze płatność wypłatę dinero fondos pago dinheiro pagamento valor argent fonds paiement
  denaro fondi pagamento geld zahlung auszahlung betaling деньги средства оплату платёж платеж выплату кошти виплату bani plata para
  ödeme peníze platbu peniaze pénzt kifizetés pengar betalning penge rahat χρήματα πληρωμή المال כסף 入金 款项 款項 货款 대금 tiền uang เงิน refund rebate
  erstattung remboursement reembolso devolución rimborso terugbetaling zwrot возврат iade återbetalning vrácení 返金 退款 환급
  ödemeyi parayı rahat rahasi banii banilor pénzed uplatu novac плащане пари коштів виплата виплати выплата денег środków pieniędzy peněz peniaze banilor pinigai penge penger pengene pengarna rahaa χρημάτων
`);
const CURRENCY_SIGN = /[€$£¥₽₴₺₹₩]/;
const CURRENCIES = folded('zł pln eur usd gbp kč czk ft huf lei ron kr sek nok dkk chf грн руб tl');

/** Checks that somebody is no machine, and what they say while they run. */
const CHECKED = folded(`
  human humans robot robots captcha recaptcha mensch humano humana humain umano mens człowiekiem человек insan 人間 真人 人类 사람
`);
const RUNNING = folded('just moment checking browser einen augenblick');

/** What any page may be about, whoever's it is: means of payment, data, devices, sessions, offices. */
const AFFAIRS = folded(`
  zahlung zahlungsmethode zahlungsart zahlungsdaten zahlungsmittel moyen paiement método metodo pago pagos pagamento pagamenti
  betaalmethode betaling betaalgegevens metoda płatności płatność betalningsmetod betalning betalingsmetode maksutapa způsob platby
  fizetési metodă plată способ оплата оплаты ödeme yöntemi 支払い方法 支付方式 결제 수단 data daten kundendaten datos dados données dati
  gegevens danych dane данные bilgiler bilgilerinizi uppgifter oplysninger opplysninger tiedot údaje adatok device devices gerät
  dispositivo appareil apparaat urządzenie устройство cihaz enhet enhed laite zařízení session sitzung sesión sessão sessie sesja сессия
  withdrawal cancel transaction transactions transfer deposit reservation booking meeting meetings launch webinar überweisung transaktion
  zollgebühr versandkosten identifiez gewinnspiel sorteo concours konkurs wurden ausgewählt
  stornieren transferencia retiro transacción cancelar virement annuler opération prelievo bonifico annulla overschrijving przelew anuluj
  перевод отменить havale iptal
  helpdesk desk it ict administrator admin system salary detected sso mfa 2fa qr declined activation
  rules standards community guidelines regeln richtlinien gemeinschaftsstandards gemeinschaftsrichtlinien règles normas regras regole regels
  zasady правила kurallar kuralları kurallarımızı regler reglerna säännöt pravidla szabályok reguli κανόνες 規約 规则 규칙 قواعد כללים नियम aturan
  blue tick checkmark badge mark limit limite límite loan préstamo prestamo empréstimo prêt prestito lening pożyczka кредит kredit lån
  activate activación ativação attivazione aktivierung aktivieren aktywacja активация error timeout loading dear offer card age
  sucursal virtual personas persona empresas banca móvil digital digitale particuliers professionnels privatkunden geschäftskunden
  neue neuer neues nueva nuevas nuevos nouvelle nouveaux nova nuova nuovi nieuwe nowa nowe новое новые yeni ny nytt nye uusi nová új nou νέο
  нове جديدة חדש חדשה नया नई baru mới ใหม่ 新着 新しい 新的 새 새로운 seite seiten pages página páginas pagine pagina's strony страниц sayfa
  şube şubesi şubesine filiale sportello agenzia oddział отделение
  kunden kundencenter kundenbereich clientes cliente clients clienti privati particulieren zakelijk klanten klienci indywidualni
  частным клиентам bireysel kurumsal privat erhverv bedrift yksityiset občané 個人 法人 个人 개인 기업
`);

/** A page of so few letters speaks of one matter. */
const ONE_MATTER = 600;
/** Fields of a card without which nobody is charged. */
const CARD_AND_CODE = 2;
/** On the box for the day on which a card ends. */
const UNTIL = folded(`
  expiry expiration exp mm yy gültig ablauf ablaufdatum expiration caducidad vencimiento validade scadenza vervaldatum ważności срок термін tarihi giltig udløb utløp
  voimassa platnost platnosti lejárat expirării λήξης валидна isteka انتهاء תוקף वैध berlaku hạn หมดอายุ 期限 有効期限 有效期 유효기간
`);
const LONGEST_PROMISE = 12;

/** Whether a word names nobody, as it is one of these affairs, of money that waits, or of a check for humans. */
export function isOfAffairs(word: string): boolean {
  return [AFFAIRS, CHECKED, RUNNING, RECEIVE, MONEY, CURRENCIES].some((words) => words.has(word));
}

/** Whether button or heading promise money for the number and code of a card: nobody needs these to pay somebody. */
export function paysOutByCard({ title, headings, forms, text }: OpenPage): boolean {
  if (text.length > ONE_MATTER || !forms.some(takesCardAndCode)) return false;
  return [title, ...headings, ...forms.flatMap(({ buttons }) => buttons)].some((said) => {
    const words = tokensOf(said);
    return (
      words.length <= LONGEST_PROMISE &&
      hasWord(words, RECEIVE) &&
      (hasWord(words, MONEY) || hasWord(words, CURRENCIES) || CURRENCY_SIGN.test(said))
    );
  });
}

function takesCardAndCode({ fields }: PageForm): boolean {
  const card = fields.filter(({ kind, label }) => kind === 'card' || hasWord(tokensOf(label), UNTIL));
  return card.length >= CARD_AND_CODE && card.some(({ kind }) => kind === 'card');
}

/** Whether a check for humans, by title or heading, wants a mail address and nothing else: none of them needs to know who is human. */
export function checksHumansByMail({ title, headings, forms, text }: OpenPage): boolean {
  const [form] = forms;
  if (text.length > ONE_MATTER || forms.length !== 1 || !form?.fields.every(({ kind }) => kind === 'email')) return false;
  return [title, ...headings.slice(0, 3)].some((said) => hasWord(tokensOf(said), CHECKED));
}

/** What is on its way to somebody. */
const PARCELS = folded(`
  пратка пратката доставката pošiljka pošiljku dostava dostavu isporuka isporuku
  parcel package shipment item delivery redelivery paket sendung zustellung paquete envío entrega encomenda pacote envio colis
  livraison pacco spedizione consegna pakket bezorging paczka przesyłka dostawa посылка доставка kargo paket gönderi teslimat
  荷物 配送 包裹 快递 快遞 택배 배송 leverans pakken levering paketti toimitus balík zásilka csomag szállítás colet livrare δέμα
  παράδοση طرد شحنة חבילה משלוח पार्सल bưu kiện พัสดุ paketet paketin pakettisi pakke pakken pakkens csomagja csomagját küldemény kargonuz gönderiniz
  zásilku balíček coletul coletului посилка посилку посилки доставку посылку החבילה המשלוח الطرد الشحنة paketmu paketnya kiriman
`);
/** What a small sum is asked for. */
const DUES = folded(`
  tollgebyr tollavgift toldafgift tullavgift tullimaksu zollgebühr zollgebühren
  parcel package shipment delivery toll tolls fine customs redelivery paket sendung zustellung maut bußgeld zoll paquete envío
  peaje multa aduana encomenda pedágio portagem taxa alfândega colis livraison péage amende douane pacco spedizione pedaggio multa
  dogana pakket bezorging tol boete amendes ceza cezanız cezası bírsága 罰金 paczka przesyłka opłata mandat посылка доставка штраф пошлина пратка пратката доставката глоба такса pošiljka pošiljku kazna kaznu dostava dostavu carina kargo paket geçiş ceza 荷物 配送 通行料
  包裹 快递 过路费 罚款 택배 통행료 벌금 paketet leverans pakken levering bompenger paketti toimitus balík zásilka mýto csomag szállítás
  colet livrare δέμα παράδοση διόδια посилка طرد شحنة חבילה משלוח पार्सल bưu kiện พัสดุ pakettisi pakke pakken csomagja küldemény kargonuz gönderiniz
  zásilku balíček coletul посилку посылку החבילה המשלוח الطرد kiriman bot bötter bøde bøter sakko pokuta pokutu bírság amendă πρόστιμο
`);
const SUMS = folded(`
  платете плати неплатена неоплаченный неоплаченная оплатите сплатіть несплачений неоплачений платіть platite plati neplaćena neplaćenu plačajte
  kifizetetlen fizesse impayée impayées お支払いください
  pay fee unpaid outstanding due held hold overdue zahlen gebühr offen pagar tarifa pendiente taxa pendente payer frais impayé pagare
  tassa insoluto betalen kosten openstaand zapłać dopłata zaległa оплатить оплата öde ücret ödenmemiş 支払 未払い 手数料 支付 费用 未付 결제 미납
  betala avgift betal gebyr maksa maksu zaplatit poplatek fizetés díj plată taxă πληρωμή τέλος сплатити ادفع رسوم תשלום भुगतान bayar
  thanh toán ชำระ bezahlen pague paye paga betaal zapłacić opłać opłata opłatę opłaty dopłaty dopłatę платите ödeyin ödeyiniz avgiften gebyret zaplaťte zaplať fizesse
  díjat plătiți τέλους збір оплатіть الرسوم עמלה שולם शुल्क biaya phí ค่าธรรมเนียม 请支付 お支払い 결제하세요
`);
/** A word of parcels, tolls, fines and what is to be paid for them. */
export function isDue(word: string): boolean {
  return DUES.has(word) || SUMS.has(word);
}

/** A parcel, or its delivery. */
export function isParcelWord(word: string): boolean {
  return hasWord([word], PARCELS);
}

/** A small sum to be paid for a parcel, a toll or a fine. */
export function isDueMatter(words: string[]): boolean {
  return hasWord(words, DUES) && hasWord(words, SUMS);
}

/** A parcel on its way has come to this. */
const STUCK = folded(`
  чака čeka vent gaida laukia ootel
  failed unable undelivered undeliverable incomplete missing incorrect invalid wrong hold held waiting pending suspended redelivery
  redeliver reschedule returned problem attempted missed stopped update unvollständig fehlgeschlagen zugestellt angehalten wartet
  zurückgehalten aktualisieren incompleta incompleto fallida fallido pendiente retenido detenido entregado entregar actualice actualizar
  retido pendente entregue atualize attente incomplète incomplet échec retenu livré corriger sospeso incompleto giacenza consegnato
  aggiornare bezorgd onvolledig mislukt wacht niepełny nieprawidłowy nieudana czeka wstrzymana zaktualizuj неполный неверный задержана
  ожидает доставлена eksik teslim bekliyor edilemedi ofullständig väntar ufuldstændig ufullstendig puuttuu neúplná čeká hiányos
  incompletă așteptare ελλιπής αναμονή неповна очікує ناقص معلق חסרה ממתינה tertunda gagal thất bại ไม่สำเร็จ 再配達 不備 お届けできません
  不完整 失败 滞留 重新派送 重新配送 失敗 재배송 불가 오류 wartend blockiert retenida detenida bloqueada pendiente bloqueado retida bloqueada
  bloqué bloquée giacenza trattenuto bloccato vastgehouden geblokkeerd zatrzymana blokada bekletiliyor odottaa venter čaká várakozik
  visszatartva εκκρεμεί затримана انتظارك בהמתנה ממתינה रुका tertahan chờ รอ 保留 扣留 보류
`);

/** Whether it is said of a parcel that it could not be delivered. */
export function isStuck(words: string[]): boolean {
  return hasWord(words, STUCK);
}
