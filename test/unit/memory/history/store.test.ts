import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../../../memory/history/store.ts';
import { buildEvent } from './build-event.ts';

const ALWAYS = { from: 0, to: Number.MAX_SAFE_INTEGER };

describe('the history', () => {
  let history: History;
  beforeEach(async () => {
    history = await History.open();
  });
  afterEach(async () => {
    await history.clear();
    history.close();
  });

  it('keeps one row for a mail seen twice, with what was done and when it was first seen', async () => {
    await history.note(buildEvent({ seenAt: 5, done: [{ code: 'turn-on-2fa', at: 6 }] }));
    await history.note(buildEvent({ seenAt: 9, verdict: 'requested' }));
    const rows = await history.list(ALWAYS);
    expect(rows).toEqual([buildEvent({ seenAt: 5, verdict: 'requested', done: [{ code: 'turn-on-2fa', at: 6 }] })]);
  });

  it('lists a span, oldest first, without its end', async () => {
    for (const at of [30, 10, 20]) await history.note(buildEvent({ key: `m${at}`, at }));
    expect((await history.list({ from: 10, to: 30 })).map(({ at }) => at)).toEqual([10, 20]);
  });

  it('forgets one row, or all', async () => {
    await history.note(buildEvent({ key: 'a' }));
    await history.note(buildEvent({ key: 'b' }));
    await history.remove('a');
    expect((await history.list(ALWAYS)).map(({ key }) => key)).toEqual(['b']);
    await history.clear();
    expect(await history.list(ALWAYS)).toEqual([]);
  });
});
