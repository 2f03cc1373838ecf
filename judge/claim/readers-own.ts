/** What a mail makes of the reader's own address: a sender's domain that plays the reader's house, links that know who opens them. */
import { registrable } from '../hosts/host.ts';
import { domainOf } from '../mail-source/address.ts';
import { recipientOf } from '../mail-source/recipient.ts';
import type { BodyLink, OpenMail } from '../open-mail.ts';
import { fold } from '../text/fold.ts';
import { readersDomains } from './sender-claims.ts';

/** Fewer letters look like others by chance. */
const SHORTEST_LABEL = 6;
const MOST_LINKS = 60;

/**
 * The domain of the reader's own house that the sender's only looks like, '' where it does not: the same with letters that look alike
 * ("rnarket" for "market"), or the whole of it put before another.
 */
export function imitatedHouse(mail: OpenMail): string {
  const sender = domainOf(mail.from?.address ?? '').toLowerCase();
  if (sender === '') return '';
  return readersDomains(mail).find((own) => looksLike(sender, own)) ?? '';
}

function looksLike(sender: string, own: string): boolean {
  if (registrable(sender) === registrable(own)) return false;
  if (sender.startsWith(`${own}.`)) return true;
  const [theirs, readers] = [labelOf(sender), labelOf(own)];
  return readers.length >= SHORTEST_LABEL && theirs !== readers && fold(theirs) === fold(readers);
}

function labelOf(domain: string): string {
  return registrable(domain).split('.')[0] ?? '';
}

/** Does `link` carry an address of the reader's, as pages that fill it in for them are called? */
export function bearsReader({ href }: BodyLink, mail: OpenMail): boolean {
  if (!/@|%40/.test(href) || /^mailto:/i.test(href)) return false;
  const plainly = href.toLowerCase().replaceAll('%40', '@');
  return [...recipientOf(mail).all].some((address) => plainly.includes(address));
}

/** Does any link of `mail` carry it? Asked before links are read. */
export function knowsItsReader(mail: OpenMail): boolean {
  return mail.body.links.slice(0, MOST_LINKS).some((link) => bearsReader(link, mail));
}
