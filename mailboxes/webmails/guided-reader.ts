/** Webmails of which the place of the mail is known and that of its header is not: the general rules read, held to that place. */
import { closest, closestAround, contains, parentOf } from '../../dom/live.ts';
import { isRendered } from '../../dom/sight.ts';
import { findMails } from '../generic/find-mails.ts';
import { isOwnFolderAddress, showsOwnMail } from '../generic/own-mail.ts';
import { handlesOf } from '../generic.ts';
import type { MailHandle, Reader } from '../reader.ts';
import { unreadableSource } from '../source.ts';

interface KnownBody {
  client: string;
  /** Whether the page is the webmail's: by its host, or by what no mail can bring. */
  isPage(doc: Document): boolean;
  /** Where mails lie, and what else tells it. */
  body: readonly string[];
  /** What a person writes lies in such an element. */
  writing: string;
}

/** A reader for that webmail. A mail whose header the general rules do not find is said to be unreadable, never passed over. */
export function guidedReader({ client, isPage, body, writing }: KnownBody): Reader {
  const places = (doc: Document): Element[] =>
    [...doc.querySelectorAll(body.join())].filter(
      (place) => isRendered(place) && !closestAround(place, body.join()) && !closest(place, writing),
    );
  return {
    client,
    matches: isPage,
    openMails(doc) {
      if (isOwnFolderAddress(doc)) return [];
      const known = places(doc);
      const mails = findMails(doc, known);
      const missed = showsOwnMail(doc, mails) ? [] : known.filter((place) => !mails.some(({ anchor }) => contains(place, anchor)));
      return [...handlesOf(doc, mails, client), ...missed.map((place, at) => blindAt(place, `${client} ${at}`))];
    },
  };
}

function blindAt(place: Element, id: string): MailHandle {
  return {
    id,
    anchor: place,
    bodyRoots: [place],
    region: [parentOf(place) ?? place],
    // The header may be on its way.
    isPartial: true,
    read: () => ({ unreadable: 'field-missing' }),
    source: () => unreadableSource('unknown-webmail'),
  };
}
