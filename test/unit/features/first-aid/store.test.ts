import { describe, expect, it } from 'vitest';
import { changeFirstAid, dismissFirstAid, isOpen, readFirstAid, startFirstAid } from '../../../../features/first-aid/store.ts';
import { DAY } from '../../../../judge/time.ts';
import { brokenKeys } from '../../../../storage/broken-copies.ts';
import { deadArea, plainArea } from '../../storage/plain-area.ts';

const INSTAGRAM = { platform: 'instagram', name: 'Instagram' };

describe('first aid that is under way', () => {
  it('goes on where the button is pressed again', async () => {
    const area = plainArea();
    await startFirstAid(area, INSTAGRAM, 1);
    await changeFirstAid(area, 'instagram', (one) => ({ ...one, deeds: ['card'], done: ['call-bank'] }));
    await startFirstAid(area, INSTAGRAM, 2);
    expect(await readFirstAid(area, 3)).toEqual([{ ...INSTAGRAM, at: 1, deeds: ['card'], done: ['call-bank'] }]);
  });

  it('begins anew after it was done', async () => {
    const area = plainArea();
    await startFirstAid(area, INSTAGRAM, 1);
    await changeFirstAid(area, 'instagram', (one) => ({ ...one, deeds: ['card'], done: ['call-bank', 'watch-payments'] }));
    expect((await readFirstAid(area, 2)).map(isOpen)).toEqual([false]);
    await startFirstAid(area, INSTAGRAM, 2);
    expect(await readFirstAid(area, 3)).toEqual([{ ...INSTAGRAM, at: 2, deeds: [], done: [] }]);
  });

  it('opens again where the person remembers something more', async () => {
    const area = plainArea();
    await startFirstAid(area, INSTAGRAM, 1);
    await changeFirstAid(area, 'instagram', (one) => ({ ...one, deeds: ['opened'], done: ['close-page', 'update-browser'] }));
    const [more] = await changeFirstAid(area, 'instagram', (one) => ({ ...one, deeds: ['opened', 'password'] }));
    expect(more && isOpen(more)).toBe(true);
  });

  it('is forgotten when nothing was typed, and only that one', async () => {
    const area = plainArea();
    await startFirstAid(area, INSTAGRAM, 1);
    await startFirstAid(area, { platform: '', name: '' }, 2);
    await dismissFirstAid(area, 'instagram');
    expect((await readFirstAid(area, 3)).map(({ platform }) => platform)).toEqual(['']);
  });

  it('is over after 90 days', async () => {
    const area = plainArea();
    await startFirstAid(area, INSTAGRAM, 0);
    expect(await readFirstAid(area, 90 * DAY)).toHaveLength(1);
    expect(await readFirstAid(area, 90 * DAY + 1)).toEqual([]);
    expect(await startFirstAid(area, INSTAGRAM, 91 * DAY)).toEqual([{ ...INSTAGRAM, at: 91 * DAY, deeds: [], done: [] }]);
  });

  it('keeps what it cannot read aside, and says when it cannot write', async () => {
    const area = plainArea({ 'first-aid': 'gone' });
    expect(await readFirstAid(area, 1)).toEqual([]);
    expect(await brokenKeys(area)).toEqual(['first-aid']);
    await expect(startFirstAid(deadArea(), INSTAGRAM, 1)).rejects.toThrow('damaged');
  });
});
