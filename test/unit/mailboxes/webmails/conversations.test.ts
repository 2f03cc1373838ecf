// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readerFor } from '../../../../mailboxes/registry.ts';
import { open, reads } from './trees.ts';

/** Browsers know what is drawn, happy-dom does not. */
const knowing = Element.prototype as Partial<Element>;
beforeAll(() => {
  knowing.checkVisibility = function isShown(this: Element) {
    return this.closest('[hidden]') === null;
  };
});
afterAll(() => void delete knowing.checkVisibility);

/** Webmails that show conversations: the element of one open message. */
const OPEN: Record<string, string> = {
  outlook: '[aria-expanded="true"]',
  yahoo: '[data-test-expanded="true"]',
  proton: '[data-testid="message-view-1"]',
  fastmail: '.v-MessageCard.is-expanded',
  hey: '#entry_2',
};

const ids = (): string[] =>
  readerFor(document)
    .openMails(document)
    .map(({ id }) => id);

/** One more message, made like the open one, of another sender. */
function another(webmail: string): Element {
  const message = document.querySelector(OPEN[webmail] ?? '');
  const copy = message?.cloneNode(true) as Element;
  copy.innerHTML = copy.innerHTML.replaceAll('pia@ortiz.example', 'leo@ortiz.example').replace('We meet at five', 'Or at six');
  return copy;
}

describe.each(Object.keys(OPEN))('a conversation in %s', (webmail) => {
  it('has a verdict for each message that lies open, each of its own sender', () => {
    open(webmail);
    const [first] = ids();
    document.querySelector(OPEN[webmail] ?? '')?.after(another(webmail));
    expect(reads()).toMatchObject([
      { from: { address: 'pia@ortiz.example' }, body: { text: expect.stringMatching(/^We meet at five/) } },
      { from: { address: 'leo@ortiz.example' }, body: { text: expect.stringMatching(/^Or at six/) } },
    ]);
    expect(ids()[0]).toBe(first);
    expect(new Set(ids()).size).toBe(2);
  });

  it('has none for a body that is kept hidden, of the mail that was open before', () => {
    open(webmail);
    const before = another(webmail);
    before.toggleAttribute('hidden', true);
    document.querySelector(OPEN[webmail] ?? '')?.before(before);
    expect(reads()).toMatchObject([{ from: { address: 'pia@ortiz.example' } }]);
  });

  it('keeps the verdict of an open message while a new one comes in above it', () => {
    open(webmail);
    const [first] = ids();
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<div role="listbox"><div role="option" title="eve@evil.example">Eve <b>Your password</b></div></div>',
    );
    expect(ids()).toEqual([first]);
  });
});
