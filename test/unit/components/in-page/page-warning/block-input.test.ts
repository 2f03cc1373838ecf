// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blockInput } from '../../../../../components/in-page/page-warning/block-input.ts';
import type { InputBlock } from '../../../../../components/in-page/page-warning/block-input.ts';

let host: HTMLElement;
let field: HTMLElement;
let block: InputBlock;
let heard: string[];
beforeEach(() => {
  document.body.innerHTML = '<div id="host"></div><input id="field">';
  host = document.querySelector<HTMLElement>('#host') as HTMLElement;
  field = document.querySelector<HTMLElement>('#field') as HTMLElement;
  heard = [];
  for (const element of [host, field]) {
    for (const name of ['keydown', 'paste', 'drop', 'submit', 'click']) element.addEventListener(name, () => heard.push(name));
  }
  block = blockInput(host);
});
afterEach(() => block.release());

const fire = (target: Element, event: Event): boolean => target.dispatchEvent(event);
const event = (name: string): Event => new Event(name, { bubbles: true, cancelable: true });
const key = (name: string, more = {}): Event => new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });

describe('a page whose input is blocked', () => {
  it.each(['paste', 'drop', 'submit', 'click'])('neither hears nor carries out a %s', (name) => {
    expect(fire(field, event(name))).toBe(false);
    expect(heard).toEqual([]);
  });

  it.each([
    ['a', {}, false],
    ['Enter', {}, false],
    ['v', { ctrlKey: true }, false],
    ['Tab', {}, true],
    ['F5', {}, true],
    ['w', { ctrlKey: true }, true],
  ])('is spared the key %s %o; it still works for the browser: %s', (name, more, works) => {
    expect(fire(field, key(name, more))).toBe(works);
    expect(heard).toEqual([]);
  });

  it('leaves presses and keys on the warning in force, but for Escape', () => {
    expect(fire(host, event('click'))).toBe(true);
    expect(heard).toEqual(['click']);
    expect(fire(host, key('Enter'))).toBe(true);
    expect(fire(host, key('Escape'))).toBe(false);
  });

  it('is free again after the release', () => {
    block.release();
    expect(fire(field, key('a'))).toBe(true);
    expect(heard).toEqual(['keydown']);
  });
});
