/** Opens the popup: draws what is known of one tab at once, and the rest as it comes in. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { siteAccess } from '../../components/extension-page/site-access.tsx';
import { translate } from '../../components/i18n/translate.ts';
import { isArrival } from '../../components/i18n/state.ts';
import { localArea } from '../../storage/areas.ts';
import { tick } from '../check-up/store.ts';
import { dismissFirstAid, isOpen } from '../first-aid/store.ts';
import { DEFAULT_SETTINGS } from '../../storage/settings.ts';
import { addTrusted, removeTrusted } from '../../storage/trusted.ts';
import type { FrameMessage } from '../../messages/frame-requests.ts';
import { send } from '../../messages/send.ts';
import { answerMailbox } from '../../storage/mailbox-hosts.ts';
import { readEvents, readGuides, readStoredParts } from '../my-accounts/account-data.ts';
import type { HistoryEvent } from '../history/event.ts';
import type { AccountData } from '../my-accounts/account-data.ts';
import { noteIgnored, noteStep, noteTrust, type PopupActions } from './actions.ts';
import { Popup } from './popup.tsx';
import type { PopupProps } from './popup.tsx';
import { findTab, stateOf, watchState } from './tab.ts';
import type { SeenTab } from './tab.ts';

/** Shows in `room` what is known of the tab that the page's address names, else of the active one, and keeps it up to date. */
export function openPopup(room: HTMLElement): void {
  void new OpenPopup(room).open();
}

