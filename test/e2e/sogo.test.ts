import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Webmail } from '../../scripts/webmail/roundcube.ts';
import { hurryInSogo, openInSogo, signInToSogo, startSogo } from '../../scripts/webmail/sogo.ts';
import { expectHandedOver, expectLastOfTen } from './handed-over.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { trapMails } from './trap-mails.ts';

describe.each(engines)('SOGo in %s', (engine) => {
  let running: Running;
  let webmail: Webmail;

  beforeAll(async () => {
    running = await startBrowser(engine);
    webmail = await startSogo(trapMails.map(({ source }) => source));
    await signInToSogo(running.page, webmail);
  });
  afterAll(async () => {
    await running.end();
    await webmail.stop();
  });

  it.each(trapMails.map((mail, at) => ({ ...mail, uid: at + 1 })))('hands over what the file says, with its source: $title', (mail) =>
    expectHandedOver(running, 'sogo', mail, () => openInSogo(running.page, mail.uid)),
  );

  it('shows the last of ten mails that are opened in three seconds', () => expectLastOfTen(running, hurryInSogo));
});
