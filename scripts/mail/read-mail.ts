/** Turns the bytes of an .eml file into the OpenMail that a webmail's reader would give. */
import type { OpenMail, Receiver } from '../../judge/open-mail.ts';
import { readMailFile } from '../../mailboxes/mail-file.ts';
import { treeOf } from './html-tree.ts';

export interface ReadOptions {
  /** Leaves what a webmail shows that gives no source: From, To, Subject, Date, body, attachment names. */
  withoutHeaders: boolean;
  /** Host of the receiving server, '' where the mail's own Received lines must tell. */
  receiver: string;
}

/**
 * Reads one mail.
 * @throws when the bytes hold no header line of a mail, so that an unreadable file is never judged as fine
 */
export async function readMail(bytes: Uint8Array, options: ReadOptions): Promise<OpenMail> {
  const { headers, headerBlock: _, ...shown } = await readMailFile(bytes, treeOf);
  const receiver: Receiver = options.receiver ? { kind: 'host', host: options.receiver } : { kind: 'unknown' };
  return {
    ...shown,
    replyTo: options.withoutHeaders ? [] : shown.replyTo,
    headers: options.withoutHeaders ? null : headers,
    receiver,
  };
}
