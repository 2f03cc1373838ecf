/** Writes what was judged into the history, and adds to a verdict what the history tells: that it is one of several. */
import { aliasFacts } from '../../features/history/alias.ts';
import { mayRemember } from '../../features/history/allowed.ts';
import { mailEvent, primaryReason, pageEvent, pageKey } from '../../features/history/build-event.ts';
import { LoadingMails } from '../../features/history/key-change.ts';
import { History, withoutStep } from '../../features/history/store.ts';
import { stormFor } from '../../judge/incident/storm.ts';
import type { DoneStep, HistoryEvent } from '../../judge/incident/incident.ts';
import { withStorm } from '../../judge/incident/storm.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import { type Verdict, warns } from '../../judge/verdict.ts';
import { DAY, MINUTE } from '../../judge/time.ts';
import type { Message } from '../../messages/requests.ts';
import { isDue } from '../../storage/housekeeping.ts';
import { keepMailKeys, noteMailKey } from '../../storage/mail-keys.ts';
import { readSettings } from '../../storage/settings.ts';
import { turnQueue } from '../../storage/turns.ts';
import { answeredKeys } from '../../storage/user-answers.ts';
import { callers } from './handlers.ts';
import type { Handlers } from './handlers.ts';
import type { Recall } from './late-memory.ts';
import type { MailKeys } from './mail-key.ts';
import { RateLimit } from './rate-limit.ts';
import type { TabContents } from './tab-content.ts';
import { unawaited } from './world.ts';
import type { World } from './world.ts';

/** Milliseconds that a verdict waits for the history, which answers in a few; without it the verdict stands alone. */
const PATIENCE = 200;
/** Days on either side of a mail in which the rest of its storm is looked for. */
const AROUND = 30 * DAY;
/** New rows of one host in a minute; nobody opens mails faster. */
const MOST_NEW_ROWS = 20;

/** Where a mail lies open. */
interface NotedFrom {
  tabId: number;
  host: string;
  /** False where a page may only pose as a mailbox: genuine mail that it shows is nobody's, and would count as a storm. */
  mailbox: boolean;
}

/** Writes judged mails and pages, and what the person did, into the history, in their turn and without keeping a verdict waiting. */
export class HistoryNotes {
  readonly #world: World;
  readonly #contents: TabContents;
  readonly #loading = new LoadingMails();
  readonly #newRows = new RateLimit(MOST_NEW_ROWS, MINUTE);
  /** A mail is looked up after the one before it was noted, and noted before the next one is looked up. */
  readonly #turns = turnQueue();

  constructor(world: World, contents: TabContents) {
    this.#world = world;
    this.#contents = contents;
  }

  /** The tab closed. */
  forgetTab(tabId: number): void {
    this.#loading.forget(tabId);
  }

