/** What the webmails of the tests are laid out of. */
export interface Shown {
  name: string;
  address: string;
  subject: string;
  /** As HTML. */
  body: string;
  /** Names of attached files. */
  attached?: string[];
}

export interface Layout {
  title: string;
  /** Where it shows the sender's name alone. */
  hidesAddress?: true;
  /** Where nothing but its place tells the sender: such a mail is nobody's. */
  hidesSender?: true;
  /** Where nothing says what is what: such a mail is passed over, and what it says of its sender is not believed. */
  isUnread?: true;
  /** Where nothing calls the subject one. */
  namesNoSubject?: true;
  page(mail: Shown): string;
  /** The same page with its list and no mail open. */
  list: string;
}

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
export const line = ({ name, address }: Shown): string => escaped(name === '' ? address : `${name} <${address}>`);
export const files = ({ attached = [] }: Shown, row: (name: string) => string): string => attached.map(row).join('');

export type Row = [name: string, address: string, subject: string, words: string];
export const OTHERS: Row[] = [
  ['Leo Ortiz', 'leo@ortiz.example', 'Lunch on Friday', 'Shall we say half past twelve at the usual place, or is that too early'],
  ['Instagram', 'help@account-watch.example', 'Reset your Instagram password', 'Somebody asked for a new password for your account'],
  ['Ida Moor', 'ida@moor.example', 'Keys', 'The keys are with the neighbour, she is at home after four'],
];
export const rows = (row: (...parts: Row) => string): string => OTHERS.map((one) => row(...one)).join('');

/** A shadow tree as an attribute. */
export function escapedShadow(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
}
