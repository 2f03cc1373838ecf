import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { historyOpener } from '../../../../entrypoints/background/history.ts';
import { buildEvent } from '../../features/history/sample-event.ts';

const withHistory = historyOpener();

afterEach(() => vi.restoreAllMocks());

describe("the background's connection to the history", () => {
  it('is opened anew for the work that found it closed, so that no row is lost', async () => {
    await withHistory(async (history) => history.close());
    await withHistory((history) => history.note(buildEvent()));
    expect((await withHistory((history) => history.readAll()))?.rows).toEqual([buildEvent()]);
    await withHistory((history) => history.clear());
  });

  it('answers null where the work fails, and runs it once', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const work = vi.fn(() => Promise.reject(new Error('no room')));
    expect(await withHistory(work)).toBeNull();
    expect(work).toHaveBeenCalledOnce();
    expect(warned).toHaveBeenCalledOnce();
  });
});
