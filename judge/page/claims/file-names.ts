/** What the address of a picture or an icon calls what it shows. */
import { decodedOrSame } from '../../hosts/host.ts';
import { tokensOf } from '../content/words.ts';

/** Characters at the end of an address in which its file's name stands. */
const LONGEST = 400;
/** Servers that make pictures smaller are handed the address of the picture ("/_next/image?url=%2Flogo.png"). */
const HANDED_ON = /[?&](?:url|src|image|img|file)=([^&#]+)/i;
/** What is shown, written to the name without a seam ("namelogo_2x.png"). */
const SHOWN = /logotype|wordmark|lockup|favicon|logo/gi;
/** Names that browsers ask for, or that makers of icons give, whoever's icon it is. */
const STANDARD_ICON = /apple-?touch|android-?chrome|ms-?(?:tile|application)|safari-?pinned|browser-?config|windows-?tile/i;

/** The words of the file's name, both as it is written and cut where its parts meet; [] for none. */
export function fileWords(address: string): string[][] {
  const file = fileOf(HANDED_ON.exec(address.slice(-LONGEST))?.[1] ?? '') || fileOf(address);
  if (file === '' || STANDARD_ICON.test(file)) return [];
  const plainly = file.replace(/\.\w+$/, '');
  return [plainly, plainly.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'), plainly.replace(SHOWN, ' $& ')].map(tokensOf);
}

function fileOf(address: string): string {
  const path = decodedOrSame(address)
    .slice(-LONGEST)
    .replace(/[?#].*$/s, '');
  return path.endsWith('/') ? '' : path.slice(path.lastIndexOf('/') + 1);
}
