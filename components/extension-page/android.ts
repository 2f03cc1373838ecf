/** Whether we run in Firefox for Android, which lacks menus and sync, and opens the popup as a page. */
import { browser } from 'wxt/browser';

/** Whether it does; false where the browser does not say. */
export function isAndroid(): Promise<boolean> {
  return browser.runtime.getPlatformInfo().then(
    ({ os }) => os === 'android',
    () => false,
  );
}
