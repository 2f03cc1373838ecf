// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountWarning } from '../../../../../components/in-page/page-warning/mount.tsx';
import { pinCss } from '../../../../../components/in-page/page-warning/pin.ts';
import type { Verdict } from '../../../../../judge/verdict.ts';
import type { JudgedPage } from '../../../../../messages/requests.ts';
import { evidence, t, verdict } from '../../i18n/sample-verdict.ts';

const MARK = '0123456789abcdef0123456789abcdef';
const lure = verdict({
  kind: 'lure',
  platform: 'photogram',
  platformName: 'Photogram',
  evidence: [evidence('page-host-not-platforms', 'proof')],
  advice: [{ code: 'leave-page', url: 'https://www.photogram.example/' }],
});

let host: HTMLElement;
let room: HTMLElement;
let done: string[];
let mounted: { remove(): void } | null;
let isModal: boolean;
beforeEach(() => {
  vi.useFakeTimers();
  HTMLDialogElement.prototype.showModal ??= () => {};
  // happy-dom knows no `:modal`.
  vi.spyOn(HTMLDialogElement.prototype, 'matches').mockImplementation(function (this: HTMLDialogElement) {
    return this.open && isModal;
  });
  isModal = true;
  host = document.createElement('div');
  host.setAttribute('unasked-warning', '');
  room = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(room);
  document.documentElement.append(host);
  // happy-dom does not tell of focus inside a closed root that its host has it.
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(host);
  done = [];
  mounted = null;
});
afterEach(() => {
  mounted?.remove();
  host.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function draw(one: Verdict, part = false): void {
  const judged: JudgedPage = { verdict: one, host: 'login.notice.example', id: 'w', part, wentOn: false };
  const acts = {
    goTo: (url: string) => done.push(url),
    leave: () => done.push('leave'),
    goOn: () => done.push('go-on'),
    contested: () => done.push('contested'),
  };
  mounted = mountWarning(host, room, judged, MARK, acts, t);
}
const part = (name: string): HTMLElement | null => room.querySelector<HTMLElement>(`[data-part=${name}]`);
const press = (name: string, trusted = true): void => {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  part(name)?.dispatchEvent(event);
};

describe('the warning over a page', () => {
  it('is a modal alert that is named and described, and begins at its headline', () => {
    draw(lure);
    const dialog = room.querySelector('dialog');
    expect(dialog?.getAttribute('role')).toBe('alertdialog');
    for (const [name, words] of [
      ['aria-labelledby', "This page is not Photogram's."],
      ['aria-describedby', 'Type nothing into this page'],
    ] as const) {
      expect(room.querySelector(`#${dialog?.getAttribute(name)}`)?.textContent).toContain(words);
    }
    expect(part('headline')?.hasAttribute('autofocus')).toBe(true);
  });

  it('sets host and claimed platform side by side, and names the real site on its main button', () => {
    draw(lure);
    expect(part('target')?.textContent).toBe('login.notice.example');
    expect(part('registrable')?.textContent).toBe('notice.example');
    expect(part('claimed')?.textContent).toBe('Photogram');
    expect(part('go-real')?.textContent).toBe('Go to the real photogram.example');
  });

  it('does not say again among its reasons whose this host is not', () => {
    draw({ ...lure, evidence: [...lure.evidence, evidence('page-asks', 'note', { what: 'password' })] });
    expect(part('reason')?.textContent).toBe('It asks for your password.');
    expect(room.querySelectorAll('[data-part=reason]')).toHaveLength(1);
  });

  it('offers no real site where none is known', () => {
    draw({ ...lure, advice: [{ code: 'leave-page' }] });
    expect(part('go-real')).toBeNull();
    expect(part('leave')?.className).toContain('primary');
  });

  it('calls a part of a page a part', () => {
    draw(lure, true);
    expect(part('headline')?.textContent).toBe("A part of this page is not Photogram's.");
    expect(room.textContent).toContain('A part of this page comes from');
  });

  it.each([
    ['go-real', 'https://www.photogram.example/'],
    ['leave', 'leave'],
    ['go-on', 'go-on'],
  ])('carries out a press on %s after the first half second, and only a trusted one', (name, expected) => {
    draw(lure);
    press(name);
    vi.advanceTimersByTime(600);
    press(name, false);
    expect(done).toEqual([]);
    press(name);
    expect(done).toEqual([expected]);
  });

  it('takes no press just after the page came into sight', () => {
    draw(lure);
    vi.advanceTimersByTime(600);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    press('go-on');
    expect(done).toEqual([]);
  });

  it('is a bar where there is no proof, and nothing at all where there is nothing', () => {
    draw({ ...lure, kind: 'suspicious' });
    expect([room.querySelector('dialog'), room.querySelector('[role=alert]') !== null]).toEqual([null, true]);
    mounted?.remove();
    room.replaceChildren();
    draw(verdict({ kind: 'none' }));
    expect(room.childNodes).toHaveLength(0);
  });
});

describe('the layer', () => {
  it('is raised anew where the page took it out and put it back at once, which leaves it open but below', () => {
    draw(lure);
    const raised = vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function (this: HTMLDialogElement) {
      this.open = isModal = true;
    });
    isModal = false;
    vi.advanceTimersByTime(1000);
    expect(raised).toHaveBeenCalled();
    expect(isModal).toBe(true);
    expect(done).toEqual([]);
  });
});

describe('the focus', () => {
  const have = (taker: Element | null, met: Element | null, width = 900): void => {
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(taker);
    document.elementFromPoint = () => met;
    vi.spyOn(HTMLDialogElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, width));
    vi.advanceTimersByTime(10_000);
  };
  afterEach(() => void Reflect.deleteProperty(document, 'elementFromPoint'));

  it.each<[when: string, taker: () => Element | null, met: () => Element | null, width: number]>([
    ['a busy machine gives it to nobody', () => document.body, () => host, 900],
    ['the window has none, and nothing is drawn yet', () => null, () => null, 0],
  ])('is no matter of a fight while %s', (_when, taker, met, width) => {
    draw(lure);
    have(taker(), met(), width);
    expect(done).toEqual([]);
    press('go-on');
    expect(done).toEqual(['go-on']);
  });

  it.each<[what: string, taker: () => Element | null, met: () => Element | null]>([
    ['keeps giving it to an element of its own', () => document.createElement('input'), () => host],
    ['gives it to nobody below a layer of its own', () => document.body, () => document.createElement('div')],
    ['gives it to nobody below a layer that lets presses through', () => document.body, () => document.documentElement],
    ['gives it to nobody below a layer, and lets presses through everything', () => document.body, () => null],
  ])('is fought for by a page that %s', (_what, taker, met) => {
    draw(lure);
    have(taker(), met());
    expect(done).toContain('contested');
  });
});

describe('the bar', () => {
  it('covers nothing of the page: it moves it down, and back', () => {
    document.documentElement.style.setProperty('margin-block-start', '3px');
    draw({ ...lure, kind: 'suspicious' });
    expect(document.documentElement.style.getPropertyPriority('margin-block-start')).toBe('important');
    mounted?.remove();
    expect(document.documentElement.getAttribute('style')).toBe('margin-block-start: 3px;');
    document.documentElement.removeAttribute('style');
  });
});

describe('the pinned styles', () => {
  it("hide every layer of the page's own, but not the marked dialog", () => {
    expect(pinCss(MARK)).toContain(`dialog:modal:not(.m${MARK})`);
    draw(lure);
    expect(room.querySelector('dialog')?.className).toBe(`m${MARK}`);
  });
});
