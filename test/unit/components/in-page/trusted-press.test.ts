import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { debouncePresses, isByPerson } from '../../../../components/in-page/trusted-press.ts';
import type { PressDebounce } from '../../../../components/in-page/trusted-press.ts';

let now = 0;
let debounce: PressDebounce;
const page = new EventTarget();
const view = Object.assign(new EventTarget(), { document: page }) as unknown as Window;
beforeEach(() => {
  now = 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  debounce = debouncePresses(view);
});
afterEach(() => {
  debounce.stop();
  vi.restoreAllMocks();
});

const press = (isTrusted: boolean): Event => ({ isTrusted }) as Event;

describe('a press on what we show', () => {
  it.each([true, false])("is the person's where the browser trusts it: %s", (trusted) => {
    expect(isByPerson(press(trusted))).toBe(trusted);
  });

  it.each([
    [true, 501, true],
    [true, 499, false],
    [false, 5000, false],
  ])('trusted %s, %i ms after it appeared, counts: %s', (trusted, after, counts) => {
    now += after;
    expect(debounce.accepts(press(trusted))).toBe(counts);
  });

  it.each(['focus', 'resize', 'pageshow'])('does not count right after a %s of the window', (name) => {
    now += 5000;
    view.dispatchEvent(new Event(name));
    now += 400;
    expect(debounce.accepts(press(true))).toBe(false);
  });

  it('is not kept from counting by what happens elsewhere', () => {
    now += 5000;
    page.dispatchEvent(new Event('focus'));
    expect(debounce.accepts(press(true))).toBe(true);
  });

  it('does not count after the picture has changed', () => {
    now += 5000;
    debounce.restart();
    expect(debounce.accepts(press(true))).toBe(false);
  });
});
