// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs';
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

/** What a form may answer with a field of its own, asked of a node directly; `page`, `root`, `view` and `host` are no forms. */
const DIRECT =
  /(?<!\b(?:page|root|view|document|host|record|top))\??\.(?:childNodes|children|nodeType|nodeValue|parentNode|parentElement|firstChild|lastChild|firstElementChild|nextSibling|previousSibling|nextElementSibling|previousElementSibling|childElementCount|textContent|isConnected|getAttribute|hasAttribute|matches|closest|querySelector|querySelectorAll|getRootNode)\b/;

describe('code that reads pages and mails', () => {
  const files = [...globSync('pages/*.ts'), ...globSync('mailboxes/body/*.ts')].filter((file) => !file.endsWith('watch-reset-request.ts'));

  it('is found', () => expect(files.length).toBeGreaterThan(15));

  it.each(files)('%s asks no foreign node directly', (file) => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\*|\/\*|\/\/)/.test(line));
    expect(lines.filter((line) => DIRECT.test(line))).toEqual([]);
  });
});