  /** Gives the verdict with its storm, as the history stands; what is new in it is noted later. Never fails. */
  async noteMail(
    mail: OpenMail,
    { key, former }: MailKeys,
    judged: Verdict,
    { tabId, host, mailbox }: NotedFrom,
    recall: Recall,
  ): Promise<Verdict> {
    const loading = this.#loading.formerKey(tabId, mail, key);
    const others = loading === null ? former : [...former, loading];
    if (judged.kind === 'none') {
      unawaited(this.#inTurn(() => this.#passMail([key, ...others], judged, tabId)));
      return judged;
    }
    const looked = this.#inTurn(() => this.#look(mail, key, others, judged, tabId));
    unawaited(
      this.#inTurn(async () => {
        const found = await looked;
        const isKept = mailbox || warns(judged.kind);
        if (found && isKept && (await this.#hasRoom(found.event.key, others, host))) await this.#write(found.event, others);
      }),
    );
    if (judged.kind !== 'unsolicited') return judged;
    return (await recall.inTime(looked, PATIENCE, null).catch(() => null))?.verdict ?? judged;
  }

  /** Notes the person's answer, null for one taken back; gives the verdict with the storm that it leaves. */
  async noteAnswer(key: string, asked: Message<'user-answer'>['asked'], verdict: Verdict, tabId: number, recall: Recall): Promise<Verdict> {
    const { platforms } = await this.#world.rules();
    const alone = withStorm(verdict, null, verdict.platform === null ? null : platforms.byId(verdict.platform));
    const noted = this.#inTurn(() =>
      this.#world.withHistory(async (history) => {
        if (!(await this.#isRemembered(tabId))) return alone;
        const row = await history.change(key, (one) => withAnswer(one, asked, verdict, this.#world.now()));
        return row ? this.#withItsStorm(history, row, [], verdict) : alone;
      }),
    );
    return (await recall.inTime(noted, PATIENCE, null)) ?? alone;
  }

  /** Notes a page that was warned of. */
  async notePage(host: string, verdict: Verdict, tabId: number): Promise<void> {
    await this.#inTurn(() =>
      this.#world.withHistory(async (history) => {
        const event = pageEvent(host, verdict, this.#world.now());
        if ((await this.#isRemembered(tabId)) && (await this.#hasRoom(event.key, [], host))) await history.note(event);
      }),
    );
  }

  /** Notes what the person did when the page of `host` was warned of. */
  async notePageDone(host: string, verdict: Verdict, code: DoneStep['code']): Promise<void> {
    const at = this.#world.now();
    await this.#addDone(pageKeys(host, verdict, at), { code, at });
  }

  /** Notes a step that was done, with the mail or page that it was done for. Where that is in no row, nothing is kept. */
  async noteDone({ code, key, undone }: Message<'note-done'>, tabId: number | null): Promise<void> {
    const step = { code, at: this.#world.now() };
    const keys = key !== undefined ? [key] : tabId === null ? [] : await this.#keysShown(tabId, step.at);
    await (undone ? this.#takeBack(keys, code) : this.#addDone(keys, step));
  }

  /** Once a day: deletes rows that are older than the person wants, and names of mails that are in no row. */
  async forgetOld(): Promise<void> {
    const { local, now } = this.#world;
    if (!(await isDue(local, now()))) return;
    const { historyDays } = await readSettings(local);
    const answered = await answeredKeys(local);
    await this.#world.withHistory(async (history) => {
      await history.removeSeenBefore(now() - historyDays * DAY);
      const kept = new Set([...answered, ...(await history.keys())]);
      await keepMailKeys(local, (key) => kept.has(key));
    });
  }

  /** What the history tells of a mail, without changing anything in it; null where nothing may be kept. */
  async #look(
    mail: OpenMail,
    key: string,
    former: string[],
    verdict: Verdict,
    tabId: number,
  ): Promise<{ event: HistoryEvent; verdict: Verdict } | null> {
    return this.#world.withHistory(async (history) => {
      if (!(await this.#isRemembered(tabId))) return null;
      const known = mail.headers === null ? await history.find([key, ...former]) : null;
      const event = withKnownTime(
        { ...mailEvent(mail, key, verdict, this.#world.now()), ...(await aliasFacts(this.#world.local, mail)) },
        known,
      );
      return { event, verdict: await this.#withItsStorm(history, event, former, verdict) };
    });
  }

  /** A page that shows mail after mail of its own making fills no history: of one host a minute takes so many new rows. */
  async #hasRoom(key: string, former: string[], host: string): Promise<boolean> {
    const known = await this.#world.withHistory((history) => history.find([key, ...former]));
    return known !== null || this.#newRows.allows(host, this.#world.now());
  }

  async #write(event: HistoryEvent, former: string[]): Promise<void> {
    await this.#world.withHistory((history) => history.note(event, former));
    unawaited(noteMailKey(this.#world.local, former, event.key));
    unawaited(this.forgetOld());
  }

  /** A mail that looked worse while it loaded leaves no row; a lure does, and one that is trusted or called genuine since keeps what it was. */
  async #passMail(keys: string[], verdict: Verdict, tabId: number): Promise<void> {
    if (verdict.evidence.some(({ code }) => code === 'trusted-sender' || code === 'platform-off' || code === 'genuine-by-person')) return;
    await this.#world.withHistory(async (history) => {
      if (await this.#isRemembered(tabId)) await history.removeHarmless(...keys);
    });
  }

  async #withItsStorm(history: History, event: HistoryEvent, former: string[], verdict: Verdict): Promise<Verdict> {
    if (event.platform === null) return verdict;
    const { platforms } = await this.#world.rules();
    const around = await history.listOf(event.platform, { from: event.at - AROUND, to: event.at + AROUND });
    const others = around.filter(({ key }) => !former.includes(key));
    return withStorm(verdict, stormFor(event, others, platforms.advisories), platforms.byId(event.platform));
  }

  /** Adds the step to the first of the rows that is there. */
  async #addDone(keys: string[], step: DoneStep): Promise<void> {
    await this.#inTurn(() =>
      this.#world.withHistory(async (history) => {
        for (const key of keys) if (await history.addDone(key, step)) return;
      }),
    );
  }

  async #takeBack(keys: string[], code: DoneStep['code']): Promise<void> {
    await this.#inTurn(() =>
      this.#world.withHistory(async (history) => {
        for (const key of keys) await history.change(key, (row) => ({ ...row, done: withoutStep(row.done, code) }));
      }),
    );
  }

  async #keysShown(tabId: number, now: number): Promise<string[]> {
    const state = await this.#contents.state(tabId);
    if (state.state === 'mail') return [state.key];
    return state.state === 'page' ? pageKeys(state.host, state.verdict, now) : [];
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns('history', work);
  }

  async #isRemembered(tabId: number): Promise<boolean> {
    const { browser, local } = this.#world;
    return mayRemember(await browser.tabs.get(tabId).catch(() => null), local);
  }
}

