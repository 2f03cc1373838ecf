import { afterAll, beforeAll, describe, it } from 'vitest';
import { hurryInHorde, openInHorde, signInToHorde, startHorde } from '../../scripts/webmail/horde.ts';
import type { Webmail } from '../../scripts/webmail/roundcube.ts';
import { expectHandedOver, expectLastOfTen } from './handed-over.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { trapMails } from './trap-mails.ts';

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

  it.each(trapMails.map((mail, at) => ({ ...mail, uid: at + 1 })))('hands over what the file says, with its source: $title', (mail) =>
    expectHandedOver(running, 'horde', mail, () => openInHorde(running.page, mail.uid), '[No Subject]'),
  );

  it('shows the last of ten mails that are opened in three seconds', () => expectLastOfTen(running, hurryInHorde));
});
