/** Software that runs on the sites of others (WordPress, GitLab, Jira) writes in its own name from the site on which it runs. */
import { SELF_HOSTED, SELF_HOSTED_PATHS } from '../../platforms/on-other-sites.ts';
import { baits } from '../claim/office-bait.ts';
import type { LinkEnd } from '../destination/link-ends.ts';
import { hostIn } from '../destination/shown-text.ts';
import { setsDeadline, speaksOfMoney, tellsOfLoss } from '../doubt/pressing.ts';
import type { Findings } from '../findings.ts';
import type { OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';

const COPY_PATHS = SELF_HOSTED_PATHS.flatMap(({ entries }) => entries);

/** A copy of the product on the sender's own site: nothing leads off it, nobody disowns it, no threat. */
export function isSelfHosted({ claim, destination, mail, origin, topic }: Findings): boolean {
  // What changed already asks for nothing: such notices bear the site's address alone.
  const isNotice = (topic === null || topic === 'changed') && !presses(mail);
  const isNamed = destination.acts.every((end) => isCopyOf(claim, end) || (isNotice && isHomeOf(end)));
  const isQuiet = topic !== 'suspend' && topic !== 'expire' && topic !== 'quota';
  const staysThere = destination.thirdParties.length === 0 && destination.unknown.length === 0 && origin.replyElsewhere === '';
  return (
    claim !== null &&
    SELF_HOSTED.has(claim.platform.id) &&
    isNamed &&
    isQuiet &&
    staysThere &&
    origin.authentication.state !== 'fail' &&
    !origin.personalMailbox
  );
}

/** Plain notices of software show the address of its site, and draw no button. */
function isHomeOf({ cls, link, shown, target }: LinkEnd): boolean {
  if (cls === 'mail-own') return true;
  const isHome = cls === 'own' && target.kind === 'web' && target.path === '/' && target.query === '';
  return isHome && !link.button && hostIn(link.text.trim()) === shown;
}

/** Tells of a loss, baits, asks for money or for something at once; "this confirms" and "if it was not you" are what notices say. */
function presses(mail: OpenMail): boolean {
  const said = readingOf(mail).beginning;
  return tellsOfLoss(said) || baits(said) || speaksOfMoney(said) || setsDeadline(said);
}

/** On a host named after the product ("confluence.<firm>"), or on a page that only its software has. */
function isCopyOf(claim: Findings['claim'], { registrable, shown, target }: LinkEnd): boolean {
  if (!claim || target.kind !== 'web') return false;
  const label = shown.split('.')[0] ?? '';
  const names = [claim.platform.name, ...claim.platform.aliases, ...claim.platform.weakAliases].map((name) => name.toLowerCase());
  const isNamed = registrable !== shown && label.length > 2 && names.some((name) => name.startsWith(label));
  return isNamed || COPY_PATHS.some(([id, path]) => id === claim.platform.id && path.test(target.path));
}
