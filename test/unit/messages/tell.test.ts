import { afterEach, describe, expect, it, vi } from 'vitest';
import { tell } from '../../../messages/tell.ts';

afterEach(() => vi.unstubAllGlobals());

describe('what is told without waiting for an answer', () => {
  it('reaches the background', () => {
    const sendMessage = vi.fn(() => Promise.resolve(null));
    vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage } });
    tell({ type: 'found-form' });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'found-form' });
  });

  it.each<[string, object]>([
    ['is gone', {}],
    ['was updated under the page', { runtime: { sendMessage: vi.fn() } }],
    [
      'refuses at once',
      {
        runtime: {
          id: 'ours',
          sendMessage: () => {
            throw new Error('Extension context invalidated.');
          },
        },
      },
    ],
    ['refuses later', { runtime: { id: 'ours', sendMessage: () => Promise.reject(new Error('Nobody is there.')) } }],
  ])('disturbs nobody where the background %s', async (_, browser) => {
    vi.stubGlobal('browser', browser);
    vi.stubGlobal('chrome', undefined);
    expect(() => tell({ type: 'found-form' })).not.toThrow();
    await Promise.resolve();
  });
});
