/** Words that surround a platform's name without being a name of their own. Folded when compared. */
import { fold } from '../text/fold.ts';

const folded = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean).map(fold));

/** What senders add to their name: departments, legal forms, suffixes of domains. */
export const COMPANY_WORDS = folded(`
  account accounts activity me finance hardware crypto team your online banking shop store live business safe
  admin administration administrator alert alerts app apps assistance attention auth authentication billing
  bot care center centre client clients co com community compliance contact corp corporation customer
  customers de department dept desk device digital do not noreply reply no email mail e fraud gmbh group help
  helpdesk id identity important inc info information international io it legal limited llc ltd login mailer
  manager member membership message messages net news newsletter notice notification notifications notify
  official on operations org of and the for from my via plc policy pay payment payments portal prevention
  privacy protect protection recovery safety sa se secure security server service services settings sign
  signin site smtp storage cloud drive space plus pro premium subscription renewal reward rewards status
  support suporte soporte tecnico technique technisch sac system systems teams technical tech terms unit
  update updates user users verification verify wallet wallets warning web directive case atendimento aviso
  cliente clientes conta contas central comunicado informe notificacao notificacoes seguranca atencion cuenta
  cuentas equipo notificacion seguridad servicio alerta compte comptes equipe securite konto konten kunde
  kunden kundendienst kundenservice sicherheit speicher hinweis assistenza conto sicurezza servizio
  klantenservice beveiliging rekening pomoc bezpieczenstwo obsluga поддержка служба безопасность аккаунт
  команда destek hesap guvenlik
`);

/** Things a person has with a platform; "your <name> <thing>" says whose mail this claims to be. */
export const POSSESSIONS = folded(`
  account accounts wallet wallets password id login profile membership subscription identity user users client clients
  customer customers member members team support security device card app online banking mailbox storage service
  services helpdesk
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
