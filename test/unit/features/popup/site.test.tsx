// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IgnoreSite } from '../../../../features/popup/ignore-site.tsx';
import { Trust, type TrustProps } from '../../../../features/popup/trust.tsx';
import { verdict, t } from '../../components/i18n/sample-verdict.ts';

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
});
/** Presses it, once it is there. */
const press = async (part: string): Promise<void> =>
  vi.waitFor(() => {
    const button = room.querySelector<HTMLElement>(`[data-part=${part}]`);
    expect(button).not.toBeNull();
    button?.click();
  });
const trust = (parts: Partial<TrustProps>): void => {
  const actions = { trust: async () => true, untrust: async () => {} };
  render(<Trust names={[{ kind: 'domain', value: 'shop.example' }]} about="page" actions={actions} t={t} {...parts} />, room);
};

describe('a site that may be trusted', () => {
  it('is never spoken of as a sender', () => {
    trust({});
    expect(room.textContent).toContain('Trust the site shop.example');
    expect(room.textContent).not.toMatch(/sender|mail/);
  });

  it('is told from a mailing list', () => {
    trust({ names: [{ kind: 'list', value: 'news.lists.example' }], about: 'mail' });
    expect(room.querySelector('[data-part=trust]')?.textContent).toBe('Trust the mailing list news.lists.example');
  });

  it('keeps its way back though the verdict offers nobody to trust any more', async () => {
    trust({});
    await press('trust');
    await vi.waitFor(() => expect(room.querySelector('[data-part=trust-undo]')).not.toBeNull());
    trust({ names: [] });
    expect(room.textContent).toContain('You now trust shop.example.');
    await press('trust-undo');
    await vi.waitFor(() => expect(room.textContent).toBe(''));
  });
});

describe('"do not check pages of this site"', () => {
  it.each([
    ['suspicious', true],
    ['lure', false],
    ['none', false],
  ] as const)('beside %s: %s', (kind, offered) => {
    const shown = { state: 'page', host: 'shop.example', verdict: verdict({ kind }) } as const;
    render(<IgnoreSite shown={shown} ignore={async () => true} t={t} />, room);
    expect(room.querySelector('[data-part=ignore-site]') !== null).toBe(offered);
  });
});
