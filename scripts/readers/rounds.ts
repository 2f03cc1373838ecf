/** Opens ten mails in three seconds, again and again: what is shown then must be the last one's. */
import { badge } from '../../components/i18n/badge.ts';
import { readAllDrawn } from '../browsers/rendered.ts';
import type { Engine } from '../browsers/find.ts';
import { waitFor } from '../browsers/wait.ts';
import { truthOf } from './facts.ts';
import { inWebmail } from './in-webmail.ts';
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
      const isRight = await waitFor(async () => {
        const state = await watch.state(page);
        if (state.state !== 'mail' || state.subject !== subject) return null;
        const { kind } = state.verdict;
        const drawn = await readAllDrawn(at, page);
        const kinds = drawn.map((one) => one.kind).join();
        return kinds === (kind === 'none' ? '' : kind) && (await watch.badge(page)) === badge(kind).text ? true : null;
      }, 15_000);
      if (isRight) right++;
      else console.error(`round ${round}: ${JSON.stringify(await watch.state(page)).slice(0, 200)}, not ${subject}`);
    }
    return right;
  });
}
