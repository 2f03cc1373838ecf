/** Words that stand in the title or heading of anybody's page and name nobody: greetings, waiting, steps, data, orders, gifts, pay. */
import { folded, hasWord } from './words.ts';

/** "Hello!", "Congratulations", "Thank you". */
const GREETINGS = folded(`
  hello hi hey there dear good morning congratulations congrats thank thanks you hallo guten tag morgen herzlichen glückwunsch vielen dank danke
  bonjour bonsoir salut félicitations merci hola buenos buenas días tardes felicidades enhorabuena gracias ciao buongiorno salve
  congratulazioni complimenti grazie olá oi bom boa dia tarde parabéns obrigado obrigada goedendag gefeliciteerd bedankt dank dzień dobry
  witaj cześć gratulacje gratulujemy dziękujemy здравствуйте привет добрый день поздравляем спасибо merhaba tebrikler teşekkürler hej
  grattis tack hei gratulerer takk tillykke tak onnittelut onneksi kiitos dobrý den ahoj gratulujeme děkujeme ďakujeme szia jó napot
  gratulálunk köszönjük bună ziua felicitări mulțumim γεια συγχαρητήρια ευχαριστούμε вітаємо дякуємо здравейте честито благодарим
  čestitamo hvala честитамо хвала مرحبا تهانينا مبروك شكرا שלום ברכות תודה नमस्ते बधाई धन्यवाद halo selamat terima kasih xin chào chúc mừng cảm ơn สวัสดี
  ขอแสดงความยินดี ขอบคุณ こんにちは おめでとうございます ありがとうございます 您好 你好 恭喜 谢谢 謝謝 안녕하세요 축하합니다 감사합니다
`);
/** "Almost done", "Step 2", "Please wait", "Session expired". */
const STEPS = folded(`
  almost done one last step wait processing redirecting finished expired timed schritt fast geschafft warten geladen sitzung fertig étape
  presque terminé veuillez patienter attendez paso espere espera cargando casi listo caducada passo quasi fatto attendere attendi sessione passo quase
  pronto aguarde stap even geduld bijna klaar sessie krok prawie gotowe czekać czekaj sesja шаг почти готово подождите подождать сессия adım bekleyin
  neredeyse tamam oturum steg vänta nästan klart vent vaihe odota melkein valmis čekejte relace vypršela lépés várjon munkamenet pas
  așteptați sesiune βήμα περιμένετε крок зачекайте стъпка изчакайте korak pričekajte корак خطوة انتظر שלב המתן चरण langkah tunggu bước chờ
  ขั้นตอน รอ ステップ お待ちください セッション 切れ 步骤 请稍候 稍候 단계 기다려
`);
/** "Personal details", "Security questions", "Your account summary". */
const DATA = folded(`
  phototan pushtan chiptan mtan smstan tunnistus tunnistautuminen tunnistaudu tunnusluku 網上 網路 理財 网上 网络 理财
  questions question answer answers details data information summary status overview settings profile upload scan import sync number coordinates contact
  self student guest member members parking vehicle insurance memorable recognized recognised sicherheitsfragen sicherheitsfrage fragen frage persönliche
  angaben lieferadresse rechnungsadresse kontoübersicht übersicht zugangsdaten verfahren mitarbeiterportal mitarbeiter legitimation
  informations personnelles personnel coordonnées bancaires bancaire carte questions réponse salarié préfecture datos personales preguntas pregunta
  tarjeta coordenadas zona privada información informações informação pessoais perguntas pergunta dados cartão recadastramento domande domanda personali informazioni
  persoonlijke vragen vraag kaartgegevens beveiligingsvragen klantenzone identificatie kaartlezer pytania pytanie osobowe dane strefa karty
  контрольные вопросы вопрос личные данные карты общий kişisel soruları soru bilgileri bilgi kart personuppgifter säkerhetsfrågor
  kortuppgifter frågor mina dina sidor mine personopplysninger spørsmål personlige spørgsmål kortoplysninger henkilötiedot kysymykset korttitiedot osobní otázky otázka
  klientská zóna bezpečnostní kartě osobné személyes adatok kérdések ügyfél date personale datele cardului întrebări προσωπικά στοιχεία ερωτήσεις
  особисті дані питання картки лични данни въпроси osobni podaci pitanja лични подаци شخصية معلومات بيانات أسئلة פרטים אישיים שאלות
  व्यक्तिगत जानकारी प्रश्न data pribadi pertanyaan informasi kartu thông cá nhân câu hỏi thẻ ข้อมูล ส่วนตัว คำถาม 個人 情報 質問 秘密 カード ページ 口座 お名前
  个人 信息 问题 卡片 個人 資料 개인 정보 질문 카드
`);
/** "Your orders", "Billing address", "Track your parcel", "Customs charge". */
const ORDERS = folded(`
  orders purchase shipping charge charges attempt penalty notice claim claims bestellungen gebühr gebühren zollgebühren zollgebühr verfolgen
  bußgeldbescheid strafzettel mahnung offene offener kostenfrei versand commandes livraison frais tracking suivi vignette amende pedidos
  seguimiento tasas tasa entrega spese doganali ordini ordine tracciamento rastreamento zending volgen openstaande openstaand verzending zamówienia
  śledzenie nieopłacony nieopłacona celna заказы отслеживание таможенный сбор неоплаченный неоплаченная siparişleriniz siparişler gümrük
  ücreti takip beställningar spåra tullavgift obetald spor tollavgift toldafgift ubetalt seuraa tullimaksu maksamaton objednávky sledování
  celní nezaplacená nezaplacený rendelések csomagkövetés vámköltség sikertelen comenzile comanda urmărire vamală neplătită
  παρακολούθηση τελωνείο αποτυχία замовлення відстеження митний проследяване мито praćenje carina الطلبات تتبع جمركية הזמנות מעקב מכס
  ऑर्डर ट्रैक lacak pesanan cukai theo dõi hải quan ติดตาม ศุลกากร 注文 履歴 関税 料金 配達 できませんでした 订单 关税 费用 주문 관세 배송
`);
/** "Claim your gift", "Compensation". */
const GIFTS = folded(`
  prime primes bono bonos subsidio beihilfe zuschuss toeslag dofinansowanie zasiłek пособие субсидия příspěvek
  επίδομα منحة מענק เงินช่วยเหลือ 給付金 补贴 補助 补助 지원금 allowance subsidy
  compensation grant lottery winner winners geschenk geschenke
  verlosung gewinn gewinner cadeau cadeaux loterie gagnant regalo regalos premio premios
  ganador vincitore prêmio ganhador winnaar prezent prezenty nagroda nagrody
  loteria подарок подарки приз призы розыгрыш компенсация hediye hediyeler hediyeniz hediyenizi ödülünüz ödülünüzü ödül çekiliş
  gåva vinnare præmie lahja palkinto dárek dárky výhra
  darček ajándék nyeremény cadou premiu δώρο βραβείο подарунок подарунки
  подарък награда poklon nagrada поклон هدية جائزة מתנה פרס उपहार पुरस्कार hadiah
  quà thưởng ของขวัญ รางวัล プレゼント 懸賞 礼物 奖品 禮物 獎品 선물 경품
`);
/** "Survey", "Voucher", "Benefits": what honest pages sell, ask or offer as well. */
const OFFERS = folded(`
  survey voucher vouchers coupon coupons gutschein gutscheine presentkort gavekort lahjakortti benefits benefit enrollment bonus aide allocation ayuda ayudas destek yardımı
  помощь помощ دعم bantuan ajutor tuki tukea bidrag támogatás umfrage sondaggio encuesta enquête ankieta anket опрос undersökning undersøkelse undersøgelse kysely průzkum
  prieskum felmérés sondaj έρευνα опитування анкета anketa استبيان סקר सर्वेक्षण survei khảo sát แบบสำรวจ アンケート 调查 設問 설문 pesquisa recarga активируйте бесплатные
  pris prijs presente presentes допомога грошова trợ cấp gave draw surprise überraschung kostenloses kostenlose bedava contest
  монеты undangan monetization pontos ポイント 交換
`);
/** "Salary review", "Sign contract", "Missed call". */
const PAPERS = folded(`
  call missed quarantine server sign signature enrolment gehaltsabrechnung gehaltsanpassung gehalt lohnabrechnung verpasster anruf
  geschütztes verschlüsselte verschlüsseltes unterzeichnen unterschreiben speicherplatz télécopie appel manqué fiche paie salaire signer contrat nómina sueldo
  llamada perdida firmar contrato busta paga stipendio chiamata persa firma contratto scarica holerite salário assinar ligação loonstrook salaris
  gemiste oproep versleuteld postvak lista płac wynagrodzenie podpisz umowę nieodebrane pobierz zaszyfrowana зарплата расчётный пропущенный
  звонок подписать договор зашифрованное maaş bordrosu cevapsız arama sözleşme lönebesked lön missat samtal krypterat lønn lønnsslipp løn
  lønseddel palkka palkkalaskelma vastaamaton výplatní páska mzda zmeškaný hovor šifrovaná bérjegyzék fizetés hívás fluturaș salariu
  apel pierdut μισθοδοσία κλήση зарплата пропущений дзвінок заплата plaća plata راتب مكالمة עוקב שכר שיחה वेतन कॉल gaji panggilan lương cuộc gọi เงินเดือน สาย
  給与 明細 着信 不在 工资 薪资 未接 来电 급여 부재중
`);
/** "Payment declined", "Update required", "Suspicious activity", "Cancel the transfer". */
const EVENTS = folded(`
  suspicious activity reactivate restored required mandatory update new shared with verdächtige verdächtiger aktivität kontosperrung sperrung wiederherstellung nouvel nouveau activité
  suspecte réactiver actividad sospechosa reactivar nuevo nueva obligatoria attività sospetta riattiva conto nuovo obbligatorio atividade suspeita reativar novo
  verdachte activiteit verplichte overboeking annuleren betaalverzoek nieuw wymagana wymagane podejrzana aktywność anuluj szybka требуется подозрительная
  активность отменить şüpheli işlem iptal kredi başvurusu iade iadesi vergi aidat uppdatering verifiering krävs misstänkt aktivitet avbryt återbäring skatteåterbäring skatterefusjon
  skatterefusion mistenkelig mistænkelig veronpalautus epäilyttävä toiminta istunto nutná nutné podezřelá aktivita zrušit podozrivá gyanús
  tevékenység adóvisszatérítés activitate suspectă ύποπτη δραστηριότητα підозріла активність подозрителна sumnjiva нова нове نشاط مشبوه פעילות
  חשודה संदिग्ध गतिविधि aktivitas mencurigakan hoạt động đáng ngờ กิจกรรม ผิดปกติ 必要 必要です エラー 新しい デバイス 利用 ご利用 制限 お知らせ 還付金 できません
  异常 活动 需要 新设备 通知 異常 의심 활동 필요 알림
`);

/** A prize, or what is given away. */
export function isGift(word: string): boolean {
  return hasWord([word], GIFTS);
}

const COMMONPLACE = [GREETINGS, STEPS, DATA, ORDERS, GIFTS, OFFERS, PAPERS, EVENTS];

/** Whether a word may open anybody's title or heading. */
export function isCommonplace(word: string): boolean {
  return COMMONPLACE.some((words) => words.has(word));
}