class OpenPopup {
  readonly #room: HTMLElement;
  readonly #now = Date.now();
  #tab: SeenTab = { id: undefined, url: '', incognito: false };
  #view: Omit<PopupProps, 'actions' | 't'> = {
    shown: { state: 'reading' },
    tab: this.#tab,
    panel: { settings: DEFAULT_SETTINGS, ticks: [], cases: [], events: null, guides: [] },
    trustable: [],
    alias: null,
    withheld: false,
    Ignore: null,
    outdated: '',
    now: this.#now,
  };

  readonly #actions: PopupActions = {
    say: async (asked) => {
      const { shown } = this.#view;
      if (shown.state !== 'mail') return false;
      const judged = await send({ type: 'user-answer', key: shown.key, asked, tabId: this.#tab.id });
      if (judged) this.#show({ shown: { ...shown, verdict: judged.verdict } });
      return judged !== null;
    },
    callGenuine: async (genuine) => {
      const { shown } = this.#view;
      const { id } = this.#tab;
      if (shown.state === 'mail' && id !== undefined) await send({ type: 'call-genuine', key: shown.key, genuine, tabId: id });
    },
    trust: async (name) => {
      const source = this.#view.shown.state === 'page' ? 'page' : 'mail';
      const outcome = await addTrusted(localArea, name, Date.now(), { source });
      if (outcome === 'full') return false;
      noteTrust(this.#view.shown, false, this.#tab.id);
      await this.#judgeAgain();
      return true;
    },
    untrust: async (name) => {
      await removeTrusted(localArea, name);
      noteTrust(this.#view.shown, true, this.#tab.id);
      await this.#judgeAgain();
    },
    answerMailbox: async (host, yes) => {
      await answerMailbox(localArea, host, yes);
      if (yes) await this.#judgeAgain();
    },
    ignoreSite: async (host, ignored) => {
      const { addIgnoredSite, removeIgnoredSite } = await import('../../storage/ignored-sites.ts');
      const stored = ignored
        ? (await addIgnoredSite(localArea, host)) !== 'full'
        : await removeIgnoredSite(localArea, host).then(() => true);
      if (stored) await this.#judgeAgain();
      return stored;
    },
    noteIgnored: async (ignored) => {
      const { shown, panel } = this.#view;
      if (shown.state !== 'mail' || !Array.isArray(panel.events)) return;
      await noteIgnored(shown.key, !ignored, this.#tab.id);
      const at = Date.now();
      this.#showPanel({ events: panel.events.map((row) => (row.key === shown.key ? withIgnored(row, ignored, at) : row)) });
    },
    // Loaded when it is asked for: the popup must open at once.
    makeLureReport: async (state) => (await import('./compose-for-tab.ts')).makeLureReport(this.#tab.id, state, translate),
    makeDiagnosis: async (state) => (await import('./compose-for-tab.ts')).makeDiagnosis(this.#tab.id, state),
    listLinks: async () => {
      const { shown } = this.#view;
      return shown.state === 'mail' ? send({ type: 'list-links', key: shown.key, tabId: this.#tab.id }) : null;
    },
    copy: (text) => navigator.clipboard.writeText(text),
    tick: async (platform, step, done) => {
      const ticks = await tick(localArea, platform, step, done ? Date.now() : null);
      this.#showPanel({ ticks });
      if (done) noteStep(this.#view.shown, platform, step, this.#tab.id);
      const { panel } = this.#view;
      const isListed = panel.guides !== 'unavailable' && panel.guides.some(({ id }) => id === platform);
      if (!isListed) this.#showPanel({ guides: await readGuides({ ...panel, ticks }, panel.events) });
    },
    allowSites: siteAccess.ask,
    dismissAid: async (platform) => {
      this.#showPanel({ cases: (await dismissFirstAid(localArea, platform)).filter(isOpen) });
    },
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };

  constructor(room: HTMLElement) {
    this.#room = room;
  }

  async open(): Promise<void> {
    performance.mark('started');
    this.#show({});
    try {
      this.#tab = await findTab();
      watchState(this.#tab, () => void this.#readState().then(() => Promise.all([this.#readTrustable(), this.#readAlias()])));
      await this.#readState();
      void this.#readAccess();
    } catch {
      this.#show({ shown: { state: 'failed' } });
    }
    await Promise.all([this.#readTrustable(), this.#readPanel()]);
  }

  #show(change: Partial<Omit<PopupProps, 'actions' | 't'>>): void {
    this.#view = { ...this.#view, ...change };
    render(<Popup {...this.#view} actions={this.#actions} t={translate} />, this.#room);
  }

  #showPanel(change: Partial<AccountData>): void {
    this.#show({ panel: { ...this.#view.panel, ...change } });
  }

  /** Has what lies open in the tab judged and drawn anew; frames that show neither mail nor form do not hear. */
  async #judgeAgain(): Promise<void> {
    const { id } = this.#tab;
    if (id === undefined) return;
    await browser.tabs.sendMessage(id, { type: 'judge-again' } satisfies FrameMessage<'judge-again'>).catch(() => null);
  }

  /** Of a page that is withheld the browser does not even tell the address. */
  async #readAccess(): Promise<void> {
    if (this.#view.shown.state === 'nothing' && this.#tab.url === '') this.#show({ withheld: !(await siteAccess.isWhole()) });
  }

  /** The age of the list is said once it is known; a popup that cannot ask says nothing of it. */
  async #readAge(): Promise<void> {
    const age = await send({ type: 'list-age' }).catch(() => null);
    if (age?.outdated) this.#show({ outdated: age.date });
  }

  async #readState(): Promise<void> {
    const shown = await stateOf(this.#tab);
    this.#show({ shown, tab: this.#tab });
    performance.mark('verdict-rendered');
  }

  /** Whom one may trust and which site one may leave out hang on the public-suffix list: large, and seldom needed. */
  async #readTrustable(): Promise<void> {
    const { shown } = this.#view;
    if (shown.state === 'page' && !isArrival(shown.verdict)) this.#show({ Ignore: (await import('./ignore-site.tsx')).IgnoreSite });
    if (shown.state !== 'mail' && shown.state !== 'page') return;
    if (shown.verdict.kind !== 'suspicious' && shown.verdict.kind !== 'unlisted') return;
    const { trustable } = await import('./trustable.ts');
    this.#show({ trustable: trustable(shown) });
  }

  /** To whom mail of the alias came before is a hint: a history that cannot be read gives none. */
  async #readAlias(): Promise<void> {
    const { shown } = this.#view;
    if (shown.state !== 'mail') return;
    const { readAliasPast } = await import('../history/alias.ts');
    this.#show({ alias: await readAliasPast(shown.key).catch(() => null) });
  }

  async #readPanel(): Promise<void> {
    const stored = await readStoredParts(this.#now);
    this.#showPanel(stored);
    const events = await readEvents(this.#now);
    this.#showPanel({ events });
    void this.#readAlias();
    performance.mark('timeline-rendered');
    // What asks the worker comes last: it may have to start, and would take its time from the drawing.
    void this.#readAge();
    this.#showPanel({ guides: await readGuides(stored, events) });
  }
}

function withIgnored(row: HistoryEvent, ignored: boolean, at: number): HistoryEvent {
  const others = row.done.filter(({ code }) => code !== 'ignore');
  return { ...row, done: ignored ? [...others, { code: 'ignore', at }] : others };
}
