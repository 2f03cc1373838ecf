/** Tells the background something that needs no answer. Apart from send.ts, so that the sentinel stays small. */
import { nativeRuntime } from './native-runtime.ts';
import type { Message } from './requests.ts';

/** Says `message`. Where the background is out of reach (updated, removed) nothing happens: the page must not notice. */
export function tell(message: Message): void {
  try {
    nativeRuntime()
      ?.sendMessage(message)
      .catch(() => {});
  } catch {
    // Some browsers throw at once where the extension was updated under the page.
  }
}
