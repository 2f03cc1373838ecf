/** Checks what content scripts say: they run beside hostile pages, so the background believes no shape unseen. */
import * as z from 'zod/mini';
import type { DoneStep } from '../judge/incident/incident.ts';
import type { MailSeen, Message } from './types.ts';

const MOST_LINKS = 5000;
/** Codes of steps as judge/types.ts writes them; a word unknown here does no harm, a text would. */
const CODE = /^[a-z0-9-]{1,40}$/;
const short = z.string().check(z.maxLength(10_000));
const long = z.string().check(z.maxLength(2_000_000));
const address = z.object({ name: short, address: short });
const count = z.number().check(z.nonnegative());

const body = z.object({
  text: long,
  links: z
    .array(z.object({ href: long, text: long, offset: count, button: z.boolean(), picture: z.boolean() }))
    .check(z.maxLength(MOST_LINKS)),
  pictures: z
    .array(
      z.object({
        alt: long,
        file: long,
        host: short,
        width: z.nullable(z.number()),
        height: z.nullable(z.number()),
        link: z.nullable(count),
        offset: count,
      }),
    )
    .check(z.maxLength(MOST_LINKS)),
  forms: z.array(z.object({ action: long, asksPassword: z.boolean() })).check(z.maxLength(200)),
  clipped: z.boolean(),
});

const mail = z.object({
  client: short,
  from: z.nullable(address),
  replyTo: z.array(address).check(z.maxLength(100)),
  subject: long,
  date: z.nullable(z.number()),
  body,
  attachments: z.array(z.object({ name: short, type: short })).check(z.maxLength(500)),
  source: z.discriminatedUnion('state', [
    z.object({ state: z.literal('read'), headerBlock: long }),
    z.object({ state: z.literal('unreadable'), reason: short }),
  ]),
});

const urls = z.array(long).check(z.maxLength(MOST_LINKS));
const fieldKind = z.enum(['password', 'new-password', 'code', 'user-name', 'email', 'phone', 'card', 'seed-phrase', 'other']);

const page = z.object({
  url: long,
  title: long,
  siteNames: urls,
  headings: urls,
  text: long,
  forms: z
    .array(
      z.object({
        action: long,
        fields: z.array(z.object({ kind: fieldKind, label: long })).check(z.maxLength(500)),
        buttons: urls,
        names: z.optional(urls),
      }),
    )
    .check(z.maxLength(200)),
  pictures: z.array(z.object({ alt: long, src: long, href: z.optional(long) })).check(z.maxLength(MOST_LINKS)),
  icons: urls,
  assets: urls,
  links: urls,
  copiedFrom: urls,
  lang: short,
});

const asked = z.nullable(z.enum(['asked', 'not-asked']));

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('found-mailbox') }),
  z.object({ type: z.literal('found-form') }),
  z.object({ type: z.literal('judge-mail'), mail }),
  z.object({ type: z.literal('mail-gone'), key: z.optional(z.string()) }),
  z.object({ type: z.literal('unreadable-mail'), client: short }),
  z.object({ type: z.literal('mark-asked'), key: short, asked, tabId: z.optional(z.number()) }),
  z.object({ type: z.literal('link-followed'), key: short, by: z.enum(['press', 'menu', 'copy']), url: long }),
  z.object({
    type: z.literal('note-done'),
    code: z.custom<DoneStep['code']>((value) => typeof value === 'string' && CODE.test(value)),
    key: z.optional(short),
    tabId: z.optional(z.number()),
  }),
  z.object({ type: z.literal('judge-page'), page }),
  z.object({ type: z.literal('pin-warning'), mark: z.string().check(z.regex(/^[0-9a-f]{32}$/)), on: z.boolean() }),
  z.object({ type: z.literal('warning-answered'), id: short, act: z.enum(['went-on', 'left-page']) }),
  z.object({ type: z.literal('warning-contested'), id: short }),
  z.object({ type: z.literal('read-warning'), id: short }),
  z.object({ type: z.literal('reset-sent'), words: short }),
  z.object({ type: z.literal('list-age') }),
  z.object({ type: z.literal('platform-pages'), ids: z.array(short).check(z.maxLength(500)) }),
  z.object({ type: z.literal('list-platforms') }),
  z.object({
    type: z.literal('judge-pretended'),
    mail,
    memory: z.object({
      requests: z.array(z.object({ platform: short, at: z.number() })).check(z.maxLength(10)),
      answer: asked,
    }),
  }),
  z.object({ type: z.literal('start-first-aid'), platform: short }),
  z.object({ type: z.literal('read-tab'), tabId: z.number() }),
  z.object({ type: z.literal('read-to-report'), tabId: z.number() }),
]);

/** The message in `value`, or null where it is none of ours. */
export function parseMessage(value: unknown): Message | null {
  const parsed = z.safeParse(message, value);
  return parsed.success ? parsed.data : null;
}

/** The mail that a mailbox script handed over, or null where it handed over none. */
export function parseMail(value: unknown): MailSeen | null {
  const parsed = z.safeParse(mail, value);
  return parsed.success ? parsed.data : null;
}
