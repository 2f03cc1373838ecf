import { describe, expect, it } from 'vitest';
import { judge } from '../rules.ts';

const STRANGER = 'https://kqz-7d2.top/in/';
const FREE = 'https://kqz-31.web.app/';
const card = (number: string, action = ''): string =>
  `<form action="${action}" method="post"><input placeholder="${number}"><input placeholder="MM/YY"><input placeholder="CVV"><button>OK</button></form>`;

describe('a card is asked for, and the page is doubted, for', () => {
  it.each([
    ['a refund', 'Claim your tax refund', 'Card number'],
    ['a refund in German', 'Steuererstattung beantragen', 'Kartennummer'],
    ['a refund in Swedish', 'Hämta din skatteåterbäring', 'Kortnummer'],
    ['a prize', 'Recevez votre cadeau', 'Numéro de carte'],
    ['a prize in Turkish', 'Hediyenizi alın', 'Kart numarası'],
    ['points that run out', 'Sus puntos caducan hoy', 'Número de tarjeta'],
    ['points in Japanese', 'ポイントの有効期限は本日です', 'カード番号'],
    ['a membership that ended', 'Ihr Abonnement ist abgelaufen', 'Kartennummer'],
    ['a membership in Russian', 'Ваша подписка истекла', 'Номер карты'],
    ['an account in trouble', 'Your account has been limited', 'Card number'],
  ])('%s', (_, heading, number) => {
    expect(judge(`<title>Kornau</title><h1>${heading}</h1>${card(number, 'pay.php')}`, STRANGER).kind).toBe('suspicious');
    expect(judge(`<title></title><h1>${heading}</h1>${card(number)}`, FREE).kind).toBe('suspicious');
  });
});

describe('nothing is said of a card for', () => {
  it.each([
    [
      'a membership on a site of its own',
      'https://kornau.example/in/',
      `<title>Kornau</title><h1>Your subscription has expired</h1>${card('Card number', 'pay.php')}`,
    ],
    [
      'an order, whatever its terms of refund',
      STRANGER,
      `<title>Checkout</title><h1>Your order</h1><p>30 days to return, full refund</p>${card('Card number', 'pay.php')}`,
    ],
    [
      'a parcel at a carrier of few letters',
      'https://kqz.example/pay',
      `<title>KQZ</title><h1>Your parcel is on hold</h1><p>Pay the customs fee</p>${card('Card number')}`,
    ],
    ['a voucher that is sold', STRANGER, `<title>Gutschein kaufen</title><h1>Gutschein</h1>${card('Kartennummer', 'pay.php')}`],
    ['a membership and what it offers', FREE, `<title>Join</title><h1>Member benefits</h1>${card('Card number')}`],
    ['a trial that costs nothing', FREE, `<title>Start</title><h1>Kostenlose Testphase</h1>${card('Kartennummer')}`],
    [
      'a membership, where nothing else is odd',
      'https://kqz-7d2.example/',
      `<title>Billing</title><h1>Your subscription has expired</h1>${card('Card number')}`,
    ],
    ['a gift card in the basket', STRANGER, `<title>Basket</title><h1>Gift card</h1>${card('Card number', 'pay.php')}`],
  ])('%s', (_, url, html) => expect(judge(html, url).kind).toBe('none'));
});
