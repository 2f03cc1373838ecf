// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFirstAid } from '../../../../features/first-aid/open-first-aid.tsx';
import { startFirstAid } from '../../../../features/first-aid/store.ts';
import { localArea } from '../../../../storage/areas.ts';

vi.mock('wxt/browser', () => ({ browser: { storage: { onChanged: { addListener: () => {} } } } }));
vi.mock('../../../../storage/areas.ts', async () => ({ localArea: (await import('../../storage/plain-area.ts')).plainArea() }));
vi.mock('../../../../components/i18n/translate.ts', async () => ({
  translate: (await import('../../components/i18n/sample-verdict.ts')).t,
}));

const GUIDE = { id: 'photogram', name: 'Photogram', steps: [], advisories: [] };
const UNREAD = 'What we know of this platform could not be read, so the links to its own pages are missing here. Reload this page.';

let room: HTMLElement;
beforeEach(async () => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
  await localArea.remove(['first-aid']);
  await startFirstAid(localArea, { platform: 'photogram', name: 'Photogram' }, Date.now());
});
afterEach(() => {
  render(null, room);
  vi.unstubAllGlobals();
});
const background = (answer: unknown): unknown => vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage: async () => answer } });
const heading = (): string | null | undefined => room.querySelector('h1')?.textContent;
const unread = (): string | null | undefined => room.querySelector('[role=alert][data-part=first-aid-unread]')?.textContent;

describe('the page of first aid', () => {
  it('shows the case of its platform', async () => {
    background([GUIDE]);
    await openFirstAid(room, 'photogram');
    expect([heading(), unread()]).toEqual(['First aid for your Photogram account', undefined]);
    expect(room.querySelector('.deeds')).not.toBeNull();
  });

  it('shows it still where the background does not answer, and says what is missing', async () => {
    background({ failed: 'broken' });
    await openFirstAid(room, 'photogram');
    expect([heading(), unread()]).toEqual(['First aid for your Photogram account', UNREAD]);
    expect(room.querySelector('.deeds')).not.toBeNull();
  });

  it('takes no other case for it, and calls none closed', async () => {
    await startFirstAid(localArea, { platform: '', name: '' }, Date.now());
    background({ failed: 'broken' });
    await openFirstAid(room, 'ledgermill');
    expect(unread()).toBe(UNREAD);
    expect(room.querySelector('.deeds, [data-part=first-aid-again]')).toBeNull();
  });
});
