import { describe, expect, it } from 'vitest';
import { readCheckUp } from '../../../features/check-up/store.ts';
import { readFirstAid } from '../../../features/first-aid/store.ts';
import { addIgnoredSite } from '../../../storage/ignored-sites.ts';
import { readRequests } from '../../../storage/reset-requests.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../../../storage/settings.ts';
import { addTrusted, listTrusted } from '../../../storage/trusted.ts';
import { readUserAnswer } from '../../../storage/user-answers.ts';
import first from '../../fixtures/storage/version-1.json' with { type: 'json' };
import { plainArea } from './plain-area.ts';

const AT = 1_768_000_000_000;
/** A domain stood for its mail and its pages. */
const trustedNow = first.trusted.flatMap((row) => {
  const told = { ...row, note: '', source: 'earlier' };
  return row.kind === 'domain' ? [told, { ...told, kind: 'site' }] : [told];
});
const stored = (): Record<string, unknown> => structuredClone(first);

describe('what the first version stored', () => {
  it('is read whole', async () => {
    const area = plainArea(stored());
    const { quietHosts, ...settings } = first.settings;
    expect(await readSettings(area)).toEqual({
      ...settings,
      ignoredSites: quietHosts,
      mailboxes: [],
      notMailboxes: [],
      platformsOff: [],
      distrustedSenders: [],
    });
    expect(await listTrusted(area)).toEqual(trustedNow);
    expect(await readRequests(area, AT)).toEqual(first.requests);
    expect(await readCheckUp(area)).toEqual(first['check-up']);
    expect(await readFirstAid(area, AT)).toEqual(first['first-aid']);
    expect(await Promise.all(first.asked.map(({ key }) => readUserAnswer(area, [key])))).toEqual(['asked', 'not-asked']);
    expect(area.stored).toEqual(first);
  });

  it('is brought up to date with the next change, and stays so', async () => {
    const area = plainArea(stored());
    await addIgnoredSite(area, 'news.example');
    const { quietHosts, ...settings } = first.settings;
    const ignoredSites = [...quietHosts, 'news.example'];
    expect(area.stored).toMatchObject({ settings: { ...settings, ignoredSites }, settings$: { v: 2 } });
    expect(area.stored['settings']).not.toHaveProperty('quietHosts');
    expect(await readSettings(area)).toEqual({
      ...settings,
      ignoredSites,
      mailboxes: [],
      notMailboxes: [],
      platformsOff: [],
      distrustedSenders: [],
    });
  });

  it.each([
    ['no sites', { pages: 'none' }, { pages: 'none' }],
    ['unreadable sites', { quietHosts: 7, historyDays: 30 }, { historyDays: 30 }],
    ['one unreadable site', { quietHosts: ['a.example', null] }, { ignoredSites: ['a.example'] }],
    ['the present name already', { ignoredSites: ['a.example'] }, { ignoredSites: ['a.example'] }],
  ])('is read with %s', async (_what, settings, expected) => {
    expect(await readSettings(plainArea({ settings }))).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});

describe('trusted names of the first version', () => {
  it('are brought up to date with the next change; what cannot be read stays as it was', async () => {
    const strange = { kind: 'domain', value: 7, at: 1 };
    const area = plainArea({ trusted: [strange, { kind: 'domain', value: 'shop.example', at: 1, colour: 'red' }] });
    await addTrusted(area, { kind: 'site', value: 'news.example' }, 2);
    const told = { value: 'shop.example', at: 1, note: '', source: 'earlier', colour: 'red' };
    expect(area.stored).toEqual({
      trusted: [
        strange,
        { ...told, kind: 'domain' },
        { ...told, kind: 'site' },
        { kind: 'site', value: 'news.example', at: 2, note: '', source: 'options' },
      ],
      trusted$: { v: 2 },
    });
  });
});

describe('settings that nobody chose', () => {
  it('are not stored, so that a later version may have a better default', async () => {
    const area = plainArea();
    await changeSettings(area, { historyDays: 30 });
    expect(area.stored).toEqual({ settings: { historyDays: 30 }, settings$: { v: 2 } });
  });
});
