/** Runs in every page and frame: notices a mailbox, a form that asks for secrets, steps to run a command, a reset that is asked for. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeMailbox } from '../mailboxes/looks-like-mailbox.ts';
import { tell } from '../messages/tell.ts';
import { watchForms } from '../pages/watch-forms.ts';
import { watchRunSteps } from '../pages/watch-run-steps.ts';
import { watchResetRequest } from '../pages/watch-reset-request.ts';

/** Looks for a mailbox in one document; webmails build themselves within the first of them. */
const MOST_MAILBOX_LOOKS = 40;

export default defineUnlistedScript(() => {
  let looksLeft = MOST_MAILBOX_LOOKS;
  const lookForMailbox = (): void => {
    if (looksLeft <= 0) return;
    looksLeft -= 1;
    if (!looksLikeMailbox(document)) return;
    looksLeft = 0;
    tell({ type: 'found-mailbox' });
  };
  const start = (): void => {
    const found = (key?: string): void => {
      // For the script that reads the page, which shares this world.
      if (key) Reflect.set(globalThis, 'unaskedKeys', true);
      tell({ type: 'found-form' });
    };
    watchForms(document, found, lookForMailbox);
    watchRunSteps(document, () => tell({ type: 'found-form' }));
    if (self === top) watchResetRequest(document, (form) => tell({ type: 'reset-sent', form }));
  };
  // A page loaded ahead of a visit is not looked at before the person sees it.
  if ('prerendering' in document && document.prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
