import { afterEach, describe, expect, it, vi } from 'vitest';
import { readGuides } from '../../../../features/my-accounts/account-data.ts';
import { PLATFORM_IDS } from '../../../../messages/limits.ts';
import { DEFAULT_SETTINGS } from '../../../../storage/settings.ts';

// The browser's own areas are asked for by what else stands in that file.
vi.mock('../../../../storage/areas.ts', () => ({ localArea: {} }));

const guide = { id: 'photogram', name: 'Photogram', steps: [], advisories: [] };
const storedWith = (usedPlatforms: string[]) => ({ settings: { ...DEFAULT_SETTINGS, usedPlatforms }, ticks: [], cases: [] });

describe('the guides of one’s accounts', () => {
  const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
  const background = (answer: () => Promise<unknown>): void => {
    sendMessage.mockReset().mockImplementation(answer);
    vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
  };
  afterEach(() => void vi.unstubAllGlobals());

  it('are what the background answers', async () => {
    background(async () => [guide]);
    expect(await readGuides(storedWith(['photogram']), [])).toEqual([guide]);
  });

  it('are none where no platform is asked about', async () => {
    background(async () => [guide]);
    expect(await readGuides(storedWith([]), [])).toEqual([]);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it.each<[what: string, answer: () => Promise<unknown>]>([
    ['refuses', async () => ({ failed: 'refused' })],
    ['breaks at it', async () => ({ failed: 'broken' })],
    ['cannot be reached', () => Promise.reject(new Error('no receiving end'))],
  ])('are told apart from none where the background %s', async (_what, answer) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    background(answer);
    expect(await readGuides(storedWith(['photogram']), [])).toBe('unavailable');
    vi.mocked(console.warn).mockRestore();
  });

  it('are asked for as many as the background takes', async () => {
    background(async () => []);
    await readGuides(storedWith(Array.from({ length: PLATFORM_IDS + 1 }, (_, at) => `id${at}`)), []);
    const [asked] = sendMessage.mock.calls.map(([message]) => message as { ids: string[] });
    expect(asked?.ids).toHaveLength(PLATFORM_IDS);
  });
});
