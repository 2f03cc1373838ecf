/** Reads what makers of webmails call their elements: class, id, test ids and bindings, in words. */

const NAMED = [
  'id', 'class', 'name', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-role', 'data-field', 'itemprop',
  'ng-bind', 'ng-bind-html', 'v-text', 'slot', 'part',
];
const LONGEST = 300;

/** The names of an element as lower-case words parted by spaces, with one before and after: ` msg header from `. */
export function nameWords(element: Element): string {
  let names = element.localName.includes('-') ? element.localName : '';
  for (const attribute of NAMED) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value.slice(0, LONGEST)}`;
  }
  if (names === '') return '';
  const words = names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
  return ` ${words.trim()} `;
}

const MAIL = '(?:e ?mail|mail|message|msg|letter|mailer|memo)';

const KINDS = {
  from: new RegExp(
    `(?: |msg|mail)(?:from|sender|absender|mittente|expediteur|remitente|sentby|fromaddress|fromname|fromemail|mailfrom|senderemail|sendername) | ${MAIL} (?:author|contact) `,
  ),
  to: / (to|receiver|cc|bcc|rcpt|empfaenger|destinataire|replyto|reply) /,
  // Makers call every person of a message a recipient, the sender too.
  person: / recipients? /,
  subject: / (subject|betreff|asunto|oggetto|objet|onderwerp|mailtitle|msgsubject|mailsubject|subjecttext)(?:parent|line|text)? /,
  date: / (date|time|timestamp|datetime|sent|received) /,
  body: new RegExp(
    ` ${MAIL} ?(?:\\w{1,40} )?(?:body|content|contents|text|html|htmlpart|part|iframe|frame)(?: |$)| (?:body|html) ?(?:text|content|part|message|mail|frame|iframe) | ${MAIL}(?:body|content|text) | (?:mail|message|msg)body `,
  ),
  mail: new RegExp(` ${MAIL}s? `),
} as const;

export type NameKind = keyof typeof KINDS;

/** Whether the names of an element (as `nameWords` gives them) speak of `kind`. */
export function isNamed(words: string, kind: NameKind): boolean {
  return words !== '' && KINDS[kind].test(words);
}
