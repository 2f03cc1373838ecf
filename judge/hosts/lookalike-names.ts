/** The names that hosts imitate, indexed by what they can be mistaken for. */
import { GOOGLE_DOMAINS } from '../../platforms/hosts/google.ts';
import { NO_BRANDS, type BrandList } from '../../platforms/brands.ts';
import { ORDINARY_LABELS } from '../../platforms/ordinary-labels.ts';
import type { Platform } from '../../platforms/platform.ts';
import { fold } from '../text/fold.ts';
import { registrableIcann } from './host.ts';
import { hostKinds } from './kinds.ts';
import { NearWords, SHORTEST_NEAR } from './near-words.ts';

/** What is needed of a platform; its other own domains are spared as well where they are given. */
export type NamedPlatform = Pick<Platform, 'id' | 'name' | 'webDomains' | 'commonWord'> &
  Partial<Pick<Platform, 'senderDomains' | 'unconfirmedSenderDomains' | 'clickHosts' | 'brand'>>;

/** One name that hosts may imitate. */
export interface ImitatedName {
  platform: string;
  /** Lower-case letters, digits and hyphens, as in the domain. */
  label: string;
  /** The same without hyphens. */
  bare: string;
  /** The genuine domain that is meant. */
  domain: string;
  /** Short or an ordinary word: a likeness alone says nothing. */
  weak: boolean;
}

/** Index of all names; built once from the platform table. */
export interface LookalikeTable {
  /** Every domain that belongs to a platform. */
  genuine: Pick<Set<string>, 'has'>;
  /** By skeleton of the label, hyphens left out. */
  bySkeleton: Pick<Map<string, ImitatedName>, 'get'>;
  /** By genuine domain written with hyphens: `instagram-com`. */
  byDomain: Pick<Map<string, ImitatedName>, 'get'>;
  /** The first parts of those, to pass over most labels at once. */
  domainStarts: Pick<Set<string>, 'has'>;
  /** Strong names of six letters and more. */
  edited: NearWords<ImitatedName>;
  words: Set<string>;
  clearWords: Set<string>;
  /** Answers for hosts already seen. */
  answers: Map<string, Lookalike | null>;
}

/** How a host imitates; `hyphen`, `other-suffix`, `bit-flip` and `one-edit` only support a claimed brand. */
export type Likeness = 'embedded' | 'homoglyph' | 'one-edit' | 'hyphen' | 'reset-word' | 'other-suffix' | 'bit-flip' | 'idn';

export interface Lookalike {
  platform: string;
  /** The genuine domain that the host imitates. */
  like: string;
  how: Likeness;
}

const SHORTEST_STRONG = 5;

/** The index of platforms, while it is built. */
interface OwnNames extends LookalikeTable {
  genuine: Set<string>;
  bySkeleton: Map<string, ImitatedName>;
  byDomain: Map<string, ImitatedName>;
  domainStarts: Set<string>;
}

/** What hosts may imitate, as it ships. */
export interface PackedLookalikes {
  /** Every domain that belongs to a platform, parted by blanks. */
  genuine: string;
  /** A line a name: platform, label, genuine domain, whether it is weak, skeleton. */
  names: string;
  /** Skeletons of the words of accounts, parted by blanks; the clear ones apart. */
  words: string;
  clearWords: string;
}

/** The index for `lookalike`; linear in the number of platforms, while brands wait until they are met. */
export function buildLookalikeTable(platforms: NamedPlatform[], brands: BrandList = NO_BRANDS): LookalikeTable {
  return openLookalikes(packLookalikes(platforms), brands);
}

/** The first half of `buildLookalikeTable`, for the build. */
export function packLookalikes(platforms: NamedPlatform[]): PackedLookalikes {
  const genuine = new Set(platforms.flatMap(ownDomains));
  if (genuine.has('google.com')) for (const domain of GOOGLE_DOMAINS) genuine.add(domain);
  const names = platforms
    .flatMap(namesOf)
    .map((name) => [name.platform, name.label, name.domain, name.weak ? 'weak' : '', fold(name.bare)]);
  return {
    genuine: [...genuine].join(' '),
    names: names.map((fields) => fields.join('\t')).join('\n'),
    words: ACCOUNT_WORDS.map(fold).join(' '),
    clearWords: CLEAR_ACCOUNT_WORDS.map(fold).join(' '),
  };
}

