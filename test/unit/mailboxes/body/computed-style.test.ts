// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { computedStyle } from '../../../../mailboxes/body/computed-style.ts';

/** As browsers compute it before a picture has come. */
const UNLOADED = 'overflow: clip; width: 0px; height: 0px';

function isGone(html: string): boolean {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!element) throw new Error(`${html} holds no element.`);
  return computedStyle(element).gone;
}

describe('what nobody can see of a mail', () => {
  beforeEach(() => document.body.replaceChildren());

  it.each(['div', 'span', 'button', 'a'])('is a %s without room that cuts off what stands in it', (tag) => {
    expect(isGone(`<${tag} style="${UNLOADED}">Confirm</${tag}>`)).toBe(true);
  });

  it.each(['<img alt="Confirm"', '<input type="image" alt="Confirm"', '<input type="IMAGE"', '<video', '<canvas', '<object', '<embed'])(
    'is not %s, which has no room until it has loaded',
    (tag) => expect(isGone(`${tag} style="${UNLOADED}">`)).toBe(false),
  );

  it.each(['<img', '<input type="image"'])('is %s that is not drawn at all', (tag) => {
    expect(isGone(`${tag} style="display: none">`)).toBe(true);
  });
});
