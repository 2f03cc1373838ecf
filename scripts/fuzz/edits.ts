/** What is done to a mail: one edit of its headers, its MIME structure, its text, its markup or its bytes. */
import fc from 'fast-check';
import { asBytes, headerLines, links, markup, words } from './pieces.ts';

/** Mails are texts of their bytes (latin1). */
export type Edit = (mail: string) => string;

const CHARSETS = [
  'utf-8',
  'utf-7',
  'utf-16',
  'utf-16be',
  'iso-8859-1',
  'iso-2022-jp',
  'gb18030',
  'koi8-r',
  'windows-1251',
  'x-none',
  '"',
  '',
];
const ENCODINGS = ['base64', 'quoted-printable', '8bit', '7bit', 'x-uuencode', ''];
/** Where in a text, from 0 to 1. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Headers and body, parted at the first empty line. */
function halves(mail: string): [headers: string[], body: string] {
  const end = /\r?\n\r?\n/.exec(mail);
  if (!end) return [mail.split(/\r?\n/), ''];
  return [mail.slice(0, end.index).split(/\r?\n/), mail.slice(end.index + end[0].length)];
}

function joined(headers: string[], body: string): string {
  return `${headers.join('\r\n')}\r\n\r\n${body}`;
}

function inserted(text: string, at: number, piece: string): string {
  const index = Math.floor(at * text.length);
  return text.slice(0, index) + piece + text.slice(index);
}

const withHeader = fc.tuple(headerLines, place, fc.boolean()).map(([line, at, alone]): Edit => (mail) => {
  const [headers, body] = halves(mail);
  const name = line.slice(0, line.indexOf(':')).toLowerCase();
  const kept = alone ? headers.filter((one) => !one.toLowerCase().startsWith(`${name}:`)) : headers;
  return joined(kept.toSpliced(Math.floor(at * kept.length), 0, line), body);
});

const withoutHeader = place.map((at): Edit => (mail) => {
  const [headers, body] = halves(mail);
  return joined(headers.toSpliced(Math.floor(at * headers.length), 1), body);
});

const withHeaderTwice = fc.tuple(place, place).map(([from, to]): Edit => (mail) => {
  const [headers, body] = halves(mail);
  const line = headers[Math.floor(from * (headers.length - 1))] ?? '';
  return joined(headers.toSpliced(Math.floor(to * headers.length), 0, line), body);
});

const inOtherCharset = fc.constantFrom(...CHARSETS).map(
  (charset): Edit =>
    (mail) =>
      mail.replace(/charset="?[\w-]+"?/gi, `charset=${charset}`),
);
const inOtherEncoding = fc.constantFrom(...ENCODINGS).map(
  (encoding): Edit =>
    (mail) =>
      mail.replace(/^(content-transfer-encoding:).*$/gim, `$1 ${encoding}`),
);

/** A body of nothing but our own markup, as bare HTML. */
const withOtherBody = markup.map((html): Edit => (mail) => {
  const [headers] = halves(mail);
  const kept = headers.filter((line) => !/^(content-|\s)/i.test(line));
  return joined([...kept, 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: 8bit'], html);
});

/** The body as the innermost of parts in parts. */
const nested = fc.integer({ min: 1, max: 60 }).map((depth): Edit => (mail) => {
  const [headers, body] = halves(mail);
  const isType = (line: string): boolean => /^content-type:/i.test(line);
  const at = headers.findIndex(isType);
  const type = at < 0 ? 'Content-Type: text/html' : (headers[at] ?? '');
  let part = `${type}\r\n\r\n${body}`;
  for (let level = 0; level < depth; level += 1)
    part = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${part}\r\n--b${level}--\r\n`;
  return [...headers.filter((line) => !isType(line)), part].join('\r\n');
});

const withAttachment = fc
  .constantFrom('a.html', 'invite.ics', 'x.pdf', 'a'.repeat(3000), '\u202elmth.exe', '')
  .map((name): Edit => (mail) => {
    const [headers, body] = halves(mail);
    const type = headers.find((line) => /^content-type:/i.test(line)) ?? 'Content-Type: text/plain';
    const file = `Content-Type: application/octet-stream; name="${asBytes(name)}"\r\nContent-Disposition: attachment; filename="${asBytes(name)}"`;
    const others = headers.filter((line) => !/^(content-type:|\s)/i.test(line));
    return joined(
      [...others, 'Content-Type: multipart/mixed; boundary=bq'],
      `--bq\r\n${type}\r\n\r\n${body}\r\n--bq\r\n${file}\r\n\r\nx\r\n--bq--\r\n`,
    );
  });

const withText = fc.tuple(words, place).map(
  ([text, at]): Edit =>
    (mail) =>
      changedBody(mail, (body) => inserted(body, at, text)),
);
const withMarkup = fc.tuple(markup, place).map(
  ([html, at]): Edit =>
    (mail) =>
      changedBody(mail, (body) => inserted(body, at, html)),
);
const withOtherLinks = links.map(
  (url): Edit =>
    (mail) =>
      changedBody(mail, (body) =>
        body.replaceAll(/href="[^"]*"|https?:\/\/[^\s"<>]+/g, (old) => (old.startsWith('href') ? `href="${asBytes(url)}"` : asBytes(url))),
      ),
);

function changedBody(mail: string, change: (body: string) => string): string {
  const [headers, body] = halves(mail);
  return joined(headers, change(body));
}

const withOtherBytes = fc.tuple(place, fc.nat(200), fc.uint8Array({ maxLength: 40 })).map(([at, gone, bytes]): Edit => (mail) => {
  const index = Math.floor(at * mail.length);
  return mail.slice(0, index) + Buffer.from(bytes).toString('latin1') + mail.slice(index + gone);
});

const cutOff = place.map(
  (at): Edit =>
    (mail) =>
      mail.slice(0, Math.floor(at * mail.length)),
);

/** Any one edit; `mails` lend their bodies and header lines to each other. */
export function edits(mails: string[]): fc.Arbitrary<Edit> {
  const other = fc.constantFrom(...mails);
  const bodyOfOther = other.map(
    (lender): Edit =>
      (mail) =>
        joined(halves(mail)[0], halves(lender)[1]),
  );
  const headersOfOther = other.map(
    (lender): Edit =>
      (mail) =>
        joined([...halves(mail)[0], ...halves(lender)[0]], halves(mail)[1]),
  );
  return fc.oneof(
    { weight: 6, arbitrary: withHeader },
    { weight: 1, arbitrary: withoutHeader },
    { weight: 1, arbitrary: withHeaderTwice },
    { weight: 1, arbitrary: inOtherCharset },
    { weight: 1, arbitrary: inOtherEncoding },
    { weight: 2, arbitrary: withOtherBody },
    { weight: 1, arbitrary: nested },
    { weight: 1, arbitrary: withAttachment },
    { weight: 3, arbitrary: withText },
    { weight: 3, arbitrary: withMarkup },
    { weight: 3, arbitrary: withOtherLinks },
    { weight: 2, arbitrary: withOtherBytes },
    { weight: 1, arbitrary: cutOff },
    { weight: 1, arbitrary: bodyOfOther },
    { weight: 1, arbitrary: headersOfOther },
  );
}
