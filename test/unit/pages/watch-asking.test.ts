// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenPage } from '../../../judge/open-page.ts';
import { readSnapshot } from '../../../pages/read-snapshot.ts';
import { AskingWatch } from '../../../pages/watch-asking.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(window, 'addEventListener');
  document.execCommand = () => true;
});
afterEach(() => {
  // One window serves all tests.
  for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls)
    window.removeEventListener(type, listener as EventListener, true);
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const settle = (milliseconds = 2_000) => vi.advanceTimersByTimeAsync(milliseconds);

async function watched(html: string) {
  document.documentElement.innerHTML = `<head><title>Welcome</title></head><body>${html}</body>`;
  const judged: OpenPage[] = [];
  const watch = new AskingWatch(document, async (page) => {
    judged.push(readSnapshot(page));
    return false;
  });
  await watch.start();
  return { judged, watch, read: () => readSnapshot(watch.read()) };
}

function byPerson(type: string, target: Element, more: object = {}): Event {
  const event = Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), more);
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}

const FORM = '<h1>Welcome</h1><p>One moment</p><form><input type="password"></form>';
const part = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

describe('a page that asks', () => {
  it('is judged once while it stays as it is', async () => {
    const { judged } = await watched(FORM);
    part('p').className = 'done';
    await settle();
    part('p').textContent = 'One moment';
    await settle();
    expect(judged).toHaveLength(1);
  });

  it('is compared by its print from the second reading on: most are read once', async () => {
    const printed = vi.spyOn(JSON, 'stringify');
    const { watch } = await watched(FORM);
    expect(printed).not.toHaveBeenCalled();
    await watch.start();
    expect(printed).not.toHaveBeenCalled();
    part('p').className = 'done';
    await settle();
    expect(printed).toHaveBeenCalled();
  });

  it.each([
    ['is judged again where it was kept aside and comes back', true, 2],
    ['is not judged again for being shown', false, 1],
  ])('%s: the background has forgotten it', async (_, persisted, times) => {
    const { judged } = await watched(FORM);
    byPerson('pageshow', document.body, { persisted });
    await settle();
    expect(judged).toHaveLength(times);
  });

  it('is not judged again for a clock', async () => {
    const { judged } = await watched(FORM.replace('moment', 'moment: 59'));
    part('p').textContent = 'One moment: 8';
    await settle();
    expect(judged).toHaveLength(1);
  });

  it.each<[string, () => void, string]>([
    ['a text alone', () => void ((part('p').firstChild as Text).data = 'Bluebank'), 'Bluebank'],
    ['its title', () => void (document.title = 'Bluebank'), 'Bluebank'],
    ['words beside its form', () => part('form').insertAdjacentHTML('beforebegin', '<div>Bluebank</div>'), 'Bluebank'],
    ['what is hidden', () => part('p').setAttribute('style', 'display: none'), '"text":"Welcome"'],
  ])('is judged again when it changes %s', async (_, change, said) => {
    const { judged } = await watched(FORM);
    await settle();
    change();
    await settle();
    expect(judged).toHaveLength(2);
    expect(JSON.stringify(judged[1])).toContain(said);
  });

  it('is still judged after any amount of noise', async () => {
    const { judged } = await watched(FORM);
    for (let count = 0; count < 100; count += 1) {
      part('h1').textContent = `Number ${'x'.repeat(count)}`;
      await settle(400);
    }
    const before = judged.length;
    part('h1').textContent = 'Bluebank';
    await settle(10_000);
    expect(before).toBeLessThan(60);
    expect(judged.at(-1)?.headings).toEqual(['Bluebank']);
  });

  // On a very busy machine happy-dom now and then delivers the mutation later than fake timers say.
  it('is judged at the first letter where it changed just before, and the letter waits', { retry: 3 }, async () => {
    const { judged } = await watched(FORM);
    await settle();
    part('h1').textContent = 'Bluebank';
    await settle(50);
    part('input').focus();
    const event = byPerson('beforeinput', part('input'), { data: 'a', inputType: 'insertText', isComposing: false });
    expect(judged.at(-1)?.headings).toEqual(['Bluebank']);
    expect(event.defaultPrevented).toBe(true);
  });

  it('has letters wait for an answer that is on its way', async () => {
    document.documentElement.innerHTML = `<head></head><body>${FORM}</body>`;
    let answer = (_covered: boolean): void => {};
    const watch = new AskingWatch(document, () => new Promise((resolve) => (answer = resolve)));
    void watch.start();
    part('input').focus();
    const letter = (): Event => byPerson('beforeinput', part('input'), { data: 'a', inputType: 'insertText', isComposing: false });
    expect(letter().defaultPrevented).toBe(true);
    answer(true);
    await settle(10);
    expect((part('input') as HTMLInputElement).value).toBe('');
    expect(letter().defaultPrevented).toBe(false);
  });

  it('lets letters in at once where nothing changed', async () => {
    await watched(FORM);
    part('input').focus();
    expect(byPerson('beforeinput', part('input'), { data: 'a', inputType: 'insertText', isComposing: false }).defaultPrevented).toBe(false);
  });
});

