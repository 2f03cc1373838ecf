import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serve } from '../../scripts/browsers/mock-server.ts';
import { readAllRendered, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { SUNDRY_LAYOUTS } from '../unit/mailboxes/generic/sundry-layouts.ts';
import { WEBMAIL } from './living-webmail.ts';
import { chromiumOnly, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const LURE =
  '<p>Hi Mara,</p><p>We got a request to reset your Instagram password.</p><p><a href="https://account-watch.example/go">Reset password</a></p>';
const PLAYED =
  '<p>From: Instagram &lt;security@mail.instagram.com&gt;</p><p>Subject: Reset your password</p><p>We got a request to reset your Instagram password.</p>' +
  '<p><a href="https://www.instagram.com/accounts/password/reset/1">Reset password</a></p>';

/** Layout `number` of those without a name that the rules know; a mail there has no address. */
const world: Serve = (host, path) => {
  const [, number = '', isPlayed] = /^\/(\d+)(\/played)?$/.exec(path) ?? [];
  const layout = SUNDRY_LAYOUTS[Number(number)];
  if (`https://${host}/` !== WEBMAIL || number === '' || !layout) return null;
  const page = layout.page({
    name: 'Instagram',
    address: '',
    subject: 'Reset your Instagram password',
    body: isPlayed ? `${LURE}${PLAYED}` : LURE,
  });
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hut Post</title><body>${page}`,
  };
};

describe.each(chromiumOnly)('a mail that shows nobody’s address, in %s', (engine) => {
  let running: Running;
  beforeAll(async () => {
    running = await startBrowser(engine, world);
  });
  afterAll(() => running.end());

  it.each(
    ['plain tables', 'utility classes', 'cards and chips', 'a thread of parts'].flatMap((start) => {
      const number = SUNDRY_LAYOUTS.findIndex(({ title }) => title.startsWith(start));
      return [`${number}`, `${number}/played`].map((path): [string, string] => [path, start]);
    }),
  )('is warned of once, whatever header it plays: %s, %s', async (path) => {
    await running.page.goto(`${WEBMAIL}${path}`);
    await waitForBanner(running.at, running.page);
    expect((await readAllRendered(running.at, running.page)).map(({ kind }) => kind)).toEqual(['lure']);
  });
});
