/** What kits do who name nobody: two things at least that have nothing to do with each other, at a place that is nobody's. */
import { isUnder, parseTarget, registrable } from '../hosts/host.ts';
import type { OpenPage } from '../open-page.ts';
import { asksMailbox, baits, fillsAnyMailbox, namesWebmail, wantsDues } from './bait.ts';
import type { KitTraits } from './kit-traits.ts';
import type { RequestedData } from './page-content.ts';
import { isOfTheMatterAlone } from './page-host.ts';

/** Lines of a sign-in's step above its field. */
const FIRST_LINES = 8;
const ADDRESS = /^[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})$/i;
const LONGEST_ADDRESS = 120;

/** Whether a page that names nobody, and not its host, is built as kits are. */
export function isBuiltAsKit(page: OpenPage, { kinds, strength }: RequestedData, kit: KitTraits, host: string): boolean {
  // Nobody but a thief wants the words that a wallet is restored from on a page that does not say whose it is.
  if (kinds.includes('seed-phrase')) return true;
  if (strength !== 'secret') return false;
  const sent = kit.script || kit.away !== '';
  const mailbox = asksMailbox(page);
  if (kinds.includes('card') && (sent || kit.standsAt !== null || isOfTheMatterAlone(host)) && wantsDues(page)) return true;
  // Nobody's mail is read on free hosting.
  if (mailbox && (kit.standsAt === 'free-hosting' || kit.standsAt === 'software-folder')) return true;
  if (!sent) return false;
  if (kit.script && namesWebmail(page)) return true;
  if (fillsAnyMailbox(page)) return true;
  return kit.standsAt === null ? carriesReader(page.url, host) && (mailbox || baits(page)) : baits(page) || showsReader(page);
}

/** The page's own address carries somebody's mail address, which is not of its site ("#name@firm.example"). */
function carriesReader(url: string, host: string): boolean {
  const target = parseTarget(url);
  if (target.kind !== 'web') return false;
  const parts = url
    .slice(0, 2_000)
    .split(/[?#&=/]/)
    .slice(3);
  return parts.some((part) => isReadersAddress(decoded(part), host));
}

/** A mail address stands alone in one of the first lines: whoever sent the link filled it in. */
function showsReader({ text }: OpenPage): boolean {
  return text.split('\n', FIRST_LINES).some((line) => isReadersAddress(line.trim(), ''));
}

function isReadersAddress(text: string, host: string): boolean {
  const domain = text.length <= LONGEST_ADDRESS ? ADDRESS.exec(text)?.[1] : undefined;
  return domain !== undefined && (host === '' || !isUnder(host, registrable(domain) || domain));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
