import { afterEach, describe, expect, it, vi } from 'vitest';
import { onTabUpdated } from '../../../../entrypoints/background/tab-updates.ts';

afterEach(() => vi.unstubAllEnvs());

describe('what the browser tells of a changed tab', () => {
  it.each([
    ['is asked for by its kind in Firefox, which would tell of titles and icons too', 'yes', 2],
    ['is asked for whole in Chromium, which takes no filter', '', 1],
  ])('%s', (_, firefox, given) => {
    vi.stubEnv('FIREFOX', firefox);
    const addListener = vi.fn();
    onTabUpdated({ onUpdated: { addListener } } as never, ['url'] as never, () => undefined);
    expect(addListener.mock.calls).toHaveLength(1);
    expect(addListener.mock.calls[0]).toHaveLength(given);
    if (given === 2) expect(addListener.mock.calls[0]?.[1]).toEqual({ properties: ['url'] });
  });
});
