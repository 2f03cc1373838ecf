/** A lure as a text to send to those who take reports of it. No link in it works, and the person is not in it. */
import type { OpenMail, HeaderLine } from '../../judge/open-mail.ts';
import type { Verdict } from '../../judge/verdict.ts';
import { reasons } from '../../components/i18n/evidence.ts';
import { plain } from '../../components/i18n/facts.ts';
import { plural } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { notChecked } from '../../components/i18n/describe.ts';
import { defang, linkOf } from './links.ts';
import { personOf } from './person.ts';
import type { Person } from './person.ts';

/** What was seen: a mail, or a page at `url`; '' where its address is not known any more. */
export type Seen = { kind: 'mail'; mail: OpenMail | null; from: string; subject: string } | { kind: 'page'; url: string; host: string };

interface LureReportSources {
  seen: Seen;
  verdict: Verdict;
  /** Who makes the report: name and version. */
  by: string;
}

const MOST_LINKS = 20;

/** The report as plain text. */
export function composeLureReport({ seen, verdict, by }: LureReportSources, t: Translate): string {
  const put = { you: t('lure_report_you'), removed: t('lure_report_removed') };
  const person = personOf(seen.kind === 'mail' ? seen.mail : null, verdict, put);
  const parts = seen.kind === 'mail' ? mailParts(seen, verdict, person, t) : pageParts(seen, person, t);
  const found = reasons(verdict, t).map((reason) => `- ${person.hide(reason)}`);
  const missed = notChecked(verdict, t).map((line) => `- ${line}`);
  const blocks = [
    [title(seen.kind, verdict, t)],
    parts.lines,
    listed(t('lure_report_found'), found, t),
    listed(t('label_not_checked'), missed, t),
    ...parts.blocks,
  ];
  const text = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map(plain).join('\n'))
    .join('\n\n');
  return `${defang(text)}\n\n${t('lure_report_made', { by })}\n`;
}

function title(kind: Seen['kind'], { platformName }: Verdict, t: Translate): string {
  return platformName === '' ? t(`lure_report_title_${kind}_no_name`) : t(`lure_report_title_${kind}`, { platform: platformName });
}

interface Parts {
  /** Facts that stand right below the title. */
  lines: string[];
  blocks: string[][];
}

function pageParts({ url, host }: Extract<Seen, { kind: 'page' }>, person: Person, t: Translate): Parts {
  const address = url === '' ? host : linkOf(url, person, t('lure_report_removed'));
  return { lines: [t('lure_report_address', { address })], blocks: [] };
}

function mailParts({ mail, from, subject }: Extract<Seen, { kind: 'mail' }>, verdict: Verdict, person: Person, t: Translate): Parts {
  const sender = mail?.from ? `${mail.from.name} <${mail.from.address}>`.trim() : from;
  const answers = (mail?.replyTo ?? []).map(({ address }) => address).filter((address) => address !== '');
  return {
    lines: [
      t('lure_report_from', { sender: person.hide(sender) || t('popup_no_sender') }),
      ...answers.map((address) => t('lure_report_reply_to', { address: person.hide(address) })),
      t('lure_report_subject', { subject: person.hide(mail?.subject ?? subject) }),
      ...(mail?.date ? [t('lure_report_date', { date: dateText(mail.date) })] : []),
    ],
    blocks: mail ? [linkBlock(mail, verdict, person, t), headerBlock(mail, person, t)] : [[t('lure_report_gone')]],
  };
}

function linkBlock(mail: OpenMail, { targets }: Verdict, person: Person, t: Translate): string[] {
  const lines = mail.body.links.map(({ href, text }, index) => {
    const link = linkOf(href, person, t('lure_report_removed'));
    const words = person.hide(text.slice(0, 80));
    const shown = targets.find((target) => target.link === index)?.shown ?? '';
    const target = shown !== '' && !link.includes(shown) ? t('lure_report_leads', { link, host: person.hide(shown) }) : link;
    return `- ${words === '' ? target : t('lure_report_link', { words, link: target })}`;
  });
  const distinct = [...new Set(lines)];
  const more = distinct.length - MOST_LINKS;
  return listed(t('lure_report_links'), [...distinct.slice(0, MOST_LINKS), ...(more > 0 ? [plural('lure_report_more', more, t)] : [])], t);
}

function headerBlock({ headers }: OpenMail, person: Person, t: Translate): string[] {
  if (!headers) return [t('lure_report_no_headers')];
  const { lines, left } = headerTexts(headers, person, t('lure_report_you'));
  return [...listed(t('lure_report_headers'), lines, t), ...(left > 0 ? [plural('lure_report_headers_left', left, t)] : [])];
}

function listed(heading: string, lines: string[], t: Translate): string[] {
  return lines.length === 0 ? [] : [t('lure_report_list', { title: heading }), ...lines];
}

/** A mail may claim any date at all. */
function dateText(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : date.toISOString().replace(/\.\d+/, '');
}

const TOLD = new Set([
  'arc-authentication-results',
  'authentication-results',
  'date',
  'dkim-signature',
  'from',
  'message-id',
  'received',
  'received-spf',
  'reply-to',
  'return-path',
  'sender',
  'subject',
  'user-agent',
  'x-mailer',
  'x-originating-ip',
]);
const RECIPIENTS = new Set(['to', 'cc', 'delivered-to']);
const LONGEST = 1000;

interface HeaderTexts {
  lines: string[];
  /** How many lines of the source are not told. */
  left: number;
}

/** Lines as `Name: value`, in the order of the source; recipients are `you`. */
function headerTexts(headers: readonly HeaderLine[], person: Person, you: string): HeaderTexts {
  const lines = headers.flatMap(({ name, value }) => {
    if (RECIPIENTS.has(name)) return [`${fieldName(name)}: ${you}`];
    if (!TOLD.has(name)) return [];
    const text = value.slice(0, LONGEST);
    // An id has an @ too, but no mailbox.
    return [`${fieldName(name)}: ${name === 'message-id' ? person.hideOwn(text) : person.hide(text)}`];
  });
  return { lines, left: headers.length - lines.length };
}

/** `message-id` as `Message-Id`: any writing is the same field (RFC 5322, 1.2.2). */
function fieldName(name: string): string {
  return name.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}
