/** Runs all cases in a browser, one after the other. */
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import type { MockServer } from '../browsers/mock-server.ts';
import { TabWatch } from '../browsers/tabs.ts';
import { startDemo } from '../demo/server.ts';
import type { AttackCase, MailCase, PageCase } from './cases.ts';
import { mailOutcome, pageOutcome } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { runMail } from './run-mail.ts';
import { runPage } from './run-page.ts';
import { attackWorld, demoMail, gmailConversation, GMAIL } from './world.ts';

export interface Ran {
  attack: AttackCase;
  outcome: Outcome;
}

/**
 * Yields each of `cases` with its outcome, in order. A case that cannot be done is not held.
 * @param at a browser in which the extension has just been installed
 * @param mockServer the web of that browser; it plays the cases from now on
 * @param all every case of the folder
 */
export async function* runCases(at: ExtensionBrowser, mockServer: MockServer, cases: AttackCase[], all: AttackCase[]): AsyncGenerator<Ran> {
  const mails = cases.filter((one): one is MailCase => one.kind === 'mail');
  const letters = mails.map(demoMail);
  const conversations = await Promise.all(letters.map(gmailConversation));
  let now: PageCase | null = null;
  mockServer.play(attackWorld(all, () => now, conversations));
  const demo = await startDemo(letters);
  try {
    const watch = await TabWatch.open(at);
    await watch.end();
    for (const attack of cases) {
      now = attack.kind === 'page' ? attack : null;
      try {
        if (attack.kind === 'page') yield { attack, outcome: pageOutcome(await runPage(at, attack)) };
        else {
          const place = mails.indexOf(attack);
          const boxes = [
            { mailbox: 'demo', url: `${demo.url}#/message/${place}`, body: '.reading iframe' },
            { mailbox: 'gmail', url: `https://${GMAIL}/mail/u/0/#inbox/case-${place}`, body: '.a3s' },
          ];
          const seen = [];
          for (const box of boxes) seen.push(await runMail(at, mockServer, attack, box));
          yield { attack, outcome: mailOutcome(seen) };
        }
      } catch (error) {
        yield {
          attack,
          outcome: { held: false, shown: 'could not be done', given: error instanceof Error ? error.message : String(error) },
        };
      }
    }
  } finally {
    await demo.close();
  }
}
