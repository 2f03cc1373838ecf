// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PlatformChooser } from '../../../../features/check-up/platform-chooser.tsx';
import type { ChooserMemory } from '../../../../features/check-up/platform-chooser.tsx';
import { t } from '../../components/i18n/sample-verdict.ts';

const ALL = ['Ledgermill', 'Mill Mail', 'Photogram'].map((name) => ({ id: name.toLowerCase(), name, aliases: [] }));
/** The drawing follows a change in its own time. */
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 2, timeout: 3000 });

let room: HTMLElement;
let used: string[];
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
  used = ['photogram'];
});
async function draw(change: Partial<ChooserMemory> = {}, first?: string[]): Promise<void> {
  const memory: ChooserMemory = {
    list: () => Promise.resolve(ALL),
    used: () => Promise.resolve(used),
    choose(id, wanted) {
      used = wanted ? [...used, id] : used.filter((one) => one !== id);
      return Promise.resolve(used);
    },
    ...change,
  };
  render(<PlatformChooser memory={memory} {...(first && { first })} t={t} />, room);
  await soon(() => expect(names().length > 0 || problem() !== '').toBe(true));
}
const names = (): (string | null)[] => [...room.querySelectorAll('fieldset label')].map(({ textContent }) => textContent);
const box = (id: string): HTMLInputElement | null => room.querySelector(`[data-platform="${id}"]`);
const count = (): string | null | undefined => room.querySelector('[role=status]')?.textContent;
const problem = (): string | null | undefined => room.querySelector('[role=alert]')?.textContent;

describe('the chooser of platforms', () => {
  it('shows the common ones and those in use, until something is searched for', async () => {
    await draw({}, ['mill mail', 'of another list']);
    expect(names()).toEqual(['Photogram', 'Mill Mail']);
  });

  it('shows those in use first, ticked and counted', async () => {
    await draw();
    expect(names()).toEqual(['Photogram', 'Ledgermill', 'Mill Mail']);
    expect([box('photogram')?.checked, box('ledgermill')?.checked]).toEqual([true, false]);
    expect(count()).toBe('1 chosen');
    expect(room.querySelector('[data-part=chooser-names]')?.textContent).toBe('Photogram');
  });

  it('stores a choice at once and leaves its line where it is', async () => {
    await draw();
    box('mill mail')?.click();
    await soon(() => expect(count()).toBe('2 chosen'));
    expect([used, names()[2]]).toEqual([['photogram', 'mill mail'], 'Mill Mail']);
    box('photogram')?.click();
    box('mill mail')?.click();
    await soon(() => expect([used, count()]).toEqual([[], 'None chosen yet.']));
  });

  it('narrows the list while somebody types, and says when nothing fits', async () => {
    await draw();
    const search = room.querySelector<HTMLInputElement>('input[type=search]');
    const type = (text: string): void => {
      if (search) search.value = text;
      search?.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('ledger');
    await soon(() => expect(names()).toEqual(['Ledgermill']));
    expect(count()).toBe('1 chosen');
    type('nobody');
    await soon(() => expect(room.querySelector('fieldset')?.textContent).toContain('We know no platform of that name.'));
  });

  it('takes a tick back that could not be stored, and says so', async () => {
    await draw({ choose: () => Promise.reject(new Error('full')) });
    box('ledgermill')?.click();
    await soon(() => expect(problem()).toBe('Ledgermill: that could not be saved. Try again.'));
    expect([box('ledgermill')?.checked, count()]).toEqual([false, '1 chosen']);
  });

  it.each<[what: string, change: Partial<ChooserMemory>]>([
    ['the list', { list: () => Promise.reject(new Error('no worker')) }],
    ['the choice', { used: () => Promise.reject(new Error('no storage')) }],
  ])('says when %s cannot be read', async (_what, change) => {
    await draw(change);
    expect(problem()).toBe('The list could not be read. Reload this page.');
  });
});
