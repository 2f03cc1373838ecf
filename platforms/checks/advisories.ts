/** An advisory may ship when each of its texts rests on a confirmed statement and its days make a period. */
import type { AdvisoryFile } from '../advisory-schema.ts';
import { upwards } from '../lookup.ts';
import type { Finding, PlatformFile } from '../schema.ts';

const NEEDED = ['do', 'happened', 'means'] as const;

/** What is wrong in one file that keeps the schema. */
export function advisoryProblems(advisory: AdvisoryFile, platforms: PlatformFile[]): Finding[] {
  const platform = platforms.find((one) => one.id === advisory.platform);
  if (!platform) return [{ key: 'platform', reason: `"${advisory.platform}" is no platform of the list` }];
  return [...periodProblems(advisory), ...textProblems(advisory), ...sourceProblems(advisory), ...senderProblems(advisory, platform)];
}

function periodProblems({ start, end, lastConfirmed }: AdvisoryFile): Finding[] {
  if (end !== null && lastConfirmed !== undefined) return [{ key: 'lastConfirmed', reason: 'stands beside a known end: drop it' }];
  if (end === null && lastConfirmed === undefined) return [{ key: 'lastConfirmed', reason: 'is missing, and the end is not known' }];
  const last = end ?? lastConfirmed ?? start;
  return last < start ? [{ key: end === null ? 'lastConfirmed' : 'end', reason: `${last} lies before ${start}` }] : [];
}

function textProblems({ texts, statements }: AdvisoryFile): Finding[] {
  const backed = new Set(statements.map((one) => one.text));
  const sides = new Set(statements.filter((one) => one.text === 'disputed').flatMap((one) => one.sources));
  return [
    ...NEEDED.filter((one) => !texts.includes(one)).map((one) => ({ key: 'texts', reason: `"${one}" is missing` })),
    ...texts.filter((one) => !backed.has(one)).map((one) => ({ key: 'texts', reason: `no statement stands behind "${one}"` })),
    ...[...backed].filter((one) => !texts.includes(one)).map((one) => ({ key: 'texts', reason: `"${one}" has statements and no text` })),
    ...(sides.size === 1 ? [{ key: 'statements', reason: 'a dispute with one source shows one side only' }] : []),
  ];
}

/** What is of medium confidence ships only where two hosts say it. */
function sourceProblems({ sources, statements }: AdvisoryFile): Finding[] {
  const hostOf = (key: string): string => sources[key]?.page.split('/')[0] ?? '';
  const used = new Set(statements.flatMap((one) => one.sources));
  return [
    ...statements.flatMap((one, at) => {
      const key = `statements[${at}].sources`;
      const unknown = one.sources.filter((name) => !Object.hasOwn(sources, name));
      if (unknown.length > 0) return unknown.map((name) => ({ key, reason: `"${name}" is no source of this file` }));
      const alone = one.confidence === 'medium' && new Set(one.sources.map(hostOf)).size < 2;
      return alone ? [{ key, reason: 'medium confidence needs a second source' }] : [];
    }),
    ...Object.keys(sources)
      .filter((name) => !used.has(name))
      .map((name) => ({ key: `sources.${name}`, reason: 'stands behind no statement' })),
  ];
}

function senderProblems({ genuineSender }: AdvisoryFile, platform: PlatformFile): Finding[] {
  if (genuineSender === undefined || platform.senderAddresses.some((one) => one.address === genuineSender)) return [];
  const [self = '', ...above] = upwards(genuineSender.slice(genuineSender.lastIndexOf('@') + 1));
  const confirmed = platform.senderDomains.some(({ domain, exact }) => domain === self || (!exact && above.includes(domain)));
  return confirmed ? [] : [{ key: 'genuineSender', reason: `${genuineSender} is no confirmed sender of ${platform.id}` }];
}
