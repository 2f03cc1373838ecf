import PostalMime from 'postal-mime';
import type { Message } from '../../test/corpus/webmails/gmail/serve.ts';

/** A mail (.eml, one character a byte) as the mock Gmail shows it; its receiving server is taken to be Gmail's. */
export async function gmailMessage(eml: string, number: number, expanded: boolean): Promise<Message> {
  const source = eml.replaceAll('mx.mail.example', 'mx.google.com');
  const { from, html = '' } = await PostalMime.parse(Buffer.from(source, 'latin1'));
  const headers = source
    .slice(0, source.indexOf('\n\n'))
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  const { name = '', address: email = '' } = from ?? {};
  return {
    id: `msg-f:18020000000000${String(number).padStart(5, '0')}`,
    name,
    email,
    date: 'Tue, 13 Jan 2026, 09:30',
    expanded,
    html,
    headers,
  };
}
