/** A notice of shared papers, as a service writes it of its customers, in a person's own mail. */
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { domainOf } from '../mail-source/address.ts';
import type { OpenMail } from '../open-mail.ts';
import { plain } from '../text/plain.ts';
import { namesRole } from './made-up.ts';

const SHARES =
  /^ ?(?:\([^)]{1,30}\) ?)?(?:has |have |hat (?:ihnen |dir |mit ihnen |eine? |\p{L}{1,12} ){0,4}|vous a |a |le ha |te ha |ha |heeft |udostępni|compartilhou|condivid|поделил|sizinle)? ?(?:shared?|sent you|invited you|uploaded|geteilt|freigegeben|gesendet|geschickt|partagé|transmis|envoyé|compartido|enviado|compartilhou|condiviso|inviato|gedeeld|gestuurd|udostępnił)(?!\p{L})[^\n]{0,80}/u;
const PAPER =
  /(?<!\p{L})(?:documents?|files?|folder|invoice|proposal|dokument|datei|ordner|fichier|dossier|documento|archivo|arquivo|pasta|cartella|bestand|plik|документ|файл)(?!\p{L})|\.(?:pdf|docx?|xlsx?|zip)(?!\p{L})/u;

/**
 * Does whoever writes tell of themselves as a service would ("Mara Quist has shared a file with you") from an address of their
 * own? A service writes so of its customers, from the service's address; people say "I".
 */
export function speaksOfItself(mail: OpenMail): boolean {
  const name = plain((mail.from?.name ?? '').replace(/\(.{0,40}\)|\s(?:via|über|par|vía)\s.{0,40}$/iu, '')).trim();
  const words = name.split(/[\s.,]+/u).filter((word) => word.length > 2);
  const domain = domainOf(mail.from?.address ?? '');
  const isOwn = hostKinds(domain).mailboxProvider || words.some((word) => registrable(domain).includes(word));
  if (words.length < 2 || namesRole(name) || !isOwn) return false;
  return plain(mail.body.text.slice(0, 600))
    .split('\n')
    .concat(plain(mail.subject))
    .some((line) => line.startsWith(name) && SHARES.test(line.slice(name.length)) && PAPER.test(plain(mail.body.text.slice(0, 600))));
}
