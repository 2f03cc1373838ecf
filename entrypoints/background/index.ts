/** The one brain: judges what content scripts saw, remembers, and shows the verdict on the toolbar. */
// The first: it asks for the packaged tables before all that follows is made.
import { forgetRules, loadRules } from './load-rules.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { speak } from '../../components/i18n/own-texts.ts';
import { translate } from '../../components/i18n/translate.ts';
import { localArea, sessionArea, syncArea } from '../../storage/areas.ts';
import { managedPolicy } from '../../storage/managed.ts';
import { registerCheckMenu, watchCheckMenu } from './check-menu.ts';
import { FollowedLinks } from './follow.ts';
import { HistoryNotes, historyOpener } from './history.ts';
import { injectIntoOpenTabs, registerMailboxes } from './inject.ts';
import { followPolicy, policyTexts } from './policy.ts';
import { allHandlers, answerTo } from './router.ts';
import { TabContents, watchTabContents } from './tab-content.ts';
import { watchSync } from './sync.ts';
import { unawaited } from './world.ts';
import type { World } from './world.ts';

export default defineBackground(() => {
  const world: World = {
    browser,
    ownUrl: `${location.protocol}//${location.host}/`,
    local: localArea,
    session: sessionArea,
    rules: loadRules,
    policy: managedPolicy,
    texts: policyTexts,
    withHistory: historyOpener(),
    now: () => Date.now(),
  };
  const contents = new TabContents(world);
  const history = new HistoryNotes(world, contents);
  const followed = new FollowedLinks(world, contents);
  const handlers = allHandlers(world, contents, history, followed);
  const registerMenu = async (): Promise<void> => {
    speak(await policyTexts());
    await registerCheckMenu(world, translate);
  };

  browser.runtime.onMessage.addListener((value: unknown, sender, sendResponse: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    void answerTo(value, sender, handlers).then(sendResponse);
    return true;
  });
  watchTabContents(world, contents);
  followed.watchTabs();
  watchCheckMenu(world);
  browser.tabs.onRemoved.addListener((tabId) => history.forgetTab(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // After an update of the browser alone, open pages still have their own sentinel.
    if (reason === 'install' || reason === 'update') unawaited(injectIntoOpenTabs(world));
    unawaited(registerMailboxes(world));
    unawaited(registerMenu());
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // Sites that were withheld are open to us from now on: what lies open there has no script of ours yet.
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) unawaited(injectIntoOpenTabs(world));
  });
  // The browser may speak another language than when it was closed.
  browser.runtime.onStartup.addListener(() => unawaited(registerMenu()));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) unawaited(registerMailboxes(world));
  });
  followPolicy(() => {
    forgetRules();
    unawaited(Promise.all([loadRules(), registerMenu()]));
  });
  watchSync({ local: localArea, account: syncArea, now: world.now }, browser.storage.onChanged);
  unawaited(loadRules());
  unawaited(history.forgetOld());
});
