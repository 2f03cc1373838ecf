// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContainedBodies } from '../../../../../components/in-page/banner/contained-bodies.ts';
import { keepInSight } from '../../../../../components/in-page/banner/keep-in-sight.ts';

let host: HTMLElement;
let room: HTMLElement;
let raised: number;
let bodies: ContainedBodies;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<header id="bar"></header><div id="host"></div><div id="mail"><p id="part"></p></div>';
  host = document.querySelector<HTMLElement>('#host') ?? document.body;
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<div class="room"><section role="alert"></section></div>';
  room = root.querySelector<HTMLElement>('.room') ?? host;
  raised = 0;
  room.showPopover = () => void (raised += 1);
  Object.assign(room, { matches: (selector: string) => selector === ':popover-open' && raised > 0 });
  bodies = new ContainedBodies(() => {});
  bodies.enter(document, [document.querySelector('#mail') ?? document.body], true);
  stop = () => {};
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

/** What lies above each point that is asked for. */
function above(lies: () => string): void {
  document.elementFromPoint = () => document.querySelector(lies());
}

describe('a banner that warns', () => {
  it.each([
    ['nothing lies above it', '#host', 0],
    ['a bar of the webmail lies above it', '#bar', 0],
    ['a point of it is out of the window', '#nothing', 0],
    ['the mail lies above it', '#mail', 1],
    ['a part of the mail lies above it', '#part', 1],
  ])('is raised or not: %s', (_name, lies, times) => {
    above(() => lies);
    stop = keepInSight(host, room, bodies);
    expect(raised).toBe(times);
  });

  it.each([
    ['above all that can be scrolled to', { top: -400, bottom: -300, left: 0, right: 500 }, 0, 1],
    ['to the left of it', { top: 10, bottom: 110, left: -600, right: -100 }, 0, 1],
    ['above what is seen just now, for the person scrolled down', { top: -400, bottom: -300, left: 0, right: 500 }, 900, 0],
    ['nowhere, as its part of the page is not drawn', { top: 0, bottom: 0, left: 0, right: 0 }, 0, 0],
  ])('is raised or not where it stands %s', (_, box, scrolled, times) => {
    above(() => '#nothing');
    vi.spyOn(window, 'scrollY', 'get').mockReturnValue(scrolled);
    const card = room.querySelector('[role]');
    Object.assign(card ?? {}, { getBoundingClientRect: () => ({ ...box, height: box.bottom - box.top, width: 500 }) });
    stop = keepInSight(host, room, bodies);
    expect(raised).toBe(times);
    vi.restoreAllMocks();
  });

  it('is raised, once, when it is covered later', () => {
    let lies = '#host';
    above(() => lies);
    stop = keepInSight(host, room, bodies);
    lies = '#part';
    vi.advanceTimersByTime(1000);
    expect(raised).toBe(1);
  });

  it('is not looked at any more once it is taken away', () => {
    let lies = '#host';
    above(() => lies);
    keepInSight(host, room, bodies)();
    lies = '#part';
    vi.advanceTimersByTime(1000);
    expect(raised).toBe(0);
  });

  it('puts layers of the mail back into the mail, where their words stay in sight', () => {
    above(() => '#host');
    const mail = document.querySelector('#mail');
    if (!mail) throw new Error('no mail');
    mail.innerHTML = '<div id="layer" popover="manual">words</div><dialog id="window">more</dialog>';
    const layers = [...mail.children];
    Object.assign(mail, { querySelectorAll: (selector: string) => (selector.includes(':popover-open') ? layers : []) });
    stop = keepInSight(host, room, bodies);
    expect(mail.querySelector('#layer')?.hasAttribute('popover')).toBe(false);
    expect(mail.querySelector('#window')?.hasAttribute('open')).toBe(true);
  });
});
