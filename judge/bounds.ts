/** Cuts a mail to a size that is judged in bounded time, far above what real mail needs. */
import type { MailBody, OpenMail } from './types.ts';

const MOST = { links: 500, pictures: 300, forms: 50, attachments: 200, replies: 20, headers: 1000 };
const LONGEST = { name: 500, address: 400, subject: 1000, text: 100_000, href: 4000, words: 500, header: 8000 };

/** `mail` with every text and list cut; `body.clipped` says so where something of the body was. */
export function bounded(mail: OpenMail): OpenMail {
  return {
    ...mail,
    from: mail.from && { name: mail.from.name.slice(0, LONGEST.name), address: mail.from.address.slice(-LONGEST.address) },
    replyTo: mail.replyTo.slice(0, MOST.replies).map((one) => ({ ...one, address: one.address.slice(-LONGEST.address) })),
    subject: mail.subject.slice(0, LONGEST.subject),
    body: boundedBody(mail.body),
    attachments: mail.attachments.slice(0, MOST.attachments).map((one) => ({ ...one, name: one.name.slice(-LONGEST.words) })),
    headers: mail.headers?.slice(0, MOST.headers).map((line) => ({ ...line, value: line.value.slice(0, LONGEST.header) })) ?? null,
  };
}

function boundedBody(body: MailBody): MailBody {
  const cut = body.links.length > MOST.links || body.pictures.length > MOST.pictures || body.text.length > LONGEST.text;
  return {
    text: body.text.slice(0, LONGEST.text),
    links: body.links.slice(0, MOST.links).map((one) => ({ ...one, href: one.href.slice(0, LONGEST.href), text: one.text.slice(0, LONGEST.words) })),
    pictures: body.pictures.slice(0, MOST.pictures).map((one) => ({ ...one, alt: one.alt.slice(0, LONGEST.words), file: one.file.slice(0, LONGEST.words) })),
    forms: body.forms.slice(0, MOST.forms).map((one) => ({ ...one, action: one.action.slice(0, LONGEST.href) })),
    clipped: body.clipped || cut,
  };
}
