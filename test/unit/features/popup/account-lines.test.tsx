// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { AccountLines } from '../../../../features/popup/account-lines.tsx';
import type { AccountLinesProps } from '../../../../features/popup/account-lines.tsx';
import { buildEvent } from '../history/sample-event.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const guide = {
  id: 'photogram',
  name: 'Photogram',
  steps: [{ step: 'two-factor' as const }, { step: 'sessions' as const }],
  advisories: [],
};

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
});
function draw(panel: Partial<AccountLinesProps['panel']>): [text: string, href: string | null][] {
  render(<AccountLines panel={{ events: [], ticks: [], guides: [], ...panel }} now={NOW} t={t} />, room);
  return [...room.querySelectorAll('a')].map((line) => [line.textContent, line.getAttribute('href')]);
}

describe('the lines on one’s accounts', () => {
  it('count the last 30 days and the steps of the check-up, and open their part of the page', () => {
    const events = [
      ...Array.from({ length: 3 }, (_, at) => buildEvent({ key: `l${at}`, at: NOW, verdict: 'lure' })),
      buildEvent({ key: 'u', at: NOW, verdict: 'unsolicited' }),
      buildEvent({ key: 'n', at: NOW, verdict: 'unsolicited', topic: 'signin-alert' }),
    ];
    const ticks = [
      { platform: 'photogram', step: 'sessions', at: NOW } as const,
      { platform: 'photogram', step: 'changed-password', at: NOW } as const,
    ];
    expect(draw({ events, ticks, guides: [guide] })).toEqual([
      ['30 days: 3 fakes, 1 not asked for', '/my-accounts.html#timeline'],
      ['Check-up: 1 of 2', '/my-accounts.html#check-up'],
    ]);
  });

  it('say what is there to choose where nothing is known', () => {
    expect(draw({}).map(([text]) => text)).toEqual(['30 days: nothing to tell', 'Check-up: choose your platforms']);
  });

  it('say that the check-up could not be read, not that there is none', () => {
    expect(draw({ guides: 'unavailable' }).map(([text]) => text)).toContain('Check-up: could not be read');
  });

  it('name no days without a history', () => expect(draw({ events: 'unavailable' })).toHaveLength(1));

  it('tell of news about a platform of theirs', () => {
    expect(draw({ guides: [{ ...guide, advisories: ['x'] }] }).at(-1)?.[1]).toBe('/my-accounts.html#news');
  });

  it('are not drawn before anything is read', () => expect(draw({ events: null })).toEqual([]));
});
