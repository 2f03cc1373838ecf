// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blockClosedFrames } from '../../../../../components/in-page/banner/closed-frames.ts';
import type { Press } from '../../../../../components/in-page/banner/disarm.ts';
import { body, fire } from './press.ts';

let release: () => void = () => {};
afterEach(() => {
  release();
  vi.restoreAllMocks();
});

/** A mail with a frame, 100 by 50 px; happy-dom loads no documents into it, so nothing of it can be read. */
function held(): { frame: Element; presses: Press[] } {
  const mail = body('<p id="words">x</p><embed id="frame" src="https://a.example/">');
  const frame = mail.querySelector('#frame');
  if (!frame) throw new Error('no frame');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 50));
  const presses: Press[] = [];
  release = blockClosedFrames([mail], (press) => presses.push(press));
  return { frame, presses };
}

describe('a frame that cannot be read', () => {
  it('is inert, and a press on it is told instead', () => {
    const { frame, presses } = held();
    expect(frame.hasAttribute('inert')).toBe(true);
    expect(fire('#mail', 'click', { clientX: 50, clientY: 25 })).toBe(false);
    expect(presses).toMatchObject([{ destination: { verb: 'hides' }, near: frame }]);
  });

  it.each([
    ['beside it', '#words', { clientX: 150, clientY: 25 }],
    ['outside of the mail', '#outside', { clientX: 50, clientY: 25 }],
  ])('leaves presses alone that are meant for what lies %s', (_name, selector, at) => {
    const { presses } = held();
    document.querySelector(selector)?.addEventListener('click', (event) => event.preventDefault());
    fire(selector, 'click', at);
    expect(presses).toEqual([]);
  });

  it('is held as well where it is the whole mail, by a press on what lies under it alone', () => {
    const { frame } = held();
    release();
    const presses: Press[] = [];
    release = blockClosedFrames([frame], (press) => presses.push(press));
    expect(frame.hasAttribute('inert')).toBe(true);
    fire('#mail', 'click', { clientX: 150, clientY: 25 });
    expect(presses).toEqual([]);
    expect(fire('#mail', 'click', { clientX: 50, clientY: 25 })).toBe(false);
    expect(presses).toMatchObject([{ near: frame }]);
  });

  it('is set free for who insists', () => {
    const { frame, presses } = held();
    fire('#mail', 'click', { clientX: 50, clientY: 25 });
    presses[0]?.goOn?.();
    expect(frame.hasAttribute('inert')).toBe(false);
    fire('#mail', 'click', { clientX: 50, clientY: 25 });
    expect(presses).toHaveLength(1);
  });

  it('is held when it comes later', () => {
    const { frame } = held();
    release();
    const mail = body('<p id="words">x</p>');
    release = blockClosedFrames([mail], () => {});
    mail.append(frame);
    frame.dispatchEvent(new Event('load'));
    expect(frame.hasAttribute('inert')).toBe(true);
  });

  it('is put back as it was', () => {
    const { frame } = held();
    release();
    expect(frame.hasAttribute('inert')).toBe(false);
  });
});
