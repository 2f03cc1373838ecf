/** The popup: draws what is known of one tab at once, and the rest as it comes in. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../components/i18n/translate.ts';
import { startPage } from '../../components/pages/start-page.ts';
import { isArrival } from '../../components/i18n/state.ts';
import { localArea } from '../../storage/areas.ts';
import { tick } from '../../features/check-up/store.ts';
import { dismissFirstAid, isOpen } from '../../features/first-aid/store.ts';
import { DEFAULT_SETTINGS } from '../../storage/settings.ts';
import { addTrusted, removeTrusted } from '../../storage/trusted.ts';
import type { FrameMessage } from '../../messages/frame-requests.ts';
import { send } from '../../messages/send.ts';
import { answerMailbox } from '../../storage/mailbox-hosts.ts';
import { readEvents, readGuides, readStoredParts } from './secondary-panel.ts';
import type { SecondaryPanel } from './secondary-panel.ts';
import { noteStep, noteTrust } from './note-step.ts';
import { Popup } from './popup.tsx';
import type { PopupActions, PopupProps } from './popup.tsx';
import { findTab, stateOf, watchState } from './tab.ts';
import type { SeenTab } from './tab.ts';

performance.mark('started');
const room = startPage('popup_title');
const now = Date.now();
let tab: SeenTab = { id: undefined, url: '', incognito: false };
let view: Omit<PopupProps, 'actions' | 't'> = {
  shown: { state: 'reading' },
  tab,
  panel: { settings: DEFAULT_SETTINGS, ticks: [], cases: [], events: null, guides: [] },
  trustable: [],
  Ignore: null,
  outdated: '',
  now,
};

const actions: PopupActions = {
  async say(asked) {
    const { shown } = view;
    if (shown.state !== 'mail') return false;
    const report = await send({ type: 'user-answer', key: shown.key, asked, tabId: tab.id });
    if (report) show({ shown: { ...shown, verdict: report.verdict } });
    return report !== null;
  },
  async callGenuine(genuine) {
    const { shown } = view;
    if (shown.state === 'mail' && tab.id !== undefined) await send({ type: 'call-genuine', key: shown.key, genuine, tabId: tab.id });
  },
  async trust(name) {
    const outcome = await addTrusted(localArea, name, Date.now());
    if (outcome !== 'full') noteTrust(view.shown, false, tab.id);
    return outcome !== 'full';
  },
  async untrust(value) {
    await removeTrusted(localArea, value);
    noteTrust(view.shown, true, tab.id);
  },
  async answerMailbox(host, yes) {
    await answerMailbox(localArea, host, yes);
    // What lies open in the tab is drawn as that mailbox's from now on; frames that show no mail do not hear.
    if (yes && tab.id !== undefined)
      await browser.tabs.sendMessage(tab.id, { type: 'judge-again' } satisfies FrameMessage<'judge-again'>).catch(() => null);
  },
  // Loaded when it is asked for: the popup must open at once.
  makeReport: async (state) => (await import('./report.ts')).makeReport(tab.id, state, translate),
  makeDiagnosis: async (state) => (await import('./report.ts')).makeDiagnosis(tab.id, state),
  copy: (text) => navigator.clipboard.writeText(text),
  openReport: () => void browser.tabs.create({ url: browser.runtime.getURL('/report.html') }).then(() => window.close()),
  async tick(platform, step, done) {
    const ticks = await tick(localArea, platform, step, done ? Date.now() : null);
    showPanel({ ticks });
    if (done) noteStep(view.shown, platform, step, tab.id);
    if (!view.panel.guides.some(({ id }) => id === platform))
      showPanel({ guides: await readGuides({ ...view.panel, ticks }, view.panel.events) });
  },
  async dismissAid(platform) {
    showPanel({ cases: (await dismissFirstAid(localArea, platform)).filter(isOpen) });
  },
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
};

function show(change: Partial<typeof view>): void {
  view = { ...view, ...change };
  render(<Popup {...view} actions={actions} t={translate} />, room);
}

function showPanel(change: Partial<SecondaryPanel>): void {
  show({ panel: { ...view.panel, ...change } });
}

/** The age of the list is said once it is known; a popup that cannot ask says nothing of it. */
async function readAge(): Promise<void> {
  const age = await send({ type: 'list-age' }).catch(() => null);
  if (age?.outdated) show({ outdated: age.date });
}

async function readState(): Promise<void> {
  const shown = await stateOf(tab);
  show({ shown, tab });
  performance.mark('verdict-drawn');
}

/** Whom one may trust and which site one may leave out hang on the public-suffix list: large, and seldom needed. */
async function readTrustable(): Promise<void> {
  const { shown } = view;
  if (shown.state === 'page' && !isArrival(shown.verdict)) show({ Ignore: (await import('./ignore-site.tsx')).IgnoreSite });
  if (shown.state !== 'mail' && shown.state !== 'page') return;
  if (shown.verdict.kind !== 'suspicious' && shown.verdict.kind !== 'unlisted') return;
  const { trustable } = await import('./trustable.ts');
  show({ trustable: trustable(shown) });
}

async function readPanel(): Promise<void> {
  const stored = await readStoredParts(now);
  showPanel(stored);
  const events = await readEvents(now);
  showPanel({ events });
  performance.mark('timeline-drawn');
  // What asks the worker comes last: it may have to start, and would take its time from the drawing.
  void readAge();
  showPanel({ guides: await readGuides(stored, events) });
}

show({});
findTab()
  .then((found) => {
    tab = found;
    watchState(tab, () => void readState().then(readTrustable));
    return readState();
  })
  .catch(() => show({ shown: { state: 'failed' } }))
  .then(() => Promise.all([readTrustable(), readPanel()]));
