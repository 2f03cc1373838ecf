/** How long after a mail stands in Roundcube's page something stands above it. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../browsers/wait.ts';
import type { Webmail } from '../webmail/roundcube.ts';
import { messageUrl } from '../webmail/session.ts';

/** Takes down, in every page from now on, when a mail's words stood there first, and when an element of that name did. */
export async function watchDrawing(page: Page, element: string): Promise<void> {
  await page.evaluateOnNewDocument((drawn: string) => {
    const seen: { mail?: number; drawn?: number } = {};
    Reflect.set(globalThis, 'seenMail', seen);
    const look = (): void => {
      if (/\S/.test(document.querySelector('#messagebody')?.textContent ?? '')) seen.mail ??= performance.now();
      if (document.querySelector(drawn)) seen.drawn ??= performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, element);
}

/** Milliseconds from mail to drawing, for the mail of that number. */
export async function timeToDraw(page: Page, webmail: Webmail, number: number): Promise<number> {
  await page.goto(messageUrl(webmail, number));
  const seen = await waitFor(() =>
    page.evaluate(() => {
      const { mail, drawn } = Reflect.get(globalThis, 'seenMail') as { mail?: number; drawn?: number };
      return mail !== undefined && drawn !== undefined ? drawn - mail : null;
    }),
  );
  if (seen === null) throw new Error(`Nothing was drawn above mail ${number}.`);
  return seen;
}
