/** Checks over the whole list, run when the table is built: each problem is one line that names file, key, reason. */
import { contradictions, nameProblems, pageProblems, unsortedKeys } from './checks/consistency.ts';
import { senderProblems } from './checks/senders.ts';
import { sharingProblems } from './checks/sharing.ts';
import { platformFile, type Finding, type PlatformFile } from './schema.ts';

/** One file as read from disk: its name without folder, its parsed JSON. */
export interface RawFile {
  file: string;
  data: unknown;
}

export interface Catalogue {
  /** Files that keep the schema, in the order given. */
  files: PlatformFile[];
  /** `<file>: <key>: <reason>`; empty where the list may ship. */
  problems: string[];
}

/** Reads and checks the files; throws nothing. */
export function checkCatalogue(raw: RawFile[]): Catalogue {
  const problems: string[] = [];
  const files: PlatformFile[] = [];
  const report = (file: string, found: Finding[]): void => {
    problems.push(...found.map(({ key, reason }) => `${file}: ${key}: ${reason}`));
  };
  for (const { file, data } of raw) {
    report(file, unsortedKeys(data));
    const { file: platform, findings } = checkPlatform(data);
    report(file, findings);
    if (!platform) continue;
    files.push(platform);
    if (file !== `${platform.id}.json`) report(file, [{ key: 'id', reason: `"${platform.id}" is not the file's name` }]);
  }
  for (const { id, findings } of [...nameProblems(files), ...sharingProblems(files)]) report(`${id}.json`, findings);
  return { files, problems };
}

/** Checks one platform by itself; its file is null where it does not keep the schema. */
export function checkPlatform(data: unknown): { file: PlatformFile | null; findings: Finding[] } {
  const parsed = platformFile.safeParse(data, { error: plainly });
  if (!parsed.success) {
    return { file: null, findings: parsed.error.issues.map((issue) => ({ key: keyOf(issue.path), reason: issue.message })) };
  }
  const file = parsed.data;
  return { file, findings: [...senderProblems(file), ...pageProblems(file), ...contradictions(file)] };
}

/** What the schema itself does not put in words: a key that is missing, unknown or of another kind. */
function plainly(issue: { code?: string; expected?: string; input?: unknown; keys?: string[] }): string | undefined {
  if (issue.code === 'unrecognized_keys') return `has no such key as ${issue.keys?.join(', ')}`;
  if (issue.code !== 'invalid_type') return undefined;
  return issue.input === undefined ? 'is missing' : `is no ${issue.expected}`;
}

/** `senderDomains[2].domain`; the file itself is `(file)`. */
export function keyOf(path: PropertyKey[]): string {
  const key = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return key.replace(/^\./, '') || '(file)';
}
