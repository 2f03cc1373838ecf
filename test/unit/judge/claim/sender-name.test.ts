import { describe, expect, it } from 'vitest';
import { isMereOffice, namedBySender } from '../../../../judge/claim/sender-name.ts';
import { readRules } from '../../../../scripts/rules.ts';

const { names } = await readRules();
const named = (name: string, domain = 'unknown.example'): string =>
  namedBySender(name, domain, names)
    .map(({ platform, place }) => `${platform.id} ${place}`)
    .join(', ') || 'nobody';

describe('a sender presents itself as a platform', () => {
  it.each([
    ['by its name', 'Netflix', 'netflix identity'],
    ['with a word that no list holds, behind it', 'Netflix Deliberations', 'netflix identity'],
    ['with several', 'PayPal Quarterly Revision Bureau', 'paypal identity'],
    ['glued together', 'PayPalServiceStatus', 'paypal identity'],
    ['glued in small letters', 'paypalsupport', 'paypal identity'],
    ['parted', 'Pay Pal', 'paypal identity'],
    ['with a trade mark', 'PayPal™', 'paypal identity'],
    ['with a registered one', 'Netflix® Accounts', 'netflix identity'],
    ['written backwards and shown forwards', '\u202exilfteN\u202c', 'netflix identity'],
    ['with a letter too many', 'Netfliix Support', 'netflix identity'],
    ['with a letter too few', 'Instagam', 'instagram identity'],
    ['with two letters exchanged', 'Faceboko Security', 'facebook identity'],
    ['in katakana with a desk', 'ネットフリックス サポート', 'netflix identity'],
    ['glued to Japanese', 'Netflixサポートセンター', 'netflix identity'],
    ['in Han, glued to a desk', '支付宝安全中心', 'alipay identity'],
    ['in Hangul with a particle', '넷플릭스는', 'netflix identity'],
    ['by an ordinary word before its desk', 'Booking Support', 'booking identity'],
    ['by a person who speaks for it', 'Olga from Netflix', 'netflix identity'],
  ])('%s', (_how, name, expected) => {
    expect(named(name)).toBe(expected);
  });

  it('though its domain bears a word of offices that its name has too', () => {
    expect(named('PayPal Seller Desk', 'seller-desk.example')).toBe('paypal identity');
    expect(named('PayPal Rivermill Desk', 'rivermill-desk.example')).toBe('paypal name');
  });
});

describe("a sender bears a name of its own, with a platform's in it", () => {
  it.each([
    ['of a club', 'Netflix Fan Club', 'unknown.example', 'netflix name'],
    ['of a common word in it', 'Target Archery Club', 'unknown.example', 'nobody'],
    ['of what it takes on the web', 'Online Booking', 'unknown.example', 'nobody'],
    ['of its own domain', 'Instagram Rivermill', 'news.rivermill.example', 'instagram name'],
    ['of those who teach', 'Instagram Masterclass', 'teach.example', 'instagram name'],
    ['of those who hire', 'Spotify Careers', 'hiring.example', 'spotify name'],
    ['of a person who writes through it', 'Ana Kovacs via LinkedIn', 'unknown.example', 'linkedin name'],
    ['of a meeting', 'Microsoft Teams meeting', 'firm.example', 'microsoft name'],
    ['of two platforms', 'PayPal Netflix', 'unknown.example', 'paypal name, netflix name'],
    ['that is one letter off and its own domain', 'Instagran', 'instagran.example', 'nobody'],
    ['that is one letter off with more of its own', 'Instagran Bakery', 'unknown.example', 'nobody'],
    ['of a person alone', 'Maria Lopez', 'unknown.example', 'nobody'],
  ])('%s', (_whose, name, domain, expected) => {
    expect(named(name, domain)).toBe(expected);
  });
});

describe('a mere office', () => {
  it.each([
    ['Support', true],
    ['Account Security Team', true],
    ['IT Servicedesk', true],
    ['Sicherheitsabteilung Rivermill', false],
    ['Kundenbetreuung', true],
    ['Personeelszaken', true],
    ['Kundtjänst', true],
    ['Asiakaspalvelu', true],
    ['Dział kadr', true],
    ['Zákaznická podpora', true],
    ['Müşteri hizmetleri', true],
    ['Служба доставки', true],
    ['Ομάδα ασφάλειας', true],
    ['שירות לקוחות', true],
    ['خدمة العملاء', true],
    ['系统管理员', true],
    ['お客様センター', true],
    ['【重要】カスタマーセンター', true],
    ['고객 보안 센터', true],
    ['海港银行客服', false],
    ['みなとカスタマーセンター', false],
    ['Rivermill Support', false],
    ['', false],
  ])('"%s": %s', (name, expected) => {
    expect(isMereOffice(name)).toBe(expected);
  });
});
