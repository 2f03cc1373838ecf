/** Reads which warning is meant; all words come from the background, none from the address. */
import { render } from 'preact';
import { watchSettled } from '../../components/in-page/page-warning/debounce.ts';
import { headlineOf, realPage } from '../../components/in-page/page-warning/warning.tsx';
import type { WarningActs } from '../../components/in-page/page-warning/warning.tsx';
import { translate } from '../../components/i18n/translate.ts';
import { send } from '../../messages/send.ts';
import type { PageReport } from '../../messages/types.ts';
import { OwnPage } from './extension-page.tsx';

const room = document.querySelector<HTMLElement>('#room');
const id = new URLSearchParams(location.search).get('id') ?? '';
// The page before could move the tab just before a press that was meant for itself.
const settle = watchSettled(window);

function actsOf({ verdict }: PageReport, url: string): WarningActs {
  const goTo = async (act: 'went-on' | 'left-page', to: string): Promise<void> => {
    await send({ type: 'warning-answered', id, act }).catch(() => null);
    location.replace(to);
  };
  return {
    goReal: (event) => settle.accepts(event) && void goTo('left-page', realPage(verdict)),
    leave: (event) => settle.accepts(event) && void goTo('left-page', 'about:blank'),
    goOn: (event) => settle.accepts(event) && void goTo('went-on', url),
  };
}

function show(main: HTMLElement, known: { report: PageReport; url: string } | null): void {
  if (!known) {
    render(<p>{translate('page_unknown')}</p>, main);
    return;
  }
  const { report, url } = known;
  main.dataset.kind = report.verdict.kind;
  document.title = headlineOf(report, translate);
  settle.disturb();
  render(<OwnPage report={report} on={actsOf(report, url)} t={translate} />, main);
}

document.title = translate('page_region');
if (room) {
  send({ type: 'read-warning', id }).then(
    (known) => show(room, known),
    () => show(room, null),
  );
}
