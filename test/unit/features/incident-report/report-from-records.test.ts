import { describe, expect, it } from 'vitest';
import { reportFromRecords, platformsIn } from '../../../../features/incident-report/compose.ts';
import type { Records } from '../../../../features/incident-report/records.ts';
import { t } from '../../components/i18n/sample-verdict.ts';
import { buildEvent } from '../history/sample-event.ts';

const RECORDS: Records = {
  events: [buildEvent(), buildEvent({ platform: null, platformName: '' })],
  checked: [{ platform: 'paypal', step: 'sessions', at: 1 }],
  firstAid: [{ platform: 'netflix', name: 'Netflix', at: 2, deeds: [], done: [] }],
  used: ['apple', 'gone'],
  names: new Map([
    ['apple', 'Apple'],
    ['paypal', 'PayPal'],
  ]),
  listDate: '2026-10-01',
};
const PERIOD = { from: 0, to: Number.MAX_SAFE_INTEGER };
const MADE = { at: 5, by: 'Unasked 0.1.0', browser: '', timeZone: 'UTC' };

describe("the report of this browser's own records", () => {
  it('offers every platform that was named, is used or was looked after; one that left the list keeps its id', () => {
    expect(platformsIn(RECORDS).map(({ name }) => name)).toEqual(['Apple', 'gone', 'Instagram', 'Netflix', 'PayPal']);
  });

  it('says the main reason in words', () => {
    const { detect } = reportFromRecords(RECORDS, { period: PERIOD, platform: null }, MADE, t);
    expect(detect.events[0]?.evidence[0]?.says).toBe("Its From line shows security@mail.instagram.com, which is Instagram's.");
  });

  it('names platforms by their id where the list could not be read', () => {
    const unlisted = { ...RECORDS, names: null, listDate: '' };
    expect(platformsIn(unlisted).map(({ name }) => name)).toEqual(['apple', 'gone', 'Instagram', 'Netflix', 'paypal']);
    const { protect } = reportFromRecords(unlisted, { period: PERIOD, platform: null }, MADE, t);
    expect(protect.steps.map(({ platform }) => platform)).toEqual(['paypal']);
  });

  it('is still made where the browser gives no history', () => {
    const report = reportFromRecords({ ...RECORDS, events: null }, { period: PERIOD, platform: null }, MADE, t);
    expect(report.detect.events).toEqual([]);
    expect(report.protect.steps).toHaveLength(1);
  });
});
