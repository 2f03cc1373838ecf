/** Lines that speak of an account by a platform's name: as what the page asks for, as a way in, or as what is to be used. */
import type { Platform } from '../../../platforms/platform.ts';
import type { NameHit } from '../../claim/name-table.ts';
import type { PageText } from '../content/page-content.ts';
import type { SignalKind } from './scorecard.ts';
import {
  ACCOUNT_OF,
  ASKING,
  BY_ACCOUNT,
  ENTER,
  isBid,
  isDeterminer,
  isGeneric,
  NEXT,
  POSSESSION,
  SECRETS,
  SIGN_IN,
  TOWARDS,
  WITH,
} from '../content/vocabulary.ts';
import { folded, hasWord, isUnspaced } from '../content/words.ts';

/** Words of a purpose ("to vote"). */
const FEWEST_OF_PURPOSE = 2;

/** Kinds of houses whose accounts open no other's door. */
const OPENS_NOTHING_ELSE = new Set(
  'banking cryptocurrencies finance government health insurance investing postal streaming utilities'.split(' '),
);

/** To give one's messenger to a page. */
const CONNECTS = folded(
  'link connect verbinde verbinden conecte conecta conectar connecte connectez collega collegare koppel połącz подключите bağla code código codice kod код',
);

/** To use what one has. */
const USES = folded(`
  use using used verwenden verwende benutze nutzen utiliser utilisez usar usa use utilizar utiliza utilizza usare utilize gebruik
  gebruiken użyj używaj используйте использовать kullanın kullan استخدام استخدم använd brug bruk käytä použijte použite použít
  használja használata folosiți utilizați χρήση χρησιμοποιήστε використовуйте використати използвайте koristite uporabite שימוש
  השתמש sử dụng gunakan इस्तेमाल उपयोग ใช้ 使用 使う 사용
`);
const LONGEST_BID = 7;

/** One way among others. */
const OR = folded('or oder o ou of lub albo или veya tai eller nebo alebo vagy sau ή або או أو atau hoặc หรือ または 或 或者 또는');

/** "Your Name account", "Name ID"; the label of a field that wants it says most. */
export function possessionSignal(text: PageText, hit: NameHit, before: string[], after: string[]): SignalKind | null {
  // "Apple ID" is a name that holds the possession already.
  const owned =
    POSSESSION.has(text.tokens[hit.end - 1] ?? '') ||
    POSSESSION.has(after[0] ?? '') ||
    POSSESSION.has(before.at(-1) ?? '') ||
    (POSSESSION.has(before.at(-2) ?? '') && TOWARDS.has(before.at(-1) ?? ''));
  const asWay = before.slice(-3).some((token) => WITH.has(token));
  if (text.place === 'label') return owned ? 'field for the account' : 'field for the name';
  if (!owned) return null;
  if (text.place === 'heading') return asWay ? 'account as a way in' : 'account named';
  // Another's account may be a way in, another's password never is.
  if ((SECRETS.has(after[0] ?? '') || isSecretOf(before)) && before.some((token) => ASKING.has(token))) return 'account asked for';
  const signsIn = before.some((token) => SIGN_IN.has(token));
  if (asWay) return signsIn && ![...before, ...after].some((token) => OR.has(token)) ? 'account to sign in with' : null;
  if (text.place === 'button') return 'account named';
  return signsIn ? 'account asked for' : 'account mentioned';
}

/** "Password of your", before the name. */
function isSecretOf(before: string[]): boolean {
  const last = before.findLast((token) => !TOWARDS.has(token) && !ACCOUNT_OF.has(token) && !POSSESSION.has(token));
  return last !== undefined && SECRETS.has(last);
}

/** The page says that the account is what it is about. */
export function isWholeAccount(kind: SignalKind | null): boolean {
  return kind === 'account named' || kind === 'field for the account';
}

/** "Use your Name account", "Mit Ihrem Name-Konto", and no other word: what stands below the heading of a step that lets in by that account alone. */
export function bidsUse(before: string[], name: string[], after: string[]): boolean {
  const rest = [...before, ...after];
  if (rest.length === 0 || rest.length > LONGEST_BID) return false;
  if (![...rest, name.at(-1) ?? ''].some((word) => POSSESSION.has(word) || hasWord([word], ACCOUNT_OF))) return false;
  const isWay = WITH.has(before[0] ?? '') && before.length === 2 && (isDeterminer(before[1] ?? '') || TOWARDS.has(before[1] ?? ''));
  return (
    (isWay || hasWord(rest, USES)) &&
    rest.every(
      (token) =>
        isGeneric(token) || isUnspaced(token) || isDeterminer(token) || [USES, WITH, ACCOUNT_OF, TOWARDS].some((words) => words.has(token)),
    )
  );
}

/** "Sign in with Name to get started", on a page that has the fields for it; a button to go there says no purpose. */
export function isWayTakenHere(before: string[], after: string[]): boolean {
  const way = WITH.has(before.findLast((token) => !isDeterminer(token)) ?? '') && before.some((token) => ENTER.has(token));
  return way && after.length >= FEWEST_OF_PURPOSE && TOWARDS.has(after[0] ?? '') && !after.some((token) => OR.has(token));
}

/** "Log in with Name to vote", where the vote's own page takes number and code: messengers let nobody in so. */
export function isVotesAccount({ category }: Platform, tokens: string[]): boolean {
  return category === 'communication' && tokens.some((token) => ENTER.has(token) || SIGN_IN.has(token) || CONNECTS.has(token));
}

/** May "Name login" be the button by which another's page lets people in? */
export function letsIntoOthers({ category }: Platform): boolean {
  return !OPENS_NOTHING_ELSE.has(category);
}

/** Words from "sign in" to the name. */
const LONGEST_WAY = 6;

/** "Sign in to Name", "Name login"; not "sign in with Name". @param bids "log in to claim your Name gift" counts too. */
export function isSignInTo(before: string[], after: string[], bids: boolean): boolean {
  if (before.slice(-4).some((token) => WITH.has(token)) || BY_ACCOUNT.has(after[0] ?? '')) return false;
  const isPassed = (token: string): boolean => NEXT.has(token) || (bids && isBid(token));
  const isOnTheWay = (token: string): boolean => TOWARDS.has(token) || ACCOUNT_OF.has(token);
  if (before.length <= 1 && ENTER.has(after.find((token) => !isOnTheWay(token)) ?? '')) return true;
  let at = before.length - 1;
  // "Sign in to continue to Name" as well.
  while (at >= 0 && (isOnTheWay(before[at] ?? '') || (at > 0 && isPassed(before[at] ?? '')))) at -= 1;
  return at >= 0 && before.length - at <= LONGEST_WAY && ENTER.has(before[at] ?? '');
}
