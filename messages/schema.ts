/** Checks what content scripts say: they run beside hostile pages, so the background believes no shape unseen. */
import * as z from 'zod/mini';
import type { DoneStep } from '../judge/incident/incident.ts';
import * as limits from './limits.ts';
import type { MailBody } from '../judge/open-mail.ts';
import { areTokens, type ElementToken, type PageSnapshot, type Token } from './page-snapshot.ts';
import type { MailSeen, Message } from './requests.ts';

/** Codes of steps as judge/verdict.ts writes them; a word unknown here does no harm, a text would. */
const CODE = /^[a-z0-9-]{1,40}$/;
const text = (most: number) => z.string().check(z.maxLength(most));
const list = <T extends z.core.SomeType>(one: T, most: number) => z.array(one).check(z.maxLength(most));
const url = text(limits.URL_LENGTH);
const label = text(limits.LABEL);
const key = text(limits.KEY);
const address = z.object({ name: text(limits.NAME), address: text(limits.ADDRESS) });
const count = z.number().check(z.nonnegative());
const hexadecimal = z.string().check(z.regex(/^[0-9a-f]{32}$/));

const link = z.object({
  href: url,
  text: label,
  offset: count,
  button: z.boolean(),
  picture: z.boolean(),
  rewritten: z.optional(z.literal(true)),
});

const picture = z.object({
  alt: label,
  file: label,
  host: text(limits.HOST),
  width: z.nullable(z.number()),
  height: z.nullable(z.number()),
  link: z.nullable(count),
  offset: count,
});

const body = z.object({
  text: text(limits.BODY_TEXT),
  links: list(link, limits.LINKS),
  pictures: list(picture, limits.PICTURES),
  forms: list(z.object({ action: url, asksPassword: z.boolean() }), limits.FORMS),
  clipped: z.boolean(),
  translated: z.optional(z.literal(true)),
});

const mail = z.object({
  client: key,
  from: z.nullable(address),
  replyTo: list(address, limits.REPLY_TO),
  subject: text(limits.SUBJECT),
  date: z.nullable(z.number()),
  body,
  readerAddresses: z.optional(list(text(limits.ADDRESS), limits.REPLY_TO)),
  attachments: list(z.object({ name: label, type: text(limits.MIME_TYPE) }), limits.ATTACHMENTS),
  source: z.discriminatedUnion('state', [
    z.object({ state: z.literal('read'), headerBlock: text(limits.HEADER_BLOCK) }),
    z.object({ state: z.literal('unreadable'), reason: key }),
  ]),
});

/** Tokens are many: each is looked at by hand, as a schema of each would take a second of a great page. */
const page = z.object({
  url,
  base: url,
  tokens: z.custom<Token[]>((value) => areTokens(value, limits.TOKENS)),
  beyond: z.custom<ElementToken[]>((value) => areTokens(value, limits.FIELDS_BEYOND) && value.every(Array.isArray)),
  whole: z.boolean(),
  careful: z.boolean(),
  untouched: z.boolean(),
  keysOutside: z.boolean(),
});

const sentForm = z.object({
  button: text(limits.FORM_LABEL),
  label: text(limits.FORM_LABEL),
  fields: list(list(text(limits.SENT_LINE), limits.SENT_FIELD_PARTS), limits.SENT_FIELDS),
});

const asked = z.nullable(z.enum(['asked', 'not-asked']));

const by = z.enum(['press', 'menu', 'copy']);
const place = z.object({ path: list(z.number(), limits.FRAME_DEPTH), width: z.number(), height: z.number() });

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('look-closer'), secret: z.boolean() }),
  z.object({ type: z.literal('found-mailbox') }),
  z.object({ type: z.literal('bring-mail-drawing') }),
  z.object({ type: z.literal('found-form') }),
  z.object({ type: z.literal('expect-mail'), mail }),
  z.object({ type: z.literal('judge-mail'), mail, number: count, draws: z.optional(z.boolean()) }),
  z.object({ type: z.literal('read-framed-body'), place }),
  z.object({ type: z.literal('framed-body-changed'), place }),
  z.object({ type: z.literal('framed-link-followed'), place, by, url }),
  z.object({ type: z.literal('mail-gone'), number: count }),
  z.object({ type: z.literal('unreadable-mail'), client: key, reason: key, number: count }),
  z.object({ type: z.literal('user-answer'), key, asked, tabId: z.optional(z.number()) }),
  z.object({ type: z.literal('call-genuine'), key, genuine: z.boolean(), tabId: z.number() }),
  z.object({ type: z.literal('link-followed'), key, by, url }),
  z.object({
    type: z.literal('note-done'),
    code: z.custom<DoneStep['code']>((value) => typeof value === 'string' && CODE.test(value)),
    key: z.optional(key),
    tabId: z.optional(z.number()),
    undone: z.optional(z.boolean()),
  }),
  z.object({ type: z.literal('judge-page'), page, documentId: hexadecimal }),
  z.object({ type: z.literal('pin-warning'), dialogName: hexadecimal, on: z.boolean() }),
  z.object({ type: z.literal('pin-banner'), on: z.boolean() }),
  z.object({ type: z.literal('warning-answered'), id: key, act: z.enum(['went-on', 'left-page']) }),
  z.object({ type: z.literal('warning-contested'), id: key }),
  z.object({ type: z.literal('read-warning'), id: key }),
  z.object({ type: z.literal('reset-sent'), form: sentForm }),
  z.object({ type: z.literal('list-age') }),
  z.object({ type: z.literal('platform-guides'), ids: list(key, limits.PLATFORM_IDS) }),
  z.object({ type: z.literal('list-platforms') }),
  z.object({
    type: z.literal('judge-apart'),
    mail,
    memory: z.object({
      requests: list(z.object({ platform: key, at: z.number() }), limits.DEMO_REQUESTS),
      answer: asked,
    }),
  }),
  z.object({ type: z.literal('start-first-aid'), platform: key }),
  z.object({ type: z.literal('explain'), codes: list(z.string().check(z.regex(CODE)), limits.EXPLAINED) }),
  z.object({ type: z.literal('list-links'), key, tabId: z.optional(z.number()) }),
  z.object({ type: z.literal('read-tab'), tabId: z.number() }),
  z.object({ type: z.literal('read-skeleton'), tabId: z.number() }),
  z.object({ type: z.literal('read-for-lure-report'), tabId: z.number() }),
]);

/** The body in `value`, null where it is none. */
export function parseBody(value: unknown): MailBody | null {
  const parsed = z.safeParse(body, value);
  return parsed.success ? parsed.data : null;
}

/** The message in `value`, or null where it is none of ours. */
export function parseMessage(value: unknown): Message | null {
  const parsed = z.safeParse(message, value);
  return parsed.success ? parsed.data : null;
}

/** The page that the top document of a tab handed over, or null where it handed over none. */
export function parsePage(value: unknown): PageSnapshot | null {
  const parsed = z.safeParse(page, value);
  return parsed.success ? parsed.data : null;
}

/** The mail that a mailbox script handed over, or null where it handed over none. */
export function parseMail(value: unknown): MailSeen | null {
  const parsed = z.safeParse(mail, value);
  return parsed.success ? parsed.data : null;
}
