/** Checks over all advisories, run when the table is built: each problem is one line that names file, key, reason. */
import { advisoryFile, type AdvisoryFile } from './advisory-schema.ts';
import { keyOf, type RawFile } from './catalogue.ts';
import { advisoryProblems } from './checks/advisories.ts';
import { unsortedKeys } from './checks/consistency.ts';
import type { Finding, PlatformFile } from './schema.ts';

export interface AdvisoryCatalogue {
  /** Files that keep the schema, in the order given. */
  advisories: AdvisoryFile[];
  /** `<file>: <key>: <reason>`; empty where all may ship. */
  problems: string[];
}

/** Reads and checks the files against the list of platforms; throws nothing. */
export function checkAdvisories(raw: RawFile[], platforms: PlatformFile[]): AdvisoryCatalogue {
  const problems: string[] = [];
  const advisories: AdvisoryFile[] = [];
  const report = (file: string, found: Finding[]): void => {
    problems.push(...found.map(({ key, reason }) => `${file}: ${key}: ${reason}`));
  };
  for (const { file, data } of raw) {
    report(file, unsortedKeys(data));
    const parsed = advisoryFile.safeParse(data);
    if (!parsed.success) {
      report(
        file,
        parsed.error.issues.map((issue) => ({ key: keyOf(issue.path), reason: issue.message })),
      );
      continue;
    }
    advisories.push(parsed.data);
    if (file !== `${parsed.data.id}.json`) report(file, [{ key: 'id', reason: `"${parsed.data.id}" is not the file's name` }]);
    report(file, advisoryProblems(parsed.data, platforms));
  }
  return { advisories, problems };
}
