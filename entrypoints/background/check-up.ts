/** Tells our own pages what they need of a few platforms: names, where each step is done, advisories of these months. */
import { accountSteps } from '../../judge/verdict/account-steps.ts';
import { activeAdvisories } from '../../judge/incident/advisories.ts';
import type { PlatformGuide } from '../../messages/types.ts';
import { loadRules } from './knowledge.ts';

/** A guide for each listed id, in the order asked; unknown ids are passed over. */
export async function guidesFor(ids: string[], now: number): Promise<PlatformGuide[]> {
  const { platforms } = await loadRules();
  return ids.flatMap((id) => {
    const platform = platforms.byId(id);
    if (!platform) return [];
    const advisories = activeAdvisories(platforms.advisories, [id], now).map((one) => one.id);
    return [{ id, name: platform.name, steps: accountSteps(platform), advisories }];
  });
}
