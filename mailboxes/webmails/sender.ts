/** The sender of one message, as the elements that a table names show it. */
import { attributeOf, contains, queryAll, textOf } from '../../dom/live.ts';
import { normalName, shownAddress } from '../../judge/mail-source/address.ts';
import type { Address } from '../../judge/open-mail.ts';
import { mapPart } from '../generic/page-map.ts';
import { senderOfLine } from '../generic/sender-line.ts';
import { firstOutside } from './message-parts.ts';
import type { WebmailTable } from './webmail-table.ts';

/** Whether the message shows its sender outside of its body, in any of the ways that the table names. */
export function isSenderShown({ sender, address = [] }: WebmailTable, message: Element, body: Element): boolean {
  return firstOutside(message, [...sender, ...address], body) !== null;
}

/** Name and address; the address is '' where none is shown, or where several cannot be told apart. */
export function senderOf(
  doc: Document,
  webmail: WebmailTable,
  { message, body, subject }: { message: Element; body: Element; subject: string },
): Address {
  const line = firstOutside(message, webmail.sender, body);
  const people = line && webmail.person ? [...queryAll(line, webmail.person)] : [];
  if (people.length > 1) return senderAmong(people);
  const own = firstOutside(message, webmail.address ?? [], body);
  const address = own ? addressIn(own) : '';
  if (own && address !== '') {
    const name = line ? nameIn(line, own, address) : '';
    // Webmails show the address twice where there is no name.
    return { name: shownAddress(name)?.address === address ? '' : name, address };
  }
  const shown = line ? senderIn(doc, webmail, line, subject) : { name: '', address: '' };
  return shown.name === '' && shown.address === '' && own ? { name: nameInPlaceOf(own), address: '' } : shown;
}

/** What mail servers put after the @ of a sender that has no host (RFC 9051 leaves it to them; Dovecot, UW). */
const NO_HOST = /@\.?(MISSING_DOMAIN|MISSING-HOST-NAME|SYNTAX-ERROR)\.?$/i;

/** A name that a server took for an address is all that is shown of the sender. */
function nameInPlaceOf(own: Element): string {
  const text = normalName(textOf(own)).replace(NO_HOST, '');
  return text.includes('@') ? '' : text;
}

/** A name with a stray comma is shown as several people, the address at one of them; of two addresses neither is believed. */
function senderAmong(people: readonly Element[]): Address {
  const found = people.map((one) => ({ one, address: addressIn(one) }));
  const [address = '', ...others] = new Set(found.map((each) => each.address).filter(Boolean));
  if (others.length > 0) return { name: '', address: '' };
  const names = found.map((each) => (each.address === '' ? nameInPlaceOf(each.one) : nameIn(each.one, each.one, each.address)));
  return { name: names.filter(Boolean).join(', '), address };
}

/** An element for the address says it in its data, in its title or as its text; one of two is none. */
function addressIn(element: Element): string {
  for (const value of [attributeOf(element, 'data-eid'), attributeOf(element, 'title'), textOf(element)]) {
    const shown = value?.includes('@') ? shownAddress(value) : null;
    if (shown) return value?.split('@').length === 2 || shown.name !== '' ? shown.address : '';
  }
  return '';
}

/** What stands beside the address; a name that looks like another address is still a name. */
function nameIn(line: Element, own: Element, address: string): string {
  const text = textOf(own);
  const shown = shownAddress(text);
  // The address is in its data alone, and what it shows is the name.
  if (shown?.address !== address) return normalName(text);
  const beside = contains(line, own) ? textOf(line).replace(text, ' ') : textOf(line);
  return line === own ? shown.name : normalName(beside);
}

function senderIn(doc: Document, webmail: WebmailTable, sender: Element, subject: string): Address {
  const text = normalName(textOf(sender));
  const address = { name: shownAddress(text)?.name ?? text, address: '' };
  const seen = senderOfLine(mapPart(sender), { spot: 0, address, labelled: false }, Infinity, subject);
  if (seen.address !== '' || text.includes('@')) return seen;
  return { name: text, address: webmail.addressOf?.(doc, text) ?? '' };
}
