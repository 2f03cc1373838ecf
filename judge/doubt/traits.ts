/**
 * What a reader with common sense sees in a mail of somebody they do not know: as whom it comes, what it wants, where it leads.
 * None says anything alone; what they are worth together stands in `doubt-points.ts`. No list of platforms is asked.
 */
import { tokensOf } from '../claim/name-table.ts';
import { baits } from '../claim/office-bait.ts';
import { namesBesideAct } from '../claim/made-up.ts';
import { namesOneOf } from '../claim/sender-claims.ts';
import { isMereBusiness } from '../claim/sender-name.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import type { Destination } from '../destination/destination.ts';
import type { LinkEnd } from '../destination/link-ends.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import type { Origin } from '../origin/origin.ts';
import { readingOf } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { repeatsItsName } from '../verdict/lure-patterns.ts';
import type { Trait } from './doubt-points.ts';
import { greetsAnybody, greetsOne, setsDeadline, speaksOfMoney, tellsOfLoss } from './pressing.ts';

/** All that holds of the mail; both for what speaks against it and for what speaks for it. */
export function traitsOf(found: Findings): Set<Trait> {
  const traits = new Set<Trait>();
  const note = (trait: Trait, holds: boolean): void => {
    if (holds) traits.add(trait);
  };
  noteSender(found, note);
  noteWanted(found, note);
  noteDestination(found, traits.has('a name that its link alone bears'), note);
  noteTogether(traits, found, note);
  return traits;
}

type Note = (trait: Trait, holds: boolean) => void;

function noteSender({ destination, mail, mereOffice, namesItsSender, origin }: Findings, note: Note): void {
  const home = mereOffice ? null : nameAtHome(mail.from?.name ?? '', origin, destination);
  note('a name that is nowhere its own', home === 'nowhere');
  note('a name that its address alone bears', home === 'address');
  note('a name that its link alone bears', home === 'link');
  note('names no site of its own', !namesItsSender);
  note('names where it leads, and not who sent it', namesItsSender && !namesOneOf(mail, [origin.domain]));
  note('a mailbox of anybody', origin.personalMailbox);
  note('answers go elsewhere', origin.replyElsewhere !== '');
  note('proof failed', origin.authentication.state === 'fail');
  note('a sender’s domain that names nobody', home !== 'sender' && isNameless(origin.domain));
  note('a sender’s domain that names an act', namesBesideAct(registrable(origin.domain).split('.')[0] ?? '').length > 0);
}

function noteWanted({ mail, topic, topicStrength }: Findings, note: Note): void {
  const said = readingOf(mail).beginning;
  note('tells of a loss', tellsOfLoss(said) || topic === 'suspend');
  note('sets a deadline', setsDeadline(said));
  note('baits', baits(said));
  note('speaks of money', speaksOfMoney(said));
  note('greets anybody', greetsAnybody(said));
  note('greets one by name', greetsOne(mail.body.text));
  note('is surely account mail', topic !== null && topicStrength === 'strong');
  note('is a reset or a code', topic === 'reset' || topic === 'code');
}

const AWAY = new Set<LinkEnd['cls']>(['elsewhere', 'ip', 'lookalike', 'mail-elsewhere', 'script', 'short', 'user-content', 'user-info']);

function noteDestination(found: Findings, isNamed: boolean, note: Note): void {
  const { destination } = found;
  const { acts } = destination;
  note('leads to the sender alone', acts.length > 0 && acts.every(({ cls }) => cls === 'own' || cls === 'mail-own'));
  note('leads where nobody sees', acts.length > 0 && acts.every(({ cls }) => cls === 'tracker' || cls === 'opaque'));
  note(
    'a short link',
    acts.some(({ cls }) => cls === 'short'),
  );
  note(
    'a page of anybody',
    acts.some(({ target }) => target.kind === 'web' && hostKinds(target.host, target.path).userContent),
  );
  note(
    'a host that names nobody',
    acts.some(({ cls, target }) => AWAY.has(cls) && target.kind === 'web' && isNameless(target.host)),
  );
  note('pictures alone', destination.pictureOnly);
}

