/** Whether a page speaks of what a platform does. */
import type { Platform } from '../../platforms/platform.ts';
import type { OpenPage } from '../open-page.ts';
import { isDueMatter, isParcelWord } from './pretext.ts';
import { folded, hasWord, tokensOf, type Words } from './vocabulary.ts';

const BANKING = folded(`
  bank banking iban tan pushtan netkey debit payee withdrawal ebanking onlinebanking konto rekening pasnummer bankid banque banca banco
  banka банк счёт hesap 銀行 银行 은행 agência agencia sucursal netbank verkkopankki bankovnictví bankowość bankacılığı memorable
`);
const CRYPTO = folded(
  'wallet crypto bitcoin btc eth usdt token tokens withdrawal seed phrase ledger coin coins airdrop кошелёк 钱包 ウォレット 지갑',
);
const TELEPHONY = folded(`
  mobile sim roaming voicemail facture factura fattura rechnung bill broadband messagerie vocale forfait abonné abonnement tarif
  prepaid prepago rufnummer telefono móvil
`);
const MEETING = folded(
  'meeting meetings webinar conference join host besprechung reunión réunion riunione vergadering spotkanie 会議 会议',
);
const MAIL = folded('mail mailbox inbox webmail owa exchange postfach buzón messagerie skrzynka почта メール 邮箱 메일');
const PLAYING = folded('game games gaming skin skins trade nitro gift robux vbucks giveaway');
const WATCHING = folded('membership subscription premium streaming movies series abo abonnement suscripción assinatura abbonamento');
const SHOPPING = folded(
  'order orders delivery payment card bestellung commande pedido ordine bestelling zamówienie 注文 订单 お支払い 住所',
);

/** By the word under which platforms are filed. */
const TRADES: Record<string, Words> = {
  banking: BANKING,
  finance: BANKING,
  payments: BANKING,
  cryptocurrencies: CRYPTO,
  utilities: TELEPHONY,
  communication: MEETING,
  remote: MEETING,
  business: MEETING,
  email: MAIL,
  gaming: PLAYING,
  streaming: WATCHING,
  entertainment: WATCHING,
  retail: SHOPPING,
};
const MOST_LINES = 40;

/** Whether the page's lines speak of what the platform does, the words of its own name left out. */
export function isOfTrade({ category, name }: Platform, { title, headings, text, forms }: OpenPage): boolean {
  const own = tokensOf(name);
  const labels = forms.flatMap(({ fields }) => fields.map(({ label }) => label));
  const lines = [title, ...headings, ...labels, ...text.split('\n', MOST_LINES)].map((line) =>
    tokensOf(line).filter((word) => !own.includes(word)),
  );
  if (category === 'postal') return lines.some((line) => line.some(isParcelWord) || isDueMatter(line));
  const words = TRADES[category];
  return words !== undefined && lines.some((line) => hasWord(line, words));
}
