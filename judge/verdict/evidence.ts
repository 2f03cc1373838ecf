/** Orders evidence so that the first piece is the main reason of the verdict. */
import type { Evidence, EvidenceCode, Strength, VerdictKind } from '../types.ts';
import type { Findings } from './signs.ts';

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
  const alarming = kind === 'lure' || kind === 'suspicious';
  const key = (one: Evidence): number => WEIGHT[one.strength] + (FAVOURABLE.has(one.code) === alarming ? 4 : 0) + (one.code === 'claims-platform' ? 2 : 0);
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
