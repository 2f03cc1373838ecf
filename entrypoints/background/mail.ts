/** What the background does for an open mail: judges it, and takes the person's answer. */
import { CONTAIN_CSS } from '../../components/in-page/banner/pin.ts';
import { MINUTE } from '../../judge/time.ts';
import { examineMail, type Examined } from '../../judge/judge-mail.ts';
import type { OpenMail, Receiver } from '../../judge/open-mail.ts';
import { withDoneSteps } from '../../judge/verdict/advice.ts';
import { provenList, type UserContext, withUserAnswer } from '../../judge/verdict/user-context.ts';
import { addressesOf, parseHeaderBlock } from '../../judge/mail-source/headers.ts';
import type { FrameMessage } from '../../messages/frame-requests.ts';
import { readCheckUp } from '../../features/check-up/store.ts';
import type { JudgedMail, MailSeen, Message } from '../../messages/requests.ts';
import { isMailbox, isOpenQuestion } from '../../storage/mailbox-hosts.ts';
import { readRequests } from '../../storage/reset-requests.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../storage/settings.ts';
import { NOBODY_TRUSTED, trustedValues } from '../../storage/trusted.ts';
import { moveUserAnswer, readUserAnswer, writeUserAnswer } from '../../storage/user-answers.ts';
import { callers, Refused } from './handlers.ts';
import type { Handlers, Sender } from './handlers.ts';
import type { HistoryNotes } from './history.ts';
import { inject } from './inject.ts';
import { LateMemory, Recall } from './late-memory.ts';
import { keyAmong, candidateKeys } from './mail-key.ts';
import type { CandidateKeys, MailKeys } from './mail-key.ts';
import { hostsOf, originOf } from './page-address.ts';
import type { TabContents } from './tab-content.ts';
import type { TabTurns } from './tab-turns.ts';
import { MEMORY_PATIENCE, unawaited } from './world.ts';
import type { Frame, World } from './world.ts';
import { warns } from '../../judge/verdict.ts';

const RECEIVERS: Record<string, Receiver> = { gmail: { kind: 'gmail' } };

/** Judges by the mail alone. */
export const NO_MEMORY = { trustedSenders: [], requests: [], answer: null, requestWindow: 0 };

type MailRequest =
  | 'found-mailbox'
  | 'bring-mail-drawing'
  | 'expect-mail'
  | 'judge-mail'
  | 'unreadable-mail'
  | 'mail-gone'
  | 'pin-banner'
  | 'user-answer'
  | 'call-genuine';

