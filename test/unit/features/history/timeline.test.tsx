// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Timeline } from '../../../../features/history/timeline.tsx';
import type { HistoryEvent } from '../../../../features/history/event.ts';
import { DAY } from '../../../../judge/time.ts';
import { buildEvent } from './sample-event.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

const NOW = new Date(2026, 10, 24, 15, 30).getTime();

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
});
const draw = (events: HistoryEvent[]): void => render(<Timeline events={events} now={NOW} t={t} />, room);
const all = (selector: string): string[] => [...room.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the timeline', () => {
  it('says so where nothing happened', () => {
    draw([]);
    expect(room.textContent).toContain('No account mail that matters in the last 30 days.');
    expect(room.querySelector('svg')).toBeNull();
  });

  it('tells in words what the picture shows', () => {
    draw([
      buildEvent({ at: NOW, verdict: 'lure' }),
      buildEvent({ at: NOW - DAY, verdict: 'unsolicited' }),
      buildEvent({ at: NOW - DAY, verdict: 'unsolicited' }),
    ]);
    const label = room.querySelector('[role=img]')?.getAttribute('aria-label');
    expect(label).toBe('Timeline of the last 30 days. Instagram: 1 fake, 2 not asked for.');
    expect(all('tbody tr')).toEqual(['24 Nov 2026Instagramfake1', '23 Nov 2026Instagramnot asked for2']);
  });

  it('draws the sign of each verdict, and a notice in outline', () => {
    draw([
      ...(['lure', 'suspicious', 'unsolicited', 'requested'] as const).map((verdict) => buildEvent({ at: NOW, verdict })),
      buildEvent({ at: NOW, verdict: 'unsolicited', topic: 'changed' }),
    ]);
    const signs = [...room.querySelectorAll('[role=img] .mark')].map(
      (mark) => `${mark.querySelector('svg')?.dataset.glyph}${mark.classList.contains('outlined') ? ' in outline' : ''}`,
    );
    expect(new Set(signs)).toEqual(new Set(['!', '?', 'i', '✓', 'i in outline']));
  });

  it('gives each day a place of its own, whatever else came that day', () => {
    draw([
      buildEvent({ at: NOW, verdict: 'lure' }),
      buildEvent({ at: NOW, verdict: 'requested' }),
      buildEvent({ at: NOW - DAY, verdict: 'lure' }),
    ]);
    const places = [...room.querySelectorAll<HTMLElement>('.day')].map(({ style }) => `${style.gridColumn}/${style.gridRow}`);
    expect(new Set(places).size).toBe(3);
  });

  it('draws eight platforms and names all in the table', () => {
    draw(Array.from({ length: 11 }, (_, at) => buildEvent({ at: NOW - at * DAY, platform: `p${at}`, platformName: `Platform ${at}` })));
    expect(all('[role=img] .name')).toHaveLength(8);
    expect(all('tbody tr')).toHaveLength(11);
    expect(room.textContent).toContain('The table has more.');
  });
});
