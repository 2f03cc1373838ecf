/** Runs in every page and frame, and is kept small: has `watch.js` brought where anything can matter. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeRuntime } from '../messages/native-runtime.ts';
import { firstLook } from '../pages/first-look.ts';

/** Firefox loads no page ahead. */
interface Prerendered {
  prerendering?: boolean;
}

export default defineUnlistedScript(() => {
  const bring = async (): Promise<boolean> =>
    (await nativeRuntime()
      ?.sendMessage({ type: 'look-closer' })
      .catch(() => false)) === true;
  const start = (): void => void Reflect.set(globalThis, 'unaskedFirstLook', firstLook(document, bring));
  // A page loaded ahead of a visit is not looked at before the person sees it.
  if ((document as Prerendered).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
