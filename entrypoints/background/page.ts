/** What the background does for a page or frame that asks for something: judges it, and has the page of the tab warn. */
import { isArrival } from '../../components/i18n/state.ts';
import { mayRemember } from '../../features/history/allowed.ts';
import { isUnder, parseTarget } from '../../judge/hosts/host.ts';
import { silent } from '../../judge/page/judge-page.ts';
import { platformsAsked } from '../../judge/reset-request.ts';
import { withPlatformsOff } from '../../judge/verdict/user-context.ts';
import { cutUrl } from '../../messages/cut.ts';
import { inTime } from '../../messages/in-time.ts';
import { URL_LENGTH } from '../../messages/limits.ts';
import type { FrameMessage } from '../../messages/frame-requests.ts';
import type { JudgedPage, Message, SentForm } from '../../messages/requests.ts';
import { classifyField } from '../../pages/classify-field.ts';
import { readSnapshot } from '../../pages/read-snapshot.ts';
import { isMailbox } from '../../storage/mailbox-hosts.ts';
import type { OpenMailState, TabContent } from '../../storage/open-mails.ts';
import { addWarning, takePass } from '../../storage/page-warnings.ts';
import { noteRequest } from '../../storage/reset-requests.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../storage/settings.ts';
import { NOBODY_TRUSTED, trustedValues } from '../../storage/trusted.ts';
import type { FollowedLinks } from './follow.ts';
import { FramedPages } from './framed-pages.ts';
import { callers, type Handlers, type Sender } from './handlers.ts';
import type { HistoryNotes } from './history.ts';
import { bringMailbox } from './mail.ts';
import { inject, readsMail, warnInTop } from './inject.ts';
import { LateMemory, Recall } from './late-memory.ts';
import { addressOf, hostsOf, topAddressOf } from './page-address.ts';
import type { TabContents } from './tab-content.ts';
import type { TabTurns } from './tab-turns.ts';
import { type Frame, MEMORY_PATIENCE, unawaited, type World } from './world.ts';
import { warns } from '../../judge/verdict.ts';

const NO_CONTENT: TabContent = { mails: [], page: null };

type PageRequest = 'look-closer' | 'found-form' | 'judge-page' | 'reset-sent';

