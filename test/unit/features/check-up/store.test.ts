import { describe, expect, it } from 'vitest';
import { readCheckUp, tick } from '../../../../features/check-up/store.ts';
import { plainArea } from '../../storage/plain-area.ts';

describe('the check-up', () => {
  it('remembers a step once, with the day it was last done', async () => {
    const area = plainArea();
    await tick(area, 'instagram', 'two-factor', 1);
    await tick(area, 'instagram', 'two-factor', 2);
    expect(await readCheckUp(area)).toEqual([{ platform: 'instagram', step: 'two-factor', at: 2 }]);
  });

  it('takes a step back without touching the same step elsewhere', async () => {
    const area = plainArea();
    await tick(area, 'instagram', 'sessions', 1);
    await tick(area, 'google', 'sessions', 2);
    expect(await tick(area, 'instagram', 'sessions', null)).toEqual([{ platform: 'google', step: 'sessions', at: 2 }]);
  });
});