/** The first host of the sender or of what the mail leads to that names nobody, '' where there is none. */
export function namelessHost(found: Findings): string {
  return [found.origin.domain, ...hostsAway(found)].find(isNameless) ?? '';
}

function hostsAway({ destination }: Findings): string[] {
  return destination.acts.flatMap(({ cls, target }) => (AWAY.has(cls) && target.kind === 'web' ? [target.host] : []));
}

/** Digits, many hyphens, or words of business and nothing else: "info-kd77", "account-notice". */
function isNameless(host: string): boolean {
  const label = registrable(host).split('.')[0] ?? '';
  return /\d{2}|-[^-]+-/.test(label) || isMereBusiness(label);
}

/** What is wanted, by whom and where, together: each is honest mail's too, and all three hardly ever. */
function noteTogether(traits: Set<Trait>, { destination, mail, mereOffice, origin, topic, topicStrength }: Findings, note: Note): void {
  const has = (...some: Trait[]): boolean => some.some((one) => traits.has(one));
  const account = topic !== null && topicStrength === 'strong' && topic !== 'reset' && topic !== 'code';
  const presses = has('tells of a loss', 'baits') || (has('sets a deadline') && (account || has('speaks of money')));
  const isStrange = mereOffice || has('a name that is nowhere its own');
  const isSilent = mereOffice || !repeatsItsName(mail);
  const away = !destination.own && destination.acts.some(({ cls }) => AWAY.has(cls));
  note('presses, and leads away', presses && away);
  note('presses, says nothing of itself, and leads away', presses && isSilent && away);
  note('presses in a strange name, and leads away', presses && isStrange && away);
  note('presses in a strange name, and hides where it leads', presses && isStrange && has('leads where nobody sees'));
  note('presses in a strange name, on its own site', presses && isStrange && has('leads to the sender alone'));
  note('presses from a mailbox of anybody, and leads away', presses && origin.personalMailbox && away);
  note('presses in a name that its link alone bears', presses && has('a name that its link alone bears'));
  note('speaks of an account, says nothing of itself, and leads away', account && isSilent && away);
}

const SHORTEST_WORD = 3;
/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 4;

/**
 * Where the name stands: in the sender's domain ('sender'), in a host that the mail leads to ('link'), in the part of the
 * address that anybody picks ('address'), or 'nowhere'. Null where nobody can tell: no word of a name, or one in another script than hosts.
 */
export function nameAtHome(name: string, origin: Origin, destination: Destination): 'sender' | 'link' | 'address' | 'nowhere' | null {
  if (!/^[\p{Script=Latin}\P{L}]*$/u.test(name)) return null;
  const tokens = tokensOf(name);
  const words = tokens.filter((word) => word.length >= SHORTEST_WORD && !COMPANY_WORDS.has(word));
  if (words.length === 0) return null;
  if (bears(origin.domain, tokens, words)) return 'sender';
  if (destination.acts.some((end) => bears(end.shown, tokens, words))) return 'link';
  return bears(origin.address.split('@')[0] ?? '', tokens, words) ? 'address' : 'nowhere';
}

/** A word of the name, its beginning (Vaultwarden at vault.<family>), or its initials (Hausverwaltung Nord at hvn). */
function bears(shown: string, tokens: string[], words: string[]): boolean {
  const hosts = fold(shown);
  // "Bücher" is "buecher" in a domain.
  const withoutUmlauts = hosts.replace(/(?<=[aou])e/g, '');
  const labels = hosts.split(/[^\p{L}\p{N}]+/u).filter((label) => label.length > 1);
  const initials = [tokens, words].map((some) => some.map((word) => word.charAt(0)).join(''));
  return (
    words.some((word) => hosts.includes(word) || withoutUmlauts.includes(word.replace(/(?<=[aou])e/g, ''))) ||
    labels.some((label) => label.length >= SHORTEST_BEGINNING && words.some((word) => word.startsWith(label))) ||
    labels.some((label, at) =>
      initials.some((some) => (some.length > 2 ? label.startsWith(some) : at === labels.length - 2 && some === label)),
    )
  );
}
