import { afterEach, describe, expect, it, vi } from 'vitest';
import { inTime } from '../../../messages/in-time.ts';
import { RequestFailed, send } from '../../../messages/send.ts';

const answering = (answer: unknown) => vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage: () => Promise.resolve(answer) } });

describe('a message to the background', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([[null], [false], [{ date: '2026-01-01', outdated: false }]])('is answered with %o', async (answer) => {
    answering(answer);
    expect(await send({ type: 'list-age' })).toEqual(answer);
  });

  it.each(['refused', 'broken'] as const)('that is answered by a failure (%s) is never taken for "nothing"', async (failed) => {
    answering({ failed });
    const error: unknown = await send({ type: 'list-age' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RequestFailed);
    expect(error).toMatchObject({ reason: failed });
  });

  it.each<[what: string, stub: () => void]>([
    ['nobody hears', () => void answering(undefined)],
    [
      'the extension was updated under the script',
      () => void vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve(null) } }),
    ],
    ['there is no extension', () => void vi.stubGlobal('chrome', undefined)],
  ])('fails where %s', async (_what, stub) => {
    stub();
    const error: unknown = await send({ type: 'list-age' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(RequestFailed);
  });
});

describe('the race with a clock', () => {
  it('gives what comes in time, and what is thrown in time', async () => {
    expect(await inTime(Promise.resolve('work'), 1000, 'late')).toBe('work');
    await expect(inTime(Promise.reject(new Error('torn')), 1000, 'late')).rejects.toThrow('torn');
  });

  it('gives the other answer where nothing comes', async () => {
    expect(await inTime(new Promise(() => {}), 1, 'late')).toBe('late');
  });
});
