// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LinkList, type LinkListProps } from '../../../../components/verdict/link-list.tsx';
import type { ListedPlaces } from '../../../../judge/destination/listed-places.ts';
import { VERDICT_KINDS } from '../../../../judge/verdict.ts';
import { t, verdict } from '../i18n/sample-verdict.ts';

const LISTED: ListedPlaces = {
  places: [
    { verb: 'leads', before: 'www.', registrable: 'shop.example', links: 2, shows: '' },
    { verb: 'passes-on', before: '', registrable: 'short.example', links: 1, shows: 'bank.example' },
    { verb: 'writes', before: 'a@', registrable: 'post.example', links: 1, shows: '' },
    { verb: 'nowhere', before: '', registrable: '', links: 1, shows: '' },
  ],
  onlyFirst: null,
  clipped: false,
};

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
});
const draw = (read: LinkListProps['read'], kind: (typeof VERDICT_KINDS)[number] = 'unlisted'): void =>
  render(<LinkList verdict={verdict({ kind })} read={read} t={t} />, room);
const button = (): HTMLElement | null => room.querySelector('[data-part=links]');
async function press(trusted = true): Promise<void> {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  await act(() => void button()?.dispatchEvent(event));
}
/** The list is read anew in its own time. */
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 2, timeout: 3000 });
const lines = (): string[] => [...room.querySelectorAll('[data-part=place]')].map(({ textContent }) => textContent ?? '');

describe('"Where do these links lead?"', () => {
  it.each(VERDICT_KINDS)('beside %s', (kind) => {
    draw(async () => LISTED, kind);
    expect(button() !== null).toBe(kind === 'unlisted');
  });

  it('is not offered where nothing can be read anew', () => {
    draw(undefined);
    expect(room.innerHTML).toBe('');
  });

  it('lists each place with its owner in bold, what passes on named as such, and another host in the text marked', async () => {
    draw(async () => LISTED);
    expect([button()?.getAttribute('aria-expanded'), lines()]).toEqual(['false', []]);
    await press();
    await soon(() => expect(button()?.getAttribute('aria-expanded')).toBe('true'));
    expect(lines()).toEqual([
      'www.shop.example 2 links',
      'short.example passes you on. Where to cannot be seen from here.But its text shows bank.example.',
      'A mail to a@post.example',
      'A link that leads to no site',
    ]);
    expect([...room.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual([
      'shop.example',
      'short.example',
      'post.example',
    ]);
    expect(room.querySelectorAll('[data-part=shows-other]')).toHaveLength(1);
    await press();
    expect([button()?.getAttribute('aria-expanded'), lines()]).toEqual(['false', []]);
  });

  it('hears only the person', async () => {
    const read = vi.fn(async () => LISTED);
    draw(read);
    await press(false);
    expect(read).not.toHaveBeenCalled();
  });

  it.each<[string, ListedPlaces | null, string]>([
    ['a mail that is gone', null, 'Open it again'],
    ['a mail without links', { ...LISTED, places: [] }, 'This mail has no links.'],
    ['too many links', { ...LISTED, onlyFirst: 500 }, 'Only the first 500 links'],
    ['a mail that was cut off', { ...LISTED, clipped: true }, 'too long to be read whole'],
  ])('says so of %s', async (_, listed, words) => {
    draw(async () => listed);
    await press();
    await soon(() => expect(room.textContent).toContain(words));
  });

  it('says the same where the background cannot be asked', async () => {
    draw(() => Promise.reject(new Error('gone')));
    await press();
    await soon(() => expect(room.querySelector('[role=alert]')?.textContent).toContain('Open it again'));
  });

  it('can be scrolled by keyboard where the list is long', async () => {
    const places = Array.from({ length: 20 }, (_, at) => ({
      verb: 'leads' as const,
      before: '',
      registrable: `a${at}.example`,
      links: 1,
      shows: '',
    }));
    draw(async () => ({ ...LISTED, places }));
    await press();
    await soon(() => expect(room.querySelector('ul')?.tabIndex).toBe(0));
  });
});
