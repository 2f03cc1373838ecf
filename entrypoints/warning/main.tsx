/** Reads which warning is meant; all words come from the background, none from the address. */
import { render } from 'preact';
import { debouncePresses } from '../../components/in-page/trusted-press.ts';
import { headlineOf, realPage } from '../../components/in-page/page-warning/warning.tsx';
import type { WarningActs } from '../../components/in-page/page-warning/warning.tsx';
import { translate } from '../../components/i18n/translate.ts';
import { startPage } from '../../components/pages/start-page.ts';
import { send } from '../../messages/send.ts';
import type { PageReport } from '../../messages/types.ts';
import { ExtensionPage } from './extension-page.tsx';

const room = startPage('page_region');
const id = new URLSearchParams(location.search).get('id') ?? '';
// The page before could move the tab just before a press that was meant for itself.
const debounce = debouncePresses(window);

function actsOf({ verdict }: PageReport, url: string): WarningActs {
  const goTo = async (act: 'went-on' | 'left-page', to: string): Promise<void> => {
    await send({ type: 'warning-answered', id, act }).catch(() => null);
    location.replace(to);
  };
  return {
    goReal: (event) => debounce.accepts(event) && void goTo('left-page', realPage(verdict)),
    leave: (event) => debounce.accepts(event) && void goTo('left-page', 'about:blank'),
    goOn: (event) => debounce.accepts(event) && void goTo('went-on', url),
  };
}

function show(known: { report: PageReport; url: string } | null): void {
  if (!known) {
    render(<p>{translate('page_unknown')}</p>, room);
    return;
  }
  const { report, url } = known;
  room.dataset.kind = report.verdict.kind;
  document.title = headlineOf(report, translate);
  debounce.restart();
  render(<ExtensionPage report={report} on={actsOf(report, url)} t={translate} />, room);
}

send({ type: 'read-warning', id }).then(show, () => show(null));
