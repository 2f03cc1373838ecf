// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageDrawing } from '../../../../components/in-page/page-drawing.ts';
import { showPageChip } from '../../../../components/in-page/arrival-chip/show.tsx';
import { showPageWarning } from '../../../../components/in-page/page-warning/show.tsx';
import type { JudgedPage } from '../../../../messages/requests.ts';

// How each looks is tested elsewhere.
vi.mock('../../../../components/in-page/arrival-chip/show.tsx', () => ({ showPageChip: vi.fn() }));
vi.mock('../../../../components/in-page/page-warning/show.tsx', () => ({ showPageWarning: vi.fn() }));

const judged = (kind: string, more: Partial<JudgedPage> = {}): JudgedPage =>
  ({ verdict: { kind, evidence: [] }, host: 'kqz.example', id: 'w1', part: false, wentOn: false, ...more }) as unknown as JudgedPage;

let told: { type: string; on?: boolean; act?: string }[];
const remove = vi.fn();
const types = (): string[] => told.map(({ type, on, act }) => [type, on, act].filter((one) => one !== undefined).join(' '));

beforeEach(() => {
  told = [];
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage: async (message: { type: string }) => void told.push(message) } });
  vi.mocked(showPageWarning).mockReset().mockReturnValue({ remove });
  vi.mocked(showPageChip).mockReset().mockReturnValue(true);
  remove.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is shown on a page', () => {
  it('is one warning however often the page is judged, and a graver one in its place', () => {
    const drawing = new PageDrawing();
    for (const kind of ['suspicious', 'suspicious', 'lure', 'suspicious', 'lure']) drawing.draw(judged(kind));
    expect(vi.mocked(showPageWarning).mock.calls.map(([, { verdict }]) => verdict.kind)).toEqual(['suspicious', 'lure']);
    expect(remove).toHaveBeenCalledOnce();
    expect(drawing.covers).toBe(true);
    expect(types()).toEqual(['pin-warning true']);
  });

  it('has a dialog of a name that no other page’s has, the one that is pinned', () => {
    for (const _ of [1, 2]) new PageDrawing().draw(judged('lure'));
    const names = vi.mocked(showPageWarning).mock.calls.map(([, , name]) => name);
    expect(new Set(names).size).toBe(2);
    expect(told).toMatchObject(names.map((dialogName) => ({ type: 'pin-warning', dialogName, on: true })));
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is the chip, once', () => {
    const drawing = new PageDrawing();
    for (const kind of ['requested', 'requested']) drawing.draw(judged(kind));
    expect(showPageChip).toHaveBeenCalledOnce();
    expect(showPageWarning).not.toHaveBeenCalled();
    expect(drawing.covers).toBe(false);
  });

  it('is nothing where the person went on before', () => {
    const drawing = new PageDrawing();
    drawing.draw(judged('lure', { wentOn: true }));
    drawing.draw(judged('lure'));
    expect(showPageWarning).not.toHaveBeenCalled();
  });

  it('goes, and stays away, where the person goes on', () => {
    const drawing = new PageDrawing();
    drawing.draw(judged('lure'));
    vi.mocked(showPageWarning).mock.lastCall?.[3].goOn();
    drawing.draw(judged('lure'));
    expect(drawing.covers).toBe(false);
    expect(remove).toHaveBeenCalledOnce();
    expect(types()).toEqual(['pin-warning true', 'warning-answered went-on', 'pin-warning false']);
  });

  it.each([
    ['suspicious', 1],
    ['lure', 0],
  ])('is forgiven by a word of the person on the site, a fake’s warning never: %s', (kind, times) => {
    const drawing = new PageDrawing();
    drawing.draw(judged(kind));
    drawing.forgive();
    expect(remove).toHaveBeenCalledTimes(times);
  });

  it('goes once the extension was updated under it', () => {
    new PageDrawing().draw(judged('suspicious'));
    vi.stubGlobal('chrome', { runtime: {} });
    vi.advanceTimersByTime(1_000);
    expect(remove).toHaveBeenCalledOnce();
  });
});