/** The second half of `buildLookalikeTable`, for the worker, which starts often. */
export function openLookalikes(packed: PackedLookalikes, brands: BrandList = NO_BRANDS): LookalikeTable {
  const names: OwnNames = {
    genuine: new Set(packed.genuine.split(' ').filter(Boolean)),
    bySkeleton: new Map(),
    byDomain: new Map(),
    domainStarts: new Set(),
    edited: new NearWords(),
    words: new Set(packed.words.split(' ')),
    clearWords: new Set(packed.clearWords.split(' ')),
    answers: new Map(),
  };
  for (const line of packed.names.split('\n').filter(Boolean)) {
    const [platform = '', label = '', domain = '', weak, skeleton = ''] = line.split('\t');
    addName(names, { platform, label, bare: label.replaceAll('-', ''), domain, weak: weak === 'weak' }, skeleton);
  }
  return { ...names, ...withBrands(names, brands) };
}

/** Brands behind the platforms: by their exact letters or look-alike ones, and by their whole domain; never one edit off. */
function withBrands(own: OwnNames, brands: BrandList): Pick<LookalikeTable, 'genuine' | 'bySkeleton' | 'byDomain' | 'domainStarts'> {
  let hyphened: Map<string, string> | null = null;
  let starts: Set<string> | null = null;
  const domains = (): Map<string, string> =>
    (hyphened ??= new Map(brands.domains().map((domain) => [domain.replaceAll('.', '-'), domain])));
  const nameAt = (domain: string, skeleton: string | null): ImitatedName | undefined =>
    brands
      .byHost(domain)
      .flatMap(namesOf)
      .find((name) => (skeleton === null ? name.domain === domain : !name.weak && fold(name.bare) === skeleton));
  return {
    genuine: { has: (domain) => own.genuine.has(domain) || brands.byHost(domain).some(({ webDomains }) => webDomains.includes(domain)) },
    bySkeleton: {
      get: (skeleton) =>
        own.bySkeleton.get(skeleton) ??
        brands
          .byKey(skeleton)
          .map(({ id }) => nameAt(id, skeleton))
          .find((name) => name !== undefined),
    },
    byDomain: {
      get(written) {
        const domain = own.byDomain.has(written) ? undefined : domains().get(written);
        return domain === undefined ? own.byDomain.get(written) : nameAt(domain, null);
      },
    },
    domainStarts: {
      has(part) {
        starts ??= new Set([...domains().keys()].map((one) => one.slice(0, one.indexOf('-'))));
        return own.domainStarts.has(part) || starts.has(part);
      },
    },
  };
}

function ownDomains(platform: NamedPlatform): string[] {
  const senders = (platform.senderDomains ?? []).map(({ domain }) => domain);
  const others = [...senders, ...(platform.unconfirmedSenderDomains ?? []), ...(platform.clickHosts ?? [])];
  // Mail may come from amazonaws.com, yet what stands below it is its customers'.
  return [...platform.webDomains, ...others.filter((domain) => !hostKinds(`any.${domain}`).freeHosting)];
}

/** A name for each registrable web domain, and one for the platform's name written together. */
function namesOf({ id, name, webDomains, commonWord, brand }: NamedPlatform): ImitatedName[] {
  const domains = webDomains.filter((domain) => registrableIcann(domain) === domain);
  const found = domains.map((domain) => ({ label: domain.slice(0, domain.indexOf('.')), domain }));
  const slug = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  if (slug.length >= SHORTEST_STRONG) found.push({ label: slug, domain: domains[0] ?? id });
  return found.map(({ label, domain }) => {
    const bare = label.replaceAll('-', '');
    // Steam is a word, steamcommunity is none.
    const ordinary = (commonWord && slug.includes(bare)) || ORDINARY_LABELS.has(label) || WORDS_OF_ACCOUNTS.has(bare);
    // What a brand is not called itself may be anybody's word: group.me, property.com.au.
    const isAnybodys = brand === true && !bare.includes(slug);
    return { platform: id, label, bare, domain, weak: ordinary || isAnybodys || bare.length < SHORTEST_STRONG };
  });
}

