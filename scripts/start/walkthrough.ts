import type { Page } from 'puppeteer-core';
import type { VerdictKind } from '../../judge/verdict.ts';
import type { TabState } from '../../storage/tabs.ts';
import { readRendered, waitForBanner } from '../browsers/rendered.ts';
import type { RenderedParts } from '../browsers/rendered.ts';
import type { TabWatch } from '../browsers/tabs.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { pause } from '../browsers/wait.ts';
import type { DemoMail } from '../demo/mails.ts';
import type { DemoMailbox } from './mailbox.ts';

/** What the person saw of one mail. */
export interface Seen {
  mail: DemoMail;
  expected: VerdictKind;
  /** As drawn; 'none' where the extension looked and drew nothing, 'no banner' where it should have drawn one. */
  verdict: string;
  reason: string;
  badge: string;
}

/** Whether a mail was shown as it should be. */
export function isRight({ verdict, expected }: Seen): boolean {
  return verdict === expected;
}

/** What a walkthrough needs: the browser, the tab with the mailbox in it, and an eye on that tab. */
export interface Visit {
  at: ExtensionBrowser;
  watch: TabWatch;
  page: Page;
  mailbox: DemoMailbox;
}

/** Opens one mail as a person does and reads what is drawn. The mail must not be open already. */
export async function look(visit: Visit, mail: DemoMail): Promise<{ seen: Seen; drawn: RenderedParts | null }> {
  const { at, watch, page, mailbox } = visit;
  const before = await watch.state(page);
  const lastKey = before.state === 'mail' ? before.key : '';
  await mailbox.open(page, mail);
  const state = await watch
    .waitForState(page, (now) => now.state === 'unreadable' || (now.state === 'mail' && now.key !== lastKey))
    .catch(() => null);
  const drawn = await settledBanner(at, page, state);
  const verdict = drawn?.kind ?? (state?.state === 'mail' && state.verdict.kind === 'none' ? 'none' : 'no banner');
  const seen = { mail, expected: mailbox.expected(mail), verdict, reason: drawn?.reasons[0] ?? '', badge: await watch.badge(page) };
  return { seen, drawn };
}

/** The banner once it shows this state's verdict; a mail that is none gets a moment to draw something by mistake. */
async function settledBanner(at: ExtensionBrowser, page: Page, state: TabState | null): Promise<RenderedParts | null> {
  if (state?.state !== 'mail') return readRendered(at, page);
  const { kind } = state.verdict;
  if (kind !== 'none') return waitForBanner(at, page, (drawn) => drawn.kind === kind).catch(() => readRendered(at, page));
  await pause(400);
  return readRendered(at, page);
}
