/** Holds letters back for the moment in which a page is judged, and lets them in as they were typed. */

import { documentOf, rootOf } from '../dom/live.ts';
import { inTime } from '../messages/in-time.ts';

/** Milliseconds after which letters are let in without an answer: nobody is to wait for us. */
const PATIENCE = 400;

interface Held {
  field: HTMLInputElement | HTMLTextAreaElement;
  letters: string[];
}

/** What a person is about to do: before it, everything that was held is let in. The focus is taken by our own warning too. */
const GOING_ON = ['keydown', 'pointerdown', 'submit', 'compositionstart'];

/**
 * One per page. Only what a keyboard or a paste writes into an ordinary field is held. Boxes of one letter are left
 * alone, as the page moves on from each to the next, and so is text that is still being composed.
 */
export class LetterBlock {
  #held: Held | null = null;
  /** Letters are being let in: not to be held again. */
  #letting = false;

  /** Whether the hold concerns itself with the event already: it is our own, or one more letter after those held. */
  takes(event: InputEvent, field: Element | null): boolean {
    if (this.#letting) return true;
    if (!this.#held) return false;
    if (field !== this.#held.field || !isHeld(event)) this.#letIn();
    else this.#keep(event);
    return true;
  }

  /**
   * Holds the letter of `event` and those that follow until the page is judged.
   * @param judged true where they are to be dropped: a warning lies over the page.
   * @param field the field that has the focus, in a closed root too.
   */
  until(judged: Promise<boolean>, event: InputEvent, field: Element | null): void {
    if (!isOrdinary(field) || field.maxLength === 1 || !isHeld(event)) return;
    this.#held = { field, letters: [] };
    this.#keep(event);
    for (const name of GOING_ON) documentOf(field).defaultView?.addEventListener(name, this.#goOn, true);
    const held = this.#held;
    void inTime(judged, PATIENCE, false).then(
      (isCovered) => this.#held === held && (isCovered ? this.#end() : this.#letIn()),
      () => this.#held === held && this.#letIn(),
    );
  }

  #keep(event: InputEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.inputType === 'deleteContentBackward') this.#held?.letters.pop();
    else this.#held?.letters.push(event.data ?? '');
  }

  /** A letter waits with the others; every other key, press or move comes after them. */
  readonly #goOn = (event: Event): void => {
    const { key = '' } = event as KeyboardEvent;
    if (event.isTrusted && key.length !== 1 && key !== 'Shift' && key !== 'Backspace') this.#letIn();
  };

  #letIn(): void {
    const held = this.#end();
    const text = held?.letters.join('') ?? '';
    if (!held || text === '') return;
    const { field } = held;
    this.#letting = true;
    // As if typed: events, undo and caret are the browser's own. Where the field has lost the focus, at its end.
    const root = rootOf(field) as Document | ShadowRoot;
    if (root.activeElement !== field || !documentOf(field).execCommand('insertText', false, text)) {
      field.value += text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }));
    }
    this.#letting = false;
  }

  #end(): Held | null {
    const held = this.#held;
    this.#held = null;
    for (const name of GOING_ON) if (held) documentOf(held.field).defaultView?.removeEventListener(name, this.#goOn, true);
    return held;
  }
}

function isOrdinary(field: Element | null): field is Held['field'] {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}

function isHeld({ inputType, data, isComposing }: InputEvent): boolean {
  if (isComposing) return false;
  return inputType === 'deleteContentBackward' || ((data ?? '') !== '' && /^insert(?:Text|FromPaste|FromDrop)$/.test(inputType));
}
