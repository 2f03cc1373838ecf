/** Words that surround a platform's name without being a name of their own. Folded when compared. */
import { fold } from '../text/fold.ts';
import { wordsIn } from './name-forms.ts';

/** Each word as names are read, and where its script has no blanks its parts too. */
const folded = (words: string): Set<string> => {
  // All at once: a worker does this at each start.
  const all = fold(words);
  return new Set([...all.split(/\s+/).filter(Boolean), ...wordsIn(all)]);
};

/** What senders add to their name: departments, legal forms, suffixes of domains. */
export const COMPANY_WORDS = folded(`
  account accounts activity ad ads advertising renewals me finance hardware crypto team your online banking shop store live business safe
  admin administration administrator alert alerts app apps assistance attention auth authentication billing
  bot care center centre client clients co com community compliance contact corp corporation customer
  customers de department dept desk device digital do not noreply reply no email mail e fraud gmbh group help
  helpdesk id identity important inc info information international io it legal limited llc ltd login mailer
  manager member membership message messages net news newsletter notice notification notifications notify
  official on operations org of and the for from my via plc policy pay payment payments portal prevention
  privacy protect protection recovery safety sa se secure security server service services settings sign
  signin site smtp storage cloud drive space plus pro premium subscription renewal reward rewards status
  support suporte soporte tecnico technique technisch sac system systems teams technical tech terms unit
  servicedesk servicedienst office review case cases issue issues resolution ticket tickets assist
  update updates user users verification verify wallet wallets warning web directive case atendimento aviso
  cliente clientes conta contas central comunicado informe notificacao notificacoes seguranca atencion cuenta
  cuentas equipo notificacion seguridad servicio alerta compte comptes equipe securite konto konten kunde
  kunden kundendienst kundenservice sicherheit speicher hinweis assistenza conto sicurezza servizio
  klantenservice beveiliging rekening pomoc bezpieczenstwo obsluga поддержка поддержки служба службы безопасность безопасности центр отдел аккаунт
  команда destek hesap guvenlik
  delivery parcel parcels package packages express shipping shipment tracking courier customs logistics post
  paket pakete paketservice paketzentrum versand zustellung zoll colis livraison paquete paquetes envio entrega
  encomenda pacco pacchi spedizione spedizioni consegna pakket bezorging bezorgdienst przesylka kargo доставка
  tax taxes refund refunds hr human resources payroll document documents file files scan scanner fax voice voicemail
  action required urgent reminder final expired expiry expiration suspended suspension locked blocked limited limitation
  payable receivable sync error errors failure failed pending incoming quarantine undelivered efax esign domain domains host hosting webhosting antivirus virus points pontos puntos punti miles milhas punkte staff personnel
  bussgeldstelle bussgeld peaje peajes amende amendes multa multas
  gift gifts giftcard giftcards card cards voucher vouchers antivirus toll tolls vocale vocales vocal audio portale portail
  ressources humaines recursos humanos risorse umane rh fiche paga nominas kadry
  benefits salary lohn gehalt personalabteilung paie nomina folha paghe zentrale nachricht postzentrale mensaje mensagem messaggio
  unusual activity detected alerta kundeninformation mitteilung sicherheitsteam kundensupport avis important
  rechnungswesen facturacion faturamento facturation fatturazione loyalty
  postfach mailbox mailboxes mailserver webmail quota messagerie posta correo poczta skrzynka почта почты администратор
  サポート カスタマーサポート お客様サポート サポートセンター カード 事務局 運営 お知らせ 客服 客户服务 客服中心 团队 中心 安全中心
  官方 고객센터 고객지원 보안팀 팀 dukungan layanan bantuan
  kundenbetreuung kundencenter servicecenter verwaltung abteilung buchhaltung lohnbuchhaltung personalwesen rechnung rechnungen lieferservice
  lieferdienst zustelldienst paketdienst benachrichtigung benachrichtigungen technik telefonanlage posteingang
  clientele informatique comptabilite departement facture factures livreur expedition administrateur boite
  al ao del departamento contabilidad factura facturas administrador informatica nominas avisos buzon ayuda usuarios envios reparto financeiro
  fatura faturas cobranca entregas clienti ufficio amministrazione amministratore contabilita fattura fatture personale consegne avviso avvisi
  klantendienst afdeling personeelszaken salarisadministratie administratie facturatie factuur facturen bezorgservice beheerder systeembeheer
  kundtjanst kundservice kundsupport kundeservice kundesenter kundecenter avdelning avdelningen avdeling avdelingen afdelingen lonekontoret
  lonningsavdelingen personalavdelningen personaleafdelingen ekonomiavdelningen faktura meddelande melding besked leverans levering sakerhet
  sikkerhet sikkerhed brukerstotte asiakaspalvelu asiakastuki tuki palkanlaskenta henkilosto laskutus ilmoitus toimitus turvallisuus yllapito
  klienta klientow dzial kadr ksiegowosc powiadomienie powiadomienia dostawa dostawy kurier biuro techniczna wsparcie
  zakaznicka zakaznicky podpora oddeleni uctarna fakturace oznameni spravce doruceni zasilka bezpecnost centrum
  ugyfelszolgalat ertesites osztaly berszamfejtes konyveles szamlazas szallitas csomag kezbesites biztonsag rendszergazda tamogatas
  serviciul servico relatii departament resurse salarizare contabilitate facturare livrare curier notificare securitate
  musteri hizmetleri ekibi teslimat bildirim bildirimi insan kaynaklari bordro muhasebe yonetici yoneticisi merkezi
  доставки клиентов клиентам администрация уведомление уведомления уведомлений сообщение бухгалтерия кадры кадров курьер система системный
  технической підтримки підтримка безпеки адміністратор сповіщення відділ кадрів бухгалтерія клієнтів обслужване клиенти сигурност известие
  υποστηριξη εξυπηρετηση πελατων πελατών ασφαλεια ασφαλειας ομαδα τμημα ειδοποιηση ειδοποιησεις διαχειριστης λογιστηριο μισθοδοσια παραδοση
  שירות לקוחות תמיכה אבטחה הודעה הודעות מחלקת צוות מנהל מערכת משלוחים
  خدمة العملاء الدعم فريق الأمان إشعار إشعارات مدير البريد صندوق النظام قسم إدارة الموارد البشرية الرواتب التوصيل الفني
  ฝ่ายบริการลูกค้า บริการลูกค้า ฝ่ายสนับสนุน ฝ่ายบุคคล pelanggan keamanan pemberitahuan pengiriman ग्राहक सेवा सहायता सूचना
  カスタマー センター サービス 客様 重要 緊急 通知 配送 宅配 荷物 会員 請求 支払 決済 確認 セキュリティ 公式 管理者 システム チーム 担当 窓口 自動 配信
  人事 経理 総務 給与 アカウント メール 部 課 管理员 管理 邮件 邮箱 系统 财务 人力资源 行政 安全 账户 账单 物流 快递 包裹 税务 服务 支持 提醒 客户
  電子 电子 管理員 郵件 郵箱 系統 財務 客戶 帳戶 服務 택배 배송 조회 안내 알림 고객 보안 관리자 메일 결제 청구 공지 우편 지원 서비스 센터 인사 급여 재무 시스템 계정
`);

