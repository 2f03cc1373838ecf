/** What bad mail is made of: words, addresses, links, results of authentication and markup, right and broken. */
import fc from 'fast-check';

/** Text as the bytes of a mail hold it: latin1 of UTF-8. */
export function asBytes(text: string): string {
  return Buffer.from(text.toWellFormed(), 'utf8').toString('latin1');
}

/** The words of several lines, parted by blanks. */
function listOf(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

const HOSTS = listOf(
  'instagram.com www.paypal.com mail.instagram.com instagram.com.kqz.example lnstagram.com xn--pypal-4ve.com pаypal.com co.uk',
  '127.0.0.1 0x7f.1 2130706433 [::1] [::ffff:1.2.3.4] localhost .. . sites.google.com kqz.example kqz-login.top xn-- xn--a-ecp.ru',
  `%69nstagram.com insta\u00adgram.com ＰａｙＰａｌ.com ${'a'.repeat(70)}`,
);
const SCHEMES = [
  ...listOf('https:// http:// HTTPS:\\\\ // javascript: data:text/html, mailto: tel: tg:// blob:https://'),
  '',
  ' \thttps://',
  'h\nttps://',
];
const USERS = ['', '', '', ...listOf('instagram.com@ a:b@ :@ %40@')];
const RESTS = listOf('/ /login /.. % %00 %E0%A4%A ? &u= # ; = https:// kqz.example \\ @ \u202e');
const WRAPPERS: ((inner: string) => string)[] = [
  (inner) => `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=05`,
  (inner) => `https://urldefense.com/v3/__${inner}__;Kys!!abc!def$`,
  (inner) => `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(inner).replaceAll('%', '-')}&d=1`,
  (inner) => `https://www.google.com/url?q=${encodeURIComponent(inner)}`,
  (inner) => `https://l.facebook.com/l.php?u=${encodeURIComponent(inner)}`,
  (inner) => `https://kqz.example/r?to=${inner}`,
];
const LONGEST_LINK = 8000;

const link = fc
  .record({
    scheme: fc.constantFrom(...SCHEMES),
    user: fc.constantFrom(...USERS),
    host: fc.oneof(fc.constantFrom(...HOSTS), fc.domain()),
    port: fc.constantFrom('', '', ':80', ':99999', ':'),
    rest: fc.array(fc.constantFrom(...RESTS), { maxLength: 8 }),
  })
  .map(({ scheme, user, host, port, rest }) => scheme + user + host + port + rest.join(''));

/** A link, some of them wrapped several times. */
export const links: fc.Arbitrary<string> = fc
  .tuple(link, fc.array(fc.constantFrom(...WRAPPERS), { maxLength: 9 }))
  .map(([inner, wrappers]) => wrappers.reduce((url, wrap) => (url.length > LONGEST_LINK ? url : wrap(url.toWellFormed())), inner));

/** One piece in so many comes again and again. */
const SELDOM = 150;
const MOST_TIMES = 2000;

/** Names that every object has, beside any characters: fast-check's own strings hold both, and take a second to be built. */
const OF_OBJECTS = listOf('__proto__ constructor hasOwnProperty isPrototypeOf toString valueOf prototype length name key');
const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const unknown = fc.oneof(
  { weight: 9, arbitrary: fc.string({ unit: character, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...OF_OBJECTS) },
);

/** Pieces in any order and number. */
function soup(pieces: string[], glue: string): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: unknown });
  const many = fc.integer({ min: 2, max: MOST_TIMES });
  const times = fc.oneof({ weight: SELDOM, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: many });
  return fc
    .array(fc.tuple(piece, times), { maxLength: 14 })
    .map((runs) => runs.map(([one, count]) => Array.from({ length: count }, () => one).join(glue)).join(glue));
}

const WORDS = [
  ...'reset your password|Passwort zurücksetzen|verify your account|sign in|nouvelle connexion|votre compte|your PayPal account'.split('|'),
  ...'© 2026 Meta|I n s t a g r a m|+1 (802) 555-0199|8 0 2 . 5 5 5 . 0 1 4 4|scan the QR code|the mailbox is full|12 34 56|> '.split('|'),
  ...listOf('code 123456 Instagram PayPal Microsoft Apple Line X Ιnstagram PAYPAI call kqz.example wrote: unsubscribe Re: . , 1 - ( @'),
  ...listOf('パスワード 密码 كلمة_المرور รหัสผ่าน \u202e \u200b \u0301 \u{1f600} \u0000 \n \t'),
];
export const words: fc.Arbitrary<string> = soup(WORDS, ' ').map(asBytes);

