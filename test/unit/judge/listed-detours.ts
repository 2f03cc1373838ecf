/** Honest account mail of listed platforms by ways that are not the straight one, and people who speak of accounts: never red. */
import type { Written } from './written-mail.ts';

// oxfmt-ignore
export const LISTED_DETOURS: Written[] = [
  // Rewritten links, forwarders, lists
  ['links rewritten by a gateway', 'PayPal <service@paypal.com>', 'Reset your password', 'You asked to reset your PayPal password.', '[[Reset password]](https://urldefense.com/v3/__https://www.paypal.com/authflow/password-recovery__;!!abc!def$)'],
  ['links rewritten by Outlook', 'Spotify <no-reply@spotify.com>', 'Reset your password', 'Click to reset your Spotify password.', '[[Reset password]](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Faccounts.spotify.com%2Fpassword-reset%2F1&data=05%7C01)'],
  ['links behind a gateway that keeps its targets', 'GitHub <noreply@github.com>', '[GitHub] Please reset your password', 'We heard that you lost your GitHub password.', '[[Reset your password]](https://protect-eu.mimecast.com/s/abc123)'],
  ['a subject marked by a gateway', 'Dropbox <no-reply@dropbox.com>', '[EXTERNAL] Reset your Dropbox password', 'CAUTION: This email came from outside of the organisation. Do not click links unless you know the sender.', 'Someone asked for a new password of your Dropbox account.', '[[Reset password]](https://www.dropbox.com/forgot_finish?c=1)'],
  ['passed on by a list', 'PayPal via treasurers <treasurers@lists.garten-ag.example>', '[treasurers] Your PayPal account: new sign-in', 'A new sign-in to your PayPal account of Garten-AG.', '[[Check activity]](https://www.paypal.com/myaccount/security)'],
  ['passed on by a group', "'Google' via Office <office@garten-ag.example>", 'Security alert', 'A new sign-in on Windows to your Google Account office@garten-ag.example.', '[[Check activity]](https://accounts.google.com/AccountChooser?continue=https://myaccount.google.com/alert/nt/1)'],
  ['a relay with the sender in its address', 'Netflix <info_at_account_netflix_com_abc12@privaterelay.appleid.com>', 'Complete your password reset', 'Let us reset your Netflix password.', '[[Reset password]](https://www.netflix.com/password?g=1)'],
  ['forwarded by hand to the family', 'Tom Berg <tom@berg.example>', 'Fwd: Your Netflix password', 'Was that you?', '---------- Forwarded message ----------', 'From: Netflix <info@account.netflix.com>', 'Subject: Your Netflix password', 'Your password was changed.', '[Help](https://help.netflix.com/)'],
  ['sent again from another of one’s boxes', 'Anna Berg <anna@berg.example>', 'WG: Amazon: Anmeldeversuch', 'Von: Amazon <account-update@amazon.de>', 'Jemand hat versucht, sich bei deinem Amazon-Konto anzumelden.', '[Prüfen](https://www.amazon.de/a/c/r/1)'],

  // Regional domains, subsidiaries and second domains
  ['amazon of a country', 'Amazon.it <account-update@amazon.it>', 'Amazon: richiesta di accesso', 'Qualcuno ha tentato di accedere al tuo account Amazon.', '[[Verifica]](https://www.amazon.it/a/c/r/1)'],
  ['amazon of Japan', 'Amazon.co.jp <account-update@amazon.co.jp>', 'Amazonアカウントへのサインイン', 'お客様のAmazonアカウントにサインインがありました。', '[[確認]](https://www.amazon.co.jp/a/c/r/1)'],
  ['ebay of a country', 'eBay <ebay@ebay.de>', 'Ihr eBay-Passwort wurde geändert', 'Ihr eBay-Passwort wurde geändert.', '[Mein eBay](https://www.ebay.de/mye/myebay)'],
  ['google of a country in the link', 'Google <no-reply@accounts.google.com>', 'Sicherheitswarnung', 'Neue Anmeldung in Ihrem Google-Konto.', '[[Aktivitäten prüfen]](https://accounts.google.de/AccountChooser?x=1)'],
  ['linkedin in translation', 'LinkedIn <security-noreply@linkedin.com>', 'Anna, aquí tienes tu código', 'Introduce este código: 441902', 'Este mensaje se ha enviado a Anna Berg.'],
  ['microsoft in translation', 'Microsoft-Konto-Team <account-security-noreply@accountprotection.microsoft.com>', 'Sicherheitscode für Ihr Microsoft-Konto', 'Verwenden Sie diesen Sicherheitscode für das Microsoft-Konto an**a@berg.example: 441902'],
  ['instagram by its parent', 'Meta <security@facebookmail.com>', 'Your Accounts Center password was changed', 'The password of your Meta Accounts Center was changed.', '[[Review]](https://accountscenter.facebook.com/password_and_security)'],
  ['youtube by google', 'YouTube <no-reply@youtube.com>', 'Confirm your channel', 'Confirm the email of your YouTube channel.', '[[Confirm]](https://www.youtube.com/account)'],
  ['whatsapp business by facebook', 'WhatsApp Business <noreply@business.facebook.com>', 'Verify your business', 'Verify your business to keep sending messages on WhatsApp.', '[[Start]](https://business.facebook.com/settings/security)'],
  ['steam guard', 'Steam-Support <noreply@steampowered.com>', 'Ihr Steam-Account: Zugriff von neuem Gerät', 'Hier ist der Steam Guard-Code: F4K9P'],
  ['xbox by microsoft', 'Xbox <xboxreps@engage.xbox.com>', 'Your subscription could not be renewed', 'We could not charge your card for Game Pass.', '[[Update payment]](https://account.microsoft.com/billing/payments)'],
  ['aws as amazon', 'Amazon Web Services <no-reply-aws@amazon.com>', 'Your AWS account is on hold', 'Your payment failed. Update your card to keep your AWS account.', '[[Billing]](https://console.aws.amazon.com/billing/home)'],

  // Old mail and mail of the other firms that name them
  ['old plain text mail', 'eBay <aw-confirm@ebay.com>', 'eBay Change Password Request', 'Dear anna, we received a request to change your eBay password. To go on, copy this link into your browser:', 'https://signin.ebay.com/ws/eBayISAPI.dll?ForgotPasswordShow'],
  ['an access provider names its partner', 'Bergfunk <service@bergfunk.example>', 'Ihr Netflix-Paket ist aktiv', 'Ihr Tarif enthält Netflix. Verknüpfen Sie jetzt Ihr Netflix-Konto im Kundenportal.', '[[Kundenportal]](https://kunde.bergfunk.example/netflix)'],
  ['a shop names a payment', 'Wollwerk <hallo@wollwerk.example>', 'Deine PayPal-Zahlung ist fehlgeschlagen', 'Deine Zahlung über PayPal ist fehlgeschlagen. Bitte wähle eine andere Zahlungsart.', '[[Zahlungsart wählen]](https://www.wollwerk.example/kasse/1)'],
  ['a school’s Google', 'Schule am Park <it@schule-park.example>', 'Google-Konto für Anna', 'Anna hat ein Google-Konto der Schule: anna.berg@schule-park.example. Das Startpasswort liegt im Elternbrief.', '[Anmelden](https://accounts.google.com/)'],
  ['an employer’s Microsoft', 'IT Holzwerk <it@holzwerk.example>', 'Microsoft 365: zweiter Faktor ab Montag', 'Ab Montag fragt Microsoft 365 nach einem zweiten Faktor. Bitte richten Sie ihn ein.', '[[Einrichten]](https://aka.ms/mfasetup)'],
  ['a bank names Apple Pay', 'Talbank Oberau <info@talbank-oberau.example>', 'Ihre Karte ist jetzt in Apple Pay', 'Ihre Karte wurde zu Apple Pay hinzugefügt. Waren Sie das nicht, sperren Sie die Karte in der App.', '[Hilfe](https://www.talbank-oberau.example/applepay)'],
  ['a game names Discord', 'Blockheim <noreply@blockheim.example>', 'Your Discord account was linked', 'Your Discord account was linked to your Blockheim account.', '[[Manage links]](https://blockheim.example/account/links)'],
  ['a shop on a shop host, by the host’s sender', 'Kiln Pottery <store+4411@t.shopifyemail.com>', 'Reset your customer account', 'Reset the password of your customer account at Kiln Pottery.', '[[Reset password]](https://kiln-pottery.example/account/reset/1)'],
  ['a help desk names its software', 'Fernhill Support <support@fernhill.zendesk.com>', 'Welcome: choose a password', 'An agent of Fernhill made an account for you. Choose a password.', '[[Choose a password]](https://fernhill.zendesk.com/verification/email/1)', 'This email is a service from Fernhill. Delivered by Zendesk'],
  ['an events page of a firm', 'Fjord Data <events@fjorddata.example>', 'Google Cloud day: confirm your seat', 'Confirm your seat at the Google Cloud day of Fjord Data.', '[[Confirm]](https://fjorddata.example/events/1)'],
  ['a recruiter names a platform', 'Mia Holm <mia@holmtalent.example>', 'LinkedIn: your profile', 'I saw your LinkedIn profile and have a role for you.', '[The role](https://holmtalent.example/r/1)'],

  // People
  ['a friend was hacked', 'Jonas Kern <jonas@kern.example>', 'Mein Instagram wurde gehackt', 'Hallo zusammen, mein Instagram-Konto wurde gehackt und gesperrt. Bitte nichts anklicken, was von dort kommt.', 'Mein neues: [Profil](https://www.instagram.com/jonas.neu/)'],
  ['a mother asks about a code', 'Mama <helga.berg@gmail.com>', 'Amazon Code?', 'Ich habe einen Code von Amazon bekommen, den ich nicht wollte. Was soll ich machen? Dein Konto oder meins?'],
  ['a colleague shares a login', 'Ravi Patel <ravi@holzwerk.example>', 'Zoom account for Friday', 'Use the team account on Zoom, the password is in the vault.', '[Vault](https://vault.holzwerk.example/z)'],
  ['a club moves to WhatsApp', 'TC Blau-Weiß <info@tc-bw.example>', 'Neue WhatsApp-Gruppe', 'Tretet der Gruppe bei, die alte wird am Sonntag gelöscht.', '[Gruppe](https://chat.whatsapp.com/Abc123)'],
  ['a tax adviser about PayPal', 'Kanzlei Stein <info@kanzlei-stein.example>', 'PayPal-Kontoauszüge 2025', 'Bitte laden Sie die Auszüge Ihres PayPal-Kontos bis zum 20. in den Ordner.', '[Ordner](https://kanzlei-stein.example/upload/1)'],
  ['a landlord about a transfer', 'Casa Lupo <casa.lupo@gmail.com>', 'PayPal payment', 'Hello Anna, the PayPal payment of 200 euro did not arrive, can you check your account? Thank you, Marta'],
  ['a volunteer about a locked page', 'Ines Rao <ines@tierheim-auen.example>', 'Facebook page locked', 'Our Facebook page is locked since Monday. Facebook wants an ID of an admin. Can you do it?', '[Notice](https://www.facebook.com/help/contact/1)'],
];
