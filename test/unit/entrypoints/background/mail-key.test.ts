import { afterEach, describe, expect, it } from 'vitest';
import { keyAmong, candidateKeys } from '../../../../entrypoints/background/mail-key.ts';
import type { CandidateKeys } from '../../../../entrypoints/background/mail-key.ts';
import type { MailSeen, SourceSeen } from '../../../../messages/requests.ts';
import { noteMailKey } from '../../../../storage/mail-keys.ts';
import { bodyOf } from '../../judge/build-mail.ts';
import { plainArea } from '../../storage/plain-area.ts';

const ORIGIN = 'https://mail.example';
const zone = process.env.TZ;

function source(id: string, from = 'Shop <post@shop.example>'): SourceSeen {
  return { state: 'read', headerBlock: `From: ${from}\nDate: Fri, 1 May 2026 08:00:12 +0000\nMessage-ID: ${id}` };
}

function seen(more: Partial<MailSeen> = {}): MailSeen {
  return {
    client: 'generic',
    from: { name: 'Shop', address: 'post@shop.example' },
    replyTo: [],
    subject: 'Reset your password',
    date: new Date(2026, 4, 1, 10, 0).getTime(),
    body: bodyOf('Hi', []),
    attachments: [],
    source: { state: 'unreadable', reason: 'timeout' },
    ...more,
  };
}

const names = (more: Partial<MailSeen> = {}, origin = ORIGIN): Promise<CandidateKeys> => candidateKeys(seen(more), origin);
const isShared = (one: CandidateKeys, other: CandidateKeys): boolean => one.shown.some((name) => other.shown.includes(name));

describe('the keys that a mail may be kept under', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('are the same by what it shows, whether its source was read or not', async () => {
    const [late, read] = [await names(), await names({ source: source('<1@shop.example>') })];
    expect(read.shown).toEqual(late.shown);
    expect([late.own === null, read.own === null]).toEqual([true, false]);
  });

  it('stay while its text grows, and whatever seconds it shows', async () => {
    expect(await names({ body: bodyOf('Hi Anna', []), date: (seen().date ?? 0) + 12_000 })).toEqual(await names());
  });

  it('hold nothing of the mail', async () => {
    const { own, shown } = await names({ source: source('<1@shop.example>') });
    for (const name of [own, ...shown]) expect(name).toMatch(/^[0-9a-f]{32}$/);
  });

  it("share one in a webmail that shows its own zone, and in one that shows the browser's, once the person travels", async () => {
    process.env.TZ = 'Europe/Berlin';
    const home = await names({ date: new Date(2026, 4, 1, 10, 0).getTime() });
    const instant = new Date(2026, 4, 1, 10, 0).getTime();
    process.env.TZ = 'America/New_York';
    expect(isShared(home, await names({ date: new Date(2026, 4, 1, 10, 0).getTime() }))).toBe(true);
    expect(isShared(home, await names({ date: instant }))).toBe(true);
    expect(isShared(home, await names({ date: instant + 60_000 }))).toBe(false);
  });

  it.each<[what: string, more: Partial<MailSeen>, origin?: string]>([
    ['minute', { date: (seen().date ?? 0) + 60_000 }],
    ['subject', { subject: 'Another' }],
    ['sender', { from: { name: '', address: 'a@b.example' } }],
    ['webmail', {}, 'https://other.example'],
  ])('are others for another %s', async (_what, more, origin) => expect(isShared(await names(), await names(more, origin))).toBe(false));

  it('need the text where no date can be read', async () => {
    expect(isShared(await names({ date: null }), await names({ date: null, body: bodyOf('Another code: 12', []) }))).toBe(false);
    expect(isShared(await names({ date: null }), await names({ date: null, replyTo: [{ name: '', address: 'a@b.example' }] }))).toBe(true);
  });

  it('tell two mails of one minute apart by their ids, and take no id from another sender', async () => {
    const own = async (given: SourceSeen): Promise<string | null> => (await names({ source: given })).own;
    const first = await own(source('<1@shop.example>'));
    expect(await own(source('<1@shop.example>'))).toBe(first);
    expect(await own(source('<2@shop.example>'))).not.toBe(first);
    expect(await own(source('<1@shop.example>', 'a@b.example'))).not.toBe(first);
    expect(await own(source(''))).toBeNull();
  });
});

describe('the one key of a mail', () => {
  it("is the mail's own, and the others are former ones", async () => {
    expect(await keyAmong({ own: 'own', shown: ['shown', 'minute'] }, plainArea())).toEqual({ key: 'own', former: ['shown', 'minute'] });
  });

  it('is found again where the source is missing the next time', async () => {
    const area = plainArea();
    await noteMailKey(area, ['shown', 'minute'], 'own');
    expect(await keyAmong({ own: null, shown: ['shown', 'minute'] }, area)).toEqual({ key: 'own', former: ['shown', 'minute'] });
  });

  it('is what the mail shows where nothing was noted', async () => {
    expect(await keyAmong({ own: null, shown: ['shown', 'minute'] }, plainArea())).toEqual({ key: 'shown', former: ['minute'] });
  });
});
