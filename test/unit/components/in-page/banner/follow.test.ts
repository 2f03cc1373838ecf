// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { watchFollowing } from '../../../../../components/in-page/banner/follow.ts';
import { body } from './press.ts';

const MAIL = `
  <p>Hello <a id="link" href="https://login.notice.example/reset?u=1#top"><b id="inner">reset</b></a> and
  <a id="mail-link" href="mailto:desk@notice.example">write</a> <a id="script-link" href="javascript:void 0">run</a>
  <a id="anchor-only">nothing</a> <span id="text">words</span></p>`;
const ADDRESS = 'https://login.notice.example/reset?u=1#top';

let stop: () => void = () => {};
afterEach(() => stop());

function watched(pressable = true): [by: string, url: string][] {
  const told: [string, string][] = [];
  stop = watchFollowing([body(MAIL)], pressable, (by, url) => told.push([by, url]));
  return told;
}

/** An event that the browser vouches for, which a test can only pretend. */
function fire(selector: string, type: string, init: MouseEventInit = {}, trusted = true): void {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  document.querySelector(selector)?.dispatchEvent(event);
}

describe('a link of a mail', () => {
  it.each([
    ['#link', 'click', {}, 'press'],
    ['#inner', 'click', { ctrlKey: true }, 'press'],
    ['#link', 'auxclick', { button: 1 }, 'press'],
    ['#link', 'contextmenu', { button: 2 }, 'menu'],
    ['#inner', 'dragstart', {}, 'copy'],
  ])('%s is followed by %s %o', (selector, type, init, by) => {
    const told = watched();
    fire(selector, type, init);
    expect(told).toEqual([[by, ADDRESS]]);
  });

  it.each([
    ['#link', 'auxclick', { button: 2 }],
    ['#mail-link', 'click', {}],
    ['#script-link', 'click', {}],
    ['#anchor-only', 'click', {}],
    ['#text', 'contextmenu', {}],
    ['#outside', 'click', {}],
  ])('is not followed by %s %s %o', (selector, type, init) => {
    const told = watched();
    fire(selector, type, init);
    expect(told).toEqual([]);
  });

  it('is not followed by an event that a page made up', () => {
    const told = watched();
    for (const type of ['click', 'contextmenu', 'dragstart', 'copy']) fire('#link', type, {}, false);
    expect(told).toEqual([]);
  });

  it('is not followed by a press that is held, though its address may be taken along', () => {
    const told = watched(false);
    fire('#link', 'click');
    fire('#link', 'contextmenu');
    expect(told).toEqual([['menu', ADDRESS]]);
  });

  it('is followed by copied text that holds it', () => {
    const told = watched();
    const paragraph = document.querySelector('#mail p');
    if (!paragraph) throw new Error('no text');
    document.getSelection()?.selectAllChildren(paragraph);
    fire('#text', 'copy');
    expect(told).toEqual([['copy', ADDRESS]]);
  });

  it('is no longer watched once the banner goes', () => {
    const told = watched();
    stop();
    fire('#link', 'click');
    expect(told).toEqual([]);
  });
});
