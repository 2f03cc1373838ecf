// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Records } from '../../../../features/incident-report/records.ts';
import { IncidentReportPage } from '../../../../features/incident-report/view.tsx';
import { t } from '../../components/i18n/sample-verdict.ts';

const RECORDS: Records = {
  events: [],
  checked: [],
  firstAid: [],
  used: ['photogram'],
  names: new Map([['photogram', 'Photogram']]),
  listDate: '2026-10-01',
};
const MADE = { at: Date.UTC(2026, 10, 24), by: 'Unasked 0.1.0', browser: '', timeZone: 'UTC' };
const nothing = (): void => {};

let room: HTMLElement;
beforeEach(() => {
  room = document.createElement('div');
  document.body.replaceChildren(room);
});
afterEach(() => render(null, room));

function draw(read: () => Promise<Records>): void {
  const open = async (): Promise<never> => new Promise(() => {});
  render(<IncidentReportPage now={MADE.at} made={MADE} read={read} save={nothing} open={open} print={nothing} t={t} />, room);
}
const problem = (): string | null | undefined => room.querySelector('[data-part=problem]')?.textContent;
const isDrawn = (): boolean => room.querySelector('[data-part=report]') !== null;

describe('the page of the incident report', () => {
  const NO_HISTORY = 'This browser did not hand over its history, so the report below lacks it.';
  const NO_LIST = 'Our list of platforms could not be read, so the report below lacks its date and the names of some platforms.';

  it.each<[what: string, change: Partial<Records>, said: string]>([
    ['nothing where all was read', {}, ''],
    ['that the history is missing', { events: null }, NO_HISTORY],
    ['that the list is missing', { names: null, listDate: '' }, NO_LIST],
    ['both', { events: null, names: null, listDate: '' }, `${NO_HISTORY} ${NO_LIST}`],
  ])('draws the report and says %s', async (_what, change, said) => {
    draw(async () => ({ ...RECORDS, ...change }));
    await vi.waitFor(() => expect(isDrawn()).toBe(true));
    expect(problem()).toBe(said);
  });

  it('says so where no record could be read', async () => {
    draw(() => Promise.reject(new Error('the store is gone')));
    await vi.waitFor(() => expect(problem()).toBe('What this browser keeps could not be read, so there is no report. Reload this page.'));
    expect(isDrawn()).toBe(false);
  });
});
