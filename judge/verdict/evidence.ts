/** What a verdict gives as its reasons, and what it says was not checked. */
import { hidesTargets, leadsThroughWebmail } from '../destination/hidden-targets.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { type Evidence, type EvidenceCode, type Strength, type Unchecked, type VerdictKind, warns } from '../verdict.ts';

const WEIGHT: Record<Strength, number> = { proof: 0, strong: 1, weak: 2, note: 3 };

/** What speaks for the mail; leads a calm verdict and trails an alarming one. */
const FAVOURABLE = new Set<EvidenceCode>([
  'sender-is-platforms',
  'auth-passed',
  'acts-on-platform',
  'acts-on-own-site',
  'asked-here',
  'asked-by-person',
  'trusted-sender',
]);

/** Genuine links beside a stranger's: lures carry them to look genuine, so they are no reason for a warning. */
const CALMING_LINKS = new Set<EvidenceCode>(['acts-on-platform', 'acts-on-own-site']);

/** Sorts by what bears on `kind`, then by strength; equals keep their order (claim, sender, destination). */
export function strongestFirst(kind: VerdictKind, evidence: Evidence[]): Evidence[] {
  const alarming = warns(kind);
  const key = (one: Evidence): number =>
    WEIGHT[one.strength] + (FAVOURABLE.has(one.code) === alarming ? 4 : 0) + (one.code === 'claims-platform' ? 2 : 0);
  const bearing = alarming ? evidence.filter((one) => !CALMING_LINKS.has(one.code)) : evidence;
  return bearing.toSorted((a, b) => key(a) - key(b));
}

/** Where the mail names the platform. */
export function claimEvidence({ claim }: Findings): Evidence[] {
  if (!claim) return [];
  const facts = { platform: claim.platform.name, where: [...claim.places].join(', ') };
  const claims: Evidence = { code: 'claims-platform', strength: claim.strength === 'strong' ? 'strong' : 'weak', facts };
  if (!claim.platform.noAccount) return [claims];
  return [claims, { code: 'platform-has-no-account', strength: 'weak', facts: { platform: claim.platform.name } }];
}

/** Evidence about the sender, for every verdict. */
export function senderEvidence({ claim, origin, disguises, mailProvider }: Findings): Evidence[] {
  const evidence: Evidence[] = [...disguises];
  const { address, domain, authentication } = origin;
  const platform = claim?.platform.name ?? '';
  if (origin.relation === 'missing') evidence.push({ code: 'sender-missing', strength: 'weak', facts: {} });
  else if (!claim) evidence.push({ code: 'sender-unknown', strength: 'note', facts: { domain } });
  else if (origin.relation === 'confirmed')
    evidence.push({ code: 'sender-is-platforms', strength: 'strong', facts: { platform, address } });
  else if (origin.relation === 'possible') evidence.push({ code: 'sender-unconfirmed', strength: 'weak', facts: { platform, domain } });
  else evidence.push({ code: 'sender-not-platforms', strength: 'strong', facts: { platform, address, domain } });
  if (origin.personalMailbox) evidence.push({ code: 'sender-personal-mailbox', strength: 'weak', facts: { address } });
  if (origin.thirdPartyText !== null) evidence.push({ code: 'sender-carries-third-party-text', strength: 'note', facts: { address } });
  if (origin.relay) evidence.push({ code: 'sender-relayed', strength: 'note', facts: { relay: origin.relay } });
  if (origin.replyElsewhere) evidence.push({ code: 'reply-to-elsewhere', strength: 'weak', facts: { address: origin.replyElsewhere } });
  if (authentication.state === 'pass') evidence.push({ code: 'auth-passed', strength: 'strong', facts: { domain: authentication.domain } });
  if (authentication.state === 'fail') evidence.push({ code: 'auth-failed', strength: 'strong', facts: { domain: authentication.domain } });
  if (mailProvider) evidence.push({ code: 'claims-mail-provider', strength: 'weak', facts: { words: mailProvider } });
  return evidence;
}

/** Evidence about what the mail asks a person to use. */
export function destinationEvidence({ destination, claim, origin, unaccounted, thirdPartyText, filledSlot }: Findings): Evidence[] {
  const said =
    thirdPartyText && thirdPartyText.manner !== 'talk'
      ? thirdPartyText.ways.filter((one) => !destination.thirdParties.some((other) => other.code === one.code))
      : [];
  const evidence = [
    ...destination.deviceCode,
    ...said,
    ...(filledSlot ? [filledSlot] : []),
    ...destination.thirdParties,
    ...destination.oddities,
    ...destination.unknown,
    ...unaccounted,
  ];
  if (destination.pictureOnly) evidence.push({ code: 'act-picture-only', strength: 'note', facts: {} });
  if (destination.platform && claim) {
    const host = destination.acts.find((end) => end.cls === 'platform' || end.cls === 'mail-platform');
    evidence.push({
      code: 'acts-on-platform',
      strength: 'strong',
      facts: { platform: claim.platform.name, domain: host?.registrable ?? '' },
    });
  }
  if (destination.own) evidence.push({ code: 'acts-on-own-site', strength: 'note', facts: { domain: registrable(origin.domain) } });
  if (destination.acts.length === 0 && destination.thirdParties.length === 0)
    evidence.push({ code: 'no-act', strength: 'note', facts: {} });
  return evidence;
}

/** What was not looked at in a mail, or could not be. */
export function uncheckedIn({ mail, origin, destination }: Findings, kind: VerdictKind): Unchecked[] {
  const unchecked: Unchecked[] = [];
  if (mail.headers === null) unchecked.push('source');
  else if (origin.authentication.state === 'unproved') unchecked.push('sender-proof');
  if (destination.unknown.length > 0) unchecked.push('short-link');
  if (destination.pictureOnly) unchecked.push('pictures');
  if (mail.attachments.length > 0) unchecked.push('attachments');
  if (mail.body.clipped) unchecked.push('clipped');
  if (hidesTargets(mail.body.links) || leadsThroughWebmail(mail.body.links)) unchecked.push('targets');
  if (mail.body.translated) unchecked.push('translated');
  if (kind === 'unsolicited') unchecked.push('asked-elsewhere');
  return unchecked;
}
