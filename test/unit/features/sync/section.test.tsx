// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SyncMemory } from '../../../../features/sync/memory.ts';
import { Sync } from '../../../../features/sync/section.tsx';
import { SYNC, type SyncState } from '../../../../features/sync/store.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

let room: HTMLElement;
let state: SyncState;
let hear: () => void;
let drawnAnew: number;
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
  state = SYNC.fallback;
  drawnAnew = 0;
});
afterEach(() => render(null, room));

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 2, timeout: 3000 });
const part = (name: string): HTMLElement | null => room.querySelector(`[data-part=${name}]`);
const box = (): HTMLInputElement => room.querySelector('#sync-on') as HTMLInputElement;

function draw(more: Partial<SyncMemory> = {}): void {
  const memory: SyncMemory = {
    isThere: true,
    read: async () => state,
    turn: async (on) => (state = { ...state, on }),
    forget: async () => void (state = SYNC.fallback),
    watch: (changed) => {
      hear = changed;
      return () => {};
    },
    ...more,
  };
  render(<Sync memory={memory} changed={() => drawnAnew++} t={t} />, room);
}

describe('sync, in the options', () => {
  it('is off, and says before it is turned on who would carry what', async () => {
    draw();
    expect(box().checked).toBe(false);
    expect(room.textContent).toContain('The maker of your browser then carries and stores them');
    box().click();
    await soon(() => expect(state.on).toBe(true));
    await soon(() => expect(box().checked).toBe(true));
  });

  it.each<[what: string, state: Partial<SyncState>, words: string]>([
    ['that it was compared', { last: Date.UTC(2026, 0, 5) }, 'Compared with the account on'],
    ['that there is no room', { problem: 'full', bytes: 150_000 }, '147 kB, where 100 kB fit'],
    ['that the account cannot be reached', { problem: 'failed' }, 'could not be read or written'],
    ['that a newer version wrote it', { problem: 'newer', last: 1 }, 'Until you update this one'],
    ['that there is none', { problem: 'absent' }, 'offers extensions no sync'],
  ])('says %s', async (_, more, words) => {
    state = { ...state, on: true, ...more };
    draw();
    await soon(() => expect(part('sync-state')?.textContent).toContain(words));
  });

  it('says nothing of a fault once it is off', async () => {
    state = { ...state, problem: 'failed', last: 1 };
    draw();
    await soon(() => expect(part('sync-forget')).not.toBeNull());
    expect(part('sync-state')?.textContent).toBe('');
  });

  it('cannot be turned on where the browser has none', () => {
    draw({ isThere: false });
    expect(box().disabled).toBe(true);
    expect(room.textContent).toContain('This browser offers extensions no sync.');
    expect(part('sync-forget')).toBeNull();
  });

  it('deletes the copy in the account, and says what that means', async () => {
    state = { ...state, on: true, last: 1 };
    draw();
    await soon(() => expect(part('sync-forget')).not.toBeNull());
    part('sync-forget')?.click();
    await soon(() => expect(room.textContent).toContain('The copy in the account was deleted'));
    expect(box().checked).toBe(false);
  });

  it('says so where that fails', async () => {
    state = { ...state, on: true, last: 1 };
    draw({ forget: () => Promise.reject(new Error('offline')) });
    await soon(() => expect(part('sync-forget')).not.toBeNull());
    part('sync-forget')?.click();
    await soon(() => expect(part('sync-done')?.textContent).toContain('could not be saved'));
    expect(box().checked).toBe(true);
  });

  it('has the page drawn anew where something came in from elsewhere, and only then', async () => {
    const read = vi.fn(async () => state);
    draw({ read });
    await soon(() => expect(read).toHaveBeenCalled());
    // The page takes its answer before we do.
    await read.mock.results[0]?.value;
    state = { ...state, on: true, last: 5 };
    hear();
    await soon(() => expect(box().checked).toBe(true));
    expect(drawnAnew).toBe(0);
    state = { ...state, taken: 1 };
    hear();
    await soon(() => expect(drawnAnew).toBe(1));
  });
});
