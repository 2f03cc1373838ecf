import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Serve } from '../../scripts/browsers/mock-server.ts';
import { readRendered, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { pause } from '../../scripts/browsers/wait.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const HOST = 'https://desk-check.example';
/** Longer than the look after a press takes. */
const QUIET = 1_500;

/** A made-up check for humans without a field, which copies a command when it is pressed; and a page of ordinary steps. */
const serve: Serve = (_host, path) => {
  const steps =
    path === '/check'
      ? '<p>Press Windows key + R</p><p>Press Ctrl + V</p><p>Press Enter</p>'
      : '<p>Copy the link with Ctrl + C and send it with Ctrl + V.</p>';
  const body = `<!doctype html><title>Desk</title><h1>Verify that you are human</h1><button>I am not a robot</button><textarea style="position:absolute;left:-999px" readonly tabindex="-1">echo</textarea>
    <script>document.querySelector('button').onclick = () => {
      document.querySelector('textarea').select(); document.execCommand('copy');
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(steps)});
    }</script>`;
  return { type: 'text/html; charset=utf-8', body };
};

describe.each(engines)('a page that wants a command run, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine, serve);
  });
  afterAll(() => running.end());

  it('is warned of once a press has brought its steps up, though it asks for nothing', async () => {
    await running.page.goto(`${HOST}/check`);
    await running.page.click('button');
    expect(await waitForBanner(running.at, running.page, () => true, 'unasked-warning')).toMatchObject({ kind: 'lure', visible: true });
  });

  it('and one of ordinary steps is not', async () => {
    await running.page.goto(`${HOST}/plain`);
    await running.page.click('button');
    await pause(QUIET);
    expect((await readRendered(running.at, running.page, 'unasked-warning'))?.visible ?? false).toBe(false);
  });
});
