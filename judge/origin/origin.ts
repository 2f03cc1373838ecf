/** The third question: is the sender that platform's? A known sender proves origin, never harmlessness. */
import type { PlatformIndex } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/platform.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import { hostKinds, isHelpDeskOf, sendsForAnybody } from '../hosts/kinds.ts';
import { isLentSister, isOfOneHouse, isOfTheirHouse, isSisterShortener, isSisterSite } from '../hosts/sister-sites.ts';
import { domainOf } from '../mail-source/address.ts';
import type { OpenMail } from '../open-mail.ts';
import { readAuthentication, type Authentication } from './authentication.ts';
import { unrelayed } from './relay.ts';

export type SenderRelation =
  /** A confirmed sender of the platform. */
  | 'confirmed'
  /** The platform's web domain, an unconfirmed sender domain, a further site or its owner's: it may well be theirs. */
  | 'possible'
  /** Somebody else. */
  | 'other'
  /** No readable sender. */
  | 'missing';

export interface Origin {
  relation: SenderRelation;
  /** Sender address, lower case; behind a relay, the address it stands for. */
  address: string;
  domain: string;
  /** Service that relayed the mail ("Hide My Email"), '' where none did. */
  relay: string;
  authentication: Authentication;
  /** The receiver proved that whom `address` names sent it: a relay is proven for itself alone, and its form is anybody's to write. */
  isProven: boolean;
  /**
   * A web domain or unconfirmed sender domain of the claimed platform's facts, at which nobody else holds a mailbox; not what lists
   * name beside them, nor its owner's, nor a customer's of a help desk.
   */
  atHome: boolean;
  /** A listed platform's confirmed sender or web domain, be it the claimed one's or another's, that carries nobody else's words. */
  listed: boolean;
  /** An address anybody can have (gmail.com …). */
  personalMailbox: boolean;
  /** 'sender': a genuine sender that carries text of strangers (invitations); 'abused': one that was made to. */
  thirdPartyText: 'sender' | 'abused' | null;
  /** Reply-To address in another mailbox than the sender's own organisation, '' where there is none. */
  replyElsewhere: string;
}

/**
 * Says who sent `mail`, seen from the platform that it claims (null: no claim).
 * @param carries the sender is known to carry what others write: whom that claims is not its house
 */
export function findOrigin(mail: OpenMail, claimed: Platform | null, platforms: PlatformIndex, carries = false): Origin {
  const { address, relay } = unrelayed(mail.from);
  const domain = domainOf(address);
  const authentication = readAuthentication(mail.headers, mail.receiver, domainOf(mail.from?.address.toLowerCase() ?? ''));
  const isProven = authentication.state === 'pass' && relay === '';
  const isProviders = isProven && claimed !== null && isRole(address) && isTheirDomain(domain, claimed);
  return {
    relation: throughRelay(relationOf({ address, domain, isProviders, carries }, claimed, platforms), relay),
    address,
    domain,
    relay,
    authentication,
    isProven,
    atHome: claimed !== null && isAtHome(domain, claimed, platforms),
    listed: isListed(address, domain, platforms),
    personalMailbox: hostKinds(domain).mailboxProvider && !isProviders,
    thirdPartyText: claimed ? platforms.thirdPartyText(claimed, address) : null,
    replyElsewhere: mail.replyTo.map((one) => one.address.toLowerCase()).find((one) => isElsewhere(one, domain)) ?? '',
  };
}

function isListed(address: string, domain: string, platforms: PlatformIndex): boolean {
  const holders = [
    ...platforms.bySender(address).map(({ platform }) => platform),
    ...platforms.byWebHost(domain).filter((platform) => !platform.brand && !platforms.isUserContent(platform, domain)),
  ];
  return (
    holders.length > 0 && !hostKinds(domain).mailboxProvider && holders.every((one) => platforms.thirdPartyText(one, address) === null)
  );
}

/** Platforms of which `address` is a confirmed sender. */
export function sendersPlatforms(mail: OpenMail, platforms: PlatformIndex): Platform[] {
  const { address } = unrelayed(mail.from);
  return platforms.bySender(address).map((match) => match.platform);
}

/** Whoever can write to the reader's alias, or make up an address of that form, is named like this. */
function throughRelay(relation: SenderRelation, relay: string): SenderRelation {
  return relay !== '' && relation === 'confirmed' ? 'possible' : relation;
}

/** Names that a provider keeps for itself: those of RFC 2142, and those that are answered by nobody. */
const ROLES = new Set('abuse hostmaster info no-reply no_reply noc noreply postmaster security support webmaster'.split(' '));

function isRole(address: string): boolean {
  return ROLES.has(address.slice(0, address.lastIndexOf('@')));
}

interface Sender {
  address: string;
  domain: string;
  /** Proven to be the claimed provider's own address, which no customer of theirs can have. */
  isProviders: boolean;
  carries: boolean;
}

/** At a domain of the platform's own, or one that is named as its further one. */
function isTheirDomain(domain: string, claimed: Platform): boolean {
  return (
    claimed.webDomains.some((one) => isUnder(domain, one)) ||
    (isSisterSite(domain, claimed) && !isLentSister(domain) && !isSisterShortener(domain))
  );
}

function isAtHome(domain: string, claimed: Platform, platforms: PlatformIndex): boolean {
  const kinds = hostKinds(domain);
  if (kinds.mailboxProvider || claimed.neverSenders.includes(domain)) return false;
  // From there customers write, and count their clicks.
  if (kinds.freeHosting || kinds.clickTracker || sendsForAnybody(domain) || platforms.isUserContent(claimed, domain)) return false;
  return [...claimed.webDomains, ...claimed.unconfirmedSenderDomains].some((one) => isUnder(domain, one));
}

function relationOf({ address, domain, isProviders, carries }: Sender, claimed: Platform | null, platforms: PlatformIndex): SenderRelation {
  if (domain === '') return 'missing';
  if (!claimed) return 'other';
  if (platforms.bySender(address).some((match) => match.platform.id === claimed.id)) return 'confirmed';
  if (isHelpDeskOf(domain, claimed)) return 'possible';
  const anybodys = !isProviders && (hostKinds(domain).mailboxProvider || claimed.neverSenders.includes(domain));
  if (anybodys) return 'other';
  // People show their work on a product's own domain; they do not write from it.
  if (platforms.isUserContent(claimed, domain)) return isNamedAfterProduct(domain, claimed) ? 'possible' : 'other';
  if (isTheirDomain(domain, claimed)) return 'possible';
  const isOfHouse =
    isOfTheirHouse(domain, claimed, platforms) || platforms.bySender(address).some(({ platform }) => isOfOneHouse(platform.id, claimed.id));
  return isOfHouse && !carries ? 'possible' : 'other';
}

/** Bears a product's whole name and nothing else ("behance.net" where Behance is a name of the platform). */
function isNamedAfterProduct(domain: string, { aliases }: Platform): boolean {
  const label = registrable(domain).split('.')[0] ?? '';
  return aliases.some((alias) => alias.toLowerCase().replaceAll(' ', '') === label);
}

function isElsewhere(replyTo: string, senderDomain: string): boolean {
  const domain = domainOf(replyTo);
  return domain !== '' && !isUnder(domain, senderDomain) && !isUnder(senderDomain, domain) && hostKinds(domain).mailboxProvider;
}
