import { expect } from 'vitest';
import { badge } from '../../components/i18n/badge.ts';
import { readAllDrawn, waitForBanner } from '../../scripts/browsers/rendered.ts';
import type { Running } from './running.ts';
import { trapMails } from './trap-mails.ts';

/** Of the trap mails: the one that is warned of, and what it says. */
const LAST = trapMails.findIndex(({ title }) => title === 'a name that is an address');

/**
 * Ten mails in three seconds, the one that is warned of last: expects that banner, badge and popup are that mail's.
 * @param hurry opens the mails of these numbers, counted from 1, one after the other
 */
export async function expectTheLastOfTen({ at, watch, page }: Running, hurry: (numbers: number[]) => Promise<void>): Promise<void> {
  const others = trapMails.map((_mail, index) => index + 1).filter((number) => number !== LAST + 1);
  await hurry([...others.slice(-9), LAST + 1]);
  const subject = trapMails[LAST]?.truth.subject ?? '';
  const state = await watch.waitForState(page, (now) => now.state === 'mail' && now.subject === subject && now.sourceRead);
  if (state.state !== 'mail') throw new Error('The tab shows no mail.');
  const { kind } = state.verdict;
  const drawn = await waitForBanner(at, page, (one) => one.kind === kind);
  expect(await readAllDrawn(at, page)).toHaveLength(1);
  await expect.poll(() => watch.badge(page), { timeout: 15_000 }).toBe(badge(kind).text);
  const { popup, drawn: inPopup } = await watch.openPopup(page);
  expect(inPopup).toMatchObject({ kind, headline: drawn.headline });
  await popup.close();
}
