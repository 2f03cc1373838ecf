/** Runs in every page and frame, and is kept small: has `watch.js` brought where anything can matter, `page.js` at once where a secret is asked for. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeRuntime } from '../messages/native-runtime.ts';
import { firstLook } from '../pages/first-look.ts';
import type { Heard } from '../pages/heard.ts';

export default defineUnlistedScript(() => {
  (globalThis as { unaskedFirstLook?: () => Heard[] }).unaskedFirstLook = firstLook(document, bring);
});

async function bring(secret: boolean): Promise<boolean> {
  const asked = nativeRuntime()?.sendMessage({ type: 'look-closer', secret });
  return (await asked?.catch(() => false)) === true;
}
