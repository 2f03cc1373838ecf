// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLiveBody } from '../../../mailboxes/body/live.ts';
import { generic } from '../../../mailboxes/generic.ts';
import { addRoots, isAskedIn } from '../../../pages/credential-fields.ts';
import { takesName } from '../../../pages/watch-reset-request.ts';

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

  it('hide no mail in a webmail that puts it all into one form', () => {
    const read = (name: string): unknown => {
      document.body.innerHTML = `<nav>Inbox Drafts</nav><form><input type="hidden" name="${name}"><button>Reply</button><button>Forward</button><h2>Keys</h2>
        <dl><dt>From</dt><dd>Ann Poe &lt;ann@poe.example&gt;</dd><dt>Date</dt><dd>2026-01-09 10:00</dd></dl>
        <div class="message-body"><p>Hi,</p><p>The keys are under the third pot from the left.</p></div></form>`;
      return generic.openMails(document).map((place) => place.read());
    };
    const plain = read('zzz');
    expect(plain).toMatchObject([{ from: { address: 'ann@poe.example' }, subject: 'Keys' }]);
    fc.assert(fc.property(fc.constantFrom(...NAMES), (name) => void expect(read(name)).toEqual(plain)), { numRuns: 40 });
  });
});

describe('names that a page gives its fields', () => {
  it('hide neither what it asks for, nor that a name was sent', () => {
    const asks = (name: string): unknown => {
      document.body.innerHTML = `<form><input type="hidden" name="${name}"><label>Passwort <input></label><input name="mail" value="mara"></form>`;
      const form = document.body.firstElementChild;
      return [addRoots(document, new Set()), isAskedIn(document, ''), form && takesName(form)];
    };
    expect(asks('zzz')).toEqual([false, true, true]);
    fc.assert(fc.property(fc.constantFrom(...NAMES), (name) => void expect(asks(name)).toEqual([false, true, true])));
  });
});