/** Answers all that mailboxes ask of mails: judged, expected, closed, answered by the person, called genuine. */
export function mailHandlers(world: World, contents: TabContents, history: HistoryNotes, turns: TabTurns): Handlers<MailRequest> {
  const { fromScript, fromExtensionPage, fromEither } = callers(world.ownUrl);
  const lateMemory = new LateMemory();
  /** Mails that are being read, by their frame. */
  const underWay = new Map<string, Promise<Examined>>();
  return {
    'found-mailbox': fromScript(async (_say, frame) => {
      await bringMailbox(world, contents, frame);
      return null;
    }),
    'bring-mail-drawing': fromScript(async (_say, frame) => {
      await inject(world, '/mail-drawing.js', frame);
      return null;
    }),
    'expect-mail': fromScript(async ({ mail }, frame) => {
      await expectMail(mail, frame);
      return null;
    }),
    'judge-mail': fromScript((say, frame, sender) => judgeOpenMail(say, frame, sender)),
    'unreadable-mail': fromScript(async ({ client, reason, number }, frame) => {
      contents.beginJudging(frame, number);
      unawaited(contents.showMail(frame, { number, key: '', state: { state: 'unreadable', client, reason } }));
      return null;
    }),
    'mail-gone': fromScript(async ({ number }, frame) => {
      unawaited(contents.closeMail(frame, number));
      return null;
    }),
    'pin-banner': fromScript(async ({ on }, { tabId, frameId }) => {
      const styles = { target: { tabId, frameIds: [frameId] }, css: CONTAIN_CSS, origin: 'USER' as const };
      await (on ? world.browser.scripting.insertCSS(styles) : world.browser.scripting.removeCSS(styles)).catch(() => null);
      return null;
    }),
    'user-answer': fromEither(async (say, frame, sender) => {
      // A page that only looks like a mailbox could have the button pressed under a cover.
      if (frame && !mailboxIn(await readSettingsInTime(new Recall()), sender).known)
        throw new Refused('The person has not called this their mailbox.');
      return takeAnswer(say, frame?.tabId ?? say.tabId ?? null);
    }),
    'call-genuine': fromExtensionPage(async (say) => {
      await callGenuine(say);
      return null;
    }),
  };

  /**
   * Has what draws brought in, and the history opened, where even without its source the mail has something to be said of.
   * Of a mail that came with its source meanwhile, as where the worker had to start first, that is told by the same reading.
   */
  async function expectMail(seen: MailSeen, frame: Frame): Promise<void> {
    const rules = await world.rules();
    const { examining } = await turns.run(`${frame.tabId} mail`, async () => ({
      examining: underWay.get(nameOf(frame)) ?? examineMail(openMailOf(seen), rules),
    }));
    if ((await examining)(NO_MEMORY).kind === 'none') return;
    unawaited(world.withHistory(async () => null));
    await inject(world, '/mail-drawing.js', frame);
  }

  /** Reads the mail, in its tab's turn. */
  function examine(mail: OpenMail, frame: Frame): Promise<Examined> {
    const inTurn = async (): Promise<Examined> => {
      const rules = await world.rules();
      return turns.run(`${frame.tabId} mail`, async () => examineMail(mail, rules));
    };
    const examining = inTurn().finally(() => {
      if (underWay.get(nameOf(frame)) === examining) underWay.delete(nameOf(frame));
    });
    underWay.set(nameOf(frame), examining);
    return examining;
  }

  /** Nothing is written before the answer is given. */
  async function judgeOpenMail({ mail: seen, number, draws }: Message<'judge-mail'>, frame: Frame, sender: Sender): Promise<JudgedMail> {
    const isCurrent = contents.beginJudging(frame, number);
    const mail = openMailOf(seen);
    const recall = new Recall();
    // All that is remembered is asked for first, and comes in while the mail is read.
    const candidates = candidateKeys(seen, originOf(sender));
    const keyed = candidates.then((names) => keyAmong(names, world.local));
    const answered = keyed.then(({ key, former }) => readUserAnswer(world.local, [key, ...former]));
    const asked = askMemory();
    const checkUp = readCheckUp(world.local);
    const examined = await examine(mail, frame);
    const [keys, memory, checked, answer] = await Promise.all([
      candidates.then((names) => recall.inTime(keyed, MEMORY_PATIENCE, firstKey(names))),
      remembered(asked, recall),
      recall.inTime(checkUp, MEMORY_PATIENCE, []),
      recall.inTime(answered, MEMORY_PATIENCE, null),
    ]);
    const { known, ask } = mailboxIn(memory.settings, sender);
    const judged = examined({ ...memory.lists, answer });
    const [noted] = await Promise.all([
      history.noteMail(mail, keys, judged, { tabId: frame.tabId, host: hostsOf(sender)[0] ?? '', mailbox: known }, recall),
      draws === false && judged.kind !== 'none' ? inject(world, '/mail-drawing.js', frame) : null,
    ]);
    const verdict = withDoneSteps(noted, checked, mail.date);
    const { key } = keys;
    if (isCurrent()) {
      const from = mail.from ? `${mail.from.name} <${mail.from.address}>` : '';
      const state = {
        state: 'mail',
        key,
        from,
        subject: mail.subject,
        verdict,
        sourceRead: mail.headers !== null,
        client: seen.client,
        askMailbox: ask,
        mailbox: known,
        list: provenList(mail) || undefined,
      } as const;
      unawaited(contents.showMail(frame, { number, key, state }));
      unawaited(moveUserAnswer(world.local, keys.former, key));
      unawaited(lateMemory.judgeAgain(recall, `${frame.tabId} ${key}`, () => judgeAgain(frame.tabId, key)));
    }
    return { key, verdict: known ? verdict : examined(NO_MEMORY), mailbox: known };
  }

  /** What is stored beside the answer to one mail. */
  function askMemory(): StoredReads {
    const { local, now } = world;
    return { trusted: trustedValues(local), requests: readRequests(local, now()), settings: readSettings(local) };
  }

  /** What of it came. Memory that does not answer in time has nothing to say. */
  async function remembered(asked: StoredReads, recall: Recall): Promise<{ settings: Settings; lists: Omit<UserContext, 'answer'> }> {
    const [trusted, requests, settings] = await Promise.all([
      recall.inTime(asked.trusted, MEMORY_PATIENCE, NOBODY_TRUSTED),
      recall.inTime(asked.requests, MEMORY_PATIENCE, []),
      recall.inTime(asked.settings, MEMORY_PATIENCE, DEFAULT_SETTINGS),
    ]);
    const { requestMinutes, platformsOff, distrustedSenders } = settings;
    const lists = { trustedSenders: trusted.senders, trustedLists: trusted.lists, distrustedSenders, platformsOff };
    return { settings, lists: { ...lists, requests, requestWindow: requestMinutes * MINUTE } };
  }

  function readSettingsInTime(recall: Recall): Promise<Settings> {
    return recall.inTime(readSettings(world.local), MEMORY_PATIENCE, DEFAULT_SETTINGS);
  }

  /**
   * Keeps the person's answer and shows the verdict that follows, in the tab where the mail is open.
   * @throws where it could not be kept
   */
  async function takeAnswer({ key, asked }: Message<'user-answer'>, tabId: number | null): Promise<JudgedMail | null> {
    await writeUserAnswer(world.local, key, asked);
    const state = tabId === null ? null : await contents.mailState(tabId, key);
    if (tabId === null || state?.state !== 'mail') return null;
    const rules = await world.rules();
    const platform = state.verdict.platform === null ? null : rules.platforms.byId(state.verdict.platform);
    const recall = new Recall();
    const verdict = await history.noteAnswer(key, asked, withUserAnswer(state.verdict, asked, platform), tabId, recall);
    unawaited(contents.updateMail(tabId, key, { ...state, verdict }));
    unawaited(lateMemory.judgeAgain(recall, `${tabId} ${key} ${asked}`, () => judgeAgain(tabId, key)));
    return { key, verdict, mailbox: true };
  }

  /**
   * Keeps that the person knows the mail to be genuine, or that no more, and has its frame judge it anew.
   * @throws where no warning stands on it or the site is not their mailbox, and where it could not be kept
   */
  async function callGenuine({ key, genuine, tabId }: Message<'call-genuine'>): Promise<void> {
    const state = await contents.mailState(tabId, key);
    const isWarned = state?.state === 'mail' && warns(state.verdict.kind);
    if (genuine && !(isWarned && state.mailbox === true)) throw new Refused('Of this mail it cannot be said.');
    await writeUserAnswer(world.local, key, genuine ? 'genuine' : null);
    await history.noteDone({ type: 'note-done', code: 'called-genuine', key, undone: !genuine }, tabId);
    await judgeAgain(tabId, key);
  }

  /** A frame that has gone, or shows another mail by now, judges nothing. */
  async function judgeAgain(tabId: number, key: string): Promise<void> {
    const { mails } = await contents.content(tabId);
    const message: FrameMessage<'judge-again'> = { type: 'judge-again' };
    const frames = new Set(mails.filter((one) => one.key === key).map(({ frameId }) => frameId));
    for (const frameId of frames) await world.browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null);
  }
}