/** Answers the word that the person did something about a mail. */
export function historyHandlers(world: World, history: HistoryNotes): Handlers<'note-done'> {
  return {
    'note-done': callers(world.ownUrl).fromEither(async (say, frame) => {
      unawaited(history.noteDone(say, frame?.tabId ?? say.tabId ?? null));
      return null;
    }),
  };
}

/** Opens the history when it is first needed; work that finds its connection closed by the browser runs once more, from its start. */
export function historyOpener(open: () => Promise<History> = () => History.open()): World['withHistory'] {
  let opening: Promise<History> | null = null;
  return async (work) => {
    try {
      opening ??= open();
      return await work(await opening).catch(async (error: unknown) => {
        if (!isClosed(error)) throw error;
        opening = open();
        return work(await opening);
      });
    } catch (error) {
      // No database, no room on the disk; one that is there stays open.
      const isOpen = await opening?.then(
        () => !isClosed(error),
        () => false,
      );
      if (!isOpen) opening = null;
      console.warn('Unasked could not use its history.', error);
      return null;
    }
  };
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

/** Without its source a mail has the time that the webmail shows, perhaps of another zone: the row knows it better. */
function withKnownTime(event: HistoryEvent, known: HistoryEvent | null): HistoryEvent {
  if (!known) return event;
  const { undated: _undated, ...rest } = event;
  return { ...rest, at: known.at, ...(known.undated && { undated: true }) };
}

function withAnswer(row: HistoryEvent, asked: Message<'user-answer'>['asked'], verdict: Verdict, at: number): HistoryEvent {
  const done = withoutStep(row.done, 'asked');
  const said = asked === null ? done : [...done, { code: asked, at }];
  return { ...row, verdict: verdict.kind, reason: primaryReason(verdict.evidence, row.from), done: said };
}

/** A page that was opened before midnight has yesterday's key. */
function pageKeys(host: string, { platform }: Verdict, now: number): string[] {
  return [now, now - DAY].map((time) => pageKey(host, platform, time));
}
