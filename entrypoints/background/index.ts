/** The one brain: judges what content scripts saw, remembers, and shows the verdict on the toolbar. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { parseMessage } from '../../messages/schema.ts';
import { answer } from './answer.ts';
import { watchTabs } from './followed.ts';
import { forgetGrowing, forgetOld } from './history.ts';
import { injectIntoOpenTabs } from './inject.ts';
import { loadRules } from './knowledge.ts';
import { forgetTab } from './tabs.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((value: unknown, sender, sendResponse: (answer: unknown) => void) => {
    const message = parseMessage(value);
    if (!message || sender.id !== browser.runtime.id) return undefined;
    answer(message, sender).then(sendResponse, (error: unknown) => {
      console.error(`Unasked could not answer "${message.type}".`, error);
      sendResponse(null);
    });
    return true;
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetGrowing(tabId);
    void forgetTab(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' && change.url !== undefined) void forgetTab(tabId);
  });
  watchTabs();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // After an update of the browser alone, open pages still have their own sentinel.
    if (reason === 'install' || reason === 'update') void injectIntoOpenTabs();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  void loadRules();
  void forgetOld();
});
