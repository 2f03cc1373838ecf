/** The life of one page warning: a modal dialog for a lure, a bar for what is suspicious. */
import { render } from 'preact';
import type { JudgedPage } from '../../../messages/requests.ts';
import type { Translate } from '../../i18n/text.ts';
import { Bar } from './bar.tsx';
import { restoreHost, watchPage } from './integrity-guard.ts';
import { blockInput } from './block-input.ts';
import { dialogClass } from './pin.ts';
import { keepOnTop, type OnTop } from './keep-on-top.ts';
import { isByPerson } from '../trusted-press.ts';
import { pushDown } from './push-down.ts';
import { realPage, Warning, type WarningActs } from './warning.tsx';

/** How the page script carries out what the person chose. */
export interface PageActs {
  goTo(url: string): void;
  leave(): void;
  /** The person goes on; the warning is to be taken away. */
  goOn(): void;
  /** The page keeps raising its own layers over the warning. */
  contested(): void;
}

/**
 * Draws the warning of `judged` into `room`, which stands in the closed root of `host`.
 * @param dialogName names the dialog to the pinned styles.
 */
export function mountWarning(
  host: HTMLElement,
  room: HTMLElement,
  judged: JudgedPage,
  dialogName: string,
  acts: PageActs,
  t: Translate,
): { remove(): void } {
  const { verdict } = judged;
  let onTop: OnTop | null = null;
  const accepted = (event: Event): boolean => (onTop ? onTop.accepts(event) : isByPerson(event));
  const on: WarningActs = {
    goReal: (event) => accepted(event) && acts.goTo(realPage(verdict)),
    leave: (event) => accepted(event) && acts.leave(),
    goOn: (event) => accepted(event) && acts.goOn(),
  };
  if (verdict.kind === 'suspicious') {
    render(<Bar judged={judged} on={on} t={t} />, room);
    const bar = room.querySelector('.bar');
    const pullUp = bar ? pushDown(host.ownerDocument, bar) : null;
    // A page that builds itself anew loses what it does not know.
    const stopWatching = watchPage(host.ownerDocument, host, (tick) => tick && restoreHost(host));
    return {
      remove() {
        stopWatching();
        pullUp?.();
      },
    };
  }
  if (verdict.kind !== 'lure') return { remove: () => {} };
  const block = blockInput(host);
  render(
    <dialog
      class={dialogClass(dialogName)}
      data-kind={verdict.kind}
      role="alertdialog"
      aria-labelledby="headline"
      aria-describedby="act"
      // Escape and a press beside it must not close it.
      {...{ closedby: 'none' }}
      onCancel={(event) => event.preventDefault()}
    >
      <Warning judged={judged} on={on} t={t} />
    </dialog>,
    room,
  );
  const dialog = room.querySelector('dialog');
  if (dialog) onTop = keepOnTop(host, dialog, acts.contested, block.renew);
  return {
    remove() {
      onTop?.stop();
      block.release();
    },
  };
}
