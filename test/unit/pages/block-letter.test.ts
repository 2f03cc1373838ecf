// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LetterBlock } from '../../../pages/block-letter.ts';

let field: HTMLInputElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<form><input type="password"></form>';
  field = document.querySelector('input') as HTMLInputElement;
  field.focus();
  document.execCommand = (_name, _show, text) => {
    field.value += text;
    return true;
  };
});
afterEach(() => vi.useRealTimers());

function letter(data: string | null, inputType = 'insertText', isComposing = false): InputEvent {
  return new InputEvent('beforeinput', { data, inputType, isComposing, cancelable: true, bubbles: true });
}

/** Types as a browser does: the letter comes in unless it is held. */
function type(block: LetterBlock, data: string, inputType = 'insertText'): void {
  const event = letter(data, inputType);
  block.takes(event, field);
  if (!event.defaultPrevented && inputType === 'insertText') field.value += data;
}

function press(key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  field.dispatchEvent(event);
}

function held(): { block: LetterBlock; answer: (isCovered: boolean) => Promise<void> } {
  let settle: (isCovered: boolean) => void = () => {};
  const judged = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const block = new LetterBlock();
  block.until(judged, letter('a'), field);
  return {
    block,
    async answer(isCovered) {
      settle(isCovered);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe('letters that are held', () => {
  it('come in as they were typed once nothing speaks against the page', async () => {
    const { block, answer } = held();
    type(block, 'b');
    type(block, 'c');
    expect(field.value).toBe('');
    await answer(false);
    type(block, 'd');
    expect(field.value).toBe('abcd');
  });

  it('never come in under a warning that lies over the page', async () => {
    const { block, answer } = held();
    type(block, 'b');
    await answer(true);
    expect(field.value).toBe('');
  });

  it('come in without an answer after a moment, and once', async () => {
    const { answer } = held();
    await vi.advanceTimersByTimeAsync(400);
    expect(field.value).toBe('a');
    await answer(false);
    expect(field.value).toBe('a');
  });

  it('can be taken back meanwhile', async () => {
    const { block, answer } = held();
    type(block, 'x');
    type(block, '', 'deleteContentBackward');
    type(block, 'b');
    await answer(false);
    expect(field.value).toBe('ab');
  });

  it.each(['Enter', 'Tab', 'ArrowLeft'])('come in before %s does what it does', (key) => {
    held();
    press(key);
    expect(field.value).toBe('a');
  });

  it.each(['b', 'B', 'Shift'])('wait on while %s is pressed', (key) => {
    held();
    press(key);
    expect(field.value).toBe('');
  });

  it.each([
    ['come in before a press elsewhere', 'pointerdown', 'a'],
    ['wait on where the focus alone is taken, as our own warning takes it', 'focusout', ''],
  ])('%s', (_, name, value) => {
    held();
    const event = new Event(name, { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    field.dispatchEvent(event);
    expect(field.value).toBe(value);
  });
});

describe('what is never held', () => {
  it.each([
    ['text that is being composed', () => letter('k', 'insertCompositionText', true), ''],
    ['what bears no letters', () => letter(null, 'insertFromPaste'), ''],
    ['a box of one letter', () => letter('a'), '<input maxlength="1">'],
    ['an editor', () => letter('a'), '<div contenteditable="true"></div>'],
  ])('%s', (_, event, html) => {
    if (html) document.body.innerHTML = html;
    const written = event();
    new LetterBlock().until(
      Promise.resolve(false),
      written,
      document.body.firstElementChild?.querySelector('input') ?? document.body.firstElementChild,
    );
    expect(written.defaultPrevented).toBe(false);
  });
});
