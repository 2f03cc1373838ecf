/** Our own mails that are no account mail, though some of its words fall. */
export interface OrdinaryMail {
  about: string;
  subject: string;
  text: string;
  linkTexts?: string[];
}

export const ORDINARY_MAIL: OrdinaryMail[] = [
  {
    about: 'en receipt',
    subject: 'Your order from Fern & Oak',
    text: 'Thanks for your order, Ada.\nOrder 55120 ships on Friday.\nSign in to your account to follow the parcel.\nTotal: $48.20, paid by card ending 4421.\nQuestions? Reply to this mail.',
    linkTexts: ['Track your order', 'Sign in to your account'],
  },
  {
    about: 'en newsletter on passwords',
    subject: 'Why your password habits matter',
    text: 'This week: three tips for stronger passwords.\nPassword managers explained, an interview, and the book of the month.\nYou can change your password in the settings whenever you like.',
    linkTexts: ['Read more', 'Unsubscribe'],
  },
  {
    about: 'en news of a hack',
    subject: 'Millions of accounts locked after weekend hack',
    text: 'The company said on Sunday that millions of users had been locked out.\nA spokesperson said that passwords were not stolen.',
  },
  {
    about: 'en mailing list',
    subject: 'Re: [dev] login fails with new password hash',
    text: 'On Tue, Bob wrote:\n> the login fails when the password was reset before the migration\n\nYes, that is the old hash. See the patch in the other thread.',
  },
  {
    about: 'en promotion code',
    subject: 'Your 20% off code is inside',
    text: 'Use code SPRING20 at checkout before Sunday.\nFree shipping on every order above $40.',
    linkTexts: ['Shop now'],
  },
  {
    about: 'en friend',
    subject: 'Dinner on Thursday?',
    text: 'Hi Tom,\nare you free on Thursday? I will confirm the table once I know.\nLove, Ann',
  },
  {
    about: 'en invitation',
    subject: 'Robin invited you to Pinecone',
    text: 'Robin wants to work with you on Pinecone.\nUse the button to set up your account and get started.',
    linkTexts: ['Set up account'],
  },
  {
    about: 'en renewal receipt',
    subject: 'Your plan renewed',
    text: 'Your Pro plan renewed for another month.\nYou can update payment details or change plans at any time.',
    linkTexts: ['Manage subscription'],
  },
  {
    about: 'en meeting',
    subject: 'Minutes of the security working group',
    text: 'Present: Ada, Bob, Eve.\nWe talked about the access doors on the third floor and the new badges.\nNext meeting in May.',
  },
  {
    about: 'en delivery',
    subject: 'Your parcel arrives tomorrow',
    text: 'Your delivery is planned for tomorrow between 9 and 12.\nPlease confirm that someone is at home.',
    linkTexts: ['Change delivery'],
  },
  {
    about: 'de receipt',
    subject: 'Ihre Bestellung bei Buchhandlung Linde',
    text: 'Vielen Dank für Ihre Bestellung.\nWir versenden sie am Freitag.\nMelden Sie sich in Ihrem Kundenkonto an, um die Sendung zu verfolgen.',
    linkTexts: ['Sendung verfolgen'],
  },
  {
    about: 'de newsletter',
    subject: 'Neu im März: Gartenmöbel und Pflanzen',
    text: 'Liebe Gartenfreunde,\nder Frühling ist da. Entdecken Sie unsere Angebote.\nIhre Daten können Sie jederzeit im Kundenkonto ändern.',
    linkTexts: ['Jetzt entdecken', 'Abmelden'],
  },
  {
    about: 'de list',
    subject: 'AW: Passwort für den Proberaum',
    text: 'Am Montag schrieb Jana:\n> hat jemand das neue Passwort für das WLAN geändert?\nIch nicht, frag mal Tim.',
  },
  {
    about: 'fr receipt',
    subject: 'Votre commande est partie',
    text: 'Bonjour,\nvotre commande a été expédiée ce matin.\nConnectez-vous à votre compte pour suivre le colis.',
    linkTexts: ['Suivre mon colis'],
  },
  {
    about: 'fr newsletter',
    subject: 'Nos idées pour le printemps',
    text: 'Chère lectrice, cher lecteur,\nretrouvez notre sélection de la semaine.\nVous pouvez modifier vos préférences dans votre compte.',
    linkTexts: ['Lire la suite'],
  },
  {
    about: 'es receipt',
    subject: 'Tu pedido ya está en camino',
    text: 'Hola, Luis:\ntu pedido salió hoy de nuestro almacén.\nEntra en tu cuenta para ver el seguimiento.',
    linkTexts: ['Ver pedido'],
  },
  {
    about: 'es newsletter',
    subject: 'Consejos para crear contraseñas seguras',
    text: 'Esta semana te contamos cómo elegir buenas contraseñas y qué libro leer.',
    linkTexts: ['Leer más'],
  },
  {
    about: 'pt receipt',
    subject: 'Seu pedido foi enviado',
    text: 'Olá, Ana.\nO seu pedido saiu para entrega.\nAcesse a sua conta para acompanhar.',
    linkTexts: ['Acompanhar pedido'],
  },
  {
    about: 'pt newsletter',
    subject: 'Novidades de outono',
    text: 'Confira as ofertas da semana e receba frete grátis.\nVocê pode alterar seus dados no site.',
    linkTexts: ['Ver ofertas'],
  },
  {
    about: 'it receipt',
    subject: 'Il tuo ordine è stato spedito',
    text: 'Ciao Marta,\nil tuo ordine arriverà venerdì.\nAccedi al tuo account per seguire la spedizione.',
    linkTexts: ['Segui il pacco'],
  },
  {
    about: 'it newsletter',
    subject: 'Le novità di aprile',
    text: 'Ecco i libri del mese e due ricette.\nPuoi modificare le preferenze quando vuoi.',
    linkTexts: ['Scopri di più'],
  },
  {
    about: 'nl receipt',
    subject: 'Je bestelling is onderweg',
    text: 'Hoi Sanne,\nje bestelling is vandaag verstuurd.\nLog in op je account om je pakket te volgen.',
    linkTexts: ['Volg je pakket'],
  },
  {
    about: 'nl newsletter',
    subject: 'Nieuw in de tuin dit voorjaar',
    text: 'Beste lezer,\ndeze maand vijf planten voor op het balkon.\nJe gegevens wijzigen kan altijd op de site.',
    linkTexts: ['Lees verder'],
  },
  {
    about: 'pl receipt',
    subject: 'Twoje zamówienie zostało wysłane',
    text: 'Dzień dobry,\npaczka dotrze w piątek.\nZaloguj się na konto, aby śledzić przesyłkę.',
    linkTexts: ['Śledź paczkę'],
  },
  {
    about: 'pl newsletter',
    subject: 'Nowości na wiosnę',
    text: 'Drodzy czytelnicy,\npolecamy trzy książki i jeden przepis.',
    linkTexts: ['Czytaj dalej'],
  },
  {
    about: 'ru receipt',
    subject: 'Ваш заказ отправлен',
    text: 'Здравствуйте!\nВаш заказ прибудет в пятницу.\nСледить за доставкой можно в личном кабинете.',
    linkTexts: ['Отследить заказ'],
  },
  {
    about: 'ru newsletter',
    subject: 'Новости недели',
    text: 'Дорогие читатели, в этом выпуске три интервью и обзор выставок.',
    linkTexts: ['Читать'],
  },
  {
    about: 'ja receipt',
    subject: 'ご注文ありがとうございます',
    text: 'ご注文の商品は金曜日に発送いたします。\n配送状況はマイページでご覧いただけます。',
    linkTexts: ['注文を見る'],
  },
  {
    about: 'ja newsletter',
    subject: '春の新商品のご紹介',
    text: '今月のおすすめは庭の植物です。\n写真をたくさん載せました。',
    linkTexts: ['詳しく見る'],
  },
  {
    about: 'zh receipt',
    subject: '您的订单已发货',
    text: '您好，\n您的包裹预计周五送达。\n登录账户即可查看物流。',
    linkTexts: ['查看订单'],
  },
  { about: 'zh newsletter', subject: '春季新品上市', text: '亲爱的读者，本月推荐三本好书。\n欢迎到店选购。', linkTexts: ['了解更多'] },
];
