import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { bodyOf, linkTo } from '../../judge/build-mail.ts';
import { fakeWorld, resetSeen } from './fake-world.ts';
import type { FakeWorld } from './fake-world.ts';

const mail = resetSeen({ body: bodyOf('Reset it', [linkTo('https://www.shop.example/a')]) });
const PLACES = [{ verb: 'leads', before: 'www.', registrable: 'shop.example', links: 1, shows: '' }];

async function opened(): Promise<{ at: FakeWorld; key: string }> {
  const at = await fakeWorld();
  at.frames['1 0'] = ({ type }) => (type === 'request-mail' ? mail : null);
  return { at, key: ((await at.say({ type: 'judge-mail', mail, number: 1 })) as { key: string }).key };
}

describe('where the links of an open mail lead', () => {
  it('is told to its own frame and to the popup, read anew', async () => {
    const { at, key } = await opened();
    expect(await at.say({ type: 'list-links', key })).toMatchObject({ places: PLACES });
    expect(await at.ask({ type: 'list-links', key, tabId: 1 })).toMatchObject({ places: PLACES });
  });

  it.each([
    ['a mail that is not open', { key: 'another', tabId: 1 }],
    ['a tab that nobody named', {}],
    ['a tab that shows no mail', { tabId: 2 }],
  ])('is told of no other: %s', async (_, named) => {
    const { at, key } = await opened();
    expect(await at.ask({ type: 'list-links', key, ...named })).toBeNull();
  });

  it('is not told where the frame has gone', async () => {
    const { at, key } = await opened();
    delete at.frames['1 0'];
    expect(await at.say({ type: 'list-links', key })).toBeNull();
  });

  it("is never another tab's, whatever a page's script asks for", async () => {
    const { at, key } = await opened();
    expect(await at.say({ type: 'list-links', key, tabId: 1 }, 0, 2)).toBeNull();
  });
});
