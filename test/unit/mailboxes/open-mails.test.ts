import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MailSeen } from '../../../messages/types.ts';
import { OpenMails, SOURCE_PATIENCE } from '../../../mailboxes/open-mails.ts';
import type { Drawn, MailActions } from '../../../mailboxes/open-mails.ts';
import type { OpenMailPlace } from '../../../mailboxes/reader.ts';

const anchors = [{}, {}] as [Element, Element];

function place(id: string, text = 'hello', more: Partial<OpenMailPlace> = {}): OpenMailPlace {
  return {
    id,
    anchor: anchors[0],
    bodyRoots: [],
    read: () => ({
      client: 'generic',
      from: { name: 'Ada', address: 'a@b.example' },
      replyTo: [],
      subject: 's',
      date: null,
      body: { text, links: [], pictures: [], forms: [], clipped: false },
      attachments: [],
    }),
    source: async () => ({ state: 'read', headerBlock: 'From: a@b.example' }),
    ...more,
  };
}

/** Records what happens; `there` plays whether the page left our drawing alone. */
function world(there = { is: true }) {
  const judged: MailSeen[] = [];
  const removed: number[] = [];
  const actions = {
    judge: vi.fn(async (mail: MailSeen): Promise<Drawn | null> => {
      const turn = judged.push(mail);
      return { isThere: () => there.is, remove: () => void removed.push(turn) };
    }),
    unreadable: vi.fn(async (): Promise<Drawn | null> => null),
    gone: vi.fn(),
  } satisfies MailActions;
  return { judged, removed, actions, mails: new OpenMails(actions) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an open mail', () => {
  it('is handed over again as it is now, with the source that was read before', async () => {
    const { mails } = world();
    const source = vi.fn(async () => ({ state: 'read' as const, headerBlock: 'From: a@b.example' }));
    await mails.update([place('1', 'hello', { source })]);
    expect(await mails.again('1')).toMatchObject({ subject: 's', source: { state: 'read' } });
    expect(source).toHaveBeenCalledTimes(1);
  });

  it('is not handed over once it was closed, nor where it cannot be read', async () => {
    const { mails } = world();
    await mails.update([place('1')]);
    await mails.update([place('2', '', { read: () => ({ unreadable: 'body-missing' }) })]);
    expect([await mails.again('1'), await mails.again('2')]).toEqual([null, null]);
  });

  it('is judged once, with its source, however often the page re-renders', async () => {
    const { mails, judged } = world();
    await mails.update([place('1')]);
    await mails.update([place('1')]);
    expect(judged).toMatchObject([{ subject: 's', source: { state: 'read' } }]);
  });

  it('is judged anew when it changes, and the old drawing goes', async () => {
    const { mails, judged, removed } = world();
    await mails.update([place('1')]);
    await mails.update([place('1', 'hello again')]);
    expect(judged).toHaveLength(2);
    expect(removed).toEqual([1]);
  });

  it('is drawn again where the page moved it or threw the drawing away, without asking for the source again', async () => {
    const there = { is: true };
    const { mails, judged } = world(there);
    const source = vi.fn(place('1').source);
    await mails.update([place('1', 'hello', { source })]);
    await mails.update([place('1', 'hello', { source, anchor: anchors[1] })]);
    there.is = false;
    await mails.update([place('1', 'hello', { source, anchor: anchors[1] })]);
    expect(judged).toHaveLength(3);
    expect(source).toHaveBeenCalledOnce();
  });

  it('is not fought over for ever', async () => {
    const { mails, judged } = world({ is: false });
    for (let turn = 0; turn < 100; turn++) await mails.update([place('1')]);
    expect(judged.length).toBeLessThan(30);
    vi.advanceTimersByTime(60_000);
    const before = judged.length;
    await mails.update([place('1')]);
    expect(judged.length).toBe(before + 1);
  });

  it('is judged without its source where that takes too long', async () => {
    const { mails, judged } = world();
    const updated = mails.update([place('1', 'hello', { source: () => new Promise(() => {}) })]);
    await vi.advanceTimersByTimeAsync(SOURCE_PATIENCE);
    await updated;
    expect(judged).toMatchObject([{ source: { state: 'unreadable', reason: 'timeout' } }]);
  });

  it('that cannot be read is said to be so, not passed over', async () => {
    const { mails, judged, actions } = world();
    await mails.update([place('1', '', { read: () => ({ unreadable: 'body-in-foreign-frame' }) })]);
    expect(actions.unreadable).toHaveBeenCalledOnce();
    expect(judged).toEqual([]);
  });

  it('is tried again when the background could not be reached', async () => {
    const { mails, judged, actions } = world();
    actions.judge.mockRejectedValueOnce(new Error('no worker'));
    await expect(mails.update([place('1')])).rejects.toThrow('no worker');
    await mails.update([place('1')]);
    expect(judged).toHaveLength(1);
  });
});

describe('several open mails', () => {
  it('are judged each, and each is told when it closes', async () => {
    const { mails, judged, removed, actions } = world();
    await mails.update([place('1'), place('2')]);
    expect(judged).toHaveLength(2);
    await mails.update([place('2')]);
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
    let answer: (drawn: Drawn) => void = () => {};
    actions.judge.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const first = mails.update([place('1')]);
    await mails.update([]);
    await vi.advanceTimersByTimeAsync(0);
    answer({ isThere: () => true, remove: () => void removed.push(99) });
    await first;
    expect(removed).toEqual([99]);
  });
});
