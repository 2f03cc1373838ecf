// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { groundBehind } from '../../../../components/in-page/ground.ts';

let grounds: Map<Element, string>;

/** The ground behind the innermost of three boxes, which have these colours from outside to inside. */
function behind(...colours: string[]): string {
  document.body.innerHTML = '<div><div><p></p></div></div>';
  const boxes = [...document.body.querySelectorAll('*')];
  grounds = new Map(boxes.map((box, at) => [box, colours[at] ?? '']));
  return groundBehind(document.querySelector('p') as Element);
}

function prefer(scheme: string, dark: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: dark }));
  vi.stubGlobal('getComputedStyle', (element: Element) => ({
    backgroundColor: grounds.get(element) ?? 'rgba(0, 0, 0, 0)',
    colorScheme: element === document.documentElement ? scheme : '',
  }));
}

beforeEach(() => prefer('normal', true));
afterEach(() => vi.unstubAllGlobals());

describe('the ground behind a banner', () => {
  it.each([
    ['light', ['rgb(255, 255, 255)']],
    ['dark', ['rgb(33, 37, 41)']],
    ['dark', ['rgb(255, 255, 255)', 'rgb(20, 20, 20)']],
    ['dark', ['rgb(20, 20, 20)', 'rgba(255, 255, 255, 0.1)']],
    ['light', ['rgb(20, 20, 20)', 'rgba(255, 255, 255, 0.9)']],
    ['dark', ['oklch(0.2 0.01 250)']],
    ['light', ['oklab(0.97 0 0)']],
    ['dark', ['lab(12 0 0)']],
    ['light', ['oklch(0.2 0.01 250 / 0.1)']],
    ['light', ['a colour of another time']],
  ])('is %s on %j, whatever the person prefers', (expected, colours) => {
    expect(behind(...colours)).toBe(expected);
  });

  it('is its own colour’s neighbour behind, not its own', () => {
    expect(behind('rgb(255, 255, 255)', '', 'rgb(0, 0, 0)')).toBe('light');
  });

  it.each([
    ['light', 'normal', true],
    ['light', 'light', true],
    ['dark', 'light dark', true],
    ['light', 'light dark', false],
    ['dark', 'dark', false],
  ])('is %s on a page without a ground that says "%s", where dark is preferred: %s', (expected, scheme, dark) => {
    prefer(scheme, dark);
    expect(behind()).toBe(expected);
  });

  it('is dark where the browser itself writes in white', () => {
    vi.stubGlobal('getComputedStyle', () => ({ backgroundColor: 'rgba(0, 0, 0, 0)', color: 'rgb(255, 255, 255)', colorScheme: 'normal' }));
    expect(behind()).toBe('dark');
  });

  it('is that around a shadow tree', () => {
    document.body.innerHTML = '<div></div>';
    const host = document.querySelector('div') as Element;
    const tree = host.attachShadow({ mode: 'open' });
    tree.innerHTML = '<p></p>';
    grounds = new Map([[host, 'rgb(0, 0, 0)']]);
    expect(groundBehind(tree.querySelector('p') as Element)).toBe('dark');
  });
});
