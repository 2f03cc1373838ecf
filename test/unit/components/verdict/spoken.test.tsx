// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Spoken } from '../../../../components/verdict/spoken.tsx';

let room: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  room = document.createElement('div');
});
afterEach(() => vi.useRealTimers());

const draw = (text: string): Promise<void> => act(() => render(<Spoken text={text} />, room));
const after = (ms: number): Promise<void> => act(() => void vi.advanceTimersByTime(ms));
const said = (): string => room.querySelector('[role=status]')?.textContent ?? 'no region';

describe('what is said by itself', () => {
  it('comes into a region that stood empty before, and leaves it again', async () => {
    await draw('It is genuine.');
    expect(said()).toBe('');
    await after(200);
    expect(said()).toBe('It is genuine.');
    await after(6000);
    expect(said()).toBe('');
  });

  it('is said anew where it changes, and no more once it is gone', async () => {
    await draw('It is genuine.');
    await draw('You asked for it.');
    await after(200);
    expect(said()).toBe('You asked for it.');
    await act(() => render(null, room));
    await after(6000);
    expect(room.innerHTML).toBe('');
  });
});
