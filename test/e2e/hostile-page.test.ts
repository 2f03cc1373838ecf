import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRendered } from '../../scripts/browsers/rendered.ts';
import { pause } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe.each(engines)('a page that looks for us, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await plainReader(loadMails());
    await running.page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
    });
    await mailbox.enter(running.page);
    await look({ ...running, mailbox }, mailNamed('lure-instagram-button.eml'));
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  it('hears no message of ours', async () => {
    expect(await running.page.evaluate(() => Reflect.get(globalThis, 'heard') as unknown)).toEqual([]);
  });

  it('sees no shadow root and no word of the verdict', async () => {
    const seen = await running.page.evaluate(() => {
      const host = document.querySelector('unasked-banner');
      return { found: host !== null, root: host?.shadowRoot ?? null, text: host?.textContent ?? '', inner: host?.innerHTML ?? '' };
    });
    expect(seen).toEqual({ found: true, root: null, text: '', inner: '' });
  });

  it("does not make the banner vanish with WXT's own event", async () => {
    await running.page.evaluate((id) => {
      for (const name of ['sentinel', 'mailbox', 'page', 'warning', 'content']) {
        const type = `${id}:${name}:wxt:content-script-started`;
        const detail = { contentScriptName: name, messageId: 'forged', noScriptStartedPostMessage: false };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, contentScriptName: name, messageId: 'forged' }, '*');
      }
    }, running.at.id);
    await pause(500);
    expect(await readRendered(running.at, running.page)).toMatchObject({ kind: 'lure', visible: true });
  });

  it('gets the banner back when the page takes it away', async () => {
    await running.page.evaluate(() => document.querySelector('unasked-banner')?.remove());
    await pause(1500);
    expect(await readRendered(running.at, running.page)).toMatchObject({ kind: 'lure', visible: true });
  });

  it('cannot answer for the person with a press of its own', async () => {
    await look({ ...running, mailbox }, mailNamed('instagram-reset.eml'));
    await running.page.evaluate(() => {
      const host = document.querySelector('unasked-banner');
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      }
    });
    await pause(500);
    expect(await readRendered(running.at, running.page)).toMatchObject({ kind: 'unsolicited' });
  });
});
