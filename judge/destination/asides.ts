/** What stands in a mail beside its matter: the footer's links, profiles, app stores, maps. An aside accuses nobody. */
import { siteDomains } from '../../platforms/lookup.ts';
import { APP_STORES, MAPS, SOCIAL_FILE, SOCIAL_HOSTS, SOCIAL_NAMES } from '../../platforms/hosts/social.ts';
import { MAIL_SCANNERS } from '../../platforms/hosts/mail-scanners.ts';
import type { Platform } from '../../platforms/platform.ts';
import { DomainSet, domainsOf, type WebTarget } from '../hosts/host.ts';
import { plain } from '../text/plain.ts';
import type { BodyLink, BodyPicture, MailBody } from '../open-mail.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const STORES = new DomainSet(entriesOf(APP_STORES));
const SCANNERS = new DomainSet(entriesOf(MAIL_SCANNERS));
const NETWORKS = new DomainSet(entriesOf(SOCIAL_HOSTS));
const sites = domainsOf(siteDomains);

const ASIDE_ANYWHERE =
  /unsubscri|opt.?out|privacy|datenschutz|impressum|confidentialit|privacidad|privacidade|politica|informativa|terms|conditions|cookie|abmelden|abbestell|desabonn|se désinscrire|désinscri|desuscri|darse de baja|cancelar (a )?(suscripci|assinatura|inscri)|descadastr|disiscri|annulla l.iscrizione|afmelden|uitschrijven|wypisz|отписа|退订|配信停止|수신거부|view (it |this )?(e-?mail )?(in|on)( your| the)? (browser|web)|browser version|im browser|ver (en|no) (el )?navegador|email preferences|e-?mail settings|notification settings|why (did|am) i|legal|\bsurvey\b|feedback|\bumfrage\b|encuesta|enquête de|pesquisa de|sondaggio/;

const ASIDE_IN_FOOTER =
  /help|hilfe|ayuda|ajuda|aide|aiuto|faq|support|contact|kontakt|contato|contacto|about|über|blog|careers|press|home|shop|store|community|forum|download|app|follow|manage|preferences|settings|learn more|security|report/;

const FOOTER_START =
  /unsubscribe|all rights reserved|©|\(c\) ?(19|20)\d\d|copyright[^\p{L}]{1,6}(?:19|20)\d\d|privacy policy|this (e-?mail|message) was sent|you (are|'re) receiving|you received this|to unsubscribe from this (?:group|list)|mailing ?list(?:e)?\n|liste de diffusion\n|lista de correo\n|terms of|alle rechte|droits réservés|derechos reservados|direitos reservados|diritti riservati/u;

const FOLLOW_US = /^(follow|find|join|like|connect with|visit) us\b|^(síguenos|siga-nos|suivez-nous|folgen sie uns|seguici)/;

const LONGEST_ASIDE = 80;
/** Shorter names begin too many profiles of others. */
const SHORTEST_PROFILE = 5;
/** Pixels; a bigger picture is no icon. */
const LARGEST_ICON = 64;

/** Offset in the visible text at which the footer begins; infinite where there is none. */
export function footerStart(body: MailBody): number {
  const text = body.text.slice(0, 60_000).toLowerCase();
  const half = Math.floor(text.length / 2);
  const found = text.slice(half).search(FOOTER_START);
  return found < 0 ? Number.POSITIVE_INFINITY : beforeImprint(text, half + found);
}

const IMPRINT_LINES = 3;
/** A number or a postal address by itself: short, with a digit, and no sentence. */
function isImprint(line: string): boolean {
  return line.length >= 5 && line.length <= 60 && /\d/.test(line) && !/[!?:]/.test(line) && !line.endsWith('.');
}

/** Words with a number in the imprint that tell to call it. */
const TELLS = /\b(?:call|phone|dial|ring|llam|ligue|appel|anruf|rufen|chiam|bel |zadzwo)/;

/** Where the lines of a sender's number and postal address begin that stand right above the footer's first mark. */
function beforeImprint(text: string, mark: number): number {
  let start = text.lastIndexOf('\n', mark) + 1;
  if (text.slice(start, mark).trim() !== '') return mark;
  let footer = mark;
  for (let line = 0; line < IMPRINT_LINES && start > 0; line += 1) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    const words = text.slice(before, start - 1).trim();
    if (words !== '' && (!isImprint(words) || TELLS.test(words))) break;
    if (words !== '') footer = before;
    start = before;
  }
  return footer;
}

/** A link with where it leads and the picture that it is drawn as. */
export interface LinkInMail {
  link: BodyLink;
  /** Null for what is no web address. */
  target: WebTarget | null;
  picture: BodyPicture | null;
}

