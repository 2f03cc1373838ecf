// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreHost } from '../../../../../components/in-page/page-warning/integrity-guard.ts';

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
  host.setAttribute('unasked-warning', '');
  document.documentElement.append(host);
});

describe('our element in a page', () => {
  it('is left alone where it is as we made it', () => {
    expect(restoreHost(host)).toBe(false);
  });

  it.each([
    ['was taken out', () => host.remove()],
    ['was moved into the body', () => document.body.append(host)],
    ['got a style', () => host.setAttribute('style', 'display:none')],
    ['was made inert', () => host.setAttribute('inert', '')],
    ['lost its name', () => host.removeAttribute('unasked-warning')],
  ])('is mended where it %s', (_name, harm) => {
    harm();
    expect(restoreHost(host)).toBe(true);
    expect(host.parentNode).toBe(document.documentElement);
    expect(host.getAttributeNames()).toEqual(['unasked-warning']);
    expect(restoreHost(host)).toBe(false);
  });
});
