/** An honest mail says who sends it: its words name the sender's domain or the site it leads to. */
import type { OpenMail } from '../types.ts';
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { withoutSites } from './addresses.ts';
import { tokensOf } from './names.ts';
import { COMPANY_WORDS } from './words.ts';

const SHORTEST_LABEL = 4;
const TEXT_CHARACTERS = 4000;
/** Does the sender's name, the subject or the text name one of `domains` by its own label ("greenbikes")? */
export function namesOneOf(mail: OpenMail, domains: string[]): boolean {
  const labels = domains.map(ownLabel).filter((label) => label.length >= SHORTEST_LABEL);
  if (labels.length === 0) return false;
  const name = tokensOf(mail.from?.name ?? '');
  const text = tokensOf(withoutSites(mail.body.text.slice(0, TEXT_CHARACTERS)));
  const said = [...name, ...tokensOf(mail.subject), ...text].join('');
  const ownWords = name.filter((word) => word.length >= SHORTEST_LABEL && !COMPANY_WORDS.has(word));
  return labels.some((label) => said.includes(label) || ownWords.some((word) => label.includes(word)));
}

/** The part of a domain that its owner chose, folded; '' where it belongs to a mail provider or is a mere word. */
function ownLabel(domain: string): string {
  if (hostKinds(domain).mailboxProvider) return '';
  const label = tokensOf(registrable(domain).split('.')[0] ?? '').join('');
  return COMPANY_WORDS.has(label) ? '' : label;
}
