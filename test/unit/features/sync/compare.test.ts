import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareWithAccount, forgetAccount, type AccountArea } from '../../../../features/sync/compare.ts';
import { changeSync, readSync } from '../../../../features/sync/store.ts';
import { addIgnoredSite, removeIgnoredSite } from '../../../../storage/ignored-sites.ts';
import { answerMailbox } from '../../../../storage/mailbox-hosts.ts';
import { changeSettings, readSettings } from '../../../../storage/settings.ts';
import { addTrusted, editTrusted, listTrusted, removeTrusted } from '../../../../storage/trusted.ts';
import { deadArea, plainArea } from '../../storage/plain-area.ts';

const DAY_ONE = 1_768_000_000_000;
let time = DAY_ONE;
const now = (): number => (time += 1000);

interface Machine {
  local: ReturnType<typeof plainArea>;
  compare(): Promise<void>;
}

async function machine(account: AccountArea | null, stored: Record<string, unknown> = {}): Promise<Machine> {
  const local = plainArea(stored);
  await changeSync(local, { on: true });
  return { local, compare: () => compareWithAccount({ local, account, now }) };
}
const trust = (at: Machine, value: string) => addTrusted(at.local, { kind: 'address', value }, now());
const distrust = (at: Machine, value: string) => removeTrusted(at.local, { kind: 'address', value });
const names = async ({ local }: Machine): Promise<string[]> => (await listTrusted(local)).map(({ value }) => value).toSorted();
const stateOf = ({ local }: Machine) => readSync(local);

