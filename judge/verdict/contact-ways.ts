/** Ways out of a mail that are neither link, host nor address: chats, handles, other people's accounts. */
import { CONTACT_APPS, CONTACT_APPS_WITH_PLAIN_NAMES } from '../../platforms/contact-apps.ts';
import type { Platform } from '../../platforms/platform.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import type { Evidence } from '../verdict.ts';

const oneOf = (names: string[]): string => names.map((name) => name.replaceAll(' ', '\\s')).join('|');

const BY = 'on|via|per|by|über|auf|sur|par|por|en|em|su|op|przez|na|в|через|ile|med|på';
const APP = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(entriesOf(CONTACT_APPS))})(?![\\p{L}\\p{N}])`, 'iu');
/** Written as the name is, since the word beside it is not. */
const BY_APP = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BY})\\s(${oneOf(entriesOf(CONTACT_APPS_WITH_PLAIN_NAMES))})(?![\\p{L}\\p{N}])`, 'u');
/** A handle that the text says to write to, in the same sentence. */
const HANDLE =
  /(?<!\p{L})(?:write|messag|contact|reach|text|add|dm|chat|schreib|kontaktier|escrib|contact|écri|scriv|contatt|napisz|пиш|напиш|yaz)\p{L}{0,8}(?!\p{L})[^.!?\n@]{0,45}[\s(]@([\p{L}\p{N}_][\p{L}\p{N}_.]{2,40})/iu;
/** ISO 13616: country, two digits, groups of letters and digits. */
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/u;
/** Bitcoin's BIP 173 addresses and Ethereum's; older forms look like any token. */
const WALLET = /(?<![\p{L}\p{N}])(?:bc1[ac-hj-np-z02-9]{25,62}|0x[0-9a-fA-F]{40})(?![\p{L}\p{N}])/u;

/** What `text` says to use that is not the claimed platform's. For a sender that nobody proves: a genuine mail names its own. */
export function contactWaysIn(text: string, claimed: Platform | null): Evidence[] {
  const own = (name: string): boolean =>
    claimed !== null && [claimed.name, ...claimed.aliases].some((one) => one.toLowerCase().includes(name.toLowerCase()));
  const contact = [APP.exec(text)?.[0], BY_APP.exec(text)?.[1], HANDLE.exec(text)?.[1]].find((name) => name !== undefined && !own(name));
  const account = IBAN.exec(text)?.[0] ?? WALLET.exec(text)?.[0];
  return [
    ...(contact === undefined ? [] : [{ code: 'unaccounted-contact', strength: 'weak', facts: { shown: contact } } as const]),
    ...(account === undefined ? [] : [{ code: 'unaccounted-number', strength: 'weak', facts: { number: account } } as const]),
  ];
}
