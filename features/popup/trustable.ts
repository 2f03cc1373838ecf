/** Whom the popup offers to trust. */
import type { TabState } from '../../storage/tabs.ts';
import { readEntry } from '../../storage/trusted-entry.ts';
import type { TrustedName } from '../../storage/trusted-entry.ts';

/**
 * The exact address first, then its domain; nothing unless the verdict is one that trust can quieten: unlisted with a sender
 * check that did not fail, or suspicious, where a mail's sender check must have passed: who is warned of could be anybody.
 */
export function trustable(shown: TabState): TrustedName[] {
  if (shown.state !== 'mail' && shown.state !== 'page') return [];
  const { kind, evidence } = shown.verdict;
  if (kind !== 'suspicious' && kind !== 'unlisted') return [];
  if (evidence.some(({ code }) => code === 'auth-failed')) return [];
  if (shown.state === 'page') return nameOf(shown.host);
  if (kind === 'suspicious' && !evidence.some(({ code }) => code === 'auth-passed')) return [];
  const address = nameOf(shown.from).filter((name) => name.kind === 'address');
  return address.flatMap((name) => [name, ...nameOf(name.value.slice(name.value.lastIndexOf('@') + 1))]);
}

/** A part of a domain stands for the domain, which is the smallest that can be trusted. */
function nameOf(text: string): TrustedName[] {
  const read = readEntry(text);
  if (read.ok) return [read.name];
  return read.refusal.reason === 'subdomain' ? [{ kind: 'domain', value: read.refusal.domain }] : [];
}
