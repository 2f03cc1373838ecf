import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import { pause } from '../../scripts/browsers/wait.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const FORM = '<form><input name="user" placeholder="Email"><input type="password"><button>Log in</button></form>';
const PAGES: Record<string, string> = {
  '/shadow': `<title>Netflix</title><h1>Sign in to Netflix</h1><div id="host"></div><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '${FORM}';</script>`,
  '/address-bar': `<title>Play now</title><div><span>https://</span><b>steamcommunity.com</b>/openid/login</div><h2>Sign in to Steam</h2>${FORM}`,
  '/phrase': `<title>MetaMask</title><h1>Import your MetaMask wallet</h1><p>Secret recovery phrase</p><form>${'<input type="password">'.repeat(12)}<button>Import</button></form>`,
  '/social': `<title>Sign in</title><a href="https://www.facebook.com/"><img alt="Facebook" src="f.png"></a>${FORM}`,
};

describe.each(engines)('a live page is read like a saved one, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine, (_host, path) => {
      const body = PAGES[path];
      return body === undefined ? null : { type: 'text/html; charset=utf-8', body: `<!doctype html>${body}` };
    });
  });
  afterAll(() => running.end());

  it.each([
    ['fields in an open shadow root', '/shadow'],
    ['a drawn address bar', '/address-bar'],
    ['a recovery phrase in twelve boxes', '/phrase'],
  ])('%s', async (_, path) => {
    await running.page.goto(`https://kqz-games.example${path}`);
    expect(await waitForBanner(running.at, running.page, () => true, 'unasked-warning')).toMatchObject({ kind: 'lure', visible: true });
  });

  it('a lone social logo with its link is no claim', async () => {
    await running.page.goto('https://kqz-games.example/social');
    await running.watch.waitForJudging(running.page);
    await pause(300);
    expect(await running.watch.state(running.page)).toMatchObject({ state: 'nothing' });
  });
});
