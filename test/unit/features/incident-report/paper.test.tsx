// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Paper } from '../../../../features/incident-report/paper.tsx';
import type { Report } from '../../../../features/incident-report/format.ts';
import { buildEvent } from '../history/sample-event.ts';
import { buildReport } from './sample-report.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

let room: HTMLElement;
let report: Report;

function draw(nist = false): void {
  render(<Paper report={report} today="2026-11-24" change={(next) => void (report = next)} nist={nist} t={t} />, room);
}
function choose(point: string, state: string): void {
  const field = room.querySelector<HTMLSelectElement>(`[data-part="point-${point}"] select`);
  if (!field) throw new Error(`No point ${point}.`);
  field.value = state;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  draw();
}
const told = (): Report['recover']['points'][number] | undefined => report.recover.points.find(({ point }) => point === 'told');

describe('the report as it is read', () => {
  beforeEach(() => {
    room = document.createElement('div');
    document.body.append(room);
    report = buildReport([buildEvent({ from: 'a\u202E@b.example' }), buildEvent({ reason: null })]);
    draw();
  });
  afterEach(() => {
    render(null, room);
    room.remove();
  });

  it('speaks plainly, without the words of a framework', () => {
    const heads = [...room.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(heads).toEqual(['In short', 'Accounts', 'What protects them', 'What was seen', 'What was done', 'The list to go through']);
    expect(room.textContent).not.toContain('NIST');
  });

  it('has a section for each of the five functions, in their order, for firms that want it', () => {
    draw(true);
    const heads = [...room.querySelectorAll('h2')].map(({ textContent }) => textContent.split(':')[0]);
    expect(heads).toEqual(['In short', 'Identify', 'Protect', 'Detect', 'Respond', 'Recover']);
  });

  it('names the last day of its period, not the day after', () => {
    expect(room.querySelector('.ordered')?.textContent).toMatch(/2026.*2026/);
    expect(room.querySelector('.ordered')?.textContent).not.toContain('2027');
  });

  it("shows a stranger's address without direction tricks", () => {
    expect(room.querySelector('[data-part="events"]')?.textContent).toContain('a@b.example');
  });

  it('notes the day when a point is done, and forgets it when it is not', () => {
    choose('told', 'done');
    expect(told()).toMatchObject({ state: 'done', day: '2026-11-24' });
    choose('told', 'open');
    expect(told()).toMatchObject({ state: 'open', day: null });
  });

  it('changes no other part of the report', () => {
    const before = structuredClone(report);
    choose('told', 'not-applicable');
    expect({ ...report, recover: before.recover }).toEqual(before);
  });
});
