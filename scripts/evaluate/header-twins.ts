/**
 * Twins: the same mails with the receiver's header lines exchanged, because in the corpus nearly all lures carry
 * Microsoft's style and no genuine mail does. A judge that reads style instead of meaning fails here.
 */
import type { HeaderLine, OpenMail } from '../../judge/open-mail.ts';

export type Style = 'microsoft' | 'gmail' | 'none' | 'forged-below';

export const STYLES: Style[] = ['microsoft', 'gmail', 'none', 'forged-below'];

const RECEIVERS_LINES = new Set(['authentication-results', 'arc-authentication-results', 'received-spf', 'x-received', 'received']);

/** `mail` as another receiver would have written it, with the same result of authentication. */
export function headerTwin(mail: OpenMail, style: Style): OpenMail {
  if (!mail.headers) return mail;
  const result = resultsOf(mail.headers);
  const rest = mail.headers.filter((line) => !RECEIVERS_LINES.has(line.name));
  const from = mail.from?.address.split('@').at(-1) ?? 'unknown.example';
  // Whoever is known to have received the mail would not have written another's lines.
  return { ...mail, headers: [...linesIn(style, result, from), ...rest], receiver: { kind: 'unknown' } };
}

/** What the receiver's own line says, without its name; an empty text where there was none. */
function resultsOf(headers: HeaderLine[]): string {
  const line = headers.find((one) => one.name === 'authentication-results')?.value ?? '';
  const parts = line.split(';').map((part) => part.trim());
  return parts.filter((part) => /^(spf|dkim|dmarc)\s*=/i.test(part)).join('; ');
}

function linesIn(style: Style, result: string, from: string): HeaderLine[] {
  const received = (by: string): HeaderLine => ({
    name: 'received',
    value: `from sender.example by ${by} with ESMTPS id 1; Mon, 5 Jan 2026 10:00:00 +0000`,
  });
  const results = (value: string): HeaderLine => ({ name: 'authentication-results', value });
  const forged = results(`mx.google.com; spf=pass smtp.mailfrom=${from}; dkim=pass header.d=${from}; dmarc=pass header.from=${from}`);
  switch (style) {
    case 'microsoft':
      return [
        received('am6pr01mb1.eurprd01.prod.outlook.com'),
        results(result || 'spf=none smtp.mailfrom=unknown.example'),
        received('db5eur03ft1.mail.protection.outlook.com'),
      ];
    case 'gmail':
      return [received('mx.google.com'), results(`mx.google.com; ${result}`)];
    case 'none':
      return [received('mx.provider.example')];
    case 'forged-below':
      return [
        received('mx.provider.example'),
        results(`mx.provider.example; ${result || 'none'}`),
        received('relay.sender.example'),
        forged,
      ];
  }
}
