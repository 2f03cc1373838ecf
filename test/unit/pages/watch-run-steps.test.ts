// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRunSteps } from '../../../pages/watch-run-steps.ts';

const STEPS = '<ol><li>Press Windows + R</li><li>Press Ctrl + V</li><li>Press Enter</li></ol>';

function press(type = 'click', trusted = true): void {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  document.body.dispatchEvent(event);
}

describe('steps to run a command', () => {
  const found = vi.fn<() => void>();
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (look: () => void) => void look());
    found.mockReset();
    document.body.innerHTML = '<h1>Check</h1>';
    watchRunSteps(document, found, false);
  });
  afterEach(() => {
    // Used up, so that the next test hears its own watch alone.
    for (let turn = 0; turn < 4; turn += 1) press();
    vi.advanceTimersByTime(1_000);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each(['click', 'copy'])('that come up after a %s are told of once', (type) => {
    press(type);
    document.body.innerHTML = STEPS;
    vi.advanceTimersByTime(1_000);
    expect(found).toHaveBeenCalledOnce();
    press(type);
    vi.advanceTimersByTime(1_000);
    expect(found).toHaveBeenCalledOnce();
  });

  it.each([
    ['Mac', 'Open Terminal, press ⌘ + V and Return'],
    ['PowerShell', 'Press Win + X, choose PowerShell, then CTRL+V'],
    ['German', 'Drücken Sie Windows-Taste + R\nDrücken Sie Strg + V'],
    ['Chinese', '打开终端，按 Ctrl + V'],
  ])('are known: %s', (_, said) => {
    document.body.textContent = said;
    press();
    vi.advanceTimersByTime(1_000);
    expect(found).toHaveBeenCalledOnce();
  });

  it('are told of where the press came before anybody listened', () => {
    document.body.innerHTML = STEPS;
    watchRunSteps(document, found, true);
    vi.advanceTimersByTime(1_000);
    expect(found).toHaveBeenCalledOnce();
  });

  it('are not looked for before anybody presses, nor after what the page does itself', () => {
    document.body.innerHTML = STEPS;
    press('click', false);
    vi.advanceTimersByTime(5_000);
    expect(found).not.toHaveBeenCalled();
  });

  it('are looked for after the first presses alone', () => {
    for (let turn = 0; turn < 3; turn += 1) press();
    vi.advanceTimersByTime(1_000);
    document.body.innerHTML = STEPS;
    press();
    vi.advanceTimersByTime(1_000);
    expect(found).not.toHaveBeenCalled();
  });

  it.each(['Copy with Ctrl + C, paste with Ctrl + V', 'Press Win + R to open the Run dialog', 'Buy two windows + one door'])(
    'are not: %s',
    (said) => {
      document.body.textContent = said;
      press();
      vi.advanceTimersByTime(1_000);
      expect(found).not.toHaveBeenCalled();
    },
  );
});
