// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLiveBody } from '../../../mailboxes/body/live.ts';

/** Whatever a reader could ask of a node: own properties of the prototypes. */
const NAMES = [Node, Element, HTMLElement, HTMLFormElement, EventTarget].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));

describe('names that a mail gives its fields', () => {
  it('blind nobody: its body is read the same, whatever they are called', () => {
    const body = (name: string): string =>
      `<form action="https://kqz.example/"><input type="hidden" name="${name}"><p>Reset your password</p><a href="https://kqz.example/r">Reset</a></form>`;
    const read = (html: string): unknown => {
      document.body.innerHTML = html;
      return readLiveBody([document.body]);
    };
    const plain = read(body('zzz'));
    fc.assert(fc.property(fc.constantFrom(...NAMES), (name) => void expect(read(body(name))).toEqual(plain)));
  });
});
