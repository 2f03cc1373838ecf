/** Mails of our own whose headers and bodies are written in the odd ways that webmails must cope with. */

interface Odd {
  from: string;
  subject: string;
  head?: string;
  body?: string;
}

const link = 'https://www.teekontor-nord.example/account/reset/9c31f0';
const html = `<html><head><title>No text</title><style>p{color:red}</style></head><body><p>Hello,</p><p>choose a <b>new</b>
 password:</p><p><a href="${link}">Choose a <i>new</i> password</a></p></body></html>`;

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const word = (text: string): string => `=?utf-8?B?${base64(text)}?=`;

const odd: Odd[] = [
  { from: 'no-name@shop.example', subject: 'An address without a name' },
  { from: '<only-brackets@shop.example>', subject: 'An address in brackets alone' },
  { from: 'Plain Words <plain@shop.example>', subject: 'A name without quotes' },
  { from: '"Nord, Tee & Co." <comma@shop.example>', subject: 'A comma in the name' },
  { from: '"A \\"quoted\\" name" <quoted@shop.example>', subject: 'Quotes in the name' },
  { from: `${word('Teekontor Nörd')} <umlaut@shop.example>`, subject: word('Passwort zurücksetzen – jetzt') },
  { from: '=?iso-8859-1?Q?Teekontor_N=F6rd?= <latin@shop.example>', subject: '=?iso-8859-1?Q?Zur=FCcksetzen?=' },
  { from: `${word('ティーショップ')} <tea@shop.example>`, subject: word('パスワードの再設定') },
  { from: 'Shop <UPPER@Shop.Example>', subject: 'An address in capitals' },
  { from: 'Shop (a comment) <comment@shop.example>', subject: 'A comment in the sender line' },
  { from: 'Shop <plus+tag_x.y@shop.example>', subject: 'Signs in the address' },
  { from: 'Shop <shop@shop.example>', subject: 'Tags & signs: <b>bold</b> "quoted" \'single\' &amp; done' },
  { from: 'Shop <shop@shop.example>', subject: 'A subject that is folded\n over two lines of the header' },
  { from: 'Shop <shop@shop.example>', subject: `${word('Cut in the ')}\n ${word('middle')}` },
  { from: 'Shop <shop@shop.example>', subject: `A very long subject ${'that goes on and on '.repeat(12).trim()}` },
  { from: 'Shop <shop@shop.example>', subject: `${word('🔐 Your code 👉 here')}` },
  { from: `${word('متجر الشاي')} <rtl@shop.example>`, subject: word('إعادة تعيين كلمة المرور') },
  { from: 'Shop <shop@shop.example>', subject: 'Base64 body', head: 'base64' },
  { from: 'Shop <shop@shop.example>', subject: 'Two parts, one attached', head: 'mixed' },
  { from: 'Shop <shop@shop.example>', subject: 'Latin-1 body', head: 'latin1' },
  { from: 'Shop <shop@shop.example>', subject: 'Plain text alone', head: 'text' },
  {
    from: 'Shop <shop@shop.example>',
    subject: "Body that wears a webmail's own clothes",
    body: `<div id="messagebody"><div class="a3s">
<span email="fake@bank.example">fake@bank.example</span>${html}</div></div>`,
  },
];

/** As .eml files, CRLF as on the wire. */
export function oddMails(): Buffer[] {
  return odd.map((mail, index) => Buffer.from(write(mail, index).replace(/\r?\n/g, '\r\n'), 'latin1'));
}

function write({ from, subject, head, body = html }: Odd, index: number): string {
  const top = [
    `From: ${from}`,
    'To: mara@mail.example',
    `Subject: ${subject}`,
    `Date: Tue, 13 Jan 2026 09:${String(10 + index)}:00 +0000`,
    `Message-ID: <odd-${index}@shop.example>`,
    'MIME-Version: 1.0',
  ].join('\n');
  return `${top}\n${content(head ?? '', body)}`;
}

function content(kind: string, body: string): string {
  const htmlPart = `Content-Type: text/html; charset=utf-8\n\n${body}\n`;
  if (kind === 'base64') {
    return `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(body)}\n`;
  }
  if (kind === 'latin1') {
    return `Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n${body.replace('Hello', 'Gr\u00fc\u00dfe')}\n`;
  }
  if (kind === 'text') return `Content-Type: text/plain; charset=utf-8\n\nHello,\n\nchoose a new password:\n${link}\n`;
  if (kind !== 'mixed') return htmlPart;
  const attached = `Content-Type: text/plain\nContent-Disposition: attachment; filename="terms.txt"\n\nThe terms.\n`;
  return `Content-Type: multipart/mixed; boundary="cut"\n\n--cut\n${htmlPart}\n--cut\n${attached}\n--cut--\n`;
}
