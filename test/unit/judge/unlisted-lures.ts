/** Lures in names that are on no list, or in none, by kind of sender and in words of our own: amber is enough, silence is not. */
import type { Written } from './written-mail.ts';

// oxfmt-ignore
export const UNLISTED_LURES: Written[] = [
  // A name that neither the sender's domain nor any link bears
  ['an energy firm nobody listed', 'Nordlicht Energie <noreply@olivenhof-toskana.example>', 'Ihr Kundenkonto wurde eingeschränkt', 'Nordlicht Energie', 'Sehr geehrte Kundin, Ihr Kundenkonto wurde vorübergehend eingeschränkt. Bestätigen Sie Ihre Bankverbindung bis morgen, sonst wird es gesperrt.', '[[Konto bestätigen]](https://kqz-daten.example/nl)', 'Ihre Nordlicht Energie'],
  ['a regional bank in the signature alone', 'Service clients <contact@plomberie-veyrac.example>', 'Votre accès est suspendu', 'Cher client, votre accès à la banque en ligne a été suspendu. Merci de confirmer votre identité sous 24 heures.', '[[Confirmer mon identité]](https://acces-client-reouv.example/bc)', 'Banque Cévenole, 12 quai des Tanneurs'],
  ['a savings bank, its own-looking domain', 'Caja Litoral <avisos@aviso-seguro-cliente.example>', 'Su cuenta será bloqueada', 'Estimado cliente, hemos detectado un acceso inusual. Verifique sus datos hoy o su cuenta será bloqueada.', '[[Verificar ahora]](https://aviso-seguro-cliente.example/v)'],
  ['a phone company on the attacker’s domain', 'Telvia <info@facturas-area.example>', 'Pago rechazado: su línea será suspendida', 'El pago de su factura fue rechazado. Actualice su tarjeta para evitar la suspensión del servicio.', '[[Actualizar tarjeta]](https://facturas-area.example/t)'],
  ['a wallet nobody listed', 'Vaultly <support@vlt-security-notice.example>', 'Action required: verify your wallet', 'Dear user, a new regulation requires that all Vaultly wallets are verified. Wallets that are not verified within 48 hours will be suspended.', '[[Verify wallet]](https://vlt-security-notice.example/verify)'],
  ['a health fund', 'Krankenkasse Alpin <kontakt@modehaus-reber.example>', 'Ihre Versichertenkarte läuft ab', 'Ihre Versichertenkarte läuft ab. Aktualisieren Sie Ihre Daten innerhalb von 48 Stunden, sonst wird Ihr Konto gesperrt.', '[[Daten aktualisieren]](https://karte-erneuern-online.example/a)'],
  ['a pension office', 'Pensionskassen Nord <post@tandlaege-holm.example>', 'Din konto er låst', 'Vi har låst din konto af sikkerhedsgrunde. Bekræft din identitet inden 24 timer.', '[[Bekræft]](https://bekraeft-nu.example/k)', 'Venlig hilsen, Pensionskassen Nord'],
  ['a broadband firm, its mail by a florist', 'Fjordnett <post@blomster-solveig.example>', 'Kontoen din blir stengt', 'Betalingen mislyktes. Oppdater kortet ditt innen i dag, ellers blir kontoen din stengt.', '[[Oppdater kort]](https://nett-faktura-betal.example/b)'],
  ['a card scheme of a country', 'Karta Miejska Plus <kontakt@meble-zawadzki.example>', 'Twoje konto zostało zablokowane', 'Wykryliśmy podejrzane logowanie. Potwierdź swoją tożsamość w ciągu 24 godzin, inaczej konto zostanie usunięte.', '[[Potwierdź]](https://weryfikacja-karty.example/p)'],
  ['a bank in Turkish', 'Anadolu Katılım Kasası <bilgi@cicek-evi.example>', 'Hesabınız askıya alındı', 'Hesabınız güvenlik nedeniyle askıya alındı. 24 saat içinde kimliğinizi doğrulayın.', '[[Kimliği doğrula]](https://hesap-onay-24.example/d)'],
  ['a bank in Russian', 'Банк Северный Мост <info@stroy-dom.example>', 'Ваш аккаунт заблокирован', 'Мы обнаружили подозрительный вход. Подтвердите данные в течение 24 часов, иначе аккаунт будет удалён.', '[[Подтвердить]](https://lk-podtverdit.example/p)'],
  ['a card in Japanese', 'みなと信用カード <info@hanaya-sakura.example>', 'アカウントが制限されました', 'お客様のアカウントに不正なログインが確認されたため、制限しました。24時間以内に本人確認をしてください。', '[[本人確認]](https://kaiin-kakunin.example/m)'],
  ['a bank in Portuguese', 'Banco Ribeira <atendimento@padaria-sonho.example>', 'Sua conta será bloqueada hoje', 'Detectamos um acesso suspeito. Confirme seus dados para evitar o bloqueio da sua conta.', '[[Confirmar dados]](https://regulariza-acesso.example/c)'],
  ['a bank in Italian', 'Banca del Lago <info@officina-bruni.example>', 'Accesso anomalo al tuo conto', 'Abbiamo rilevato un accesso anomalo. Verifica la tua identità entro 24 ore o il conto sarà sospeso.', '[[Verifica identità]](https://verifica-cliente-24.example/i)'],
  ['a bank in Dutch', 'Bank van Veere <info@fietsen-jansen.example>', 'Uw rekening wordt geblokkeerd', 'Wij hebben een verdachte inlogpoging gezien. Bevestig uw gegevens binnen 24 uur, anders wordt uw rekening geblokkeerd.', '[[Bevestigen]](https://bevestig-gegevens.example/b)'],
  ['a bank in Chinese', '海港银行 <service@flower-shop.example>', '您的账户已被冻结', '我们发现您的账户存在异常登录，请在24小时内验证身份，否则账户将被永久冻结。', '[[立即验证]](https://anquan-yz.example/y)'],
  ['a bank in Arabic', 'بنك الواحة <info@car-parts.example>', 'تم تعليق حسابك', 'لاحظنا دخولاً مشبوهاً إلى حسابك. يرجى تأكيد هويتك خلال 24 ساعة وإلا سيتم إغلاق الحساب.', '[[تأكيد الهوية]](https://taakid-hisab.example/t)'],
  ['a bank in Swedish', 'Mälarbanken <info@snickeri-lund.example>', 'Ditt konto har spärrats', 'Vi upptäckte en ovanlig inloggning. Bekräfta din identitet inom 24 timmar.', '[[Bekräfta]](https://bekrafta-id.example/b)'],
  ['a bank in Finnish', 'Saimaan Pankki <info@kukkakauppa.example>', 'Tilisi on lukittu', 'Tilisi on lukittu epäilyttävän kirjautumisen vuoksi. Vahvista henkilöllisyytesi 24 tunnin kuluessa.', '[[Vahvista]](https://vahvista-tili.example/v)'],
  ['a bank in Vietnamese', 'Ngân hàng Sông Hậu <info@shop-hoa.example>', 'Tài khoản của bạn đã bị khóa', 'Chúng tôi phát hiện đăng nhập bất thường. Vui lòng xác minh danh tính trong 24 giờ.', '[[Xác minh]](https://xac-minh-tk.example/x)'],

  // The name is in the subject or the letterhead, the sender is a person or a firm of another kind
  ['letterhead of a lender, sent by a roofer', 'Miles Roofing <miles@milesroofing.example>', 'Important notice about your account', 'Harrow & Finch Lending', 'Dear customer, your account has been restricted after several failed sign-in attempts. Restore access within 24 hours.', '[[Restore access]](https://restore-hf-access.example/r)', '© 2026 Harrow & Finch Lending. All rights reserved.'],
  ['a stranger’s name and a mailbox provider', 'Nina Roth <nina.roth@kita-sonnenblume.example>', 'Ihr Postfach wird heute abgeschaltet', 'Sehr geehrter Nutzer, Ihr Postfach wird heute abgeschaltet. Bestätigen Sie Ihr Konto, um es zu behalten.', '[[Konto bestätigen]](https://mein-postfach-aktiv.example/m)'],
  ['a hotel tells that a licence ended', 'Hotel Bellavista <info@hotelbellavista-rimini.example>', 'La tua casella sta per essere sospesa', 'Gentile utente, la tua casella di posta sarà sospesa entro 24 ore. Accedi per verificare il tuo account.', '[[Verifica account]](https://posta-verifica.example/w)'],
  ['a tourist office and a webmail', 'Office de tourisme <accueil@ot-valdoree.example>', 'Votre boîte mail est saturée', 'Votre boîte mail a dépassé sa limite. Vous ne pourrez plus recevoir de messages. Cliquez ci-dessous pour augmenter l’espace.', '[[Augmenter l’espace]](https://espace-messagerie.example/a)'],
  ['a school’s mailbox taken over', 'Maria Gomez <mgomez@ies-sierra.example>', 'Actualización de su cuenta de correo', 'Su cuenta de correo caducará hoy. Actualice su cuenta para no perder sus mensajes.', '[[Actualizar cuenta]](https://forms-correo-act.example/f)'],

  // Free mail with a company's name
  ['a bank at a free mailbox', 'Sparbank Wiesental Kundenservice <sparbank.wiesental.kunden@gmail.com>', 'Ihr Online-Banking wird gesperrt', 'Ihr Online-Banking wird gesperrt. Bitte bestätigen Sie Ihre Daten.', '[[Bestätigen]](https://wiesental-kunden-service.example/b)'],
  ['a registrar at a free mailbox', 'Namewood Domains <namewood.renewals@outlook.com>', 'Your domain expires today', 'Your domain and mailbox expire today. Renew your account to avoid suspension.', '[[Renew]](https://dn-renewals-24.example/r)'],
  ['an office at a free mailbox, no link', 'Account Review Team <acc.review.team2291@gmail.com>', 'Final warning: your account', 'Your account will be closed today. Reply to this mail with your password to keep it.'],
  ['a mail provider at a free mailbox', 'Fjordpost Support <fjordpost.support.team@yahoo.com>', 'Konto wird gelöscht', 'Ihr Konto wird gelöscht. Bitte verifizieren Sie Ihr Konto innerhalb von 24 Stunden.', '[[Verifizieren]](https://fjp-verif.example/v)'],

  // The desk of the reader's own provider or employer
  ['webmail desk', 'Webmail Admin <admin@parkett-schulz.example>', 'Upgrade your mailbox', 'Your mailbox must be upgraded to the latest version today, or you will lose your messages.', '[[Upgrade]](https://wm-upgrade-24.example/u)'],
  ['mail server of the reader’s domain', 'Mail Server berg.example <srv@konditorei-lang.example>', '7 messages are held', '7 messages for anna@berg.example could not be delivered. Release them to your inbox.', '[[Release messages]](https://release-queue.example/q)'],
  ['the domain of the reader in the subject', 'System Notification <n@autohaus-weber.example>', 'anna@berg.example: password expires today', 'The password of anna@berg.example expires today. Keep the current password below.', '[[Keep current password]](https://keep-pw.example/k)'],
  ['the reader’s domain as letterhead', 'Notification <n@seilerei-gross.example>', 'Mailbox verification', 'berg.example', 'Dear anna, your mailbox anna@berg.example will be deactivated. Verify that you still use it.', '[[Verify mailbox]](https://mbx-still-used.example/v)', 'berg.example IT'],
  ['help desk in Spanish', 'Mesa de ayuda TI <ti@ferreteria-rojas.example>', 'Su contraseña caduca hoy', 'La contraseña de su correo caduca hoy. Conserve la misma contraseña con el botón.', '[[Conservar contraseña]](https://conservar-clave.example/c)'],
  ['help desk in French', 'Service informatique <si@boulangerie-morel.example>', 'Expiration de votre mot de passe', 'Le mot de passe de votre messagerie expire aujourd’hui. Gardez le même mot de passe en cliquant ici.', '[[Garder le mot de passe]](https://garder-mdp.example/g)'],
  ['help desk in German', 'IT-Abteilung <it@gaertnerei-voss.example>', 'Ihr Kennwort läuft heute ab', 'Ihr E-Mail-Kennwort läuft heute ab. Behalten Sie Ihr Kennwort über die Schaltfläche.', '[[Kennwort behalten]](https://kennwort-behalten.example/k)'],
  ['help desk in Portuguese', 'Suporte de TI <ti@floricultura-ipe.example>', 'Sua senha expira hoje', 'A senha do seu e-mail expira hoje. Mantenha a mesma senha abaixo.', '[[Manter senha]](https://manter-senha.example/m)'],
  ['help desk in Italian', 'Supporto IT <it@trattoria-nonna.example>', 'La password scade oggi', 'La password della tua casella scade oggi. Mantieni la stessa password.', '[[Mantieni password]](https://mantieni-pw.example/m)'],
  ['help desk in Polish', 'Dział IT <it@kwiaciarnia-roza.example>', 'Twoje hasło wygasa dzisiaj', 'Hasło do poczty wygasa dzisiaj. Zachowaj obecne hasło.', '[[Zachowaj hasło]](https://zachowaj-haslo.example/z)'],
  ['quarantine report', 'Quarantine Report <q@uhren-meier.example>', 'You have 4 new quarantined messages', '4 messages to anna@berg.example are held in quarantine and will be deleted in 24 hours.', '[[Review messages]](https://quar-review.example/q)'],
  ['a deletion request', 'Email Service <e@zaunbau-koch.example>', 'Account termination request', 'We received a request to terminate anna@berg.example. If you did not make it, cancel it now.', '[[Cancel termination]](https://cancel-term.example/c)'],

  // A deadline and an act, and nobody's name
  ['nobody, a deadline', 'Support <support@xk-4471.example>', 'Your account will be closed', 'Dear user, your account will be closed in 24 hours because of unusual activity. Confirm your identity to keep it.', '[[Confirm identity]](https://xk-4471.example/c)'],
  ['nobody, in German', 'Kundenservice <service@info-kd77.example>', 'Letzte Mahnung: Konto wird gesperrt', 'Sehr geehrter Kunde, Ihr Konto wird heute gesperrt. Bestätigen Sie Ihre Angaben.', '[[Angaben bestätigen]](https://info-kd77.example/a)'],
  ['nobody, in French', 'Service Sécurité <s@espace-c19.example>', 'Dernier rappel avant suspension', 'Cher client, votre compte sera suspendu ce soir. Confirmez vos informations.', '[[Confirmer]](https://espace-c19.example/c)'],
  ['nobody, in Spanish', 'Seguridad <s@aviso-c31.example>', 'Último aviso: cuenta bloqueada', 'Estimado cliente, su cuenta será bloqueada hoy. Confirme sus datos.', '[[Confirmar]](https://aviso-c31.example/c)'],
  ['nobody, behind a tracker', 'Account Center <news@velo-club-arnau.example>', 'Your account has been limited', 'Dear customer, we noticed unusual activity. Your account has been limited until you verify your information.', '[[Verify information]](https://u88121.ct.sendgrid.net/ls/click?upn=q)'],
  ['nobody, behind a short link', 'Security Team <alerts@granite-tops.example>', 'Unusual sign-in to your account', 'Someone signed in to your account from a new device. If this was not you, secure your account within 2 hours.', '[[Secure account]](https://bit.ly/3xSec)'],
  ['nobody, on a page of free hosting', 'Billing <billing@petgrooming-sue.example>', 'Payment failed: account on hold', 'Your payment failed and your account is on hold. Update your card to go on.', '[[Update card]](https://bill-update-77.weebly.com/u)'],
  ['nobody, points', 'Loyalty Desk <l@tile-depot.example>', 'Your points expire today', 'You have 18,420 points that expire today. Sign in to redeem them.', '[[Redeem]](https://points-redeem-now.example/p)'],

  // Words in pictures
  ['one picture with a link', 'Kundenservice <k@blumen-ritter.example>', 'Ihr Konto wurde gesperrt', '![](mail.png https://konto-frei.example/k)'],
  ['one picture with a link, a bank', 'Banco Ribeira <b@moto-pecas.example>', 'Sua conta foi bloqueada', '![](banner.jpg https://acesso-libera.example/a)'],
  ['one picture, English', 'Account Alert <a@lakeside-cabins.example>', 'Your account has been suspended', '![](image001.png https://acct-unlock.example/u)'],
  ['one picture, the name in the subject alone', 'Customer Care <c@fishing-gear.example>', 'Telvia: your account is locked', '![](x.png https://tv-unlock.example/u)'],

  // National names that are on no list
  ['a telecom of Egypt', 'Vodafone Cash مصر <info@textile-cairo.example>', 'تم إيقاف محفظتك', 'تم إيقاف محفظتك مؤقتاً. حدّث بياناتك اليوم لتفعيل حسابك.', '[[تحديث البيانات]](https://vf-cash-tahdith.example/v)'],
  ['a health insurance of a state', 'Assurance Maladie <a@garage-lucas.example>', 'Votre compte ameli va être suspendu', 'Mettez à jour vos informations avant ce soir, sinon votre compte sera suspendu.', '[[Mettre à jour]](https://maj-assure.example/m)'],
  ['a pension insurance', 'Deutsche Rentenversicherung <d@reisebuero-ott.example>', 'Ihr Konto muss bestätigt werden', 'Bestätigen Sie Ihr Konto bis heute Abend, sonst wird die Zahlung eingestellt.', '[[Konto bestätigen]](https://rente-bestaetigen.example/r)'],
  ['a courier of a region', 'Paquetería Austral <e@repuestos-sur.example>', 'Su cuenta de cliente fue suspendida', 'Su envío no puede entregarse porque su cuenta fue suspendida. Actualice sus datos.', '[[Actualizar datos]](https://envio-actualiza.example/e)'],

  // Not a word of accounts: fees, refunds, papers, calls and points in names that are nowhere known
  ['a parcel fee, sent by a joiner', 'Ostfracht Paket <info@tischlerei-behm.example>', 'Ihre Sendung wartet', 'Ihre Sendung wartet im Depot. Bitte zahlen Sie 2,49 EUR Zoll, damit sie zugestellt wird.', '[[Jetzt bezahlen]](https://sendung-frei.example/z)'],
  ['a tax refund of a town', 'Finanzverwaltung Auental <f@hundesalon-mia.example>', 'Ihre Rückerstattung', 'Nach Prüfung steht Ihnen eine Erstattung von 214,20 EUR zu. Hinterlegen Sie Ihre Karte.', '[[Erstattung erhalten]](https://erstattung-jetzt.example/e)'],
  ['an energy refund, French', 'Énergie du Rhin <e@cordonnerie-paul.example>', 'Remboursement disponible', 'Vous avez payé deux fois. Un remboursement de 84,10 € vous attend. Indiquez votre carte bancaire.', '[[Recevoir le remboursement]](https://remb-dispo.example/r)'],
  ['points of a shop', 'Supermercados Sol <s@taller-mecanico.example>', 'Sus puntos vencen hoy', 'Tiene 12.400 puntos que vencen hoy. Canjéelos por un premio.', '[[Canjear]](https://canje-puntos-hoy.example/c)'],
  ['a bill of a phone firm, to be refunded', 'Telvia Facturación <t@escuela-danza.example>', 'Reembolso de su última factura', 'Hemos cobrado dos veces su factura. Solicite el reembolso de 43,20 € antes del viernes.', '[[Solicitar reembolso]](https://reembolso-factura.example/r)'],
  ['a secure document of a notary', 'Notariat Winkelmann <n@skiverleih-hoch.example>', 'Vertrauliches Dokument', 'Sie haben ein geschütztes Dokument erhalten. Melden Sie sich mit Ihrer E-Mail-Adresse an, um es zu öffnen.', '[[Dokument öffnen]](https://geschuetzt-dok.example/d)'],
  ['a voice message', 'Voice Center <vc@sofa-outlet.example>', 'New voice message (0:41)', 'A caller left you a voice message. Log in to listen.', '[[Listen]](https://vm-listen-now.example/v)'],
  ['an invoice behind a sign-in', 'Rechnungsversand <r@yoga-am-park.example>', 'Rechnung 2026-4471', 'Ihre Rechnung liegt bereit. Melden Sie sich mit Ihrem E-Mail-Passwort an.', '[[Rechnung ansehen]](https://rg-ansicht.example/r)'],

  // A firm or a person whose mailbox somebody took over: the name is theirs, and the mail says no word of it
  ['a roofer, about an account with a platform', 'Miles Roofing <info@milesroofing.example>', 'Action needed', 'Dear customer, your Netflix account is on hold because your last payment failed. Update your payment details.', '[[Update payment]](https://kqz-daten.example/n)'],
  ['a florist, behind a mail service', 'Flora Blumen <post@flora-blumen.example>', 'Ihr Konto wurde eingeschränkt', 'Ihr PayPal-Konto wurde vorübergehend eingeschränkt. Bestätigen Sie Ihre Identität.', '[[Bestätigen]](https://u88121.ct.sendgrid.net/ls/click?upn=q)'],
  ['a person at their own domain', 'Kurt Alder <kurt@alder-holzbau.example>', 'Security notice', 'We detected an unusual sign-in to your Microsoft account. Confirm it was you or your account will be locked.', '[[Review activity]](https://kqz-daten.example/m)'],
  ['a hotel, about a wallet', 'Hotel Bellavista <info@hotelbellavista-rimini.example>', 'Il tuo wallet', 'Il tuo account MetaMask è stato sospeso. Verifica il tuo wallet per riattivarlo.', '[[Verifica il wallet]](https://kqz-daten.example/w)'],
  ['a garage, about nobody’s account', 'Garage Petit <contact@garage-petit.example>', 'Votre compte a été suspendu', 'Votre compte a été suspendu après une activité inhabituelle. Confirmez votre identité.', '[[Confirmer]](https://kqz-daten.example/c)'],
  ['a printer, about a mailbox', 'Imprenta Luz <hola@imprentaluz.example>', 'Su buzón está lleno', 'Su buzón ha superado el límite de almacenamiento y no recibirá mensajes nuevos.', '[[Ampliar]](https://kqz-daten.example/b)'],

  // Desks and offices that say no word of who they are, with or without a word of accounts
  ['mailbox clean-up', 'Mail Team <m@dachdecker-prinz.example>', 'Clean-up of idle mailboxes', 'anna@berg.example has been marked as idle. Idle addresses are erased on Friday.', '[[Still in use]](https://idle-check.example/u)'],
  ['old server switch-off', 'Server Notification <sn@kanzlei-amt.example>', 'Old mail server goes off tonight', 'Our old server goes off tonight. Move anna@berg.example to the new one to go on receiving mail.', '[[Move my mailbox]](https://new-node.example/m)'],
  ['undelivered 5', 'berg.example <noreply@zweirad-kunz.example>', '(5) mails could not reach you', 'Five mails for anna@berg.example bounced because of a server fault.', '[[Get my mails]](https://mx-retrieve.example/g)'],
  ['smtp port', 'cPanel <cp@blumen-riedl.example>', 'SMTP settings are out of date', 'Your SMTP settings are out of date. Sending stops at midnight unless you confirm them.', '[[Fix settings]](https://cp-smtp.example/f)'],
  ['roundcube fr', 'Roundcube <rc@garage-petit.example>', 'Mise à niveau obligatoire', 'Votre messagerie doit passer à la nouvelle version avant ce soir, faute de quoi vos courriels seront perdus.', '[[Passer à la nouvelle version]](https://mig-rc.example/p)'],
  ['quota nl', 'Webmail Beheer <wb@slagerij-vos.example>', 'Uw mailbox is bijna vol', 'Uw mailbox is voor 97% vol. Binnenkort ontvangt u geen berichten meer.', '[[Opslag vergroten]](https://opslag-mail.example/o)'],
  ['quota cs', 'Správce pošty <s@truhlarstvi-novak.example>', 'Schránka je plná', 'Vaše schránka dosáhla limitu. Rozšiřte ji, jinak budou zprávy smazány.', '[[Rozšířit]](https://schranka-plus.example/r)'],
  ['quota ja', 'メール管理者 <k@kaki-sushi.example>', 'メールボックスの容量が不足しています', 'メールボックスの容量が上限に達しました。新しいメールを受信できません。', '[[容量を増やす]](https://yoryo-up.example/y)'],
  ['admin of own domain', 'Administrator berg.example <adm@imkerei-laub.example>', 'Request to close anna@berg.example', 'Your request to close anna@berg.example is being processed. To stop it, sign in.', '[[Stop request]](https://stop-close.example/s)'],
  ['hosting invoice', 'Webhosting Billing <b@gasthof-adler.example>', 'Your hosting ends in 24 hours', 'The hosting of berg.example could not be renewed. Your site and mail go offline tomorrow. Update the card.', '[[Update card]](https://host-renew-pay.example/u)'],
  ['domain', 'Domain Services <d@musikhaus-ton.example>', 'berg.example expires', 'Your domain berg.example expires today. Renew to keep your website and email.', '[[Renew domain]](https://dn-keep.example/k)'],
  ['fax', 'eFax <fx@schreinerei-ott.example>', 'Fax from +1 415 555 0101, 2 pages', 'Your fax is ready. Sign in with your email to see it.', '[[View fax]](https://fx-view.example/v)'],
  ['remittance', 'Accounts Payable <ap@bau-keller.example>', 'Remittance advice 88120', 'Payment of EUR 14,220.00 was made today. The advice is protected; open it with your email login.', '[[Open advice]](https://adv-rem.example/o)'],
  ['payroll fr', 'Ressources humaines <rh@fleurs-anais.example>', 'Votre fiche de paie', 'Votre fiche de paie corrigée est disponible. Connectez-vous avec votre adresse professionnelle.', '[[Consulter]](https://fiche-corr.example/f)'],
  ['bank pt', 'Banco Tejo <b@barbearia-rui.example>', 'Módulo de segurança desatualizado', 'O seu módulo de segurança está desatualizado. Atualize até às 18h para não perder o acesso à conta.', '[[Atualizar módulo]](https://modulo-seg.example/a)'],
  ['bank uk', 'Банк Дністер <b@kvity.example>', 'Картку заблоковано', 'Вашу картку заблоковано. Підтвердіть дані протягом 24 годин.', '[[Підтвердити]](https://kartka.example/p)'],
  ['tax se', 'Skatteverket <s@snickare-berg.example>', 'Skatteåterbäring 4 120 kr', 'Du har rätt till återbäring. Bekräfta ditt konto.', '[[Bekräfta konto]](https://ater-4120.example/a)'],
  ['fine', 'Bußgeldstelle <b@floristik-may.example>', 'Offener Bescheid', 'Ihr Bescheid über 35 EUR ist offen. Zahlen Sie heute, sonst verdoppelt sich der Betrag.', '[[Jetzt zahlen]](https://bescheid-35.example/z)'],
  ['toll', 'Toll Services <t@dental-oak.example>', 'Unpaid toll: $6.99', 'You have an unpaid toll of $6.99. Pay by tomorrow to avoid a fine of $50.', '[[Pay toll]](https://tollpay-24.example/p)'],
  ['toll es', 'Peajes <p@optica-luz.example>', 'Peaje pendiente', 'Tiene un peaje pendiente de 4,20 €. Pague hoy para evitar una multa.', '[[Pagar]](https://peaje-pend.example/p)'],
  ['parcel nobody', 'Parcel Desk <p@dental-oak.example>', 'We could not deliver your parcel', 'Your parcel is back at the depot. Choose a new day and pay £1.20.', '[[Choose a day]](https://redeliver-now.example/c)'],
  ['streaming unlisted', 'Kinovia <k@bakker-wim.example>', 'Your Kinovia is paused', 'Your card was declined and your plan is paused. Add a new card by tonight.', '[[Add card]](https://kv-card.example/a)'],
  ['antivirus nobody phone', 'Renewal Desk <desk2291@gmail.com>', 'Renewed: 3-year protection', 'Your plan was renewed for $389.00 and charged to your account. If you did not ask for it, call +1 (806) 555-0155.'],
  // Plays the reader's employer, or a mailbox's keeper, from a domain made of words of business
  ['pay, from a made-up domain', 'Payroll <pay@staff-benefits-portal.example>', 'Your bonus letter', 'Dear Anna Berg,\nYour bonus letter is out. Sign in today to accept it.', '[[Accept]](https://staff-benefits-portal.example/l)'],
  ['pay, in German', 'Personalabteilung <hr@mitarbeiter-portal-online.example>', 'Gehaltsanpassung', 'Sehr geehrte Frau Berg,\nIhre Gehaltsanpassung liegt bereit. Melden Sie sich heute an und bestätigen Sie.', '[[Anmelden]](https://mitarbeiter-portal-online.example/)'],
  ['a full mailbox in a line', 'Support <s@mail-storage-center.example>', 'Mailbox', 'Your mailbox is full.', '[Clear](https://mail-storage-center.example/c)'],
  ['a subsidy, from a made-up domain', 'Energieagentur <info@energie-zuschuss-portal.example>', 'Energiezuschuss', 'Sie haben Anspruch auf 360 € Zuschuss. Bestätigen Sie Ihre Bankverbindung bis morgen.', '[[Antrag]](https://energie-zuschuss-portal.example/a)'],
  // Letters of another script in ordinary words
  ['words in disguise', 'Rivermill <r@rivermill.example>', 'Уоur invоicе', 'Wе hаvе sеnt уоu an invоicе thаt nоbоdу pаid.', '[[Sее it]](https://rivermill.example/i)'],
  // A platform's account as the key to what lies with anybody
  ['a paper on free hosting behind an account', 'Karin Feld <k@garten-feld.example>', 'Angebot 2206', 'Hallo,\nunser Angebot öffnen Sie mit Ihrem Microsoft-Konto.\nKarin Feld, Garten Feld', '[[Angebot öffnen]](https://gartenfeld.web.app/a)'],
  ['the same in Portuguese', 'Luis Feld <l@obras-feld.example>', 'Orçamento', 'Bom dia,\npara ver o documento inicie sessão com a sua conta Google.\nObras Feld', '[[Ver]](https://obrasfeld.netlify.app/o)'],
];