/** Things a person has with a platform; "your <name> <thing>" says whose mail this claims to be. */
export const POSSESSIONS = folded(`
  account accounts wallet wallets password id login profile membership subscription identity user users client clients
  customer customers member members team support security device card app online banking mailbox storage service
  services helpdesk vault inbox page channel balance
  konto kontos passwort kunde kunden speicher zugang benutzerkonto kundenkonto
  cuenta cuentas contrasena cliente clientes usuario usuarios tarjeta billetera
  conta contas senha cartao carteira usuario
  compte comptes mot client utilisateur portefeuille
  account conto password cliente utente portafoglio
  wachtwoord account klant rekening
  konto haslo klient uzytkownik
  аккаунт аккаунта учетная учетной пароль учётная
  hesap hesabi hesabiniz sifre
  akun konta kata konto losenord kontoen adgangskode passord tili salasana ucet heslo cont parola fiok jelszo
  アカウント パスワード 帳號 账号 账户 帐户 密码 密碼 계정 비밀번호
  λογαριασμος λογαριασμο حساب חשבון खाता บัญชี tài mật
`);

/** Words that close a mail in the sender's name. */
export const CLOSINGS = folded(`
  team inc corp llc ltd limited copyright gmbh support regards sincerely equipe equipo team communaute reserved rights
`);

/** What a firm's name ends in where the law speaks of it. */
export const LEGAL_FORMS = folded(`inc corp corporation llc ltd gmbh plc sarl srl spa ltda pty pte oyj aps`);
/** The same in single letters ("B.V."). */
export const SPELT_FORMS = folded(`bv nv sa kk ag ab`);

/** What makes a name with a platform's in it the name of others: groups, places, those who hire, those who meet. */
export const OTHERS_WORDS = folded(`
  club fans fan community communities meetup chapter society association foundation alumni museum festival school academy
  university college church hotel restaurant cafe radio orchestra magazine insider weekly digest podcast blog authority watch
  developers developer partner partners reseller repair repairs training course courses careers career jobs recruiting
  recruitment recruiter talent hiring invitation invite invites meeting meetings webinar conference calendar event events
  owners agency agentur agence agencia agenzia dealer dealers autohaus consultant consultants consulting experts users
  survey via verein freunde schule museo escuela escola colegio asociacion associacao amis ecole musee stiftung karriere
  empleo vagas emploi reunion treffen einladung invitacion convite
  trattoria pizzeria osteria ristorante restaurante bistro gasthof gasthaus pension baeckerei boulangerie panaderia friseur coiffeur salon boutique
  atelier praxis kanzlei apotheke pharmacie farmacia clinica werkstatt taller
  masterclass bootcamp workshop seminar summit tutorial tutorials lessons kurs kurse curso cursos corso corsi formation seminario szkolenie
`);

/** "your" before a platform's name speaks to the reader about their own thing. */
export const YOUR_WORDS = folded(`
  your tu tus su sus vuestra teu tua seu sua seus suas ton ta tes votre vos dein deine deinem deinen deiner ihr ihre ihrem
  ihren ihrer il tuo suo vostro uw je jouw din ditt dit twoje twoj twojego swoje panstwa vas vase tvuj tvoj ваш ваша вашей
  вашего вашу твой senin sizin anda kamu ban cua o az on
`);

/** The two words before the name of whom the sender's firm belongs to. */
export const PARENT_WORDS = new Set(
  [
    'part of',
    'subsidiary of',
    'division of',
    'brand of',
    'member of',
    'unit of',
    'owned by',
    'powered by',
    'delivered by',
    'hosted by',
    'service from',
    'operated by',
    'acquired by',
    'filiale de',
    'parte de',
    'parte di',
    'teil von',
    'marke von',
    'onderdeel van',
    'marque de',
    'marca de',
  ].map(fold),
);
