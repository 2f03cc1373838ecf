// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../../features/options/options.tsx';
import { searchSettings, SECTIONS } from '../../../../features/options/sections.ts';
import { eachList } from '../../../../features/backup/contents.ts';
import { factsMemory } from '../../../../features/known-facts/read.ts';
import { SYNC } from '../../../../features/sync/store.ts';
import { trustedMemory } from '../../../../features/trusted/memory.ts';
import { NO_POLICY, parsePolicy } from '../../../../storage/policy.ts';
import { readSettings } from '../../../../storage/settings.ts';
import { t } from '../../components/i18n/sample-verdict.ts';
import { plainArea } from '../../storage/plain-area.ts';

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 2, timeout: 3000 });
const area = plainArea();
const read = () => readSettings(area);
const nothing = async (): Promise<void> => {};
const props: OptionsProps = {
  trusted: trustedMemory(area),
  mailboxes: { read, answer: nothing },
  pages: { read, choose: nothing },
  leftOut: { read, add: async () => 'added', remove: async () => true },
  requests: { read: async () => ({ minutes: 60, inPrivate: false, requests: [] }), change: nothing, forget: nothing, restore: nothing },
  history: {
    read: async () => ({ rows: [], unreadable: 0 }),
    days: async () => 180,
    older: async () => 0,
    keepFor: nothing,
    remove: nothing,
    restore: nothing,
    clear: nothing,
  },
  facts: factsMemory(area),
  backup: { read: async () => ({ settings: {}, lists: eachList(() => []), history: [] }), restore: nothing },
  sync: { isThere: true, read: async () => SYNC.fallback, turn: nothing, forget: nothing, watch: () => () => {} },
  browser: {
    sites: { isWhole: async () => true, ask: async () => true },
    isAllowedInPrivate: async () => true,
    whereAllowed: 'private_where_firefox',
    isAndroid: async () => false,
  },
  broken: { hasBroken: async () => false, forgetBroken: nothing },
  policy: NO_POLICY,
  unfit: [],
  t,
};

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
});
afterEach(() => {
  render(null, room);
  location.hash = '';
});

describe('the sections of the options', () => {
  it('have each an address, as has each setting that the search finds', async () => {
    render(<Options {...props} />, room);
    const anchors = SECTIONS.flatMap(({ anchor, settings }) => [anchor, ...settings.map((one) => one.anchor ?? anchor)]);
    await soon(() => expect(anchors.filter((anchor) => !document.getElementById(anchor))).toEqual([]));
    const headings = [...room.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(SECTIONS.map(({ title }) => t(title)));
  });

  it('are shown by their address, with the focus', async () => {
    location.hash = '#history-days';
    render(<Options {...props} />, room);
    await soon(() => expect(document.activeElement?.id).toBe('history-days'));
  });
});

describe('the search over all settings', () => {
  it.each([
    ['history days', ['history-days']],
    ['PRIVATE window', ['private-windows']],
    ['mailing list', ['entry', 'trusted']],
    ['import', ['backup', 'backup-file']],
    ['no such thing', []],
    ['  ', []],
  ])('"%s" leads to %j', (typed, anchors) => {
    expect(searchSettings(typed, t).map(({ anchor }) => anchor)).toEqual(anchors);
  });

  it('leads to the setting, or says that there is none', async () => {
    render(<Options {...props} />, room);
    const field = room.querySelector<HTMLInputElement>('#settings-search');
    if (!field) throw new Error('There is no search.');
    const type = (text: string): void => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('how many days');
    await soon(() => expect(room.querySelector('[data-part=settings-found] a')?.getAttribute('href')).toBe('#history-days'));
    type('zebra');
    await soon(() => expect(room.querySelector('[data-part=settings-count]')?.textContent).toBe('No setting is called that.'));
  });
});

describe('the options under a policy', () => {
  const under = (raw: Record<string, unknown>, unfit: OptionsProps['unfit'] = []): void =>
    render(<Options {...props} policy={parsePolicy(raw)} unfit={unfit} />, room);
  const part = (name: string): HTMLElement | null => room.querySelector(`[data-part=${name}]`);

  it('say nothing of an organisation where none has set anything', () => {
    under({});
    expect(part('organisation')).toBeNull();
    expect(part('locked')).toBeNull();
  });

  it.each([
    ['pages', { pages: 'none' }, '#pages fieldset'],
    ['private windows', { rememberInPrivate: true }, '#private-windows'],
    ['the days of the history', { historyDays: 30 }, '#history-days'],
    ['the minutes of a request', { requestMinutes: 30 }, '#request-minutes'],
  ])('lock %s, and say by whom', async (_setting, raw, selector) => {
    under(raw);
    await soon(() => expect(room.querySelector(selector)?.hasAttribute('disabled')).toBe(true));
    expect(part('locked')?.textContent).toBe('Set by your organisation');
    expect(room.querySelectorAll('[data-part=locked]')).toHaveLength(1);
    expect(part('organisation')).not.toBeNull();
  });

  it('leave out what is hidden, in the guide and the search too, and say so', async () => {
    under({ hiddenSections: ['backup', 'advanced'] });
    expect(room.querySelector('#backup')).toBeNull();
    expect(room.querySelector('#advanced')).toBeNull();
    expect(room.querySelector('.guide a[href="#backup"]')).toBeNull();
    expect(part('organisation')?.textContent).toContain('Not shown here: Export and import, Advanced');
    expect(searchSettings('import', t, [])).toEqual([]);
  });

  it('tell what else was set, and what could not be used', () => {
    under(
      {
        organisationName: 'Hut Works',
        ownSenders: ['hut.example', 'gmail.com'],
        ownSites: ['hut.example'],
        continueButton: false,
        reportAddress: 'desk@hut.example',
      },
      [{ key: 'language', reason: '"tlh" is no language of Unasked' }],
    );
    const told = part('organisation')?.textContent ?? '';
    for (const text of [
      'Hut Works',
      'Its own senders: hut.example',
      'there is no button to go on',
      'desk@hut.example',
      'ownSenders[1]',
      'tlh',
    ])
      expect(told).toContain(text);
    expect(room.querySelectorAll('[data-part=policy-problem]')).toHaveLength(2);
    expect(part('policy-unread')).toBeNull();
  });

  it('say where it could not be checked whether what was set fits', () => {
    under({ language: 'de' }, null);
    expect(part('policy-unread')?.textContent).toBe('Part of what your organisation set could not be checked. Reload this page.');
  });
});
