/** The life of one page warning: a modal dialog for a lure, a bar for what is suspicious. */
import { render } from 'preact';
import type { PageReport } from '../../messages/types.ts';
import type { Translate } from '../words/text.ts';
import { Bar } from './bar.tsx';
import { holdPage } from './hold.ts';
import { raise, type Raised } from './raise.ts';
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

/** Draws the warning of `report` into `room`, which stands in the closed root of `host`. */
export function mountWarning(host: HTMLElement, room: HTMLElement, report: PageReport, acts: PageActs, t: Translate): { remove(): void } {
  const { verdict } = report;
  let raised: Raised | null = null;
  const accepted = (event: Event): boolean => (raised ? raised.accepts(event) : event.isTrusted);
  const on: WarningActs = {
    goReal: (event) => accepted(event) && acts.goTo(realPage(verdict)),
    leave: (event) => accepted(event) && acts.leave(),
    goOn: (event) => accepted(event) && acts.goOn(),
  };
  if (verdict.kind === 'suspicious') {
    render(<Bar verdict={verdict} host={report.host} on={on} t={t} />, room);
    return { remove: () => {} };
  }
  if (verdict.kind !== 'lure') return { remove: () => {} };
  const release = holdPage(host);
  render(
    // Escape and a press beside it must not close it.
    <dialog data-kind={verdict.kind} aria-label={t('page_region')} {...{ closedby: 'none' }} onCancel={(event) => event.preventDefault()}>
      <Warning verdict={verdict} host={report.host} on={on} t={t} />
    </dialog>,
    room,
  );
  const dialog = room.querySelector('dialog');
  if (dialog) raised = raise(host, dialog, acts.contested);
  return {
    remove() {
      raised?.stop();
      release();
    },
  };
}
