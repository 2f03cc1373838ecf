import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { byName } from '../../../../entrypoints/background/extension-pages.ts';
import { readShippedTable } from '../../../../scripts/platforms/shipped.ts';
import { fakeWorld } from './fake-world.ts';

describe('the platforms to choose from', () => {
  const { platforms } = readShippedTable();
  const listed = byName(platforms);

  it('are all that keep accounts, each once', () => {
    const ids = listed.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      platforms
        .filter(({ noAccount }) => !noAccount)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stand as a person looks them up, whatever the case of their names', () => {
    const names = listed.map(({ name }) => name.toLowerCase());
    expect(names.indexOf('ebay')).toBeGreaterThan(names.indexOf('discord'));
    expect(names.indexOf('ebay')).toBeLessThan(names.indexOf('facebook'));
  });

  it('carry the names by which people know them', () => {
    expect(listed.find(({ id }) => id === 'google')?.aliases).toContain('Gmail');
  });
});

describe('"What do these reasons mean?"', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ['opens our own page on them', ['act-qr', 'sender-missing'], ['chrome-extension://ours/explain.html?of=act-qr,sender-missing']],
    ['opens nothing for what is no code', ['act-qr&tab=1'], []],
  ])('%s', async (_what, codes, opened) => {
    const at = await fakeWorld();
    const create = vi.spyOn(at.world.browser.tabs, 'create');
    await at.say({ type: 'explain', codes });
    expect(create.mock.calls.map(([{ url }]) => url)).toEqual(opened);
  });
});
