/** The popup: asks the background about one tab and draws its answer. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../components/translate.ts';
import { localArea } from '../../memory/areas.ts';
import { addTrusted, removeTrusted } from '../../memory/trusted.ts';
import { send } from '../../messages/send.ts';
import type { TabState } from '../../messages/types.ts';
import { Popup } from './popup.tsx';
import type { PopupActions, Shown } from './popup.tsx';

const room = document.querySelector('#room');
let shown: Shown = { state: 'reading' };
let tabId: number | undefined;
let outdated = '';

const actions: PopupActions = {
  async say(asked) {
    if (shown.state !== 'mail') return false;
    const report = await send({ type: 'mark-asked', key: shown.key, asked, tabId });
    if (report) show({ ...shown, verdict: report.verdict });
    return report !== null;
  },
  trust: (name) => addTrusted(localArea, name, Date.now()).then((outcome) => outcome !== 'full'),
  untrust: async (value) => void (await removeTrusted(localArea, value)),
  // Loaded when it is asked for: the popup must open at once.
  makeReport: async (state) => (await import('./report.ts')).makeReport(tabId, state, translate),
  copy: (text) => navigator.clipboard.writeText(text),
  openReport: () => void browser.tabs.create({ url: browser.runtime.getURL('/report.html') }).then(() => window.close()),
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
};

function show(next: Shown): void {
  shown = next;
  if (room) render(<Popup shown={shown} outdated={outdated} actions={actions} t={translate} />, room);
}

/** The age of the list is said once it is known; a popup that cannot ask says nothing of it. */
async function readAge(): Promise<void> {
  const age = await send({ type: 'list-age' }).catch(() => null);
  outdated = age?.outdated ? age.date : '';
  if (outdated !== '') show(shown);
}

/** `?tab=<id>` names a tab, so that the popup can also be opened as a page; else the active one. */
async function wantedTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

async function read(): Promise<TabState> {
  tabId = await wantedTab();
  return tabId === undefined ? { state: 'nothing' } : send({ type: 'read-tab', tabId });
}

document.title = translate('popup_title');
show(shown);
read().then(
  (state) => show(state ?? { state: 'failed' }),
  () => show({ state: 'failed' }),
);
void readAge();