const RESULTS = [
  ...listOf('mx.google.com mx.provider.example ; = / 1 dkim=pass spf=fail dmarc=pass none arc=pass header.d=instagram.com header.from='),
  ...listOf('smtp.mailfrom="a;dmarc=pass"@kqz.example reason=" header.i=@ policy. ( ) (((( " \\ \\"'),
  '; ',
  ' ',
  '\r\n\t',
];
const SENDERS = [
  ...listOf('Instagram PayPal_Support " < > , ; : ( ) @ \\ security@mail.instagram.com <a@kqz.example> =?utf-8?B? SW5zdGFncmFt ?='),
  ...listOf('=?utf-8?Q?=F0=9F?= =?x-none?B?AAAA?= =?iso-2022-jp?B?GyRC?= \u202e via @@ .. пример.рф <list.kqz.example>'),
  "'a at b'",
  ' ',
  '\r\n ',
];
const DATES = [...listOf('5 Jan 2026 10:00:00 +0000 99 +9999 00:00:60 ( ) GMT -1 1e400 ,'), 'Mon, 5 Jan 2026 10:00:00 +0000'];
const TYPES = [
  ...listOf('text/html text/plain multipart/mixed multipart/alternative message/rfc822 text/calendar ; = " / charset= utf-8 utf-7 x-none'),
  ...listOf(`iso-2022-jp utf-16 boundary= b name*0*= utf-8''%F0%9F format=flowed name="a.html"`),
  ' ',
];
const results = soup(RESULTS, '');
const senders = soup(SENDERS, '');
const FIELDS: Record<string, fc.Arbitrary<string>> = {
  'Authentication-Results': results,
  'ARC-Authentication-Results': results,
  'Received-SPF': results,
  Received: soup(listOf('from by mx.google.com with kqz.example ( ) [1.2.3.4] ; am6.prod.outlook.com id 1'), ' '),
  From: senders,
  Sender: senders,
  'Reply-To': senders,
  To: senders,
  'Delivered-To': senders,
  Subject: soup([...WORDS, ...SENDERS], ' '),
  Date: soup(DATES, ' '),
  'Content-Type': soup(TYPES, ''),
  'Content-Transfer-Encoding': soup(listOf('base64 quoted-printable 8bit x 7bit'), ''),
  'List-Id': senders,
  'List-Unsubscribe': soup(listOf('<https://kqz.example/u> <mailto: > ,'), ' '),
  'Message-ID': soup(listOf('< > @ a'), ''),
  'X-Forwarded-To': senders,
};

/** One header field, without its line ending. */
export const headerLines: fc.Arbitrary<string> = fc.oneof(
  ...Object.entries(FIELDS).map(([name, value]) => value.map((text) => `${name}: ${asBytes(text)}`)),
);

const MARKUP = [
  ...listOf(
    '<p> </p> <div> </div> <table><tr><td> </table> <a> </a> <b> <br> <!-- --> <style> </style> <svg> <math> <template> <noscript>',
  ),
  ...listOf('<select> <plaintext> & &#0; &#xD800; <span'),
  ...'<form action="https://kqz.example/p">|<input type=password>|<base href="https://kqz.example/">|<div style="display:none">'.split('|'),
  ...'<img src="cid:1" alt="QR code" width=200 height=200>|<span style="font-size:0">|<iframe srcdoc="<a href=//kqz.example>">'.split('|'),
];
const anchors = fc
  .tuple(links, fc.constantFrom(...WORDS), fc.constantFrom('', ' role=button', ' style="padding:9px;background:#06c"'))
  .map(([href, text, look]) => `<a href="${href.replaceAll('"', '&quot;')}"${look}>${text}</a>`);

/** A piece of an HTML body. */
export const markup: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: soup([...MARKUP, ...WORDS], '') }, { weight: 2, arbitrary: anchors }), { maxLength: 6 })
  .map((pieces) => asBytes(pieces.join('')));
