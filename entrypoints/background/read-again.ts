/** What is read of an open mail once more, when the person asks for it: its frame hands it over again, and nothing is stored. */
import { listedPlaces } from '../../judge/destination/listed-places.ts';
import { judgeMail } from '../../judge/judge-mail.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import type { LinkTarget } from '../../judge/verdict.ts';
import type { FrameMessage } from '../../messages/frame-requests.ts';
import { SKELETON } from '../../messages/limits.ts';
import type { LureReportReading } from '../../messages/requests.ts';
import { parseMail } from '../../messages/schema.ts';
import { callers } from './handlers.ts';
import type { Handlers } from './handlers.ts';
import { NO_MEMORY, openMailOf } from './mail.ts';
import type { TabContents } from './tab-content.ts';
import type { World } from './world.ts';

/** Answers popup and banner that want a mail once more: its links, its skeleton, its parts for a report. */
export function readAgainHandlers(world: World, contents: TabContents): Handlers<'list-links' | 'read-skeleton' | 'read-for-lure-report'> {
  const { fromExtensionPage, fromEither } = callers(world.ownUrl);
  return {
    // What comes back stands in the mail itself: the page that shows it learns nothing by it.
    'list-links': fromEither(async ({ key, tabId }, frame) => {
      const open = frame?.tabId ?? tabId;
      const mail = open === undefined ? null : await mailAgain(open, key);
      return mail && listedPlaces(mail.body);
    }),
    'read-skeleton': fromExtensionPage(({ tabId }) => readSkeleton(tabId)),
    'read-for-lure-report': fromExtensionPage(({ tabId }) => readForLureReport(tabId)),
  };

  /** What a lure report of the tab's mail or page needs. The mail comes from its frame anew; nothing is stored. */
  async function readForLureReport(tabId: number): Promise<LureReportReading> {
    const state = await contents.state(tabId);
    if (state.state !== 'mail' && state.state !== 'page') return { mail: null, targets: [], reportAddress: '' };
    const rules = await world.rules();
    const { platform } = state.verdict;
    const { reportAddress: ofOrganisation } = await world.policy();
    const ofPlatform = platform === null ? '' : (rules.platforms.byId(platform)?.reportAddress ?? '');
    const taken = ofOrganisation === '' ? { reportAddress: ofPlatform } : { reportAddress: ofOrganisation, byOrganisation: true as const };
    const mail = state.state === 'mail' ? await mailAgain(tabId, state.key) : null;
    return { mail, targets: mail ? await targetsOf(mail) : [], ...taken };
  }

  async function targetsOf(mail: OpenMail): Promise<LinkTarget[]> {
    return judgeMail(mail, await world.rules(), NO_MEMORY).targets;
  }

  async function readSkeleton(tabId: number): Promise<string> {
    const unread = (await contents.content(tabId)).mails.find(({ state }) => state.state === 'unreadable');
    if (!unread) return '';
    const message: FrameMessage<'read-skeleton'> = { type: 'read-skeleton' };
    const answer: unknown = await world.browser.tabs.sendMessage(tabId, message, { frameId: unread.frameId }).catch(() => '');
    return typeof answer === 'string' ? answer.slice(0, SKELETON) : '';
  }

  /** A frame that has gone, or shows another mail by now, is no error. */
  async function mailAgain(tabId: number, key: string): Promise<OpenMail | null> {
    const open = (await contents.content(tabId)).mails.find((one) => one.key === key);
    if (!open) return null;
    const message: FrameMessage<'request-mail'> = { type: 'request-mail', key };
    const answer: unknown = await world.browser.tabs.sendMessage(tabId, message, { frameId: open.frameId }).catch(() => null);
    const seen = parseMail(answer);
    return seen && openMailOf(seen);
  }
}
