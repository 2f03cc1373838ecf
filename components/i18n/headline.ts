/** The one sentence that stands above everything else. */
import type { Verdict } from '../../judge/types.ts';
import { cleanFacts } from './facts.ts';
import { hasEvidence, isArrival, isOwnSender, isPage, isUnproved, topicKey } from './state.ts';
import type { TextKey, Translate } from './text.ts';

/** The headline of `verdict`; it says "really from" only where the sender was proved. */
export function headline(verdict: Verdict, t: Translate): string {
  return t(keyOf(verdict), cleanFacts({ platform: verdict.platformName }));
}

function keyOf(verdict: Verdict): TextKey {
  const named = verdict.platformName !== '';
  switch (verdict.kind) {
    case 'lure':
      return lureKey(verdict, named);
    case 'suspicious':
      return suspiciousKey(verdict, named);
    case 'unsolicited':
      return `headline_${isUnproved(verdict) ? 'unproved' : 'unsolicited'}_${topicKey(verdict.topic)}`;
    case 'requested':
      if (!named) return 'headline_requested_no_name';
      return isUnproved(verdict) ? 'headline_requested_unproved' : 'headline_requested';
    case 'unlisted':
      return named ? 'headline_unlisted_named' : 'headline_unlisted';
    case 'none':
      if (hasEvidence(verdict, 'trusted-sender')) return 'headline_trusted_sender';
      if (hasEvidence(verdict, 'trusted-site')) return 'headline_trusted_site';
      if (isArrival(verdict)) return 'headline_none_arrived';
      return isPage(verdict) ? 'headline_none_page' : 'headline_none';
  }
}

function lureKey(verdict: Verdict, named: boolean): TextKey {
  if (isPage(verdict)) return named ? 'headline_lure_page' : 'headline_lure_page_no_name';
  if (!named) return 'headline_lure_no_name';
  return isOwnSender(verdict) && !isUnproved(verdict) ? 'headline_lure_own_sender' : 'headline_lure';
}

function suspiciousKey(verdict: Verdict, named: boolean): TextKey {
  if (isPage(verdict)) return named ? 'headline_suspicious_page' : 'headline_suspicious_page_no_name';
  return named ? 'headline_suspicious' : `headline_suspicious_${topicKey(verdict.topic)}`;
}
