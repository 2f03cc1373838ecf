/** Reads the packaged tables once in the life of the worker. */
// The first: what it asks for is on the way while the rest is made.
import { readTable } from './packaged-tables.ts';
import { createRules, packAllNames, type PackedNames, type Rules } from '../../judge/rules.ts';
import { openTopics, type PackedTopics } from '../../judge/topic/topic.ts';
import { inTime } from '../../messages/in-time.ts';
import { openBrands, type PackedBrands } from '../../platforms/brands.ts';
import { fitBeside } from '../../platforms/organisation.ts';
import type { PlatformTable } from '../../platforms/platform.ts';
import { managedPolicy } from '../../storage/managed.ts';
import { NO_POLICY } from '../../storage/policy.ts';

/** Milliseconds that judging waits for an organisation's policy. */
const POLICY_PATIENCE = 1000;

let loading: Promise<Rules> | null = null;

/** The judge's rules; a failed read is tried again at the next call. */
export function loadRules(): Promise<Rules> {
  loading ??= readTables().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** They are read anew at the next call: an organisation has changed what belongs to them. */
export function forgetRules(): void {
  loading = null;
}

async function readTables(): Promise<Rules> {
  const [platforms, topics, brands, names, policy] = await Promise.all([
    readTable('platforms.json'),
    readTable('topics.json'),
    readTable('brands.json'),
    readTable('names.json'),
    inTime(managedPolicy(), POLICY_PATIENCE, NO_POLICY),
  ]);
  const table = platforms as PlatformTable;
  const { fit, wrong } = fitBeside(table, policy.platforms);
  for (const reason of wrong) console.warn(`Unasked left out a part of the organisation's policy: ${reason}`);
  const whole = reportedTo(policy.reportAddress, fit.length === 0 ? table : { ...table, platforms: [...table.platforms, ...fit] });
  const packed = fit.length === 0 ? (names as PackedNames) : packAllNames(whole);
  return createRules(whole, openTopics(topics as PackedTopics), openBrands(brands as PackedBrands), packed);
}

/** Whoever a mail imitates, an organisation takes the reports of its people itself. */
function reportedTo(reportAddress: string, table: PlatformTable): PlatformTable {
  return reportAddress === '' ? table : { ...table, platforms: table.platforms.map((one) => ({ ...one, reportAddress })) };
}
