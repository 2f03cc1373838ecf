/** Addresses as people, webmails and sources write them. */
import { trimmed } from '../text/plain.ts';
import type { Address } from '../open-mail.ts';

/** A letter of an address before its @. */
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]$/u;
const LONGEST_LOCAL = 64;
/** The host of an address, Unicode too. It needs a dot, which @-mentions lack. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]/u;

const LONGEST_TEXT = 1000;

/**
 * An address in the form the judge compares: host in lower case and ASCII (webmails differ in showing
 * international hosts), no brackets, no white space; '' where `text` is none.
 */
export function normalAddress(text: string): string {
  const bare = trimmed(text.trim().replace(/^mailto:/i, ''), /[<"'\s]/, /[>"'\s,;]/);
  const at = bare.lastIndexOf('@');
  if (at < 1 || at === bare.length - 1 || /\s/.test(bare.slice(at))) return '';
  const host = bare.slice(at + 1).replace(/\.$/, '');
  return `${bare.slice(0, at)}@${asciiHost(host)}`;
}

function asciiHost(host: string): string {
  const lower = host.toLowerCase();
  if (/^[a-z0-9.-]*$/.test(lower)) return lower;
  try {
    return new URL(`http://${lower}`).hostname;
  } catch {
    return lower;
  }
}

/** A display name as shown: spaces collapsed, outer quotes off, as many as there are. */
export function normalName(text: string): string {
  let name = text.replace(/\s+/g, ' ').trim();
  while (/^["'“”].*["'“”]$/s.test(name) && name.length > 1) name = name.slice(1, -1).trim();
  return name.replace(/^"([^"]+)"/, '$1');
}

/**
 * Reads what a webmail shows of one sender: `Name <address>`, `Name (address)`, `address`.
 * @returns null where the text holds no address.
 */
export function shownAddress(text: string): Address | null {
  const shown = text.slice(0, LONGEST_TEXT);
  // The last one in angle brackets is the address; one before it is part of the name.
  const bracketed = [...shown.matchAll(/[<＜‹⟨([]([^<>＜＞‹›⟨⟩()[\]]+)[>＞›⟩)\]]/g)].findLast(([, inner = '']) => isOneWord(inner.trim()));
  const plain = findAddress(shown);
  const raw = bracketed?.[1]?.trim() ?? plain?.text;
  const index = bracketed?.index ?? plain?.index;
  if (raw === undefined || index === undefined) return null;
  const address = normalAddress(raw);
  if (!address) return null;
  const name = normalName(shown.slice(0, index));
  return { name: name === raw || !/[\p{L}\p{N}]/u.test(name) ? '' : name, address };
}

/** Something, an @ and something, without a blank. */
function isOneWord(text: string): boolean {
  return text.slice(1, -1).includes('@') && !/\s/.test(text);
}

/** The first address inside any text. */
function findAddress(text: string): { index: number; text: string } | null {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const host = HOST.exec(text.slice(at + 1))?.[0];
    const local = host ? localBefore(text.slice(0, at)) : '';
    if (host && local) return { index: at - local.length, text: `${local}@${host}` };
  }
  return null;
}

function localBefore(text: string): string {
  const letters = Array.from(text.slice(-2 * LONGEST_LOCAL)).slice(-LONGEST_LOCAL);
  return letters.slice(letters.findLastIndex((letter) => !LOCAL.test(letter)) + 1).join('');
}

/** The address of a `mailto:` link, '' where it has none. */
export function mailtoAddress(href: string): string {
  const raw = /^mailto:([^?]*)/i.exec(href.trim())?.[1] ?? '';
  try {
    return normalAddress(decodeURIComponent(raw));
  } catch {
    return normalAddress(raw);
  }
}

/** Domain of an address, '' where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).replace(/\.$/, '');
}
