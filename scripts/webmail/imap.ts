import { connect } from 'node:net';
import { waitFor } from '../browsers/wait.ts';

/**
 * Opens the inbox once, as any mail program does, until the server counts `count` mails in it. Two first connections
 * at the same time, as Roundcube makes them, can leave one of them with an empty list for good.
 */
export async function openInbox(port: number, user: string, password: string, count: number): Promise<void> {
  const found = await waitFor(async () => ((await countInbox(port, user, password)) === count ? true : null));
  if (!found) throw new Error(`The mail server on port ${port} never showed ${count} mails.`);
}

function countInbox(port: number, user: string, password: string): Promise<number | null> {
  return new Promise((done) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(`a LOGIN ${user} ${password}\r\nb SELECT INBOX\r\nc LOGOUT\r\n`));
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => (heard += part));
    socket.once('error', () => done(null));
    socket.once('close', () => done(Number(/^\* (\d+) EXISTS/m.exec(heard)?.[1] ?? Number.NaN)));
  });
}
