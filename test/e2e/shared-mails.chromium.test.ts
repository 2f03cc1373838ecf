import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import { CORPUS, readCorpus } from '../../scripts/mail/corpus.ts';
import type { CorpusMail } from '../../scripts/mail/corpus.ts';
import { startRoundcube } from '../../scripts/webmail/roundcube.ts';
import type { Webmail } from '../../scripts/webmail/roundcube.ts';
import { messageUrl, signIn } from '../../scripts/webmail/session.ts';
import { startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { FIRST_PLATFORMS } from '../fixtures/first-platforms.ts';

function isListed({ platform }: CorpusMail): boolean {
  return platform !== null && FIRST_PLATFORMS.includes(platform);
}

function onePerCampaign(mails: CorpusMail[]): CorpusMail[] {
  return mails.filter((mail, index) => mails.findIndex(({ group }) => group === mail.group) === index);
}

const corpus = (readCorpus() ?? []).filter(isListed);
const resets = corpus.filter(
  ({ path, topic, synthetic_headers }) => path.startsWith('mail/ham-account/') && topic === 'reset' && !synthetic_headers,
);
const lures = onePerCampaign(corpus.filter(({ path, expect: right }) => path.startsWith('mail/lure/') && right === 'lure')).slice(0, 10);

describe.skipIf(corpus.length === 0)('real mails of ../shared in Roundcube', () => {
  const all = [...resets, ...lures];
  let running: Running;
  let webmail: Webmail;

  beforeAll(async () => {
    running = await startBrowser('chromium');
    webmail = await startRoundcube(all.map(({ path }) => readFileSync(join(CORPUS, path))));
    await signIn(running.page, webmail);
  });
  afterAll(async () => {
    await running.end();
    await webmail.stop();
  });

  async function drawnKind(mail: CorpusMail): Promise<string> {
    await running.page.goto(messageUrl(webmail, all.indexOf(mail) + 1));
    const state = await running.watch.waitForState(running.page, (now) => now.state === 'mail' || now.state === 'unreadable');
    if (state.state === 'mail' && state.verdict.kind === 'none') return 'none';
    return (await waitForBanner(running.at, running.page)).kind;
  }

  it('every genuine reset that nobody asked for is shown as unsolicited', async () => {
    expect(resets.length).toBeGreaterThan(5);
    for (const mail of resets) expect([mail.path, await drawnKind(mail)]).toEqual([mail.path, 'unsolicited']);
  });

  it('nine of the first ten campaigns are shown as lures, and none as genuine', async () => {
    const drawn: string[] = [];
    for (const mail of lures) drawn.push(await drawnKind(mail));
    expect(lures).toHaveLength(10);
    expect(drawn.filter((kind) => kind === 'lure').length, drawn.join(' ')).toBeGreaterThanOrEqual(9);
    expect(drawn).not.toContain('unsolicited');
    expect(drawn).not.toContain('requested');
  });
});