/** Lures in which nothing but the reader's own knowledge tells: silence is known of, a vouch would be a fault. */
// oxfmt-ignore
export const SILENT_LURES: Written[] = [
  ['subject names an exchange, sent by a gym', 'Pulse Gym <hello@pulsegym-leeds.example>', 'Bitharbor: withdrawal pending on your account', 'A withdrawal was requested from your Bitharbor account. If this was not you, secure your account now.', '[[Secure account]](https://bh-cancel-request.example/w)', 'The Bitharbor team'],
  ['a game shop at a free mailbox', 'Pixelmarkt Support <pixelmarkt-help@proton.me>', 'Your account was reported', 'Your Pixelmarkt account was reported and will be deleted. Appeal within 12 hours.', '[[Appeal]](https://pxm-appeal.example/a)'],
  ['la poste', 'La Poste <avis@menuiserie-petit.example>', 'Votre compte Digiposte est suspendu', 'Votre compte est suspendu. Confirmez votre identité pour le débloquer.', '[[Débloquer]](https://debloque-poste.example/d)'],
  ['a parcel fee on the attacker’s domain', 'Paquetería Austral <info@entrega-pendiente-24.example>', 'Su paquete está retenido', 'Su paquete está retenido en nuestro centro. Pague 1,99 € de gastos de aduana para recibirlo.', '[[Pagar ahora]](https://entrega-pendiente-24.example/p)'],
  ['a toll nobody paid', 'Valley Tollway <v@candle-studio.example>', 'Unpaid toll notice', 'You have an unpaid toll of $6.99. Pay it by midnight to avoid a $50 fee.', '[[Pay toll]](https://vt-toll-pay.example/t)'],
  ['a subsidy, Japanese', '給付金事務局 <k@hana-cafe.example>', '給付金のお知らせ', '給付金100,000円の還付手続きが未完了です。本日中にお手続きください。', '[[手続きへ]](https://kyufu-tetsuzuki.example/k)'],
  ['a signature', 'Lindqvist Advokater <l@bageri-nord.example>', 'Dokument för signering', 'Du har ett skyddat dokument att signera. Logga in med din e-post för att läsa det.', '[[Öppna]](https://dok-signera.example/d)'],
  ['a fine', 'Ordnungsamt Talstadt <o@ferienhof-lenz.example>', 'Bußgeldbescheid', 'Gegen Sie liegt ein offenes Bußgeld von 25 EUR vor. Zahlen Sie heute, sonst werden Gebühren fällig.', '[[Bußgeld zahlen]](https://bussgeld-zahlung.example/b)'],
  ['a fine, Dutch', 'Incasso Rijnland <i@kapper-els.example>', 'Laatste herinnering', 'Uw betaling van € 37,40 staat open. Betaal vandaag om een deurwaarder te voorkomen.', '[[Betaal nu]](https://incasso-betaal.example/b)'],
  ['a vehicle tax', 'Vehicle Licence Office <v@pottery-barnaby.example>', 'Your vehicle tax payment failed', 'Your latest vehicle tax payment failed. Update your details to avoid a fine of £80.', '[[Update details]](https://vehicle-tax-upd.example/v)'],
  ['a wallet airdrop', 'Vaultly <v@airdrop-claims-open.example>', 'Your allocation is ready', 'You are eligible for 2,150 VLT. Connect your wallet within 12 hours to claim it.', '[[Connect wallet]](https://airdrop-claims-open.example/c)'],
  ['a streaming firm nobody listed', 'Kinova+ <kinova@drogerie-wald.example>', 'Wir konnten nicht abbuchen', 'Wir konnten den Beitrag für Kinova+ nicht abbuchen. Hinterlegen Sie heute eine neue Karte, damit Sie weiter sehen können.', '[[Karte hinterlegen]](https://abo-karte-neu.example/k)', 'Kinova+ GmbH'],
  ['a heating subsidy', 'Förderstelle Wärme <f@imkerei-sonne.example>', 'Ihr Zuschuss ist bewilligt', 'Ihr Zuschuss von 900 EUR ist bewilligt. Bestätigen Sie Ihre Bankverbindung bis heute Abend.', '[[Bankverbindung bestätigen]](https://zuschuss-auszahlung.example/z)'],
];
