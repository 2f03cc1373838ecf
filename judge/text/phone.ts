import type { Platform } from '../../platforms/platform.ts';
import { isAscii, withoutInvisible } from './plain.ts';

/** A number that a text may tell people to call. */
export interface PhoneNumber {
  /** As written, look-alike digits corrected, single spaces. */
  number: string;
  /** Where it begins in the text. */
  offset: number;
}

const SHORTEST = 7;
/** Fewer digits behind a leading zero number many things. */
const SHORTEST_NATIONAL = 9;
const LONGEST_TEXT = 100_000;
const LOOKALIKE_ZERO = /[OoОоΟο]/g;
const LOOKALIKE_ONE = /[Il|]/g;
const D = '[0-9OoОоΟοIl|]';
const GAP = '[ .\\u2010-\\u2015()\\/-]';
const AREA = `(?!${D}00)[2-9]${D}{2}|[89]${D}{2}`;

/** `+` and 8 to 15 digits (E.164), in groups or not. */
const INTERNATIONAL = `\\+ ?\\(?[1-9](?:${GAP}{0,3}${D}){7,14}`;
const DASH = '[ .\\u2010-\\u2015-]';
const PREFIX = `(?:\\+? ?1${GAP}{1,3})?`;
/** North America: (NXX) NXX-XXXX with one gap at least; ten bare digits are an order number. */
const NORTH_AMERICAN = `${PREFIX}(?:\\((?:${AREA})\\) ?|(?:${AREA}) ?${DASH} ?)[2-9]${D}{2} ?${DASH} ?${D}{4}`;
/** 1-800-FLOWERS: a toll-free prefix and seven characters with at least one group of letters. */
const VANITY = `1[ .-]8(?:00|33|44|55|66|77|88)[ .-](?=[A-Z0-9-]{0,5}[A-Z]{3})[A-Z0-9](?:-?[A-Z0-9]){6}`;
const FREE_PREFIX = '0[ .-]?(?:8(?:00|03|08|10|20|45|70|92|99)|3(?:00|33|45)|900)';
/** Free and service numbers of countries with a leading zero, in groups: 0800 123 4567, 0 800 91 00 00. */
const TOLL_FREE = `${FREE_PREFIX}(?:[ .\\u2010-\\u2015\\/-]{1,2}[0-9]{2,6}){1,4}`;
/** With a country's leading zero: in pairs (01 55 00 00 00, 01.55.00.00.00), or an area of three digits and more (089 5550144). */
const IN_PAIRS = [' ', '\\.', '-'].map((gap) => `0[1-9](?:${gap}[0-9]{2}){4}`).join('|');
const NATIONAL = `${IN_PAIRS}|0[1-9][0-9]{1,3}(?: ?[/-] ?| )[0-9]{3,8}(?:[ -][0-9]{3,4})?`;

const START = '(?<![\\p{L}\\p{N}_+#/=%.-])(?<![\\p{N}] )';
const END = '(?![\\p{L}\\p{N}_%@]|[-–.:/][\\p{L}\\p{N}])';
const PHONE = new RegExp(`${START}(?:${NORTH_AMERICAN}|${VANITY}|${INTERNATIONAL}|${TOLL_FREE}|${NATIONAL})${END}`, 'gu');

/** A label just before says that the number names a thing and not a line. */
const THINGS =
  'order|invoice|reference|ref|case|ticket|tracking|transaction|confirmation|account|customer|serial|code|pin|otp|' +
  'bestellung|rechnung|vorgang|commande|facture|pedido|factura|fatura|ordine|fattura';
const NUMBER_WORDS = 'number|nummer|no|nr|n[°ºo]|num|id';
const THING = new RegExp(`(?<!\\p{L})(?:${THINGS})\\p{L}{0,20}\\.?\\s?(?:${NUMBER_WORDS})?\\s?[.:#]{0,2}\\s?$`, 'iu');

/**
 * Phone numbers in a mail's text, in the order of the text. Conservative: international, North American and
 * toll-free forms and those with a country's leading zero only; dates, codes, order numbers, postal codes and plain runs of digits are none. Whether
 * the text asks to call is for the caller to tell. Linear; the first 100,000 characters are read.
 */
