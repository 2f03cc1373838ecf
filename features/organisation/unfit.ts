/** What of an organisation's policy does not fit what is packaged: names of listed platforms, languages that are not spoken. */
import { readOwnTexts } from '../../components/i18n/own-texts.ts';
import { fitBeside } from '../../platforms/organisation.ts';
import type { Policy, PolicyProblem } from '../../storage/policy.ts';
import { readPlatformTable } from '../known-facts/read.ts';

/** @throws where the packaged list cannot be read */
export async function unfitParts({ platforms, language }: Pick<Policy, 'platforms' | 'language'>): Promise<PolicyProblem[]> {
  const { wrong } = platforms.length === 0 ? { wrong: [] } : fitBeside(await readPlatformTable(), platforms);
  const isSpoken = language === '' || (await readOwnTexts(language)) !== null;
  const clashes = wrong.map((told) => ({ key: told.slice(0, told.indexOf(':')), reason: told.slice(told.indexOf(':') + 2) }));
  return [...clashes, ...(isSpoken ? [] : [{ key: 'language', reason: `"${language}" is no language of Unasked` }])];
}