/** Answers what is asked of pages: their verdict, and what a person does about a warning. */
export function pageHandlers(
  world: World,
  contents: TabContents,
  history: HistoryNotes,
  followed: FollowedLinks,
  turns: TabTurns,
): Handlers<PageRequest> {
  const { local, session, now } = world;
  const { fromScript } = callers(world.ownUrl);
  const framed = new FramedPages(world);
  const lateMemory = new LateMemory();
  return {
    'look-closer': fromScript(({ secret }, frame, sender) => {
      unawaited(bringToOwnMailbox(frame, sender));
      return inject(world, secret ? '/page.js' : '/watch.js', frame);
    }),
    'found-form': fromScript(async (_say, frame) => {
      await inject(world, '/page.js', frame);
      return null;
    }),
    'judge-page': fromScript(async (say, frame, sender) => {
      const recall = new Recall();
      const judged = await judgeOpenPage(say, frame, sender, recall);
      unawaited(lateMemory.judgeAgain(recall, `${frame.tabId} ${say.documentId}`, () => askAgain(frame)));
      return judged;
    }),
    'reset-sent': fromScript(async ({ form }, _place, sender) => {
      unawaited(noteReset(form, sender));
      return null;
    }),
  };

  /** In the person's own mailbox mail is awaited: the script that reads it comes while the page does. */
  async function bringToOwnMailbox(frame: Frame, sender: Sender): Promise<void> {
    const settings = await readSettings(local);
    const hosts = hostsOf(sender);
    if (hosts.length > 0 && hosts.every((host) => isMailbox(host, settings)) && !(await readsMail(world, frame)))
      await bringMailbox(world, contents, frame);
  }

  /**
   * Judges the page at the address that the browser names for the sender; what it says of itself is not believed.
   * Memory that does not answer in time has nothing to say, and nothing is written before the answer is given.
   */
  async function judgeOpenPage(
    { page, documentId }: Message<'judge-page'>,
    frame: Frame,
    sender: Sender,
    recall: Recall,
  ): Promise<JudgedPage> {
    const url = addressOf(sender);
    const [{ sites: trustedSites }, referrerMail, settings] = await Promise.all([
      recall.inTime(trustedValues(local), MEMORY_PATIENCE, NOBODY_TRUSTED),
      recall.inTime(followed.referrerMailOf(frame, url), MEMORY_PATIENCE, null).catch(() => null),
      recall.inTime(readSettings(local), MEMORY_PATIENCE, DEFAULT_SETTINGS),
    ]);
    const topUrl = topAddressOf(sender);
    const isOwnMailbox = hostsOf(sender).every((host) => isMailbox(host, settings));
    const { verdict: found, at } = isJudged(settings, [url, topUrl], referrerMail !== null)
      ? await turns.run(`${frame.tabId} page`, () =>
          framed.judge({ ...readSnapshot(page), url }, frame, { topUrl, isMailbox: isOwnMailbox }, { trustedSites, referrerMail }),
        )
      : { verdict: silent(), at: url };
    const verdict = withPlatformsOff(found, settings.platformsOff);
    const judged: JudgedPage = { verdict, host: hostOf(at), id: '', part: frame.frameId !== 0, wentOn: false };
    if (!warns(verdict.kind)) {
      if (judged.part) return judged;
      if (!isArrival(verdict)) {
        unawaited(contents.passPage(frame.tabId, documentId));
        return judged;
      }
      unawaited(contents.showPage(frame.tabId, { documentId, state: { state: 'page', host: judged.host, verdict } }));
      await inject(world, '/page-drawing.js', frame);
      return judged;
    }
    if (
      judged.part &&
      judged.host === hostOf(topUrl) &&
      isOwnMailbox &&
      bannerTells((await inTime(contents.content(frame.tabId), MEMORY_PATIENCE, NO_CONTENT)).mails)
    )
      return { ...judged, verdict: silent() };
    return warn(judged, topUrl || url, frame, documentId);
  }

  /** A frame that has gone judges nothing. */
  async function askAgain({ tabId, frameId }: Frame): Promise<void> {
    const message: FrameMessage<'judge-again'> = { type: 'judge-again' };
    await world.browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null);
  }

  /** The one frame where it is known that a page is warned about. @param url address of the page in the tab. */
  async function warn({ host, part, verdict }: JudgedPage, url: string, frame: Frame, documentId: string): Promise<JudgedPage> {
    const { tabId } = frame;
    const id = crypto.randomUUID();
    unawaited(addWarning(session, { id, tabId, url: cutUrl(url, URL_LENGTH), host, part, verdict }));
    unawaited(history.notePage(host, verdict, tabId));
    const wentOn = await inTime(takePass(session, tabId, hostOf(url), now()), MEMORY_PATIENCE, false).catch(() => false);
    const { mayContinue } = await world.policy();
    const judged: JudgedPage = { verdict, host, id, part, wentOn, ...(!mayContinue && { closed: true }) };
    // The top page has its script before it can be asked whether it speaks of a page.
    if (part) await warnInTop(world, tabId, judged);
    else await inject(world, '/page-drawing.js', frame);
    unawaited(contents.showPage(tabId, { documentId: part ? '' : documentId, state: { state: 'page', host, verdict } }));
    return judged;
  }

  /** A form that takes a name was sent: if the top page of its tab asked for a reset with it, platform and time are kept. */
  async function noteReset(sent: SentForm, { url = '', frameId, tab }: Sender): Promise<void> {
    if (frameId !== 0 || !(await mayRemember(tab ?? null, local))) return;
    const { platforms } = await world.rules();
    const fields = sent.fields.map(([type = '', autocomplete = '', name = '', id = '', label = '']) => ({
      kind: classifyField({ type, autocomplete, name, id, label, inputMode: '', maxLength: '' }),
      label,
    }));
    for (const platform of platformsAsked(url, { ...sent, fields }, platforms)) await noteRequest(local, platform.id, now());
  }
}

/**
 * Which pages are judged, by what the person set.
 * @param addresses of the page and, for a frame, of the page around it.
 */
export function isJudged(settings: Pick<Settings, 'pages' | 'ignoredSites'>, addresses: string[], isReferred: boolean): boolean {
  if (settings.pages === 'none' || (settings.pages === 'from-mail' && !isReferred)) return false;
  const hosts = addresses.map((address) => parseTarget(address)).flatMap((target) => (target.kind === 'web' ? [target.host] : []));
  return !settings.ignoredSites.some((site) => hosts.some((host) => isUnder(host, site)));
}

/**
 * Whether a red banner in the tab speaks already, so that a form in the mail's own frame needs no warning over the whole
 * webmail. Anything less would be a way out; so would be a page that only looks like a webmail, which is not asked.
 */
export function bannerTells(mails: Pick<OpenMailState, 'state'>[]): boolean {
  return mails.some(({ state }) => state.state === 'mail' && state.verdict.kind === 'lure');
}

function hostOf(url: string): string {
  const target = parseTarget(url);
  return target.kind === 'web' ? target.shownHost : '';
}
