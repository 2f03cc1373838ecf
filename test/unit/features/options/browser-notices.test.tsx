// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserNotices, PrivateWindows, type BrowserMemory } from '../../../../features/options/browser-notices.tsx';
import { t } from '../../components/i18n/sample-verdict.ts';

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
});
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 2, timeout: 3000 });
const memory = (more: Partial<BrowserMemory>, isWhole = true, ask: () => Promise<boolean> = async () => true): BrowserMemory => ({
  sites: { isWhole: async () => isWhole, ask },
  isAllowedInPrivate: async () => true,
  whereAllowed: 'private_where_chromium',
  isAndroid: async () => false,
  ...more,
});
const part = (name: string): HTMLElement | null => room.querySelector(`[data-part=${name}]`);

describe('what the browser keeps from us', () => {
  it('is not spoken of where it keeps nothing', async () => {
    const open = memory({});
    const asked = [vi.spyOn(open.sites, 'isWhole'), vi.spyOn(open, 'isAllowedInPrivate'), vi.spyOn(open, 'isAndroid')];
    render(<BrowserNotices memory={open} t={t} />, room);
    render(<PrivateWindows memory={open} t={t} />, room.appendChild(document.createElement('div')));
    await soon(() => asked.forEach((question) => expect(question).toHaveBeenCalled()));
    // What the answers set is drawn by the end of it.
    await act(() => Promise.all(asked.flatMap(({ mock }) => mock.results.map(({ value }) => value as Promise<boolean>))).then(() => {}));
    expect(room.textContent).toBe('');
  });

  it.each<[what: string, ask: () => Promise<boolean>, words: string, isStillOffered: boolean]>([
    ['granted', async () => true, 'reload it', false],
    ['refused', async () => false, 'Nothing was changed.', true],
    ['refused by the browser itself', () => Promise.reject(new Error('no user gesture')), 'Nothing was changed.', true],
  ])('can be asked for where sites are withheld: %s', async (_, ask, words, isStillOffered) => {
    render(<BrowserNotices memory={memory({}, false, ask)} t={t} />, room);
    await soon(() => expect(part('withheld')?.textContent).toContain('keeps Unasked away'));
    part('allow-sites')?.click();
    await soon(() => expect(part('allow-sites-answer')?.textContent).toContain(words));
    expect(part('allow-sites') !== null).toBe(isStillOffered);
  });

  it('is said of a phone', async () => {
    render(<BrowserNotices memory={memory({ isAndroid: async () => true })} t={t} />, room);
    await soon(() => expect(part('android')?.textContent).toContain('no mail app'));
  });

  it.each(['private_where_chromium', 'private_where_firefox'] as const)(
    'is said of private windows, with the way there: %s',
    async (whereAllowed) => {
      render(<PrivateWindows memory={memory({ whereAllowed, isAllowedInPrivate: async () => false })} t={t} />, room);
      await soon(() => expect(part('private-off')?.textContent).toBe(`${t('private_off')} ${t(whereAllowed)}`));
    },
  );
});