function addName(names: OwnNames, name: ImitatedName, skeleton: string): void {
  const { bare } = name;
  const known = names.bySkeleton.get(skeleton);
  // A name that two platforms share belongs to the one that is called so.
  const rightful = known === undefined || (known.platform !== bare && name.platform === bare);
  if (rightful) names.bySkeleton.set(skeleton, name);
  if (name.domain.includes('.')) addDomain(names, name);
  if (name.weak || bare.length < SHORTEST_NEAR || known !== undefined) return;
  names.edited.add(bare, name);
}

function addDomain(names: OwnNames, name: ImitatedName) {
  const hyphened = name.domain.replaceAll('.', '-');
  names.byDomain.set(hyphened, name);
  names.domainStarts.add(hyphened.slice(0, hyphened.indexOf('-')));
}

/** How one word comes from another by a single slip: one bit of one letter, or any one edit; null for neither. */
export function singleEdit(word: string, from: string): 'bit-flip' | 'one-edit' | null {
  if (word === from || Math.abs(word.length - from.length) > 1) return null;
  let start = 0;
  while (start < word.length && word[start] === from[start]) start += 1;
  let tail = 0;
  const shorter = Math.min(word.length, from.length) - start;
  while (tail < shorter && word[word.length - 1 - tail] === from[from.length - 1 - tail]) tail += 1;
  const left = word.slice(start, word.length - tail);
  const right = from.slice(start, from.length - tail);
  if (left.length === 1 && right.length === 1) return oneBit(left, right) ? 'bit-flip' : 'one-edit';
  // A letter more or less in front makes other words: cloud, mobile.
  if (left.length + right.length === 1) return start === 0 ? null : 'one-edit';
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped ? 'one-edit' : null;
}

/** A memory error turns one bit; such hosts are registered to catch them. */
function oneBit(a: string, b: string): boolean {
  const difference = a.charCodeAt(0) ^ b.charCodeAt(0);
  return (difference & (difference - 1)) === 0;
}

/** Words of hosts made for account lures, ASCII as in hosts; clear ones accuse beside an ordinary word too. */
const CLEAR = `
2fa acceso account accounts anmelden anmeldung auth authenticate authentication beveiliging bezpieczenstwo cadastro
clave compte confirm confirmacion confirmation connexion conta conto cuenta desbloqueo giris guvenlik hesap identity
inloggen konto locked login logon logowanie mfa otp passcode passwd passwort password recover recovery reset restore
secure secured security securite seguranca seguridad senha sicher sicherheit sicurezza signin suspended unblock unlock
validate validation verificacao verificacion verificar verificare verification verified verifizierung verify wallet
`;
const GENERAL = `
acc access accesso acesso activate activity aide ajuda alert alerta alerts app appeal assistance assistenza atendimento
ayuda bill billing blocked bonus care case center centre check claim client cliente clientes code com compliance contact
copyright customer customers desk destek email form global help helpcenter helpdesk hilfe home id info inc kunde kunden
kundenservice kyc limit live log mail manage mobile my net notice notification notifications official online page pay
payment payments pomoc portal post pro protect protection refund register request review rewards safe safety
service services session sign signup soporte sso status suporte support system tax team ticket trust update updates
upgrade user users validar violation web webmail www
`;

function read(words: string): string[] {
  return words.trim().split(/\s+/);
}

const CLEAR_ACCOUNT_WORDS = read(CLEAR);
const ACCOUNT_WORDS = [...CLEAR_ACCOUNT_WORDS, ...read(GENERAL)];
const WORDS_OF_ACCOUNTS = new Set(ACCOUNT_WORDS);
