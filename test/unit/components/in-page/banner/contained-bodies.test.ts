// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { ContainedBodies } from '../../../../../components/in-page/banner/contained-bodies.ts';
import { CONTAINED, NEEDS_BOX, NEEDS_SCROLLING } from '../../../../../components/in-page/banner/pin.ts';

let pinned: boolean[];
let bodies: ContainedBodies;
beforeEach(() => {
  pinned = [];
  bodies = new ContainedBodies((on) => pinned.push(on));
  document.body.innerHTML = '<div id="one"><p id="in-one"></p></div><div id="two"></div><p id="outside"></p>';
});

const byId = (id: string): Element => document.querySelector(`#${id}`) ?? document.body;
const contained = (): string[] => [...document.querySelectorAll(`[${CONTAINED}]`)].map(({ id }) => id);

describe('the bodies of open mails', () => {
  it('keep their layout while no mail is warned about', () => {
    bodies.enter(document, [byId('one')], false);
    expect({ contained: contained(), pinned }).toEqual({ contained: [], pinned: [] });
  });

  it.each([
    ['before it', false, true],
    ['after it', true, false],
  ])('are contained together with one that is warned about, also those that were opened %s', (_name, first, second) => {
    bodies.enter(document, [byId('one')], first);
    bodies.enter(document, [byId('two')], second);
    expect({ contained: contained(), pinned }).toEqual({ contained: ['one', 'two'], pinned: [true] });
  });

  it('are let go with the last that is warned about, once', () => {
    bodies.enter(document, [byId('one')], false);
    const leave = bodies.enter(document, [byId('two')], true);
    leave();
    leave();
    expect({ contained: contained(), pinned }).toEqual({ contained: [], pinned: [true, false] });
  });

  it('are let go when they close, while another is warned about', () => {
    const leave = bodies.enter(document, [byId('one')], false);
    bodies.enter(document, [byId('two')], true);
    leave();
    expect({ contained: contained(), pinned }).toEqual({ contained: ['two'], pinned: [true] });
  });

  it.each([
    ['inline', 'display: inline; overflow: hidden', NEEDS_BOX],
    ['without a box', 'display: contents; overflow: hidden', NEEDS_BOX],
    ['a block that overflows', 'display: block; overflow: visible', NEEDS_SCROLLING],
    ['a block that scrolls', 'display: block; overflow: auto', ''],
  ])('get a box of their own, and bars to scroll it, where they have none: %s', (_name, style, value) => {
    byId('one').setAttribute('style', style);
    bodies.enter(document, [byId('one')], true);
    expect(byId('one').getAttribute(CONTAINED)).toBe(value);
  });

  it('are contained cell by cell where they are a row of a table', () => {
    document.body.innerHTML = '<table><tr id="row"><td id="a"></td><td id="b"></td></tr></table>';
    bodies.enter(document, [byId('row')], true);
    expect(contained()).toEqual(['a', 'b']);
  });

  it('are contained at the host where a shadow tree holds them', () => {
    const root = byId('one').attachShadow({ mode: 'open' });
    root.innerHTML = '<section></section>';
    const section = root.querySelector('section');
    bodies.enter(document, section ? [section] : [], true);
    expect(contained()).toEqual(['one']);
    expect(section && bodies.holds(section)).toBe(true);
  });

  it('know what belongs to them', () => {
    bodies.enter(document, [byId('one')], true);
    expect(['one', 'in-one', 'two', 'outside'].filter((id) => bodies.holds(byId(id)))).toEqual(['one', 'in-one']);
  });
});
