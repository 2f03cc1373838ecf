// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { trustedMemory, type TrustedMemory } from '../../../../features/trusted/memory.ts';
import { Trusted } from '../../../../features/trusted/section.tsx';
import { addTrusted, type TrustedEntry } from '../../../../storage/trusted.ts';
import { t } from '../../components/i18n/sample-verdict.ts';
import { plainArea } from '../../storage/plain-area.ts';

type PlainArea = ReturnType<typeof plainArea>;
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 2, timeout: 3000 });

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
});
function draw(area: PlainArea, imitated: TrustedMemory['imitated'] = async () => ''): void {
  render(<Trusted memory={{ ...trustedMemory(area), imitated }} t={t} />, room);
}
const all = (selector: string): HTMLElement[] => [...room.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const values = (): (string | null)[] => all('.entries .value').map(({ textContent }) => textContent);
const part = (name: string): HTMLElement => one(`[data-part=${name}]`);
async function type(selector: string, text: string): Promise<void> {
  const field = one(selector) as HTMLInputElement;
  field.value = text;
  await act(() => void field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true })));
}
async function add(name: string, as = 'sender', note = ''): Promise<void> {
  await type('#entry-as', as);
  await type('#entry', name);
  await type('#entry-note', note);
  one('form.add').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}
const many = (count: number): TrustedEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: at % 2 === 0 ? 'domain' : 'site',
    value: `shop${at}.example`,
    at,
    note: at === 7 ? 'Bikes of Ana' : '',
    source: 'options',
  }));
const stored = (trusted: TrustedEntry[]): PlainArea => plainArea({ trusted, trusted$: { v: 2 } });

describe('the trusted names', () => {
  it('are added by kind, with a note, and undone', async () => {
    const area = plainArea();
    draw(area);
    await add('Shop <news@shop.example>', 'sender', ' my bikes ');
    await soon(() => expect(values()).toEqual(['news@shop.example']));
    expect(one('.entries').textContent).toContain('my bikes');
    expect(area.stored['trusted']).toMatchObject([{ kind: 'address', note: 'my bikes', source: 'options' }]);
    await add('news.lists.example', 'list');
    await soon(() => expect(values()).toHaveLength(2));
    part('trusted-undo').click();
    await soon(() => expect(values()).toEqual(['news@shop.example']));
  });

  it.each([
    ['gmail.com', 'sender', /mailbox provider.*exact address/],
    ['co.uk', 'sender', /anyone can register/],
    ['co.uk', 'site', /anyone can register/],
    ['shop.example', 'list', /not the name of a list/],
    ['a@shop.example', 'site', /mail address/],
  ])('refuse %s as a %s, with a reason', async (name, as, reason) => {
    const area = plainArea();
    draw(area);
    await add(name, as);
    await soon(() => expect(one('#problem').textContent).toMatch(reason));
    expect(area.stored).toEqual({});
  });

  it('take what looks like a listed platform only where the person says so twice', async () => {
    const area = plainArea();
    draw(area, async () => 'photogram.example');
    await add('photogramm.example');
    await soon(() => expect(part('trusted-doubt').textContent).toContain('is not photogram.example, but looks like it'));
    expect(area.stored).toEqual({});
    part('trusted-anyway').click();
    await soon(() => expect(values()).toEqual(['photogramm.example']));
    expect(all('[data-part=trusted-doubt]')).toEqual([]);
  });

  it('are removed with the focus on the way back, and return to their place', async () => {
    draw(stored(many(3)));
    await soon(() => expect(values()).toEqual(['shop2.example', 'shop1.example', 'shop0.example']));
    const remove = all('[data-part=entry-remove]')[1];
    remove?.focus();
    remove?.click();
    await soon(() => expect(document.activeElement).toBe(part('trusted-undo')));
    expect(values()).toEqual(['shop2.example', 'shop0.example']);
    part('trusted-undo').click();
    await soon(() => expect(values()).toHaveLength(3));
    expect(values()[1]).toBe('shop1.example');
  });

  it('are edited in their place, refused with a reason, and undone; the focus comes back', async () => {
    const area = stored(many(2));
    draw(area);
    await soon(() => expect(values()).toHaveLength(2));
    part('entry-edit').click();
    await soon(() => expect(document.activeElement?.id).toBe('edit-entry'));
    await type('#edit-entry', 'gmail.com');
    one('form.edit').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await soon(() => expect(one('#edit-problem').textContent).toMatch(/mailbox provider/));
    await type('#edit-entry', 'store.example');
    await type('#edit-note', 'new');
    one('form.edit').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await soon(() => expect(values()).toContain('store.example'));
    expect(area.stored['trusted']).toMatchObject([{}, { kind: 'site', value: 'store.example', note: 'new', at: 1 }]);
    part('trusted-undo').click();
    await soon(() => expect(values()).toContain('shop1.example'));
    part('entry-edit').click();
    await soon(() => expect(document.activeElement?.id).toBe('edit-entry'));
    one('form.edit').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await soon(() => expect(document.activeElement).toBe(part('entry-edit')));
  });
});

describe('2,000 trusted names', () => {
  it('draw 50 rows at a time, wherever one looks', async () => {
    draw(stored(many(2000)));
    await soon(() => expect(values()).toHaveLength(50));
    expect(part('trusted-count').textContent).toBe('2,000 entries');
    const [back, next] = part('trusted-pager').querySelectorAll('button');
    next?.click();
    await soon(() => expect(values()[0]).toBe('shop1949.example'));
    expect(values()).toHaveLength(50);
    back?.click();
    await soon(() => expect(values()[0]).toBe('shop1999.example'));
  });

  it('are searched by name and note, sorted, and told apart by kind', async () => {
    draw(stored(many(2000)));
    await soon(() => expect(values()).toHaveLength(50));
    await type('#trusted-search', 'ANA bikes');
    await soon(() => expect(values()).toEqual(['shop7.example']));
    await type('#trusted-search', 'nobody');
    await soon(() => expect(part('trusted-count').textContent).toBe('No entry is called that.'));
    await type('#trusted-search', 'shop19');
    const [kind, order] = all('.controls select');
    if (!kind || !order) throw new Error('The controls are missing.');
    await type('.controls label:nth-of-type(2) select', 'site');
    await type('.controls label:nth-of-type(3) select', 'name');
    await soon(() => expect(values().slice(0, 2)).toEqual(['shop19.example', 'shop1901.example']));
  });

  it('take one more without drawing more rows', async () => {
    const area = stored(many(2000));
    draw(area);
    await soon(() => expect(values()).toHaveLength(50));
    await addTrusted(area, { kind: 'domain', value: 'other.example' }, 1);
    await add('new.example');
    await soon(() => expect(values()[0]).toBe('new.example'));
    expect(values()).toHaveLength(50);
    expect(part('trusted-count').textContent).toBe('2,002 entries');
  });
});
