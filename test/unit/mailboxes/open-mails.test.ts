// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOADING_PATIENCE, MailRefused, SOURCE_PATIENCE } from '../../../mailboxes/open-mails.ts';
import { anchorAt, element, handle, world } from './open-mails-world.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an open mail', () => {
  it('is handed over again as it is now, with the source that was read before', async () => {
    const { mails } = world();
    const source = vi.fn(async () => ({ state: 'read' as const, headerBlock: 'From: a@b.example' }));
    await mails.update([handle('1', 'hello', { source })]);
    expect(await mails.again('1')).toMatchObject({ subject: 's', source: { state: 'read' } });
    expect(source).toHaveBeenCalledTimes(1);
  });

  it('keeps an answer that outlasts it, and no other, when it cannot be read any more', async () => {
    const { mails, actions } = world();
    const lost = { read: () => ({ unreadable: 'body-in-foreign-frame' as const }) };
    await mails.update([handle('1')]);
    await mails.update([handle('1', '', lost)]);
    expect(actions.unreadable).not.toHaveBeenCalled();
    expect(actions.show).toHaveBeenLastCalledWith(1, expect.objectContaining({ id: '1' }));
    await mails.update([handle('2')]);
    await mails.update([handle('2', '', lost)]);
    expect(actions.unreadable).toHaveBeenCalledTimes(1);
  });

  it('is drawn anew when the webmail puts another body where it lay, though it says the same', async () => {
    const { mails, actions, removed } = world();
    const [old, other] = [element(), element()];
    await mails.update([handle('1', 'hello', { bodyRoots: [old] })]);
    await mails.update([handle('1', 'hello', { bodyRoots: [old] })]);
    expect(actions.show).toHaveBeenCalledTimes(1);
    await mails.update([handle('1', 'hello', { bodyRoots: [other] })]);
    expect(actions.show).toHaveBeenCalledTimes(2);
    expect(removed).toHaveLength(1);
  });

  it('is not handed over once it was closed, nor where it cannot be read', async () => {
    const { mails } = world();
    await mails.update([handle('1')]);
    await mails.update([handle('2', '', { read: () => ({ unreadable: 'body-missing' }) })]);
    expect([await mails.again('1'), await mails.again('2')]).toEqual([null, null]);
  });

  it('is judged once, with its source, however often the page re-renders', async () => {
    const { mails, judged } = world();
    await mails.update([handle('1')]);
    await mails.update([handle('1')]);
    expect(judged).toMatchObject([{ subject: 's', source: { state: 'read' } }]);
  });

  it('is judged anew when it changes, and the old drawing goes', async () => {
    const { mails, judged, removed } = world();
    await mails.update([handle('1')]);
    await mails.update([handle('1', 'hello again')]);
    expect(judged).toHaveLength(2);
    expect(removed).toEqual([1]);
  });

  it('is drawn again where the page moved it or threw the drawing away, without asking for the source again', async () => {
    const there = { is: true };
    const { mails, judged } = world(there);
    const source = vi.fn(handle('1').source);
    await mails.update([handle('1', 'hello', { source })]);
    await mails.update([handle('1', 'hello', { source, anchor: anchorAt(1) })]);
    there.is = false;
    await mails.update([handle('1', 'hello', { source, anchor: anchorAt(1) })]);
    expect(judged).toHaveLength(3);
    expect(source).toHaveBeenCalledOnce();
  });

  it('is not fought over for ever', async () => {
    const { mails, judged } = world({ is: false });
    for (let turn = 0; turn < 100; turn++) await mails.update([handle('1')]);
    expect(judged.length).toBeLessThan(30);
    vi.advanceTimersByTime(60_000);
    const before = judged.length;
    await mails.update([handle('1')]);
    expect(judged.length).toBe(before + 1);
  });

  it('is judged without its source where that takes too long', async () => {
    const { mails, judged } = world();
    const updated = mails.update([handle('1', 'hello', { source: () => new Promise(() => {}) })]);
    await vi.advanceTimersByTimeAsync(SOURCE_PATIENCE);
    await updated;
    expect(judged).toMatchObject([{ source: { state: 'unreadable', reason: 'timeout' } }]);
  });

  it('that cannot be read is said to be so, not passed over', async () => {
    const { mails, judged, actions } = world();
    await mails.update([handle('1', '', { read: () => ({ unreadable: 'body-in-foreign-frame' }) })]);
    expect(actions.unreadable).toHaveBeenCalledOnce();
    expect(judged).toEqual([]);
  });

  it('is not judged in a list, and looked at again once it lies elsewhere', async () => {
    const { mails, judged, actions } = world();
    const list = element();
    list.setAttribute('role', 'listbox');
    const anchor = list.appendChild(document.createElement('div'));
    await mails.update([handle('1', 'hello', { anchor })]);
    expect([judged.length, actions.unreadable.mock.calls.length]).toEqual([0, 1]);
    list.removeAttribute('role');
    await mails.update([handle('1', 'hello', { anchor })], () => false);
    expect(judged).toHaveLength(1);
  });

  it.each([
    ['is said to be unreadable', false, { unreadable: 1, removed: [1, 0] }],
    ['keeps its warning', true, { unreadable: 0, removed: [1, 1] }],
  ])('%s where its pane becomes too narrow, and is judged anew when it widens', async (_what, warned, expected) => {
    const { mails, judged, removed, actions } = world();
    actions.outlasts.mockReturnValue(warned);
    const measure = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    for (const width of [800, 100, 800]) {
      measure.mockReturnValue({ width } as DOMRect);
      await mails.update([handle('1')]);
    }
    measure.mockRestore();
    expect(judged).toHaveLength(2);
    expect({ unreadable: actions.unreadable.mock.calls.length, removed }).toEqual(expected);
  });

  it('is tried again when the background could not be reached', async () => {
    const { mails, judged, actions } = world();
    actions.judge.mockRejectedValueOnce(new Error('no worker'));
    await expect(mails.update([handle('1')])).rejects.toThrow('no worker');
    await mails.update([handle('1')]);
    expect(judged).toHaveLength(1);
  });
});

