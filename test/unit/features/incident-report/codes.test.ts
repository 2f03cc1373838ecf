import { describe, expect, it } from 'vitest';
import { actText, aidText, countsText, deedText, stepText, summary } from '../../../../features/incident-report/codes.ts';
import { timesOf } from '../../../../features/incident-report/times.ts';
import { DEEDS, FIRST_AID_STEPS } from '../../../../features/first-aid/steps.ts';
import { NOTED_STEPS } from '../../../../features/check-up/store.ts';
import type { HistoryEvent } from '../../../../features/history/event.ts';
import { POINTS, POINT_STATES } from '../../../../features/incident-report/format.ts';
import { underscored } from '../../../../components/i18n/text.ts';
import { buildEvent } from '../history/sample-event.ts';
import { buildReport } from './sample-report.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

const inShort = (events: HistoryEvent[]): string => summary(buildReport(events), t).join(' ');
const NO_SIGN = t('report_no_sign');

describe('the summary of a report', () => {
  it.each([
    ['nothing', [], t('report_summary_none'), NO_SIGN],
    ['a genuine reset', [buildEvent()], 'one genuine mail that you did not ask for', t('report_notices')],
    ['a genuine reset', [buildEvent()], NO_SIGN, 'lure'],
    [
      'two lures and a mail asked for',
      [buildEvent({ verdict: 'lure' }), buildEvent({ verdict: 'lure' }), buildEvent({ verdict: 'requested' })],
      '2 fakes and one mail that you asked for',
      t('report_genuine'),
    ],
    ['a genuine notice of a sign-in', [buildEvent({ topic: 'signin-alert' })], t('report_notices'), NO_SIGN],
    ['a genuine notice of a sign-in', [buildEvent({ topic: 'signin-alert' })], 'one genuine mail about a sign-in', 'did not ask for'],
    ['a notice that the person called theirs', [buildEvent({ topic: 'changed', verdict: 'requested' })], NO_SIGN, t('report_notices')],
    [
      'a page that somebody went on to',
      [buildEvent({ verdict: 'lure', kind: 'page', done: [{ code: 'went-on', at: 1 }] })],
      t('report_went_on'),
      NO_SIGN,
    ],
  ])('of %s says what is known, and no more', (_what, events, said, unsaid) => {
    expect(inShort(events)).toContain(said);
    expect(inShort(events)).not.toContain(unsaid);
  });

  it.each([[[]], [[buildEvent()]], [[buildEvent({ topic: 'changed' })]]])('always says how little a browser can know', (events) => {
    expect(inShort(events)).toContain(t('report_limits'));
  });

  it.each([[[]], [[buildEvent({ verdict: 'lure' })]]])('never says that nothing shows where first aid was begun', (events) => {
    const firstAid = [
      { platform: 'instagram', name: 'Instagram', at: new Date(2026, 5, 1).getTime(), deeds: ['password' as const], done: [] },
    ];
    const words = summary(buildReport(events, [], { firstAid }), t).join(' ');
    expect(words).toContain(t('report_aided'));
    expect(words).not.toContain(NO_SIGN);
  });

  it('counts large numbers as people write them', () => {
    const many = Array.from({ length: 5000 }, () => buildEvent());
    expect(countsText(buildReport(many).detect.events, t)).toMatch(/^5.?000 genuine mails/);
  });
});

describe('the words of the report', () => {
  it.each(DEEDS)('name what happened: %s', (deed) => expect(deedText(deed, t)).toMatch(/(was|were) /));
  it.each(FIRST_AID_STEPS)('name the step of first aid %s', (step) => expect(aidText(step, t)).toMatch(/^[a-z]/));
  it.each(NOTED_STEPS)('name the step %s', (step) => expect(stepText(step, t)).toMatch(/^[a-z]/));
  it.each(POINTS)('name the point %s', (point) => expect(t(`report_point_${point}`)).toMatch(/^[A-Z]/));
  it.each(POINT_STATES)('name the state %s', (state) => expect(t(`report_state_${underscored(state)}`)).not.toBe(''));

  it('have words for acts of other versions, and take no name of JavaScript for one', () => {
    expect(actText('left-page', t)).toBe('left the page');
    expect(actText('sang', t)).toBe('another step (sang)');
    expect(actText('constructor', t)).toBe('another step (constructor)');
  });
});

describe('times in the report', () => {
  const berlin = timesOf('en-GB', 'Europe/Berlin');

  it('are those of the time zone that is named', () => {
    expect(berlin.moment('2026-01-31T23:30:00.000Z')).toContain('1 Feb 2026');
    expect(berlin.zone('2026-07-01T00:00:00.000Z')).toBe('Europe/Berlin (GMT+02:00)');
  });

  it('leave a plain day the day it is, in every time zone', () => {
    expect(timesOf('en-GB', 'Pacific/Auckland').plainDay('2026-01-31')).toBe('31 Jan 2026');
    expect(timesOf('en-GB', 'Pacific/Honolulu').plainDay('2026-01-31')).toBe('31 Jan 2026');
  });
});
