/** All that is said about one verdict, as plain strings. */
import { type Advice, type Verdict, type Evidence, type EvidenceCode, vouches } from '../../judge/verdict.ts';
import { adviceHint, adviceText, doneTexts, openAdvice, primaryAct } from './advice.ts';
import { reasons, evidenceText } from './evidence.ts';
import type { Translate, TextKey } from './text.ts';
import { cleanFacts } from './facts.ts';
import { awaitsAnswer, hasEvidence, isArrival, isOwnSender, isPage, isUnproved, shownKind, topicKey, findEvidence } from './state.ts';
import { underscored } from './text.ts';

export interface Step {
  advice: Advice;
  text: string;
  /** What to choose, said after it; '' where there is nothing to choose. */
  hint: string;
}

interface Description {
  headline: string;
  /** What this kind of mail means, '' where the evidence speaks for itself. */
  meaning: string;
  /** One or two reasons that stand beside the headline. */
  leading: string[];
  /** The reasons that are left for "why". */
  further: string[];
  /** The primary act, '' where there is none. */
  act: string;
  /** At most three, the primary act first; one alone while "was this you?" is unanswered. */
  steps: Step[];
  /** Advice that was followed already, one short sentence each; it is no step any more. */
  done: string[];
  /** What could not be checked of the sender, where that tempers the headline; '' elsewhere. */
  caveat: string;
  notChecked: string[];
}

/** Puts `verdict` into words. */
export function describe(verdict: Verdict, t: Translate): Description {
  const leading = leadingReasons(verdict, t);
  const caveat = senderCaveat(verdict, t);
  return {
    headline: headline(verdict, t),
    meaning: meaning(verdict, t),
    leading,
    further: reasons(verdict, t).filter((reason) => !leading.includes(reason)),
    act: primaryAct(verdict, t),
    steps: openAdvice(verdict)
      .slice(0, awaitsAnswer(verdict) ? 1 : 3)
      .map((advice) => ({ advice, text: adviceText(advice, verdict, t), hint: adviceHint(advice, verdict, t) })),
    done: awaitsAnswer(verdict) ? [] : doneTexts(verdict, t),
    caveat,
    notChecked: notChecked(verdict, t).filter((line) => line !== caveat),
  };
}

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
      if (named) return 'headline_unlisted_named';
      return hasEvidence(verdict, 'sender-missing') ? 'headline_unlisted_missing' : 'headline_unlisted';
    case 'none':
      if (hasEvidence(verdict, 'genuine-by-person')) return 'headline_called_genuine';
      if (hasEvidence(verdict, 'trusted-sender')) return 'headline_trusted_sender';
      if (hasEvidence(verdict, 'trusted-site')) return 'headline_trusted_site';
      if (hasEvidence(verdict, 'platform-off')) return 'headline_platform_off';
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

/** Who it came from: said before where it leads. */
const ORIGIN = /^(sender-|auth-failed|name-|page-host-|mail-forwarded|claims-mail-provider)/;
const DESTINATION = /^(act-|acts-|text-shows|no-act|page-form-leaves|page-asks|reply-to)/;
/** True, but no reason for a warning. */
const HARMLESS: EvidenceCode[] = ['sender-is-platforms', 'sender-relayed', 'acts-on-platform', 'acts-on-own-site', 'no-act'];

/** The fixed sentence for what this kind of mail means; '' where the evidence speaks. */
export function meaning(verdict: Verdict, t: Translate): string {
  if (verdict.kind === 'unsolicited') return t(`story_${topicKey(verdict.topic)}`);
  if (verdict.kind !== 'none') return '';
  if (hasEvidence(verdict, 'genuine-by-person')) return t('story_called_genuine');
  if (hasEvidence(verdict, 'trusted-sender')) return t('story_trusted_sender');
  if (hasEvidence(verdict, 'trusted-site')) return t('story_trusted_site');
  if (isArrival(verdict)) return t(shownKind(verdict) === 'requested' ? 'arrival_chip_requested' : 'arrival_chip_unsolicited');
  if (hasEvidence(verdict, 'platform-off')) return t('story_platform_off');
  return t(isPage(verdict) ? 'story_none_page' : 'story_none');
}

/** At most two reasons that belong beside the headline: who sent it and where it leads. */
function leadingReasons(verdict: Verdict, t: Translate): string[] {
  return leadingEvidence(verdict)
    .map((evidence) => evidenceText(evidence, verdict, t))
    .filter((text) => text !== '');
}

function leadingEvidence(verdict: Verdict): Evidence[] {
  if (verdict.kind === 'requested') {
    const asked = findEvidence(verdict, 'asked-here') ?? findEvidence(verdict, 'asked-by-person');
    return asked ? [asked] : [];
  }
  if (verdict.kind === 'unsolicited') return verdict.evidence.filter(({ code }) => code === 'not-asked-by-person');
  if (verdict.kind === 'none') return [];
  const accusing = verdict.kind !== 'unlisted';
  const telling = verdict.evidence.filter(({ code, strength }) => (accusing ? strength !== 'note' && !HARMLESS.includes(code) : true));
  const [main] = telling;
  if (!main) return [];
  const origin = telling.find(({ code }) => ORIGIN.test(code));
  const destination = telling.find(({ code }) => DESTINATION.test(code));
  const pair = [origin, destination].filter((one) => one !== undefined);
  if (pair.length === 0 || (accusing && !pair.includes(main))) return [main, ...pair.slice(-1)];
  return pair;
}

/** Said beside a headline that cannot say "really from". */
function senderCaveat({ kind, unchecked }: Verdict, t: Translate): string {
  if (!vouches(kind)) return '';
  const code = unchecked.find((one) => one === 'source' || one === 'sender-proof');
  return code ? t(`unchecked_${underscored(code)}`) : '';
}

/** One sentence for each thing that was not checked; whose sender is proved false needs no word on its proof. */
export function notChecked({ kind, unchecked }: Verdict, t: Translate): string[] {
  const told = unchecked.filter((code) => kind !== 'lure' || (code !== 'source' && code !== 'sender-proof'));
  return [...new Set(told)].map((code) => t(`unchecked_${underscored(code)}`));
}