function nameOf({ tabId, frameId }: Frame): string {
  return `${tabId} ${frameId}`;
}

interface StoredReads {
  trusted: ReturnType<typeof trustedValues>;
  requests: ReturnType<typeof readRequests>;
  settings: Promise<Settings>;
}

/** The key of a mail while nobody says under which it was noted. */
function firstKey({ own, shown }: CandidateKeys): MailKeys {
  return { key: own ?? shown[0] ?? '', former: shown };
}

/** Whether `sender` is the person's mailbox, and of which host they are still to say so. */
function mailboxIn(settings: Settings, sender: Sender): { known: boolean; ask: string | undefined } {
  const hosts = hostsOf(sender);
  return {
    known: hosts.length > 0 && hosts.every((host) => isMailbox(host, settings)),
    ask: hosts.find((host) => isOpenQuestion(host, settings)),
  };
}

/** Brings the script that reads mail. */
export async function bringMailbox(world: World, contents: TabContents, frame: Frame): Promise<void> {
  await inject(world, '/mailbox.js', frame);
  // In a new document nothing of the one before is open; but Firefox gives an open page two sentinels after an update.
  unawaited(contents.check(frame.tabId, false));
}

/** The mail for the judge. The source is the truth about From and Reply-To; the page about text and links. */
export function openMailOf(seen: MailSeen): OpenMail {
  const { client, source, ...shown } = seen;
  const receiver = RECEIVERS[client] ?? { kind: 'unknown' };
  const headers = source.state === 'read' ? parseHeaderBlock(source.headerBlock) : [];
  if (headers.length === 0) return { ...shown, headers: null, receiver };
  const written = addressesOf(headers);
  return {
    ...shown,
    from: written.from ?? shown.from,
    replyTo: written.replyTo,
    // Webmails have words of their own for none, and leave signs out; what is not encoded they may guess better.
    subject: written.subject.includes('\uFFFD') ? shown.subject : written.subject,
    date: written.date ?? shown.date,
    headers,
    receiver,
  };
}
