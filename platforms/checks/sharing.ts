/** A domain stands under two platforms only where both files say so and why. */
import { gather, upwards } from '../lookup.ts';
import type { Finding, PlatformFile } from '../schema.ts';

/** Domains that meet another platform's (equal or below) without `shared`, and `shared` without such a meeting. */
export function sharingProblems(files: PlatformFile[]): { id: string; findings: Finding[] }[] {
  const owners = gather(files, domainsOf);
  const meetings = new Map<string, Set<string>>(files.map((file) => [file.id, new Set()]));
  for (const file of files) {
    for (const name of new Set(domainsOf(file).flatMap(upwards))) {
      for (const other of owners.get(name) ?? []) {
        if (other === file) continue;
        meetings.get(file.id)?.add(`${name} ${other.id}`);
        meetings.get(other.id)?.add(`${name} ${file.id}`);
      }
    }
  }
  return files.map((file) => {
    const met = meetings.get(file.id) ?? new Set();
    const stated = new Set((file.shared ?? []).flatMap((one) => one.with.map((id) => `${one.domain} ${id}`)));
    const missing = [...met].filter((meeting) => !stated.has(meeting));
    const idle = [...stated].filter((meeting) => !met.has(meeting));
    return {
      id: file.id,
      findings: [
        ...missing.map((meeting) => ({ key: 'shared', reason: `${meeting.replace(' ', ' is also a domain of ')}: say why` })),
        ...idle.map((meeting) => ({ key: 'shared', reason: `${meeting.replace(' ', ' is no domain of ')}` })),
      ],
    };
  });
}

function domainsOf(file: PlatformFile): string[] {
  return [...file.webDomains, ...file.senderDomains, ...file.unconfirmedSenderDomains].map((one) => one.domain);
}
