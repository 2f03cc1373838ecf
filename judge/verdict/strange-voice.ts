/**
 * Account mail in a voice that is not its sender's: a service on which anybody writes to anybody, or an honest firm
 * whose mailing somebody uses, speaks of accounts that it does not keep.
 */
import { WRITE_FOR_ANYBODY } from '../../platforms/correspondence.ts';
import type { Findings } from '../findings.ts';
import { isUnder } from '../hosts/host.ts';

/** Does the mail speak of an account in a voice that cannot be its sender's? */
export function hasStrangeVoice(found: Findings): boolean {
  return found.claim?.strength !== 'strong' && (threatensForAnybody(found) || speaksForNobody(found));
}

/** Surveys, newsletters and invitations to events tell nobody that an account is locked, and have no security desk. */
function threatensForAnybody({ origin, topic, mailProvider, mereOffice }: Findings): boolean {
  const isOffice = mereOffice || mailProvider !== '';
  return (isThreat(topic) || isOffice) && WRITE_FOR_ANYBODY.some((one) => isUnder(origin.domain, one));
}

/** "Account Department" tells of a locked account and nowhere whose account it is, nor who writes. */
function speaksForNobody({ claim, destination, mereOffice, namesItsSender, topic, topicStrength }: Findings): boolean {
  if (claim !== null || !mereOffice || namesItsSender || destination.acts.length === 0) return false;
  const hides = destination.unknown.length > 0 && !destination.own;
  if (topicStrength !== 'strong') return topic === 'suspend' && destination.acts.some((end) => end.link.button);
  return topic === 'suspend' || (hides && (isThreat(topic) || topic === 'verify' || topic === 'signin-alert'));
}

function isThreat(topic: Findings['topic']): boolean {
  return topic === 'suspend' || topic === 'quota' || topic === 'expire';
}
