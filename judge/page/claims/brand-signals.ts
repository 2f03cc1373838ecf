/** Finds what shows a page as a platform's: logos, copyright lines, addresses written out or in a false address bar, names of form fields. */
import type { Platform } from '../../../platforms/platform.ts';
import { findNames, type NameTable } from '../../claim/name-table.ts';
import { decodedOrSame, isUnder, parseTarget } from '../../hosts/host.ts';
import type { OpenPage, PageForm } from '../../open-page.ts';
import { trimmed, trimmedStart } from '../../text/plain.ts';
import { fileWords } from './file-names.ts';
import { isSignInAddress } from './outbound-links.ts';
import { isSignIn } from '../content/page-content.ts';
import { standsAlone, writesAddress } from './presented-names.ts';
import { isDueMatter, isParcelWord } from '../content/asked-for.ts';

import type { NoteSignal, SignalKind } from './scorecard.ts';
import { CONTRACT, isTitleWord, LOGO_WORDS, SIGN_IN, TITLE_WORDS, WITH } from '../content/vocabulary.ts';
import { folded, hasWord, tokensOf, type Words } from '../content/words.ts';

const MOST_COPYRIGHTS = 5;
const COPYRIGHT_REACH = 70;
const COPYRIGHT_BEFORE = 60;
const DISCLAIMER_BEFORE = 80;
/** Whoever says this is somebody else. */
const DISCLAIMER = /trademarks? of|not affiliat|unaffiliat|endors/i;
const LONGEST_LOGO_TEXT = 60;
const LOGO = new Set(['logo', 'lockup', 'wordmark']);
const LONGEST_ADDRESS_LINE = 90;
const MOST_LINES = 400;
const MOST_EXAMPLE_WORDS = 8;

/**
 * Logos: a picture whose words are the name, that does not lead to a profile elsewhere.
 * @param shown `ways`: platforms that the page offers as a way to sign in; their logos show the way. `bySelf`: the page names
 * nobody else and is sent as kits are, so that a file called by the name alone is a logo too. `inWords`: it names nobody else and is
 * placed as kits are, so that a picture may say "Name sign in".
 */
export function noteLogos(
  page: OpenPage,
  table: NameTable,
  { ownHost, ways, bySelf, inWords }: { ownHost: string; ways: Set<Platform>; bySelf: boolean; inWords: boolean },
  note: NoteSignal,
): void {
  const seen = new Map<Platform, { kind: SignalKind; weak: boolean }>();
  const look = (tokens: string[], href: string | undefined, isFile: boolean): void => {
    const logo = tokens.some((token) => LOGO.has(token));
    for (const hit of findNames(tokens, table)) {
      const rest = [...tokens.slice(0, hit.start), ...tokens.slice(hit.end)];
      const alone = rest.every(
        (token) => LOGO_WORDS.has(token) || /^[\da-f]{1,8}$/.test(token) || (inWords && !isFile && isTitleWord(token)),
      );
      if ((isFile ? logo || (bySelf && alone) : alone) && !ways.has(hit.platform))
        seen.set(hit.platform, { kind: isFile && !logo ? 'logo that leads nowhere' : logoSignal(href, ownHost), weak: hit.weak });
    }
  };
  for (const { alt, src, href } of page.pictures) {
    if (href && !leadsHome(href, ownHost)) continue;
    if (alt && alt.length <= LONGEST_LOGO_TEXT) look(tokensOf(decodedOrSame(alt).replace(/\.\w+$/, '')), href, false);
    for (const tokens of fileWords(src)) look(tokens, href, true);
  }
  // Two or more are ways to pay, to sign in or to follow.
  if (seen.size > 1) return;
  for (const [platform, { kind, weak }] of seen) note(platform, { place: 'logo', kind, weak });
}

/** Lines of text beyond which a page holds more than its form. */
const MOST_LINES_OF_A_FORM = 30;

/**
 * A logo in letters: the name alone in the first line, or `anywhere`; on a page that names nobody else, and on which no other line
 * and no button is a name, as ways to sign in are.
 */
export function noteWordmark({ text, headings, forms, links }: OpenPage, table: NameTable, anywhere: boolean, note: NoteSignal): void {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const fields = forms.flatMap((form) => form.fields);
  const forSomethingElse = fields.length > 0 && fields.every(({ kind }) => kind === 'other');
  if (forSomethingElse || lines.length > MOST_LINES_OF_A_FORM || links.some((href) => SOCIAL_PATH.test(href))) return;
  const pressed = new Set(forms.flatMap(({ buttons }) => buttons));
  const found = lines.flatMap((line, at) => {
    const tokens = line.length <= LONGEST_LOGO_TEXT && !line.includes('©') ? tokensOf(line) : [];
    const hit = tokens.length > 0 ? findNames(tokens, table).find(({ start, end }) => start === 0 && end === tokens.length) : undefined;
    return hit ? [{ ...hit, at, line: line.trim() }] : [];
  });
  const [one] = found;
  if (!one || found.length > 1 || pressed.has(one.line) || headings.includes(one.line) || (one.at > 0 && !anywhere)) return;
  // Behind the form stand links: to profiles, and to what else people sign in with.
  if (tokensOf(lines[one.at - 1] ?? '').some((token) => WITH.has(token)) || (one.at > 0 && links.length > 0)) return;
  note(one.platform, { place: 'logo', kind: 'logo', weak: one.weak });
}

