import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { aliasFacts, pastOf, readAliasPast } from '../../../../features/history/alias.ts';
import type { HistoryEvent } from '../../../../features/history/event.ts';
import { History } from '../../../../features/history/store.ts';
import { deadArea, plainArea } from '../../storage/plain-area.ts';
import { buildEvent } from './sample-event.ts';

const to = (address: string, from = 'news@shop.example', name = '') => ({
  from: { name, address: from },
  headers: [{ name: 'to', value: address }],
});

describe('the mark of an alias', () => {
  it('is the same for one alias and another for another, and is none of an address that is no alias', async () => {
    const area = plainArea();
    const one = await aliasFacts(area, to('ana+shop@mail.example'));
    expect(one.alias).toMatch(/^[0-9a-f]{32}$/);
    expect(await aliasFacts(area, to('Ana+Shop@mail.example', 'other@b.example'))).toEqual(one);
    expect(await aliasFacts(area, to('ana+other@mail.example'))).not.toEqual(one);
    expect(await aliasFacts(area, to('ana@mail.example'))).toEqual({});
  });

  it('tells nothing without the key of this browser, which is made once', async () => {
    const area = plainArea();
    const [one, two] = await Promise.all([aliasFacts(area, to('a+b@c.example')), aliasFacts(area, to('a+b@c.example'))]);
    expect(one).toEqual(two);
    expect(await aliasFacts(plainArea(), to('a+b@c.example'))).not.toEqual(one);
    expect(JSON.stringify(area.stored)).not.toContain('c.example');
  });

  it('goes with the site of the sender behind a relay', async () => {
    const mail = to('ana@mail.example', 'x1y2z3@mozmail.com', 'security@mail.instagram.com [via Relay]');
    expect(await aliasFacts(plainArea(), mail)).toMatchObject({ behind: 'instagram.com' });
  });

  it('is left out where no key can be kept', async () => {
    expect(await aliasFacts(deadArea(), to('a+b@c.example'))).toEqual({});
  });
});

const at = (time: number, part: Partial<HistoryEvent>): HistoryEvent =>
  buildEvent({ key: `mail ${time}`, at: time, alias: 'mark', ...part });
const unlisted = { verdict: 'unlisted', platform: null, platformName: '' } as const;
const NOW = at(9, { ...unlisted, from: 'x@stranger.example' });

describe('to whom mail of an alias came before', () => {
  it.each<[what: string, mail: HistoryEvent, before: HistoryEvent[], past: ReturnType<typeof pastOf>]>([
    ['nothing but itself', NOW, [NOW], null],
    ['a platform that was vouched for', NOW, [at(1, {}), NOW], { senders: ['Instagram'], isNewSender: true }],
    ['the same platform', at(9, {}), [at(1, {})], { senders: ['Instagram'], isNewSender: false }],
    [
      'the same platform, which now writes from elsewhere',
      at(9, { verdict: 'unlisted', from: 'a@b.example' }),
      [at(1, {})],
      { senders: ['Instagram'], isNewSender: false },
    ],
    [
      'a fake of the same platform',
      at(9, { verdict: 'lure', from: 'a@b.example' }),
      [at(1, {})],
      { senders: ['Instagram'], isNewSender: true },
    ],
    ['a fake alone', NOW, [at(1, { verdict: 'lure' })], null],
    ['mail that came later', NOW, [at(10, {})], null],
    ['an unlisted site', NOW, [at(1, { ...unlisted, from: 'a@post.shop.example' })], { senders: ['shop.example'], isNewSender: true }],
    [
      'its own site',
      NOW,
      [at(1, { ...unlisted, from: 'other@mail.stranger.example' })],
      { senders: ['stranger.example'], isNewSender: false },
    ],
    [
      'a site behind a relay',
      NOW,
      [at(1, { ...unlisted, from: 'x@mozmail.com', behind: 'stranger.example' })],
      { senders: ['stranger.example'], isNewSender: false },
    ],
    [
      'many, of which the latest are named, each once',
      NOW,
      ['a', 'b', 'c', 'd', 'd'].map((name, order) => at(order, { ...unlisted, from: `x@${name}.example` })),
      { senders: ['d.example', 'c.example', 'b.example'], isNewSender: true },
    ],
  ])('%s', (_, mail, before, past) => expect(pastOf(mail, before)).toEqual(past));

  it('is read from the history by the mail alone', async () => {
    const open = (): Promise<History> => History.open('aliases');
    const history = await open();
    for (const row of [NOW, at(1, {}), at(2, { alias: 'other', from: 'x@c.example' }), buildEvent({ key: 'none' })])
      await history.note(row);
    history.close();
    expect(await readAliasPast(NOW.key, open)).toEqual({ senders: ['Instagram'], isNewSender: true });
    expect(await readAliasPast('none', open)).toBeNull();
    expect(await readAliasPast('missing', open)).toBeNull();
  });
});