/** Is the link an aside: unsubscribe, privacy, social, app store, map, or a plain link of the footer? */
export function isAside(one: LinkInMail, footer: number, claimed: Platform | null): boolean {
  const { link } = one;
  const words = plain(link.text).trim();
  // Whoever draws a button tells people to press it, whatever it says.
  const says = words.length <= LONGEST_ASIDE && (ASIDE_ANYWHERE.test(words) || FOLLOW_US.test(words));
  if (says && (!link.button || link.offset >= footer)) return true;
  if (isSideway(one, claimed) || mayBeIcon(one, claimed) || isOwnHandle(one, claimed)) return true;
  // "Checked for viruses by …": written by what the mail passed on its way.
  if (!link.button && one.target && SCANNERS.holds(one.target.host) && !(claimed && sites(claimed).holds(one.target.host))) return true;
  if (link.offset >= footer && !link.button && isOfMailingList(one)) return true;
  return link.offset >= footer && !link.button && (words === '' || ASIDE_IN_FOOTER.test(words) || words.length < 4);
}

/** Hosts and paths of list software, which sets its own lines below a mail that it passes on: Google Groups, Groups.io, Mailman, Sympa, LISTSERV. */
const LIST_PLACE =
  /^(?:groups\.google\.com|(?:[\w-]+\.)*groups\.io|(?:lists?|listserv|mailman|sympa)\.)|\/(?:mailman|listinfo|postorius|hyperkitty|sympa)(?:\/|$)/i;
/** The list itself, or where one leaves it. */
const LIST_ADDRESS = /^mailto:[^?@]*(?:[+-](?:unsubscribe|leave|request|owner|subscribe|help)@|@(?:lists?|googlegroups|groups)\.)/i;

function isOfMailingList({ link, target }: LinkInMail): boolean {
  return target ? LIST_PLACE.test(`${target.host}${target.path}`) : LIST_ADDRESS.test(link.href);
}

/** An app store, a map, or a profile that shows itself as one by its name or icon. */
export function isSideway(one: LinkInMail, claimed: Platform | null): boolean {
  const { link, target, picture } = one;
  if (!target) return false;
  if (STORES.holds(target.host) || MAPS.test(`${target.host}${target.path}`)) return true;
  if (!isOnNetwork(one, claimed)) return false;
  const words = plain(link.text).trim();
  if (words !== '') return SOCIAL_NAMES.test(words) && !link.button;
  return link.picture && picture !== null && isIcon(picture);
}

/** On a network of profiles that is not the claimed platform itself. */
function isOnNetwork({ target }: LinkInMail, claimed: Platform | null): boolean {
  const host = target?.host ?? '';
  return NETWORKS.holds(host) && !(claimed && sites(claimed).holds(host));
}

/** Named after its network, or known to be small. */
function isIcon({ file, width, height }: BodyPicture): boolean {
  if (SOCIAL_FILE.test(file.toLowerCase())) return true;
  return (width ?? height) !== null && (width ?? 0) <= LARGEST_ICON && (height ?? 0) <= LARGEST_ICON;
}

/**
 * Many mails give no size with their icons, or draw them as a background; such a link accuses nobody, and is not vouched
 * for either.
 */
function mayBeIcon(one: LinkInMail, claimed: Platform | null): boolean {
  const isUnsized = !one.picture || (one.picture.width ?? one.picture.height) === null;
  const isWordless = one.link.text.trim() === '' || isOwnProfile(one, claimed);
  return !one.link.button && isWordless && isUnsized && isOnNetwork(one, claimed);
}

/** The platform's own profile on another network, called by its handle ("@river"); a stranger's profile is called otherwise. */
function isOwnHandle(one: LinkInMail, claimed: Platform | null): boolean {
  const handle = claimed?.name.toLowerCase().replaceAll(' ', '') ?? '';
  if (handle.length < SHORTEST_PROFILE || one.link.button || plain(one.link.text).trim() !== `@${handle}`) return false;
  return isOnNetwork(one, claimed) && one.target?.path.toLowerCase() === `/${handle}`;
}

/** A picture with the claimed name as its alternative text, and a profile that begins with that name. */
function isOwnProfile({ link, target }: LinkInMail, claimed: Platform | null): boolean {
  const name = claimed?.name.toLowerCase() ?? '';
  const isNamed = name.length >= SHORTEST_PROFILE && plain(link.text).trim() === name;
  return isNamed && link.picture && (target?.path.toLowerCase() ?? '').startsWith(`/${name.replaceAll(' ', '')}`);
}
