/**
 * GMX, web.de and mail.com: what is around a mail stands in trees of components that nobody has described, the mail itself
 * in a frame of another host. So a mail that lies open is noticed and said to be unreadable.
 */
import { isRendered } from '../../dom/sight.ts';
import { generic } from '../generic.ts';
import type { MailHandle, Reader } from '../reader.ts';
import { unreadableSource } from '../source.ts';
import { onHosts } from './table-reader.ts';

export const gmx: Reader = {
  client: 'gmx',
  matches: onHosts(/^(webmailer|3c[a-z-]{0,5})\.(gmx\.net|gmx\.com|web\.de|mail\.com)$/),
  openMails(doc) {
    const messages = [...doc.querySelectorAll('webmailer-mail-detail')].filter((one) => isRendered(one));
    // The generation before has its mails in frames of its own.
    return messages.length > 0 ? messages.map(handleOf) : generic.openMails(doc);
  },
};

function handleOf(message: Element): MailHandle {
  return {
    id: 'gmx',
    anchor: message,
    bodyRoots: [],
    region: [message],
    read: () => ({ unreadable: 'body-in-foreign-frame' }),
    source: () => unreadableSource('unknown-webmail'),
  };
}
