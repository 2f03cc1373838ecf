// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { WhatNow } from '../../../../features/popup/act.tsx';
import { type CheckedStep, withDoneSteps } from '../../../../judge/verdict/advice.ts';
import type { Verdict } from '../../../../judge/verdict.ts';
import { t, verdict } from '../../components/i18n/sample-verdict.ts';

const CAME = Date.UTC(2026, 10, 26, 12);
const reset = verdict({
  kind: 'unsolicited',
  topic: 'reset',
  platform: 'photogram',
  platformName: 'Photogram',
  advice: [{ code: 'ignore' }, { code: 'turn-on-2fa', url: 'https://photogram.example/2fa' }],
});
const factor: CheckedStep = { platform: 'photogram', step: 'two-factor', at: CAME };

let room: HTMLElement;
let told: unknown[];
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
  told = [];
});
function draw(one: Verdict, ticks: CheckedStep[] = [], ignored: boolean | null = false): void {
  const actions = {
    tick: async (...said: unknown[]) => void told.push(said),
    noteIgnored: async (said: boolean) => void told.push(said),
  };
  render(<WhatNow verdict={withDoneSteps(one, ticks, CAME)} ignored={ignored} actions={actions} t={t} />, room);
}
const act = (): string => room.querySelector('[data-part=act]')?.textContent ?? '';
const boxes = (): HTMLInputElement[] => [...room.querySelectorAll<HTMLInputElement>('input')];

describe('what to do now, in the popup', () => {
  it('offers a step with a box, and notes it', () => {
    draw(reset);
    expect(act()).toBe('Ignore it, then turn on two-factor authentication.');
    boxes()[1]?.click();
    expect(told).toEqual([['photogram', 'two-factor', true]]);
  });

  it('does not offer a step again that is done, and lets it be taken back', () => {
    draw(reset, [factor]);
    expect(act()).toBe('Ignore it.');
    expect(room.querySelector('a')).toBeNull();
    expect(room.querySelector('[data-part=step]')?.textContent).toBe('Two-factor: on since 26 Nov 2026.');
    boxes()[1]?.click();
    expect(told).toEqual([['photogram', 'two-factor', false]]);
  });

  it('ends: ignored, two-factor on, nothing more to do', () => {
    draw(reset, [factor], true);
    expect(act()).toBe('Ignored. Nothing more to do.');
  });

  it('does not end while a step is open', () => {
    draw(reset, [], true);
    expect(act()).toBe('Ignored.');
    expect(room.querySelector('[data-part=step] a')).not.toBeNull();
  });

  it('asks for no word on a mail that is in no history', () => {
    draw(reset, [], null);
    expect(boxes()).toHaveLength(1);
  });

  it('gives a changed password a box of its own', () => {
    draw({ ...reset, topic: 'code', advice: [{ code: 'tell-nobody' }, { code: 'change-password' }] });
    boxes()[0]?.click();
    expect(told).toEqual([['photogram', 'changed-password', true]]);
  });

  it('gives no box for what a fake says of an account', () => {
    draw({ ...reset, kind: 'lure', advice: [{ code: 'delete' }, { code: 'turn-on-2fa' }] });
    expect(boxes()).toHaveLength(0);
  });
});
