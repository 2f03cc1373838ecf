import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { JudgedPage } from '../../../../messages/requests.ts';
import { NO_POLICY } from '../../../../storage/policy.ts';
import { ask } from './lure-page.ts';
import { fakeWorld, lureSeen, until, type FakeWorld } from './fake-world.ts';

const judge = async (at: FakeWorld): Promise<JudgedPage> => (await at.say(ask())) as JudgedPage;

/** Judges the page, has the person go on from our own warning page, and judges it again. */
async function goOn(at: FakeWorld): Promise<{ first: JudgedPage; again: JudgedPage }> {
  const first = await judge(at);
  await until(async () => (await at.ask({ type: 'read-warning', id: first.id })) !== null);
  await at.ask({ type: 'warning-answered', id: first.id, act: 'went-on' });
  return { first, again: await judge(at) };
}

describe('where an organisation lets nobody go on', () => {
  it('a page that is warned of has no way on, and none is given', async () => {
    const at = await fakeWorld({ policy: { ...NO_POLICY, mayContinue: false } });
    const { first, again } = await goOn(at);
    expect(first).toMatchObject({ verdict: { kind: 'lure' }, closed: true });
    expect(again).toMatchObject({ closed: true, wentOn: false });
    expect(await at.ask({ type: 'read-warning', id: first.id })).toMatchObject({ judged: { closed: true } });
  });

  it('it has one elsewhere', async () => {
    const { first, again } = await goOn(await fakeWorld());
    expect(first).not.toHaveProperty('closed');
    expect(again).toMatchObject({ wentOn: true });
  });
});

describe('who takes reports', () => {
  it.each([
    ['the platform', NO_POLICY, expect.not.objectContaining({ byOrganisation: true })],
    [
      'the organisation',
      { ...NO_POLICY, reportAddress: 'desk@hut.example' },
      expect.objectContaining({ reportAddress: 'desk@hut.example', byOrganisation: true }),
    ],
  ])('is %s', async (_who, policy, taken) => {
    const at = await fakeWorld({ policy });
    await at.say({ type: 'judge-mail', mail: lureSeen(), number: 1, draws: true });
    await until(async () => ((await at.ask({ type: 'read-tab', tabId: 1 })) as { state: string }).state === 'mail');
    const read = await at.ask({ type: 'read-for-lure-report', tabId: 1 });
    expect(read).toMatchObject({ mail: null });
    expect(read).toEqual(taken);
  });
});
