/** Injected where the first look found a field for no secret or a sign of mail, or the person is about to write: looks closer, again and again. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeMailbox } from '../mailboxes/looks-like-mailbox.ts';
import { tell } from '../messages/tell.ts';
import type { Heard } from '../pages/heard.ts';
import { watchForms } from '../pages/watch-forms.ts';
import { watchRunSteps } from '../pages/watch-run-steps.ts';
import { watchResetRequest } from '../pages/watch-reset-request.ts';

/** Looks for a mailbox in one document; webmails build themselves within the first of them. */
const MOST_MAILBOX_LOOKS = 40;

/** Put there by the sentinel and by the scripts that read mail and pages, which share this world. */
const holder = globalThis as { unaskedFirstLook?: () => Heard[]; unaskedReadsMail?: () => boolean; unaskedPage?: object };

export default defineUnlistedScript(() => {
  let looksLeft = MOST_MAILBOX_LOOKS;
  const lookForMailbox = (roots: ReadonlySet<ShadowRoot>): void => {
    // In the person's own mailbox what reads mail is there already.
    if (looksLeft <= 0 || holder.unaskedReadsMail?.()) return;
    looksLeft -= 1;
    if (!looksLikeMailbox(document, roots)) return;
    looksLeft = 0;
    tell({ type: 'found-mailbox' });
  };
  const found = (key?: string): void => {
    // For the script that reads the page, which shares this world too.
    if (key) Reflect.set(globalThis, 'unaskedKeys', true);
    tell({ type: 'found-form' });
  };
  watchForms(document, found, lookForMailbox, holder.unaskedFirstLook?.(), holder.unaskedPage !== undefined);
  watchRunSteps(document, found, navigator.userActivation?.hasBeenActive);
  if (self === top) watchResetRequest(document, (form) => tell({ type: 'reset-sent', form }));
});