describe('two browsers of one account', () => {
  it('end with what both had, and with one answer to each question', async () => {
    const account = plainArea();
    const [one, two] = [await machine(account), await machine(account)];
    await trust(one, 'a@shop.example');
    await changeSettings(one.local, { pages: 'from-mail', platformsOff: ['paypal'], usedPlatforms: ['instagram'] });
    await one.compare();
    await trust(two, 'b@shop.example');
    await addIgnoredSite(two.local, 'news.example');
    await two.compare();
    await one.compare();
    for (const at of [one, two]) {
      expect(await names(at)).toEqual(['a@shop.example', 'b@shop.example']);
      expect(await readSettings(at.local)).toMatchObject({ pages: 'from-mail', platformsOff: ['paypal'], ignoredSites: ['news.example'] });
      expect(await stateOf(at)).toMatchObject({ problem: null });
    }
    expect((await readSettings(two.local)).usedPlatforms).toEqual([]);
    await answerMailbox(one.local, 'post.example', true);
    await one.compare();
    await answerMailbox(two.local, 'post.example', false);
    await two.compare();
    await one.compare();
    expect(await readSettings(one.local)).toMatchObject({ mailboxes: [], notMailboxes: ['post.example'] });
  });

  it('keep a removal, though the other browser knew the entry and changed something else meanwhile', async () => {
    const account = plainArea();
    const [one, two] = [await machine(account), await machine(account)];
    await trust(one, 'a@shop.example');
    await addIgnoredSite(one.local, 'news.example');
    for (const at of [one, two, one]) await at.compare();
    await distrust(one, 'a@shop.example');
    await removeIgnoredSite(one.local, 'news.example');
    await changeSettings(two.local, { pages: 'none' });
    for (const at of [one, two, one, two]) await at.compare();
    for (const at of [one, two]) {
      expect(await names(at)).toEqual([]);
      expect(await readSettings(at.local)).toMatchObject({ pages: 'none', ignoredSites: [] });
    }
  });

  it('take a note and a default that was chosen again over', async () => {
    const account = plainArea();
    const [one, two] = [await machine(account), await machine(account)];
    await trust(one, 'a@shop.example');
    await changeSettings(one.local, { historyDays: 30 });
    for (const at of [one, two]) await at.compare();
    const name = { kind: 'address', value: 'a@shop.example' } as const;
    await editTrusted(two.local, name, { ...name, note: 'Flowers' });
    await changeSettings(two.local, { historyDays: 180 });
    for (const at of [two, one]) await at.compare();
    expect(await listTrusted(one.local)).toMatchObject([{ value: 'a@shop.example', note: 'Flowers' }]);
    expect((await readSettings(one.local)).historyDays).toBe(180);
  });

  it('lose nothing and agree, whatever is done in whatever order, and though one writes over the other', async () => {
    const step = fc.record({
      at: fc.nat(2),
      act: fc.constantFrom('add', 'remove', 'compare', 'compare'),
      name: fc.constantFrom('a@shop.example', 'b@shop.example', 'c@shop.example'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.boolean(), async (steps, wipes) => {
        const account = plainArea();
        const machines = await Promise.all([machine(account), machine(account), machine(account)]);
        /** What a person last did about a name, wherever. */
        const last = new Map<string, boolean>();
        for (const { at, act, name } of steps) {
          const here = machines[at];
          if (!here) continue;
          if (act === 'compare') await here.compare();
          else {
            // People act on what they see: of what came from elsewhere they know after the next comparison.
            for (const one of machines) await one.compare();
            const isThere = (await names(here)).includes(name);
            if (act === 'add') await trust(here, name);
            else await distrust(here, name);
            if (isThere !== (act === 'add')) last.set(name, act === 'add');
            await here.compare();
          }
          if (wipes) for (const key of Object.keys(account.stored).slice(1)) delete account.stored[key];
        }
        for (let round = 0; round < 3; round += 1) for (const one of machines) await one.compare();
        const wanted = [...last].flatMap(([name, is]) => (is ? [name] : [])).toSorted();
        for (const one of machines) expect(await names(one)).toEqual(wanted);
      }),
      { numRuns: 25 },
    );
  });

  it('carry what a person set, not what an organisation put in its place', async () => {
    const account = plainArea();
    const local = { ...plainArea({ settings: { pages: 'from-mail' } }), enforced: async () => ({ pages: 'none', historyDays: 7 }) };
    await changeSync(local, { on: true });
    await compareWithAccount({ local, account, now });
    expect(JSON.stringify(account.stored)).toContain('"from-mail"');
    expect(JSON.stringify(account.stored)).not.toMatch(/none|historyDays/);
  });

  it('write nothing where nothing changed', async () => {
    const account = plainArea();
    const one = await machine(account);
    await trust(one, 'a@shop.example');
    await one.compare();
    const set = vi.spyOn(account, 'set');
    await one.compare();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('sync that is turned on in a browser with a past of its own', () => {
  it('adds what is there and gives way where the account knows better', async () => {
    const account = plainArea();
    const one = await machine(account);
    await changeSettings(one.local, { pages: 'from-mail' });
    await trust(one, 'gone@shop.example');
    await one.compare();
    const two = await machine(account, {
      settings: { pages: 'none', ignoredSites: ['own.example'] },
      trusted: [
        { kind: 'address', value: 'own@shop.example', at: 5, note: '', source: 'options' },
        { kind: 'address', value: 'gone@shop.example', at: 6, note: '', source: 'options' },
      ],
      trusted$: { v: 2 },
      settings$: { v: 2 },
    });
    await distrust(one, 'gone@shop.example');
    await one.compare();
    await two.compare();
    expect(await names(two)).toEqual(['own@shop.example']);
    expect(await readSettings(two.local)).toMatchObject({ pages: 'from-mail', ignoredSites: ['own.example'] });
    expect((await stateOf(two)).taken).toBe(1);
  });
});

describe('what is stored here and was lost or cannot be read', () => {
  it.each(['absent', 'broken'])('%s: removes nothing elsewhere, and comes back', async (how) => {
    const account = plainArea();
    const one = await machine(account);
    await trust(one, 'a@shop.example');
    await addIgnoredSite(one.local, 'news.example');
    await one.compare();
    if (how === 'absent') for (const key of ['trusted', 'settings']) delete one.local.stored[key];
    else Object.assign(one.local.stored, { trusted: 'damaged', settings: 7 });
    await one.compare();
    expect(await names(one)).toEqual(['a@shop.example']);
    expect((await readSettings(one.local)).ignoredSites).toEqual(['news.example']);
  });

  it('by a newer version stays as it is', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const account = plainArea();
    const one = await machine(account);
    await trust(one, 'a@shop.example');
    await one.compare();
    const before = structuredClone(account.stored);
    one.local.stored['trusted$'] = { v: 99 };
    await one.compare();
    expect(await stateOf(one)).toMatchObject({ problem: 'failed' });
    expect(account.stored).toEqual(before);
    warned.mockRestore();
  });
});

describe('what a newer version carries', () => {
  it('is kept as it is by a browser that does not know it', async () => {
    const account = plainArea({
      'unasked.3': { v: 1, r: { 'colour of eyes': [5, 'green'], 'trust planet mars.example': [5, [1, '', 'mail']] } },
    });
    const one = await machine(account);
    await trust(one, 'a@shop.example');
    for (let round = 0; round < 3; round += 1) await one.compare();
    expect(JSON.stringify(account.stored)).toContain('"colour of eyes":[5,"green"]');
    expect(await names(one)).toEqual(['a@shop.example']);
  });

  it.each(['trust domain gmail.com', 'trust domain co.uk', 'trust site evil', 'in ignoredSites ', 'set pages'])(
    'lets nothing in that could not be typed: %s',
    async (name) => {
      const one = await machine(plainArea({ 'unasked.1': { v: 1, r: { [name]: [9, [1, '', 'mail']] } } }));
      await one.compare();
      expect(await names(one)).toEqual([]);
      expect(await readSettings(one.local)).toMatchObject({ pages: 'all', ignoredSites: [] });
    },
  );
});

describe('an account that', () => {
  it.each<[what: string, account: AccountArea | null, problem: string]>([
    ['is not there', null, 'absent'],
    ['cannot be reached', deadArea(), 'failed'],
    ['was written by a newer version', plainArea({ 'unasked.1': { v: 2, r: {} } }), 'newer'],
  ])('%s is told of, and nothing is lost', async (_, account, problem) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const one = await machine(account);
    await trust(one, 'a@shop.example');
    await one.compare();
    expect(await stateOf(one)).toMatchObject({ on: true, problem, last: null });
    expect(await names(one)).toEqual(['a@shop.example']);
    warned.mockRestore();
  });

  it('has no room takes nothing, and goes on once there is room', async () => {
    const trusted = Array.from({ length: 1500 }, (_, at) => ({
      kind: 'address',
      value: `sender-${at}@some-shop.example`,
      at,
      note: '',
      source: 'mail',
    }));
    const account = plainArea();
    const one = await machine(account, { trusted, trusted$: { v: 2 } });
    await one.compare();
    expect(await stateOf(one)).toMatchObject({ problem: 'full', last: null });
    expect((await stateOf(one)).bytes).toBeGreaterThan(102_400);
    expect(account.stored).toEqual({});
    one.local.stored['trusted'] = trusted.slice(0, 3);
    await one.compare();
    expect(await stateOf(one)).toMatchObject({ problem: null });
    expect(JSON.stringify(account.stored).match(/sender-/g)).toHaveLength(3);
  });

  it('refuses to be written is told of, though what it holds was taken in', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const account = plainArea({ 'unasked.3': { v: 1, r: { 'in ignoredSites news.example': [5, 1] } } });
    vi.spyOn(account, 'set').mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    const one = await machine(account);
    await trust(one, 'a@shop.example');
    await one.compare();
    expect(await stateOf(one)).toMatchObject({ problem: 'failed' });
    expect((await readSettings(one.local)).ignoredSites).toEqual(['news.example']);
    warned.mockRestore();
  });
});

describe('sync that is off', () => {
  it('touches nothing', async () => {
    const account = plainArea();
    const local = plainArea({ settings: { pages: 'none' } });
    await compareWithAccount({ local, account, now });
    expect([account.stored, local.stored]).toEqual([{}, { settings: { pages: 'none' } }]);
  });

  it('leaves no copy where the person wants it gone, and all that is here', async () => {
    const account = plainArea({ other: 1 });
    const one = await machine(account);
    await trust(one, 'a@shop.example');
    await one.compare();
    await forgetAccount({ local: one.local, account, now });
    expect(account.stored).toEqual({ other: 1 });
    expect(await stateOf(one)).toMatchObject({ on: false, last: null, known: {} });
    expect(await names(one)).toEqual(['a@shop.example']);
    await expect(forgetAccount({ local: one.local, account: deadArea(), now })).rejects.toThrow('damaged');
  });
});
