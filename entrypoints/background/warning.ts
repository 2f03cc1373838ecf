/** What becomes of a warning: it is pinned, the person answers it, or the page fights it and the tab moves to our own page. */
import { MINUTE } from '../../judge/time.ts';
import { pinCss } from '../../components/in-page/page-warning/pin.ts';
import { parseTarget } from '../../judge/hosts/host.ts';
import type { Message, JudgedPage } from '../../messages/requests.ts';
import { findWarning, givePass } from '../../storage/page-warnings.ts';
import { callers } from './handlers.ts';
import type { Handlers } from './handlers.ts';
import type { HistoryNotes } from './history.ts';
import type { TabContents } from './tab-content.ts';
import { unawaited } from './world.ts';
import type { Frame, World } from './world.ts';

/** Milliseconds in which the page that was continued to must ask. */
const PASS_TIME = MINUTE;

type WarningRequest = 'pin-warning' | 'warning-answered' | 'warning-contested' | 'read-warning';

/** Answers what is asked of a warning: that it stands, that it is contested, and what the person did. */
export function warningHandlers(world: World, contents: TabContents, history: HistoryNotes): Handlers<WarningRequest> {
  const { fromScript, fromExtensionPage, fromEither } = callers(world.ownUrl);
  const { browser, session } = world;
  return {
    'pin-warning': fromScript(async ({ dialogName, on }, { tabId }) => {
      // Styles of the user's origin, which no style of the page can outdo.
      const styles = { target: { tabId, frameIds: [0] }, css: pinCss(dialogName), origin: 'USER' as const };
      await (on ? browser.scripting.insertCSS(styles) : browser.scripting.removeCSS(styles)).catch(() => null);
      return null;
    }),
    'warning-answered': fromEither(answered),
    'warning-contested': fromScript(contested),
    'read-warning': fromExtensionPage(warningOf),
  };

  /** The person's answer, from the page itself or (no frame) from our own warning page. */
  async function answered({ id, act }: Message<'warning-answered'>, frame: Frame | null): Promise<null> {
    const warning = await findWarning(session, id);
    if (!warning) return null;
    if (act === 'went-on' && warning.verdict.kind === 'lure' && !(await world.policy()).mayContinue) return null;
    unawaited(history.notePageDone(warning.host, warning.verdict, act));
    // In the page itself its own script knows that the person went on.
    if (frame || act !== 'went-on') return null;
    const target = parseTarget(warning.url);
    if (target.kind === 'web') await givePass(session, { tabId: warning.tabId, host: target.shownHost, until: world.now() + PASS_TIME });
    return null;
  }

  /** Moves the tab to our own page, which no page can cover. It takes only the id of a warning that was given there. */
  async function contested({ id }: Message<'warning-contested'>, frame: Frame): Promise<null> {
    const warning = await findWarning(session, id);
    if (warning?.tabId !== frame.tabId || frame.frameId !== 0) return null;
    const url = new URL(browser.runtime.getURL('/warning.html'));
    url.searchParams.set('id', id);
    await browser.tabs.update(frame.tabId, { url: url.href });
    return null;
  }

  /** The words of our own page, and the address to go back to; the toolbar button says the same there. */
  async function warningOf({ id }: Message<'read-warning'>): Promise<{ judged: JudgedPage; url: string } | null> {
    const warning = await findWarning(session, id);
    if (!warning) return null;
    const { tabId, url, host, part, verdict } = warning;
    unawaited(contents.showPage(tabId, { documentId: OWN_DOCUMENT, state: { state: 'page', host, verdict } }));
    const { mayContinue } = await world.policy();
    return { judged: { verdict, host, id, part, wentOn: false, ...(!mayContinue && { closed: true }) }, url };
  }
}

/** No document of a page has this id: once the tab leaves our own page, what it spoke of is past. */
const OWN_DOCUMENT = 'own';
