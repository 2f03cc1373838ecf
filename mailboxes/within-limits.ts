import { Cutter } from '../messages/cut.ts';
import * as limits from '../messages/limits.ts';
import type { Address, MailBody } from '../judge/open-mail.ts';
import type { MailRead } from './reader.ts';

/** `read` as the background accepts it: no text or list above the limits. `body.clipped` says so where one was. */
export function withinLimits(read: MailRead): MailRead {
  const cut = new Cutter();
  const kept: MailRead = {
    client: read.client,
    from: read.from && addressWithin(read.from, cut),
    replyTo: cut.list(read.replyTo, limits.REPLY_TO).map((one) => addressWithin(one, cut)),
    subject: cut.text(read.subject, limits.SUBJECT),
    date: read.date !== null && Number.isFinite(read.date) ? read.date : null,
    body: bodyWithin(read.body, cut),
    attachments: cut.list(read.attachments, limits.ATTACHMENTS).map(({ name, type }) => ({
      name: cut.textBefore(name, limits.LABEL),
      type: cut.text(type, limits.MIME_TYPE),
    })),
  };
  if (read.readerAddresses)
    kept.readerAddresses = cut.list(read.readerAddresses, limits.REPLY_TO).map((one) => cut.textBefore(one, limits.ADDRESS));
  kept.body.clipped ||= cut.clipped;
  return kept;
}

/** The body alone, as the background accepts it. */
export function bodyWithinLimits(body: MailBody): MailBody {
  const cut = new Cutter();
  const kept = bodyWithin(body, cut);
  return { ...kept, clipped: kept.clipped || cut.clipped };
}

function addressWithin({ name, address }: Address, cut: Cutter): Address {
  return { name: cut.text(name, limits.NAME), address: cut.textBefore(address, limits.ADDRESS) };
}

function bodyWithin(body: MailBody, cut: Cutter): MailBody {
  return {
    text: cut.text(body.text, limits.BODY_TEXT),
    links: cut.list(body.links, limits.LINKS).map((link) => ({
      ...link,
      href: cut.url(link.href, limits.URL_LENGTH),
      text: cut.text(link.text, limits.LABEL),
    })),
    pictures: cut.list(body.pictures, limits.PICTURES).map((picture) => ({
      ...picture,
      alt: cut.text(picture.alt, limits.LABEL),
      file: cut.textBefore(picture.file, limits.LABEL),
      host: cut.textBefore(picture.host, limits.HOST),
      width: length(picture.width),
      height: length(picture.height),
      link: picture.link !== null && picture.link < limits.LINKS ? picture.link : null,
    })),
    forms: cut.list(body.forms, limits.FORMS).map((form) => ({ ...form, action: cut.url(form.action, limits.URL_LENGTH) })),
    clipped: body.clipped,
    ...(body.translated && { translated: true }),
  };
}

/** A width of a thousand digits is Infinity, which no message carries. */
function length(side: number | null): number | null {
  return side !== null && Number.isFinite(side) ? side : null;
}