describe('a mail that the background refuses', () => {
  it('is said to be unreadable, and not sent again until it changes', async () => {
    const { mails, actions } = world();
    actions.judge.mockRejectedValue(new MailRefused());
    await mails.update([handle('1')]);
    await mails.update([handle('1')]);
    expect(actions.judge).toHaveBeenCalledOnce();
    expect(actions.unreadable).toHaveBeenCalledOnce();
    expect(actions.show.mock.calls).toMatchObject([[0, { id: '1' }]]);
    await mails.update([handle('1', 'other')]);
    expect(actions.judge).toHaveBeenCalledTimes(2);
  });
});

describe('a change of the page', () => {
  const counted = (id: string, text = 'hello', region: Element[] = []) => {
    const one = handle(id, text, { region });
    return { ...one, read: vi.fn(one.read) };
  };

  it('has only the mails read anew that it touched', async () => {
    const { mails } = world();
    await mails.update([handle('1'), handle('2')]);
    const [one, two] = [counted('1'), counted('2')];
    await mails.update([one, two], ({ id }) => id === '2');
    expect([one.read.mock.calls.length, two.read.mock.calls.length]).toEqual([0, 1]);
  });

  it('has a mail read anew that stands in other elements than before, or that could not be judged', async () => {
    const { mails, actions } = world();
    actions.judge.mockRejectedValueOnce(new Error('no worker'));
    await expect(mails.update([handle('1')])).rejects.toThrow('no worker');
    const [failed, rebuilt] = [counted('1'), counted('1', 'hello', [anchorAt(1)])];
    await mails.update([failed], () => false);
    await mails.update([rebuilt], () => false);
    expect([failed.read.mock.calls.length, rebuilt.read.mock.calls.length]).toEqual([1, 1]);
  });
});

