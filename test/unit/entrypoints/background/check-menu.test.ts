import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openCheck, registerCheckMenu, watchCheckMenu, type MenuChoice } from '../../../../entrypoints/background/check-menu.ts';
import type { World } from '../../../../entrypoints/background/world.ts';
import { findToCheck, LONGEST_TO_CHECK } from '../../../../storage/to-check.ts';
import { t } from '../../components/i18n/sample-verdict.ts';
import { deadArea, plainArea } from '../../storage/plain-area.ts';

type Browser = World['browser'];
type Tab = { index: number; windowId?: number; incognito: boolean };

const session = plainArea();
let opened: { url: string; index?: number; windowId?: number }[];
let items: string[];
let hears: (choice: MenuChoice, tab?: Tab) => void;

const browser = {
  contextMenus: {
    removeAll: async () => void (items = []),
    create: ({ id, title, contexts }: { id: string; title: string; contexts: string[] }) => {
      if (items.some((one) => one.startsWith(id))) throw new Error('Cannot create item with duplicate id.');
      items.push(`${id}: ${contexts.join()}: ${title}`);
    },
    onClicked: { addListener: (listener: typeof hears) => void (hears = listener) },
  },
  runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
  tabs: { create: async (tab: { url: string }) => void opened.push(tab) },
} as unknown as Browser;
const world = { browser, session };

beforeEach(() => {
  opened = [];
  items = [];
});

/** What the page that was opened finds handed over. */
async function handedOver(): Promise<unknown> {
  const id = new URL(opened[0]?.url ?? '').searchParams.get('id') ?? '';
  const found = await findToCheck(session, id);
  return found && { from: found.from, text: found.text };
}

describe('the menu of a page', () => {
  it('has one item for a link and one for a selection, however often it is made', async () => {
    await Promise.all([registerCheckMenu(world, t), registerCheckMenu(world, t)]);
    expect(items).toEqual(['check-link: link: Check this link', 'check-address: selection: Check this address']);
  });

  it.each<[MenuChoice, object]>([
    [
      { menuItemId: 'check-link', linkUrl: 'https://shop.example/x', selectionText: 'no matter' },
      { from: 'link', text: 'https://shop.example/x' },
    ],
    [
      { menuItemId: 'check-address', linkUrl: 'https://no.example/', selectionText: 'a@shop.example' },
      { from: 'selection', text: 'a@shop.example' },
    ],
    [{ menuItemId: 'check-link' }, { from: 'link', text: '' }],
  ])('hands over what was chosen, and nothing else: %#', async (choice, handed) => {
    await openCheck(world, choice);
    expect(await handedOver()).toEqual(handed);
  });

  it('says nothing of it in the address, which the browser keeps in its history', async () => {
    await openCheck(world, { menuItemId: 'check-link', linkUrl: 'https://shop.example/secret' });
    expect(opened[0]?.url).toMatch(/^chrome-extension:\/\/ours\/check\.html\?id=[\da-f-]{36}$/);
  });

  it('cuts what no page would read whole', async () => {
    await openCheck(world, { menuItemId: 'check-link', linkUrl: `data:text/html,${'x'.repeat(2_000_000)}` });
    expect(await handedOver()).toMatchObject({ text: expect.stringMatching(new RegExp(`^.{${LONGEST_TO_CHECK}}$`)) });
  });

  it.each<[string, Tab | undefined, object]>([
    ['beside the page', { index: 4, windowId: 7, incognito: false }, { index: 5, windowId: 7 }],
    ['in an ordinary window for a private one', { index: 4, windowId: 7, incognito: true }, {}],
    ['where there is no tab', { index: -1, incognito: false }, {}],
    ['where none is named', undefined, {}],
  ])('opens the check %s', async (_where, tab, beside) => {
    watchCheckMenu(world);
    hears({ menuItemId: 'check-link', linkUrl: 'https://shop.example/' }, tab);
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(opened[0]).toEqual({ url: expect.any(String), ...beside });
  });

  it('opens the check though nothing can be kept, and leaves the items of others alone', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValueOnce();
    await openCheck({ browser, session: deadArea() }, { menuItemId: 'check-link', linkUrl: 'https://shop.example/' });
    await openCheck(world, { menuItemId: 'something-else', linkUrl: 'https://shop.example/' });
    expect(opened).toHaveLength(1);
    expect(await handedOver()).toBeNull();
    expect(warned).toHaveBeenCalledOnce();
  });

  it('is no matter where the browser has no menu', async () => {
    const bare = { browser: { ...browser, contextMenus: undefined } as unknown as Browser, session };
    await expect(registerCheckMenu(bare, t)).resolves.toBeUndefined();
    watchCheckMenu(bare);
  });
});
