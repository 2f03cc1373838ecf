// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckUp } from '../../../../features/check-up/check-up.tsx';
import type { PlatformGuide } from '../../../../messages/requests.ts';
import { accountSteps } from '../../../../judge/verdict/advice.ts';
import { samplePlatform } from '../../judge/verdict/sample-platforms.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

const guide = (id: string, known: 'full' | 'bare' = 'full'): PlatformGuide => ({
  id,
  name: id,
  steps: accountSteps(samplePlatform(known)),
  advisories: [],
});

let room: HTMLElement;
let ticked: unknown[];
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
  ticked = [];
});
function draw(guides: PlatformGuide[], fails = false): void {
  const tick = (...told: unknown[]): Promise<void> => (fails ? Promise.reject(new Error('full')) : Promise.resolve(void ticked.push(told)));
  render(<CheckUp guides={guides} ticks={[{ platform: 'Photogram', step: 'sessions', at: 0 }]} tick={tick} t={t} />, room);
}
const box = (at: number): HTMLInputElement | undefined => room.querySelectorAll<HTMLInputElement>('input')[at];

describe('the check-up', () => {
  it('is not drawn for nobody', () => {
    draw([]);
    expect(room.textContent).toBe('');
  });

  it('shows what is ticked and passes on what the person ticks', async () => {
    draw([guide('Photogram')]);
    expect([box(0)?.checked, box(1)?.checked]).toEqual([false, true]);
    box(0)?.click();
    box(1)?.click();
    await Promise.resolve();
    expect(ticked).toEqual([
      ['Photogram', 'two-factor', true],
      ['Photogram', 'sessions', false],
    ]);
  });

  it('takes back a tick that could not be stored, and says so', async () => {
    draw([guide('Photogram')], true);
    box(0)?.click();
    await vi.waitFor(() => expect(room.querySelector('[role=alert]')?.textContent).toBe('That could not be saved. Try again.'));
    expect(box(0)?.checked).toBe(false);
  });

  it('names the way in words where no page is known', () => {
    draw([guide('Photogram', 'bare')]);
    expect(room.querySelector('a')).toBeNull();
    expect(room.textContent).toContain('Open Photogram yourself, then its settings.');
  });

  it('notes a changed password with its day, apart from one that is used nowhere else', () => {
    const tick = (...told: unknown[]): Promise<void> => Promise.resolve(void ticked.push(told));
    const changed = { platform: 'Photogram', step: 'changed-password', at: Date.UTC(2026, 10, 26, 12) } as const;
    render(<CheckUp guides={[guide('Photogram')]} ticks={[changed]} tick={tick} t={t} />, room);
    expect(room.textContent).toContain('I changed its password: 26 Nov 2026');
    expect(room.textContent).toContain('not looked at yet');
  });
});