describe('keys outside of fields', () => {
  it.each<[string, object, boolean]>([
    ['a letter', { key: 'a' }, true],
    ['a short cut', { key: 'c', ctrlKey: true }, false],
    ['an arrow', { key: 'ArrowDown' }, false],
  ])('%s', async (_, key, told) => {
    const { judged } = await watched('<h1>Sign in</h1><div tabindex="0">Password</div>');
    byPerson('keydown', part('div'), { ctrlKey: false, metaKey: false, altKey: false, ...key });
    await settle();
    expect(judged.some(({ keysOutside }) => keysOutside === true)).toBe(told);
  });

  it('count in a page that is one field as a whole, and not in a field', async () => {
    const { judged, watch } = await watched('<input>');
    byPerson('keydown', part('input'), { key: 'a', ctrlKey: false, metaKey: false, altKey: false });
    await settle();
    expect(judged).toHaveLength(1);
    document.body.setAttribute('contenteditable', '');
    Object.defineProperty(document.body, 'isContentEditable', { value: true, configurable: true });
    byPerson('keydown', document.body, { key: 'a', ctrlKey: false, metaKey: false, altKey: false });
    await settle();
    expect(judged.at(-1)?.keysOutside).toBe(true);
    // What is written there is never read.
    document.body.append('hunter2');
    await settle();
    expect(JSON.stringify([judged, watch.read()])).not.toContain('hunter2');
  });
});

it('a page that cannot be read is one that may ask for a password', async () => {
  const { read } = await watched(FORM);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(document, 'activeElement', 'get').mockImplementation(() => {
    throw new Error('torn');
  });
  expect(read()).toMatchObject({ clipped: true, forms: [{ fields: [{ kind: 'password' }] }] });
});

describe('words in an editable part', () => {
  const EDITOR = `<div contenteditable>Bluebank</div>${FORM}`;
  const heard = async (touchedBefore: boolean): Promise<ReturnType<typeof watched>> => {
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: touchedBefore } });
    return watched(EDITOR);
  };
  afterEach(() => void vi.unstubAllGlobals());

  it('are the page’s where nobody had touched it before, until somebody writes there', async () => {
    const { judged, read } = await heard(false);
    expect(judged[0]?.text).toContain('Bluebank');
    byPerson('beforeinput', part('input'), { data: 'a', inputType: 'insertText', isComposing: false });
    expect(read().text).toContain('Bluebank');
    byPerson('beforeinput', part('div'), { data: 'a', inputType: 'insertText', isComposing: false });
    expect(read().text).not.toContain('Bluebank');
  });

  it('are not read where the person may have written them', async () => {
    const { judged } = await heard(true);
    expect(judged[0]?.text).not.toContain('Bluebank');
  });
});
