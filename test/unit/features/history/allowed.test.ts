import { describe, expect, it } from 'vitest';
import { mayRemember } from '../../../../features/history/allowed.ts';
import { changeSettings } from '../../../../storage/settings.ts';
import { deadArea, plainArea } from '../../storage/plain-area.ts';

describe('a tab', () => {
  it('may be remembered in a usual window, whatever the settings say', async () => {
    expect(await mayRemember({ incognito: false }, plainArea())).toBe(true);
    expect(await mayRemember({ incognito: false }, deadArea())).toBe(true);
  });

  it('in a private window is remembered only where the person allowed it', async () => {
    const area = plainArea();
    expect(await mayRemember({ incognito: true }, area)).toBe(false);
    await changeSettings(area, { rememberInPrivate: true });
    expect(await mayRemember({ incognito: true }, area)).toBe(true);
    expect(await mayRemember({ incognito: true }, deadArea())).toBe(false);
  });

  it('that is gone leaves nothing', async () => expect(await mayRemember(null, plainArea())).toBe(false));
});
