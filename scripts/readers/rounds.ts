/** Opens ten mails in three seconds, again and again: what is shown then must be the last one's. */
import type { Engine } from '../browsers/find.ts';
import { truthOf } from './facts.ts';
import { inWebmail } from './in-webmail.ts';
import { waitForLastMail } from './last-mail.ts';
import type { FiledMail } from './mails.ts';
import type { RealWebmail } from './webmails.ts';

const TEN = 10;

/** How many of so many rounds ended with tab, badge and the one banner telling of the mail that was opened last. */
export function countRightRounds(engine: Engine, real: RealWebmail, mails: FiledMail[], rounds: number): Promise<number> {
  return inWebmail(engine, real, mails, async ({ at, watch, page }) => {
    let right = 0;
    for (let round = 0; round < rounds; round++) {
      const numbers = Array.from({ length: TEN }, (_none, step) => 1 + ((round * 7 + step * 3) % mails.length));
      const last = mails[(numbers.at(-1) ?? 1) - 1];
      const subject = last ? (await truthOf(last.source)).sourced.subject : '';
      await real.hurry(page, numbers);
      if (await waitForLastMail(at, watch, page, subject)) right++;
      else console.error(`round ${round}: ${JSON.stringify(await watch.state(page)).slice(0, 200)}, not ${subject}`);
    }
    return right;
  });
}