/** A front page, by its name or its language's. */
const FRONT_PATH = /^\/(?:home|log-?in|sign-?in|index|default|[a-z]{2}(?:[-_][a-z]{2})?)(?:\.\w+)?\/?$/i;
/** Ways to sign in elsewhere, by the site's own address ("/auth/google"). */
export const SOCIAL_PATH =
  /\/(?:o?auth2?|sso|social|connect|provider|external|openid)\b|(?:login|signin|auth)[/_-](?:with|via|using)?[/_-]?\w/i;

/** The link of a logo leads to a front page, never to a profile nor to a way to sign in. */
function leadsHome(href: string, ownHost: string): boolean {
  const target = parseTarget(href);
  if (target.kind !== 'web') return true;
  if (isUnder(target.host, ownHost)) return !SOCIAL_PATH.test(target.path);
  return target.path.length <= 1 || FRONT_PATH.test(target.path);
}

/** A logo that leads away may be anybody's credit ("powered by"); one that leads nowhere, a profile not yet filled in. */
function logoSignal(href: string | undefined, ownHost: string): SignalKind {
  if (href === undefined) return 'logo';
  const target = parseTarget(href);
  if (target.kind !== 'web') return 'logo that leads nowhere';
  return isUnder(target.host, ownHost) ? 'logo' : 'logo that leads away';
}

/** "© 2024 Name, Inc.": a name within a few words of the sign ©. */
export function noteCopyright(page: OpenPage, table: NameTable, note: NoteSignal): void {
  const marks = [...page.text.slice(-8_000).matchAll(/©|\(c\)\s?\d{4}|copyright\s/gi)].slice(-MOST_COPYRIGHTS);
  const text = page.text.slice(-8_000);
  for (const mark of marks) {
    const before =
      text
        .slice(Math.max(0, mark.index - COPYRIGHT_BEFORE), mark.index)
        .split('\n')
        .at(-1) ?? '';
    const line = `${before} ${text.slice(mark.index, mark.index + COPYRIGHT_REACH).split('\n')[0] ?? ''}`;
    if (DISCLAIMER.test(text.slice(Math.max(0, mark.index - DISCLAIMER_BEFORE), mark.index) + line)) continue;
    const tokens = tokensOf(line);
    const owner = tokensOf(before).length;
    for (const hit of findNames(tokens, table)) {
      const beside = tokens[hit.start - 1] ?? '';
      if (beside === 'by' || beside === 'powered' || beside === 'wlth') continue;
      if (hit.weak && !standsAlone(tokens, hit)) continue;
      const kind = hit.start < owner ? 'copyright behind' : 'copyright';
      note(hit.platform, { place: 'legal', kind, weak: hit.weak && !writesAddress({ tokens, raw: line }, hit) });
    }
  }
}

/** A short line names the platform's address as the site one is on ("Name.com homepage", "you@name.com"). */
export function noteAddresses(page: OpenPage, byHost: (host: string) => Platform[], note: NoteSignal): void {
  const labels = page.forms.flatMap((form) => form.fields.map((field) => field.label));
  for (const line of [...page.text.split('\n').slice(0, MOST_LINES), ...labels]) {
    if (line.length > LONGEST_ADDRESS_LINE || !line.includes('.')) continue;
    const words = line.toLowerCase().split(/\s+/);
    for (const word of words) {
      const [address = '', mailHost] = trimmed(word, /[^a-z0-9]/).split('@');
      const host = mailHost ?? address;
      if (!/^[a-z0-9.-]{4,80}$/.test(host) || !host.includes('.')) continue;
      const rest = words.filter((other) => other !== word && tokensOf(other).length > 0);
      for (const platform of byHost(host)) {
        // Anybody's address may stand as an example where mailboxes are given out.
        if (mailHost && platform.category === 'email') continue;
        const presents = mailHost ? rest.length <= MOST_EXAMPLE_WORDS : rest.length > 0 && rest.every(isPresentingWord);
        if (presents)
          note(platform, { place: 'address-text', kind: mailHost ? 'address as an example' : 'address as the site', weak: false });
      }
    }
  }
}

function isPresentingWord(word: string): boolean {
  return tokensOf(word).every((token) => TITLE_WORDS.has(token) || CONTRACT.has(token) || /^\d{4}$/.test(token));
}

const MOST_BAR_LINES = 200;
const LONGEST_BAR_LINE = 300;
/** A page of more text is an article or a manual, where addresses stand as examples. */
const LONGEST_BAR_PAGE = 2_500;