export function findPhones(text: string): PhoneNumber[] {
  const { seen, at } = readDigits(text.slice(0, LONGEST_TEXT));
  const found: PhoneNumber[] = [];
  for (const match of seen.matchAll(PHONE)) {
    const digits = match[0].replace(/[^0-9]/g, '').length;
    const vanity = /[A-Z]{3}/.test(match[0]);
    if (!vanity && digits < (isNational(match[0]) ? SHORTEST_NATIONAL : SHORTEST)) continue;
    if (!match[0].includes('+') && THING.test(seen.slice(Math.max(0, match.index - 40), match.index))) continue;
    found.push({ number: corrected(match[0], vanity), offset: at(match.index) });
  }
  return found;
}

/** By its leading zero, and no free number. */
function isNational(number: string): boolean {
  return /^0[1-79]/.test(number) && !/^0[ .-]?(?:3(?:00|33|45)|900)/.test(number);
}

/** Words that tell to call, in several languages. */
export const CALL_WORDS =
  /(?<![\p{L}\p{N}])(call|phone|dial|helpline|support line|reach (us|out)|toll.?free|hotline|llam[ae]|tel[eé]fono|ligue|telefone|appelez|téléphone|anrufen|rufen sie|chiam[ai]|bel ons|zadzwoń|позвоните)(?![\p{L}\p{N}])|电话|電話|전화/iu;

/** "Call me", "my number": a person's words before the number that is their own; in lower case. */
const OWN_NUMBER =
  /(?<![\p{L}\p{N}])(?:(?:call|ring|phone|text) me|my (?:number|phone|mobile)|ruf mich|meine (?:nummer|handynummer)|llámame|me liga|appelle-moi|chiamami|bel me|zadzwoń do mnie|позвони мне)(?![\p{L}\p{N}])/u;

/** Does a person give their own number with these words? No firm speaks so of its own. */
export function givesOwnNumber(before: string): boolean {
  return OWN_NUMBER.test(before);
}

/** What may stand for a digit or a mark of a number, or be unseen: no letter of any script, and nothing that Unicode leaves open. */
const MAY_BE_DIGIT = /\p{Default_Ignorable_Code_Point}|[^\p{ASCII}\p{L}\p{M}\p{Co}\p{Cn}\p{Cs}]/gu;

/**
 * The text with every script's digits as ASCII and unseen characters left out, and where each unit came from, which is
 * asked in the order of the text.
 */
function readDigits(text: string): { seen: string; at: (unit: number) => number } {
  if (isAscii(text)) return { seen: text, at: (unit) => unit };
  const shifts: { from: number; by: number }[] = [];
  let by = 0;
  const seen = text.replace(MAY_BE_DIGIT, (letter, offset: number) => {
    const kept = asciiOf(letter);
    if (kept.length < letter.length) {
      by += letter.length - kept.length;
      shifts.push({ from: offset + letter.length - by, by });
    }
    return kept;
  });
  let passed = 0;
  return {
    seen,
    at(unit) {
      while ((shifts[passed]?.from ?? Infinity) <= unit) passed += 1;
      return unit + (shifts[passed - 1]?.by ?? 0);
    },
  };
}

/** A digit or mark of a number of any script in ASCII, '' for what is unseen; every other letter as it is. */
function asciiOf(letter: string): string {
  const shown = withoutInvisible(letter).normalize('NFKC');
  return /^[0-9+() .-]?$/.test(shown) ? shown : letter;
}

function corrected(number: string, vanity: boolean): string {
  const digits = vanity ? number : number.replace(LOOKALIKE_ZERO, '0').replace(LOOKALIKE_ONE, '1');
  return digits
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a number, however it is written, is one that the platform's facts source as its own. */
export function isOwnNumber(number: string, platform: Pick<Platform, 'phones'> | null): boolean {
  return platform?.phones?.includes(number.replace(/\D/g, '')) === true;
}
