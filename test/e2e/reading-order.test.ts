import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMails } from '../../scripts/demo/mails.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { readAccessibilityTree } from './accessibility-tree.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe.each(engines)('what a screen reader is told of a banner, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await plainReader(loadMails());
    await mailbox.enter(running.page);
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  it('is verdict, evidence, act, then buttons by their names, in this order', async () => {
    await look({ ...running, mailbox }, mailNamed('lure-instagram-button.eml'));
    const lines = await readAccessibilityTree(running, 'Unasked on this mail');
    expect(lines[0]).toMatch(/^alert: Unasked on this mail$/);
    const order = [
      /This is not from Instagram\./,
      /account-notice\.example/,
      /kqz-data\.example/,
      /Delete it\./,
      /button: I already clicked or typed something$/i,
      /: Why$/,
      /: Unasked$/,
    ].map((wanted) => lines.findIndex((line) => wanted.test(line)));
    expect(order, lines.join('\n')).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    // Signs are for the eye: the words beside them say the same.
    expect(lines.join('\n')).not.toMatch(/^(image|img|graphic):/m);
  });
});