/**
 * A drawn window with an address of its own ("browser in the browser"): notes each platform whose sign-in address
 * stands alone in its line, as no link, on a short page with a sign-in form.
 * A link says where it leads; a line that only looks like an address bar says where one is.
 */
export function noteAddressBars(page: OpenPage, ownHost: string, byHost: (host: string) => Platform[], note: NoteSignal): void {
  if (page.text.length > LONGEST_BAR_PAGE || !page.forms.some(isSignInForm)) return;
  const linked = new Set(page.links.map(bare));
  for (const line of page.text.split('\n').slice(0, MOST_BAR_LINES)) {
    // A lock or an arrow may stand before it.
    const written = trimmedStart(line.slice(0, LONGEST_BAR_LINE), /[^\p{L}\p{N}]/u);
    if (!/^\S{4,}$/.test(written) || !written.includes('.') || linked.has(bare(written))) continue;
    const target = parseTarget(written.includes('://') ? written : `https://${written}`);
    if (target.kind !== 'web' || isUnder(target.host, ownHost)) continue;
    const site = { host: target.host, path: `${target.path}${target.query}` };
    if (isSignInAddress(site))
      for (const platform of byHost(target.host)) note(platform, { place: 'address-bar', kind: 'address bar drawn', weak: false });
  }
}

/** Credentials under a button to go in with them; settings that are saved hold addresses as values. */
function isSignInForm(form: PageForm): boolean {
  const words = form.buttons.flatMap((button) => tokensOf(button));
  return isSignIn(form) && words.some((word) => SIGN_IN.has(word) || word === 'next');
}

function bare(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** Notes each platform whose field names stand in a form of the page. */
export function noteFieldNames(page: OpenPage, byFieldName: (name: string) => Platform[], note: NoteSignal): void {
  for (const name of new Set(page.forms.flatMap((form) => form.names ?? []))) {
    for (const platform of byFieldName(name)) note(platform, { place: 'form-names', kind: 'field names of its form', weak: false });
  }
}

/** Notes each platform in a title under which a browser saved the page: folders bear it ("Log in - Name_files"). */
export function noteSavedPages(titles: string[], table: NameTable, note: NoteSignal): void {
  for (const title of titles) {
    for (const hit of findNames(tokensOf(title), table)) note(hit.platform, { place: 'saved', kind: 'saved page of it', weak: hit.weak });
  }
}

const BANKING = folded(`
  bank banking iban tan pushtan netkey debit payee withdrawal ebanking onlinebanking konto rekening pasnummer bankid banque banca banco
  banka банк счёт hesap 銀行 银行 은행 agência agencia sucursal netbank verkkopankki bankovnictví bankowość bankacılığı memorable
`);
const CRYPTO = folded(
  'wallet crypto bitcoin btc eth usdt token tokens withdrawal seed phrase ledger coin coins airdrop кошелёк 钱包 ウォレット 지갑',
);
const TELEPHONY = folded(`
  mobile sim roaming voicemail facture factura fattura rechnung bill broadband messagerie vocale forfait abonné abonnement tarif
  prepaid prepago rufnummer telefono móvil
`);
const MEETING = folded(
  'meeting meetings webinar conference join host besprechung reunión réunion riunione vergadering spotkanie 会議 会议',
);
const MAIL = folded('mail mailbox inbox webmail owa exchange postfach buzón messagerie skrzynka почта メール 邮箱 메일');
const PLAYING = folded('game games gaming skin skins trade nitro gift robux vbucks giveaway');
const WATCHING = folded('membership subscription premium streaming movies series abo abonnement suscripción assinatura abbonamento');
const SHOPPING = folded(
  'order orders delivery payment card bestellung commande pedido ordine bestelling zamówienie 注文 订单 お支払い 住所',
);

/** By the word under which platforms are filed. */
const TRADES: Record<string, Words> = {
  banking: BANKING,
  finance: BANKING,
  payments: BANKING,
  cryptocurrencies: CRYPTO,
  utilities: TELEPHONY,
  communication: MEETING,
  remote: MEETING,
  business: MEETING,
  email: MAIL,
  gaming: PLAYING,
  streaming: WATCHING,
  entertainment: WATCHING,
  retail: SHOPPING,
};
const MOST_TRADE_LINES = 40;

/** Whether the page's lines speak of what the platform does, the words of its own name left out. */
export function isOfTrade({ category, name }: Platform, { title, headings, text, forms }: OpenPage): boolean {
  const own = tokensOf(name);
  const labels = forms.flatMap(({ fields }) => fields.map(({ label }) => label));
  const lines = [title, ...headings, ...labels, ...text.split('\n', MOST_TRADE_LINES)].map((line) =>
    tokensOf(line).filter((word) => !own.includes(word)),
  );
  if (category === 'postal') return lines.some((line) => line.some(isParcelWord) || isDueMatter(line));
  const words = TRADES[category];
  return words !== undefined && lines.some((line) => hasWord(line, words));
}
