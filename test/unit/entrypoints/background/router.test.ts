import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deadArea } from '../../storage/plain-area.ts';
import { fakeWorld } from './fake-world.ts';

// What fails here fails on purpose.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe('what cannot be answered', () => {
  it.each<[what: string, message: object, failed: string]>([
    ['is of no known kind', { type: 'judge-letter' }, 'refused'],
    ['is of another shape', { type: 'judge-mail', mail: { client: 'x' }, number: 1 }, 'refused'],
    ["is not a page script's to ask", { type: 'read-tab', tabId: 1 }, 'refused'],
  ])('is told as refused where it %s', async (_what, message, failed) => {
    expect(await (await fakeWorld()).say(message)).toEqual({ failed });
  });

  it('is not even looked at where a tab says too much of the kind', async () => {
    const at = await fakeWorld();
    let looks = 0;
    const mail = {
      type: 'judge-mail',
      number: 1,
      get mail() {
        return void (looks += 1);
      },
    };
    for (let said = 0; said < 150; said++) await at.say(mail, 0, 501);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThanOrEqual(101);
  });

  it('is told as broken where answering fails, never as "nothing"', async () => {
    const at = await fakeWorld({ local: deadArea() });
    expect(await at.ask({ type: 'user-answer', key: 'k', asked: 'asked', tabId: 1 })).toEqual({ failed: 'broken' });
  });
});
