import { describe, expect, it, vi } from 'vitest';
import { watchSync, type ChangeSource } from '../../../../entrypoints/background/sync.ts';
import { changeSync } from '../../../../features/sync/store.ts';
import { addTrusted } from '../../../../storage/trusted.ts';
import { plainArea } from '../../storage/plain-area.ts';
import { until } from './fake-world.ts';

describe('the background', () => {
  it('compares with the account when it starts and when something changes, and never because it compared', async () => {
    let hear: Parameters<ChangeSource['addListener']>[0] = () => {};
    const [local, account] = [plainArea(), plainArea()];
    await changeSync(local, { on: true });
    await addTrusted(local, { kind: 'address', value: 'a@shop.example' }, 1);
    const read = vi.spyOn(account, 'get');
    watchSync({ local, account, now: () => 5 }, { addListener: (one) => void (hear = one) });
    await until(() => Object.keys(account.stored).length === 1);
    await until(() => (local.stored['sync'] as { last: number | null }).last === 5);
    const reads = async (changes: object, area: string): Promise<number> => {
      read.mockClear();
      hear(changes as Parameters<typeof hear>[0], area);
      await local.inTurn('sync comparison', async () => {});
      return read.mock.calls.length;
    };
    expect(await reads({ 'unasked.3': {} }, 'sync')).toBe(1);
    expect(await reads({ trusted: {} }, 'local')).toBe(1);
    expect(await reads({ settings: {} }, 'local')).toBe(1);
    expect(await reads({ sync: { oldValue: { on: false }, newValue: { on: true } } }, 'local')).toBe(1);
    expect(await reads({ sync: { oldValue: { on: true }, newValue: { on: true, last: 5 } } }, 'local')).toBe(0);
    expect(await reads({ trusted: {} }, 'session')).toBe(0);
    expect(await reads({ 'check-up': {} }, 'local')).toBe(0);
  });
});