/** The next answer of the background comes when it is called. */
function late(actions: { judge: { mockImplementationOnce(judge: () => Promise<number>): unknown } }): (answer: number) => void {
  let answer: (turn: number) => void = () => {};
  const waiting = new Promise<number>((resolve) => (answer = resolve));
  actions.judge.mockImplementationOnce(() => waiting);
  return (turn) => answer(turn);
}

describe('a mail whose document is still coming in', () => {
  const coming = (readyState: string) => {
    const page = document.implementation.createHTMLDocument();
    Object.defineProperty(page, 'readyState', { value: readyState });
    return handle('1', 'hello', { bodyRoots: [page.createElement('div')] });
  };

  it('is judged once it is there', async () => {
    const { mails, judged } = world();
    await mails.update([coming('loading')]);
    expect(judged).toEqual([]);
    await mails.update([coming('interactive')]);
    expect(judged).toHaveLength(1);
  });

  it('is judged before the page around it is there, as soon as it is whole with its header', async () => {
    const { mails, judged } = world();
    const page = document.implementation.createHTMLDocument();
    page.body.innerHTML = '<main><section><h2></h2><div></div></section></main>';
    Object.defineProperty(page, 'readyState', { value: 'loading' });
    const [header, body] = page.querySelectorAll('h2, div');
    const around = page.querySelector('section');
    if (!header || !body || !around) throw new Error('The page was made otherwise.');
    const half = handle('1', 'hello', { bodyRoots: [body], region: [around] });
    await mails.update([half]);
    // What a script puts behind all that there is does not tell that the mail is whole.
    page.body.append(page.createElement('aside'));
    body.after(page.createElement('p'));
    await mails.update([half]);
    expect(judged).toEqual([]);
    around.after(page.createElement('footer'));
    await mails.update([half]);
    expect(judged).toHaveLength(1);
  });

  it('is not waited for longer than a moment', async () => {
    const { mails, judged } = world();
    await mails.update([coming('loading')]);
    expect(mails.waits).toBe(true);
    vi.advanceTimersByTime(LOADING_PATIENCE);
    await mails.update([coming('loading')]);
    expect([judged.length, mails.waits]).toEqual([1, false]);
  });
});

describe('several open mails', () => {
  it('are judged each, and each is told when it closes', async () => {
    const { mails, judged, removed, actions } = world();
    await mails.update([handle('1'), handle('2')]);
    expect(judged).toHaveLength(2);
    await mails.update([handle('2')]);
    expect(actions.gone.mock.calls).toEqual([['1']]);
    await mails.update([]);
    expect(actions.gone.mock.calls).toEqual([['1'], ['2']]);
    expect(removed).toEqual([1, 2]);
  });

  it('are nothing to speak of where none was open', async () => {
    const { mails, actions } = world();
    await mails.update([]);
    expect(actions.gone).not.toHaveBeenCalled();
  });

  it('draw nothing for a mail that closed while it was judged', async () => {
    const { mails, actions, removed } = world();
    const answer = late(actions);
    const first = mails.update([handle('1')]);
    await mails.update([]);
    await vi.advanceTimersByTimeAsync(0);
    answer(99);
    await first;
    expect(actions.show).not.toHaveBeenCalled();
    expect(removed).toEqual([]);
  });

  it('are not even judged where they closed while their source was fetched', async () => {
    const { mails, actions } = world();
    const first = mails.update([handle('1', 'hello', { source: () => new Promise(() => {}) })]);
    await mails.update([]);
    await vi.advanceTimersByTimeAsync(SOURCE_PATIENCE);
    await first;
    expect(actions.judge).not.toHaveBeenCalled();
  });

  it('draw nothing for a mail whose element left the page before anybody looked', async () => {
    const { mails, actions, judged } = world();
    const anchor = element();
    const answer = late(actions);
    const first = mails.update([handle('1', 'hello', { anchor })]);
    await vi.advanceTimersByTimeAsync(0);
    anchor.remove();
    answer(99);
    await first;
    expect(actions.show).not.toHaveBeenCalled();
    await mails.update([handle('1')]);
    expect(judged).toHaveLength(1);
    expect(actions.show).toHaveBeenCalledOnce();
  });
});
