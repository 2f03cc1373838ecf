/** What our own pages ask for: the tab's state, platforms, demo mails, first aid. */
import { startFirstAid } from '../../features/first-aid/store.ts';
import { judgeMail } from '../../judge/judge-mail.ts';
import { accountSteps } from '../../judge/verdict/advice.ts';
import type { ListedPlatform, PlatformGuide } from '../../messages/requests.ts';
import { activeAdvisories } from '../../judge/incident/advisories.ts';
import { isOutdated } from '../../platforms/index.ts';
import type { PlatformIndex } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/platform.ts';
import { callers } from './handlers.ts';
import type { Handlers } from './handlers.ts';
import { openMailOf } from './mail.ts';
import type { TabContents } from './tab-content.ts';
import type { Frame, World } from './world.ts';
import { warns } from '../../judge/verdict.ts';

type OwnPageRequest = 'list-age' | 'platform-guides' | 'list-platforms' | 'judge-apart' | 'start-first-aid' | 'explain' | 'read-tab';

/** What our own pages ask about platforms, tabs and sites, answered from rules and memory. */
export function extensionPageHandlers(world: World, contents: TabContents): Handlers<OwnPageRequest> {
  const { fromExtensionPage, fromEither } = callers(world.ownUrl);
  return {
    'list-age': fromExtensionPage(async () => {
      const { date } = await world.rules();
      return { date, outdated: isOutdated(date, world.now()) };
    }),
    'platform-guides': fromExtensionPage(async ({ ids }) => guidesFor(ids, (await world.rules()).platforms, world.now())),
    'list-platforms': fromExtensionPage(async () => byName((await world.rules()).platforms.all)),
    // Nothing stored colours the verdict on a demo mail or a file, and it stores nothing.
    'judge-apart': fromExtensionPage(async ({ mail, memory }) =>
      judgeMail(openMailOf(mail), await world.rules(), { trustedSenders: [], ...memory }),
    ),
    'start-first-aid': fromEither(({ platform }, frame) => beginFirstAid(platform, frame)),
    // A page of ours that opens tells the page that asked nothing, and it can ask only by a press on what is ours.
    explain: fromEither(async ({ codes }) => {
      await world.browser.tabs.create({ url: world.browser.runtime.getURL(`/explain.html?of=${codes.join(',')}`) });
      return null;
    }),
    'read-tab': fromExtensionPage(({ tabId }) => contents.state(tabId)),
  };

  /**
   * Begins first aid for a listed platform ('' for none) and opens its page, in a tab of our own where no page can cover
   * it; false where it was refused. Scripts in pages may ask only while their tab shows a lure or something suspicious.
   */
  async function beginFirstAid(platform: string, frame: Frame | null): Promise<boolean> {
    if (frame && !(await isWarned(frame.tabId))) return false;
    const name = platform === '' ? '' : (await world.rules()).platforms.byId(platform)?.name;
    if (name === undefined) return false;
    await startFirstAid(world.local, { platform, name }, world.now());
    await world.browser.tabs.create({ url: world.browser.runtime.getURL(`/first-aid.html?platform=${platform}`) });
    return true;
  }

  async function isWarned(tabId: number): Promise<boolean> {
    const state = await contents.state(tabId);
    return (state.state === 'mail' || state.state === 'page') && warns(state.verdict.kind);
  }
}

/** A guide for each listed id, in the order asked: name, where each step is done, advisories of these months; unknown ids are passed over. */
export function guidesFor(ids: string[], platforms: PlatformIndex, now: number): PlatformGuide[] {
  return ids.flatMap((id) => {
    const platform = platforms.byId(id);
    if (!platform) return [];
    const advisories = activeAdvisories(platforms.advisories, [id], now).map((one) => one.id);
    return [{ id, name: platform.name, steps: accountSteps(platform), advisories }];
  });
}

/** By name, as a person looks them up; wallets keep no account that could be checked up. */
export function byName(platforms: Platform[]): ListedPlatform[] {
  return platforms
    .filter(({ noAccount }) => !noAccount)
    .map(({ id, name, aliases, weakAliases }) => ({ id, name, aliases: [...aliases, ...weakAliases] }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}
