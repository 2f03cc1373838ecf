/** Parts what a mail tells a person to use (acts) from what merely stands in it (asides accuse nobody). */
import type { Platform } from '../../platforms/types.ts';
import type { BodyLink, MailBody } from '../types.ts';
import { isUnder } from '../hosts/host.ts';
import { plain } from '../text/plain.ts';

const ASIDE_ANYWHERE =
  /unsubscri|opt.?out|privacy|datenschutz|impressum|confidentialit|privacidad|privacidade|politica|informativa|terms|conditions|cookie|abmelden|abbestell|desabonn|se désinscrire|désinscri|desuscri|darse de baja|cancelar (a )?(suscripci|assinatura|inscri)|descadastr|disiscri|annulla l.iscrizione|afmelden|uitschrijven|wypisz|отписа|退订|配信停止|수신거부|view (it |this )?(e-?mail )?(in|on)( your| the)? (browser|web)|browser version|im browser|ver (en|no) (el )?navegador|email preferences|e-?mail settings|notification settings|why (did|am) i|legal/;

const ASIDE_IN_FOOTER =
  /help|hilfe|ayuda|ajuda|aide|aiuto|faq|support|contact|kontakt|contato|contacto|about|über|blog|careers|press|home|shop|store|community|forum|download|app|follow|manage|preferences|settings|learn more|security|report/;

const FOOTER_START =
  /unsubscribe|all rights reserved|©|\(c\) ?(19|20)\d\d|copyright|privacy policy|this (e-?mail|message) was sent|you (are|'re) receiving|you received this|terms of|alle rechte|droits réservés|derechos reservados|direitos reservados|diritti riservati/;

const SOCIAL_HOSTS = [
  'facebook.com', 'fb.com', 'twitter.com', 'x.com', 'instagram.com', 'linkedin.com', 'youtube.com', 'youtu.be',
  'tiktok.com', 'pinterest.com', 'discord.gg', 'discord.com', 't.me', 'telegram.me', 'reddit.com', 'medium.com',
  'github.com', 'vk.com', 'threads.net', 'whatsapp.com', 'wa.me', 'snapchat.com',
];

const FOLLOW_US = /^(follow|find|join|like|connect with|visit) us\b|^(síguenos|siga-nos|suivez-nous|folgen sie uns|seguici)/;

const SOCIAL_NAMES =
  /^(follow )?(facebook|fb|twitter|x|instagram|insta|linkedin|youtube|tiktok|pinterest|discord|telegram|reddit|medium|github|vk|threads|whatsapp|snapchat)?( logo| icon)?$/;

const APP_STORES = ['apps.apple.com', 'itunes.apple.com', 'play.google.com', 'appgallery.huawei.com', 'microsoft.com/store'];

const LONGEST_ASIDE = 80;

/** Offset in the visible text at which the footer begins; infinite where there is none. */
export function footerStart(body: MailBody): number {
  const text = body.text.slice(0, 60_000).toLowerCase();
  const half = Math.floor(text.length / 2);
  const found = text.slice(half).search(FOOTER_START);
  return found < 0 ? Number.POSITIVE_INFINITY : half + found;
}

/**
 * Is `link` an aside: unsubscribe, privacy, social, app store, or a plain link of the footer?
 * @param host where it leads, '' for what is no web address
 */
export function isAside(link: BodyLink, host: string, footer: number, claimed: Platform | null): boolean {
  const words = plain(link.text).trim();
  if (words.length <= LONGEST_ASIDE && (ASIDE_ANYWHERE.test(words) || FOLLOW_US.test(words))) return true;
  if (APP_STORES.some((store) => isUnder(host, store))) return true;
  const ownSite = (claimed?.webDomains ?? []).some((domain) => isUnder(host, domain));
  if (!ownSite && SOCIAL_HOSTS.some((one) => isUnder(host, one)) && (link.picture || SOCIAL_NAMES.test(words))) return true;
  return link.offset >= footer && !link.button && (words === '' || ASIDE_IN_FOOTER.test(words) || words.length < 4);
}
