/** An id or a name points at one platform only. */
import type { Finding } from '../catalogue.ts';
import type { PlatformFile } from '../schema.ts';

/** Ids and names that two platforms, or one platform twice, lay claim to. */
export function nameProblems(files: PlatformFile[]): { id: string; findings: Finding[] }[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return files.map((platform) => {
    const findings: Finding[] = [];
    if (ids.has(platform.id)) findings.push({ key: 'id', reason: `"${platform.id}" is taken` });
    ids.add(platform.id);
    for (const [key, name] of namesOf(platform)) {
      const owner = owners.get(name.toLowerCase());
      if (owner !== undefined) findings.push({ key, reason: `"${name}" is already a name of ${owner}` });
      owners.set(name.toLowerCase(), platform.id);
    }
    return { id: platform.id, findings };
  });
}

function namesOf(platform: PlatformFile): [key: string, name: string][] {
  return [
    ['name', platform.name],
    ...platform.aliases.map((name, index): [string, string] => [`aliases[${index}]`, name]),
    ...platform.weakAliases.map((name, index): [string, string] => [`weakAliases[${index}]`, name]),
  ];
}
