/** The warning on a page of our own, to which a tab moves whose page fought it. */
import { render } from 'preact';
import { debouncePresses } from '../../components/in-page/trusted-press.ts';
import type { PressDebounce } from '../../components/in-page/trusted-press.ts';
import { headlineOf, realPage, Warning } from '../../components/in-page/page-warning/warning.tsx';
import type { WarningActs } from '../../components/in-page/page-warning/warning.tsx';
import { translate } from '../../components/i18n/translate.ts';
import { send } from '../../messages/send.ts';
import type { JudgedPage } from '../../messages/requests.ts';

/** Shows in `room` the warning of that id; all its words come from the background, none from the page's address. */
export async function openWarning(room: HTMLElement, id: string): Promise<void> {
  // The page before could move the tab just before a press that was meant for itself.
  const debounce = debouncePresses(window);
  const known = await send({ type: 'read-warning', id }).catch(() => 'unread' as const);
  if (known === null || known === 'unread') {
    render(<p role="alert">{translate(known === null ? 'page_unknown' : 'page_unread')}</p>, room);
    return;
  }
  const { judged, url } = known;
  room.dataset.kind = judged.verdict.kind;
  document.title = headlineOf(judged, translate);
  debounce.restart();
  render(
    <>
      <Warning judged={judged} on={actsOf(judged, { id, url }, debounce)} t={translate} />
      <p class="moved">{translate('page_moved')}</p>
    </>,
    room,
  );
}

function actsOf({ verdict }: JudgedPage, { id, url }: { id: string; url: string }, debounce: PressDebounce): WarningActs {
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
