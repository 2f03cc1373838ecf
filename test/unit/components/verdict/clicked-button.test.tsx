// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { ClickedButton } from '../../../../components/verdict/clicked-button.tsx';
import type { Verdict } from '../../../../judge/verdict.ts';
import { evidence, t, verdict } from '../i18n/sample-verdict.ts';

let room: HTMLElement;
let started: string[];
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
  started = [];
});
function draw(one: Verdict): HTMLButtonElement | null {
  const start = (platform: string): Promise<boolean> => Promise.resolve(started.push(platform) > 0);
  render(<ClickedButton verdict={one} t={t} start={start} />, room);
  return room.querySelector('button');
}

describe('"I already clicked or typed something"', () => {
  it.each<[string, Partial<Verdict>, boolean]>([
    ['a lure', { kind: 'lure', platform: 'instagram' }, true],
    ['a lure of no listed platform', { kind: 'lure' }, true],
    ["a suspicious mail in a platform's name", { kind: 'suspicious', platform: 'instagram' }, true],
    ['a suspicious page', { kind: 'suspicious', evidence: [evidence('page-host-not-platforms')] }, true],
    ["a suspicious mail in nobody's name", { kind: 'suspicious' }, true],
    ['a genuine mail', { kind: 'unsolicited', platform: 'instagram' }, false],
    ['an unlisted sender', { kind: 'unlisted' }, false],
  ])('stands below %s: %s', (_, parts, there) => expect(draw(verdict(parts)) !== null).toBe(there));

  it("takes no press of a page's script", () => {
    draw(verdict({ kind: 'lure', platform: 'instagram' }))?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(started).toEqual([]);
  });
});
