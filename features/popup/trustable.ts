/** Whom the popup offers to trust. */
import type { TabState } from '../../storage/tabs.ts';
import { readEntry, type NamedAs } from '../../storage/trusted-entry.ts';
import type { TrustedName } from '../../storage/trusted.ts';

/**
 * The exact address first, then its domain, then the mailing list; nothing unless the verdict is one that trust can quieten:
 * unlisted or suspicious, and of a mail only what its receiver proved: sender line and list name alone are anybody's to write.
 */
export function trustable(shown: TabState): TrustedName[] {
  if (shown.state !== 'mail' && shown.state !== 'page') return [];
  const { kind, evidence } = shown.verdict;
  if (kind !== 'suspicious' && kind !== 'unlisted') return [];
  if (evidence.some(({ code }) => code === 'auth-failed' || code === 'sender-distrusted')) return [];
  if (shown.state === 'page') return nameOf(shown.host, 'site');
  const lists = nameOf(shown.list ?? '', 'list');
  if (!evidence.some(({ code }) => code === 'auth-passed') || evidence.some(({ code }) => code === 'sender-relayed')) return lists;
  const address = nameOf(shown.from, 'sender').filter((name) => name.kind === 'address');
  return [...address.flatMap((name) => [name, ...nameOf(name.value.slice(name.value.lastIndexOf('@') + 1), 'sender')]), ...lists];
}

/** A part of a domain stands for the domain, which is the smallest of which all mail can be trusted. */
function nameOf(text: string, as: NamedAs): TrustedName[] {
  const read = readEntry(text, as);
  if (read.ok) return [read.name];
  return read.refusal.reason === 'subdomain' ? [{ kind: 'domain', value: read.refusal.domain }] : [];
}
