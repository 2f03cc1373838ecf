import { describe, expect, it } from 'vitest';
import { brokenKeys } from '../../../storage/broken-copies.ts';
import { changeSettings, chooseUsed, DEFAULT_SETTINGS, readSettings } from '../../../storage/settings.ts';
import { plainArea } from './plain-area.ts';

describe('settings', () => {
  it('start with their defaults', async () => expect(await readSettings(plainArea())).toEqual(DEFAULT_SETTINGS));

  it('change one at a time', async () => {
    const area = plainArea();
    await changeSettings(area, { requestMinutes: 30 });
    await changeSettings(area, { pages: 'from-mail' });
    expect(await readSettings(area)).toEqual({ ...DEFAULT_SETTINGS, requestMinutes: 30, pages: 'from-mail' });
  });

  it('keep every platform that is chosen in quick succession', async () => {
    const area = plainArea();
    await Promise.all(['photogram', 'ledgermill', 'photogram'].map((id) => chooseUsed(area, id, true)));
    expect((await readSettings(area)).usedPlatforms).toEqual(['ledgermill', 'photogram']);
    expect(await chooseUsed(area, 'photogram', false)).toEqual(['ledgermill']);
    expect(await chooseUsed(area, 'nobody', false)).toEqual(['ledgermill']);
  });

  it.each([
    ['a number out of its range', { requestMinutes: 0 }],
    ['a word that means nothing', { pages: 'sometimes' }],
    ['a missing field', { ignoredSites: undefined }],
  ])('fall back alone for %s', async (_, broken) => {
    const area = plainArea();
    await area.set({ settings: { ...DEFAULT_SETTINGS, historyDays: 30, ...broken } });
    expect(await readSettings(area)).toEqual({ ...DEFAULT_SETTINGS, historyDays: 30 });
  });

  it('are kept as a broken copy where nothing of them can be read', async () => {
    const area = plainArea();
    await area.set({ settings: 'gone' });
    expect(await readSettings(area)).toEqual(DEFAULT_SETTINGS);
    expect(await brokenKeys(area)).toEqual(['settings']);
  });
});
