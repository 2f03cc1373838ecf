/** Addresses as people and webmails write them. No DOM: the background and Node use this too. */
import type { Address } from '../judge/types.ts';

/** One e-mail address inside any text; Unicode hosts too. The host needs a dot, which @-mentions lack. */
const ADDRESS =
  /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}]/u;

const LONGEST_TEXT = 1000;

/**
 * An address in the form the judge compares: host in lower case and ASCII (webmails differ in showing
 * international hosts), no brackets, no white space; '' where `text` is none.
 */
export function normalAddress(text: string): string {
  const bare = text.trim().replace(/^mailto:/i, '').replace(/^[<"'\s]+|[>"'\s,;]+$/g, '');
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

/** A display name as shown: spaces collapsed, outer quotes off. */
export function normalName(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/^(["'“”])(.*)["'“”]$/, '$2').trim();
}

/**
 * Reads what a webmail shows of one sender: `Name <address>`, `Name (address)`, `address`.
 * @returns null where the text holds no address.
 */
export function shownAddress(text: string): Address | null {
  const shown = text.slice(0, LONGEST_TEXT);
  // The last one in angle brackets is the address; one before it is part of the name.
  const bracketed = [...shown.matchAll(/[<＜‹⟨([]\s*([^<>＜＞‹›⟨⟩()[\]\s]+@[^<>＜＞‹›⟨⟩()[\]\s]+)\s*[>＞›⟩)\]]/g)].at(-1);
  const plain = ADDRESS.exec(shown);
  const raw = bracketed?.[1] ?? plain?.[0];
  const index = bracketed?.index ?? plain?.index;
  if (raw === undefined || index === undefined) return null;
  const address = normalAddress(raw);
  if (!address) return null;
  const name = normalName(shown.slice(0, index));
  return { name: name === raw || !/[\p{L}\p{N}]/u.test(name) ? '' : name, address };
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
