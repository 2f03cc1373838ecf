import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailSeen } from '../../messages/types.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { openInHorde, signInToHorde, startHorde } from '../../scripts/webmail/horde.ts';
import type { Webmail } from '../../scripts/webmail/roundcube.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { factsOf, trapMails } from './trap-mails.ts';

describe.each(engines)('Horde in %s', (engine) => {
  let running: Running;
  let webmail: Webmail;

  beforeAll(async () => {
    running = await startBrowser(engine);
    webmail = await startHorde(trapMails.map(({ source }) => source));
    await signInToHorde(running.page, webmail);
  });
  afterAll(async () => {
    await running.end();
    await webmail.stop();
  });

  it.each(trapMails.map((mail, at) => ({ ...mail, uid: at + 1 })))(
    'hands over what the file says, with its source: $title',
    async ({ uid, truth, verdict }) => {
      const before = (await running.watch.heardMails()).length;
      await openInHorde(running.page, uid);
      const shown = { ...truth, subject: truth.subject || '[No Subject]' };
      let last: MailSeen | null = null;
      await waitFor(async () => {
        last = (await running.watch.heardMails()).slice(before).at(-1) ?? null;
        return last && JSON.stringify(factsOf(last)) === JSON.stringify(shown) ? last : null;
      }, 8000);
      expect(last && factsOf(last)).toEqual(shown);
      expect(last).toMatchObject({ client: 'horde', source: { state: 'read' } });
      const state = await running.watch.waitForState(running.page, (now) => now.state === 'mail');
      expect(state).toMatchObject({
        sourceRead: true,
        subject: truth.subject.slice(0, 300),
        verdict: { kind: expect.stringMatching(verdict) },
      });
    },
  );
});
