/** What stands between headline and main act: what was seen, or what it means. */
import type { Evidence, EvidenceCode, Verdict } from '../../judge/types.ts';
import { evidenceText } from './evidence.ts';
import { findEvidence, hasEvidence, isArrival, isPage, topicKey } from './state.ts';
import type { Translate } from './text.ts';

/** Who it came from: said before where it leads. */
const ORIGIN = /^(sender-|auth-failed|name-|page-host-|mail-forwarded|claims-mail-provider)/;
const DESTINATION = /^(act-|acts-|text-shows|no-act|page-form-leaves|page-asks|reply-to)/;
/** True, but no reason for a warning. */
const HARMLESS: EvidenceCode[] = ['sender-is-platforms', 'sender-relayed', 'acts-on-platform', 'acts-on-own-site', 'no-act'];

/** The fixed sentence for what this kind of mail means; '' where the evidence speaks. */
export function meaning(verdict: Verdict, t: Translate): string {
  if (verdict.kind === 'unsolicited') return t(`story_${topicKey(verdict.topic)}`);
  if (verdict.kind !== 'none') return '';
  if (hasEvidence(verdict, 'trusted-sender')) return t('story_trusted_sender');
  if (hasEvidence(verdict, 'trusted-site')) return t('story_trusted_site');
  if (isArrival(verdict)) return t('story_none_arrived');
  return t(isPage(verdict) ? 'story_none_page' : 'story_none');
}

/** At most two reasons that belong beside the headline: who sent it and where it leads. */
export function leadingReasons(verdict: Verdict, t: Translate): string[] {
  return leading(verdict)
    .map((evidence) => evidenceText(evidence, verdict, t))
    .filter((text) => text !== '');
}

function leading(verdict: Verdict): Evidence[] {
  if (verdict.kind === 'requested') {
    const asked = findEvidence(verdict, 'asked-here') ?? findEvidence(verdict, 'asked-by-person');
    return asked ? [asked] : [];
  }
  if (verdict.kind === 'unsolicited') return verdict.evidence.filter(({ code }) => code === 'not-asked-by-person');
  if (verdict.kind === 'none') return [];
  const accusing = verdict.kind !== 'unlisted';
  const telling = verdict.evidence.filter(({ code, strength }) =>
    accusing ? strength !== 'note' && !HARMLESS.includes(code) : true,
  );
  const [main] = telling;
  if (!main) return [];
  const origin = telling.find(({ code }) => ORIGIN.test(code));
  const destination = telling.find(({ code }) => DESTINATION.test(code));
  const pair = [origin, destination].filter((one) => one !== undefined);
  if (pair.length === 0 || (accusing && !pair.includes(main))) return [main, ...pair.slice(-1)];
  return pair;
}
