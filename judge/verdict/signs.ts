/** What the four questions found, boiled down to the few facts the table of verdicts stands on. */
import type { Claim } from '../claim/claim.ts';
import type { Destination } from '../destination/acts.ts';
import type { Origin } from '../origin/origin.ts';
import type { Evidence, OpenMail, Topic } from '../types.ts';

/** Everything the table needs. */
export interface Findings {
  topic: Topic;
  /** 'weak': one lone sign of account mail, which needs other evidence before it counts. */
  topicStrength: 'strong' | 'weak';
  mail: OpenMail;
  claim: Claim | null;
  origin: Origin;
  destination: Destination;
  /** Evidence that the sender hides who they are: look-alike letters, a foreign address as name, a look-alike host. */
  disguises: Evidence[];
  /** The sender's domain is the platform's name under an unlisted suffix, and proven. */
  kin: boolean;
  /** Words with which the mail presents itself as the person's mail provider or IT desk, '' if it does not. */
  mailProvider: string;
  /** The mail names its sender's domain or the site its acts lead to, as an honest mail of a firm does. */
  namesItsSender: boolean;
}

/** Evidence about the sender, for every verdict. */
export function senderEvidence({ claim, origin, disguises, mailProvider }: Findings): Evidence[] {
  const evidence: Evidence[] = [...disguises];
  const { address, domain, authentication } = origin;
  const platform = claim?.platform.name ?? '';
  if (origin.relation === 'missing') evidence.push({ code: 'sender-missing', strength: 'weak', facts: {} });
  else if (!claim) evidence.push({ code: 'sender-unknown', strength: 'note', facts: { domain } });
  else if (origin.relation === 'confirmed') evidence.push({ code: 'sender-is-platforms', strength: 'strong', facts: { platform, address } });
  else if (origin.relation === 'possible') evidence.push({ code: 'sender-unconfirmed', strength: 'weak', facts: { platform, domain } });
  else evidence.push({ code: 'sender-not-platforms', strength: 'strong', facts: { platform, address, domain } });
  if (origin.personalMailbox) evidence.push({ code: 'sender-personal-mailbox', strength: 'weak', facts: { address } });
  if (origin.strangersText !== null) evidence.push({ code: 'sender-carries-strangers-text', strength: 'note', facts: { address } });
  if (origin.relay) evidence.push({ code: 'sender-relayed', strength: 'note', facts: { relay: origin.relay } });
  if (origin.replyElsewhere) evidence.push({ code: 'reply-to-elsewhere', strength: 'weak', facts: { address: origin.replyElsewhere } });
  if (authentication.state === 'pass') evidence.push({ code: 'auth-passed', strength: 'strong', facts: { domain: authentication.domain } });
  if (authentication.state === 'fail') evidence.push({ code: 'auth-failed', strength: 'strong', facts: { domain: authentication.domain } });
  if (mailProvider) evidence.push({ code: 'claims-mail-provider', strength: 'weak', facts: { words: mailProvider } });
  return evidence;
}

/** A second sign against an unknown sender whose act goes elsewhere. */
export function hasSecondSign({ origin, destination, disguises, mailProvider, namesItsSender, topic }: Findings): boolean {
  const oddWay = destination.strangers.some((one) => one.code !== 'act-elsewhere' && one.code !== 'act-phone');
  return (
    disguises.length > 0 ||
    oddWay ||
    destination.oddities.length > 0 ||
    destination.unknown.some((one) => one.code === 'act-short-link' && one.strength !== 'note') ||
    origin.personalMailbox ||
    origin.replyElsewhere !== '' ||
    origin.authentication.state === 'fail' ||
    mailProvider !== '' ||
    (!namesItsSender && !destination.own) ||
    topic === 'quota'
  );
}
