// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readRecords } from '../../../../features/incident-report/records.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../../storage/areas.ts', async () => ({ localArea: (await import('../../storage/plain-area.ts')).plainArea() }));

const SPAN = { from: 0, to: 1 };

describe('what a report is made of', () => {
  beforeEach(() => void vi.stubGlobal('indexedDB', undefined));
  afterEach(() => void vi.unstubAllGlobals());

  it('holds the names and the date of the packaged list', async () => {
    const table = { date: '2026-10-01', platforms: [{ id: 'photogram', name: 'Photogram' }] };
    vi.stubGlobal('fetch', async () => Response.json(table));
    expect(await readRecords(SPAN)).toMatchObject({ names: new Map([['photogram', 'Photogram']]), listDate: '2026-10-01' });
  });

  it('tells a list or a history that could not be read from an empty one', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await readRecords(SPAN)).toMatchObject({ names: null, events: null });
  });
});
