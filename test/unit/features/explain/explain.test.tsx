// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ExplainButton } from '../../../../components/verdict/explain-button.tsx';
import { codesOf, EXPLANATIONS, explanationsOf } from '../../../../features/explain/explanations.ts';
import { ExplainPage } from '../../../../features/explain/view.tsx';
import type { EvidenceCode } from '../../../../judge/verdict.ts';
import { evidence, t, texts, verdict } from '../../components/i18n/sample-verdict.ts';

/** As the types name them, so that a new one cannot be forgotten here. */
const declared = readFileSync('judge/verdict.ts', 'utf8');
const CODES = [...(/export type EvidenceCode =([^;]*);/.exec(declared.replace(/\/\/.*$/gm, ''))?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
  ([, code]) => code as EvidenceCode,
);

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
});

describe('every reason', () => {
  it('is found in the types', () => expect(CODES.length).toBeGreaterThan(60));

  it.each(CODES)('%s explains itself: what it means, when it misleads, what to do', (code) => {
    const explanation = EXPLANATIONS[code];
    for (const part of ['title', 'means', 'misleads', 'do'] as const) expect(t(`explain_${explanation}_${part}`)).toMatch(/\w/);
    expect(codesOf(explanation)).toContain(code);
  });

  it('has no explanation that belongs to none', () => {
    const kept = new Set<string>(Object.values(EXPLANATIONS));
    const written = [...texts.keys()].flatMap((key) => /^explain_(\w+)_means$/.exec(key)?.[1] ?? []);
    expect(written.filter((one) => !kept.has(one))).toEqual([]);
  });
});

describe('the page of reasons', () => {
  it('begins with those one came from, each once, and has an anchor for every code', () => {
    render(<ExplainPage of={['act-qr', 'act-short-link', 'nonsense']} t={t} />, room);
    expect(room.querySelectorAll('[data-part=explain-of] article')).toHaveLength(1);
    for (const code of CODES) expect(room.querySelectorAll(`[id="${code}"]`), code).toHaveLength(1);
  });

  it('shows all where one came from nowhere', () => {
    render(<ExplainPage of={['']} t={t} />, room);
    expect(room.querySelector('[data-part=explain-of]')).toBeNull();
    expect(room.querySelectorAll('article')).toHaveLength(explanationsOf(CODES).length);
  });
});

describe('"What do these reasons mean?"', () => {
  function draw(codes: EvidenceCode[]): { button: HTMLElement | null; asked: string[][] } {
    const asked: string[][] = [];
    const open = async (told: string[]): Promise<void> => void asked.push(told);
    render(<ExplainButton verdict={verdict({ kind: 'lure', evidence: codes.map((code) => evidence(code)) })} t={t} open={open} />, room);
    return { button: room.querySelector('button'), asked };
  }
  const press = (button: HTMLElement | null, isTrusted: boolean): void => {
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    button?.dispatchEvent(event);
  };

  it('opens the reasons of this very verdict, by the person’s own press alone', () => {
    const { button, asked } = draw(['act-qr', 'sender-missing']);
    press(button, false);
    expect(asked).toEqual([]);
    press(button, true);
    expect(asked).toEqual([['act-qr', 'sender-missing']]);
  });

  it('says where it could not be opened', async () => {
    const open = (): Promise<never> => Promise.reject(new Error('no receiving end'));
    render(<ExplainButton verdict={verdict({ kind: 'lure', evidence: [evidence('act-qr')] })} t={t} open={open} />, room);
    expect(room.querySelector('[role=alert]')).toBeNull();
    press(room.querySelector('button'), true);
    await vi.waitFor(() =>
      expect(room.querySelector('[role=alert]')?.textContent).toBe('That did not work. Reload this page and try again.'),
    );
  });

  it('is not there without a reason', () => expect(draw([]).button).toBeNull());
});
