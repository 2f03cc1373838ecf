/** Reads what makers of webmails call their elements: class, id, test ids and bindings, in words. */
import { attributeOf } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';

const NAMED = [
  'id',
  'class',
  'name',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-role',
  'data-field',
  'itemprop',
  'ng-bind',
  'ng-bind-html',
  'v-text',
  'slot',
  'part',
];
const LONGEST = 300;

/**
 * The names of an element as lower-case words parted by spaces, with one before and after, and a bar between names:
 * ` msg header | from `. Two names that stand side by side (`message text-bold`) are not one.
 */
export function identifierWords(element: Element): string {
  // What a slot is called names a place for others, and is said by what fills it once more.
  if (tagOf(element) === 'slot') return '';
  let names = tagOf(element).includes('-') ? tagOf(element) : '';
  for (const attribute of NAMED) {
    const value = attributeOf(element, attribute);
    if (value) names += ` ${value.slice(0, LONGEST)}`;
  }
  if (names === '') return '';
  const words = names
    .trim()
    .split(/\s+/)
    .map((name) =>
      name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((name) => name !== '');
  return ` ${words.join(' | ')} `;
}

const MAIL = '(?:e ?mail|mail|message|msg|letter|mailer|memo)';

const KINDS = {
  from: new RegExp(
    `(?: |msg|mail)(?:from|sender|absender|mittente|expediteur|remitente|remetente|sentby|fromaddress|fromname|fromemail|mailfrom|senderemail|sendername) | ${MAIL} (?:author|contact) `,
  ),
  to: / (to|receiver|cc|bcc|rcpt|empfaenger|destinataire|replyto|reply) /,
  // Makers call every person of a message a recipient, the sender too.
  person: / recipients? /,
  subject:
    / (?:subject|subj|betreff|asunto|assunto|oggetto|objet|onderwerp|mailtitle|msgsubject|mailsubject|subjecttext)(?:parent|line|text)? | (?:read|view)?(?:mail|message|msg|letter) title /,
  /** The element says that it shows a name, or an address. */
  name: / (?:name|label|displayname|sendername|fromname|personname) (?:\||$)/,
  address: / (?:email|address|addr|mailaddress|emailaddress|senderemail|fromemail|fromaddress) (?:\||$)/,
  attachment: / (?:attach|attachments?|attached|anhang|anhaenge) /,
  date: / (date|time|timestamp|datetime|sent|received) /,
  body: new RegExp(
    ` ${MAIL} ?(?:\\w{1,40} )?(?:body|content|contents|text|html|htmlpart|part|iframe|frame)(?: |$)| (?:body|html) ?(?:text|content|part|message|mail|frame|iframe) | ${MAIL}(?:body|content|text) | (?:mail|message|msg)body `,
  ),
  mail: new RegExp(` ${MAIL}s? `),
} as const;

export type NameKind = keyof typeof KINDS;

/** Parts of a message and of a list that are called after the message: "message subject text", "mail list content". */
const NO_BODY =
  / (subject|title|preview|snippet|teaser|excerpt|header|headers|toolbar|buttons?|list|rows?|counts?|icons?|links?|summary|date|time|status|sender|from) /;

/** Whether the names of an element (as `identifierWords` gives them) speak of `kind`. */
export function isNamed(words: string, kind: NameKind): boolean {
  if (words === '' || !KINDS[kind].test(words)) return false;
  return kind !== 'body' || words.split('|').some((name) => KINDS.body.test(name) && !NO_BODY.test(name));
}
