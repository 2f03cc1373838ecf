import type { NotedStep } from '../../../../judge/verdict/advice.ts';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../features/incident-report/points-list.tsx';
import { buildEvent } from '../history/sample-event.ts';
import { buildReport, INSTAGRAM } from './sample-report.ts';

const NINTH = Date.UTC(2026, 0, 9, 12);
const TENTH = Date.UTC(2026, 0, 10, 12);

function stateOf(report: ReturnType<typeof buildReport>, wanted: string): unknown {
  const found = report.recover.points.find(({ point }) => point === wanted);
  return found && { state: found.state, day: found.day };
}
const OPEN = { state: 'open', day: null };

describe('an incident report', () => {
  it('of nothing holds every section, and every point of the list still open', () => {
    const report = buildReport([]);
    expect(report.detect.events).toEqual([]);
    expect(report.identify.platforms).toEqual([]);
    expect(report.recover.points.map(({ point }) => point)).toEqual([
      'passwords',
      'access',
      'mfa',
      'updated',
      'monitoring',
      'told',
      'documented',
    ]);
    expect(report.recover.points.every(({ state }) => state === 'open')).toBe(true);
  });

  it('numbers its events, and its acts name them by number, in the order of time', () => {
    const report = buildReport([
      buildEvent({ key: 'a', at: NINTH, done: [{ code: 'asked', at: TENTH }] }),
      buildEvent({ key: 'b', at: TENTH, done: [{ code: 'left-page', at: NINTH }] }),
    ]);
    expect(report.detect.events.map(({ no }) => no)).toEqual([1, 2]);
    expect(report.respond.acts.map(({ event, code }) => `${event} ${code}`)).toEqual(['2 left-page', '1 asked']);
  });

  it('says each reason as a code and as the sentence that was shown, and needs none', () => {
    const report = buildReport([buildEvent(), buildEvent({ reason: null })]);
    expect(report.detect.events[0]?.evidence).toMatchObject([{ code: 'sender-is-platforms', says: 'Because of sender-is-platforms.' }]);
    expect(report.detect.events[1]?.evidence).toEqual([]);
  });

  it('names no mail by the key that the history has for it', () => {
    expect(JSON.stringify(buildReport([buildEvent({ key: 'f00d-cafe' })]))).not.toContain('f00d-cafe');
  });

  it('of one platform leaves the others out, in every section', () => {
    const events = [
      buildEvent(),
      buildEvent({ platform: 'paypal', platformName: 'PayPal' }),
      buildEvent({ platform: null, platformName: '' }),
    ];
    const checked = [{ platform: 'paypal', step: 'sessions' as const, at: NINTH }];
    const report = buildReport(events, checked, { platform: INSTAGRAM, used: ['paypal', 'instagram'] });
    expect(report.detect.events).toHaveLength(1);
    expect(JSON.stringify(report)).not.toMatch(/paypal/i);
  });

  it('counts events and lures for each platform, the busiest first, and lists a quiet one that is used; mail of no platform comes last', () => {
    const lure = buildEvent({ verdict: 'lure' });
    const report = buildReport([buildEvent({ platform: null, platformName: '' }), lure, buildEvent()], [], { used: ['paypal'] });
    expect(report.identify.platforms).toEqual([
      { id: 'instagram', name: 'Instagram', inUse: false, events: 2, lures: 1 },
      { id: 'paypal', name: 'PayPal', inUse: true, events: 0, lures: 0 },
      { id: null, name: '', inUse: false, events: 1, lures: 0 },
    ]);
  });

  it.each([Number.MAX_VALUE, -1, 0])('bears a time of %d, which no calendar needs to hold', (at) => {
    expect(buildReport([buildEvent({ at })]).detect.events[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
  });
});

describe('first aid in the report', () => {
  const aid = (platform: string, at: number) => ({
    platform,
    name: platform,
    at,
    deeds: ['password' as const],
    done: ['change-password' as const],
  });

  it('stands there with what happened and what was done, where it was begun in these days', () => {
    const { respond } = buildReport([], [], { firstAid: [aid('instagram', NINTH), aid('instagram', Date.UTC(2030, 0, 1))] });
    expect(respond.firstAid).toEqual([
      { platform: 'instagram', at: '2026-01-09T12:00:00.000Z', deeds: ['password'], done: ['change-password'] },
    ]);
  });

  it('of another platform is left out', () => {
    expect(buildReport([], [], { firstAid: [aid('paypal', NINTH)], platform: INSTAGRAM }).respond.firstAid).toEqual([]);
  });
});

describe('the list of what to do', () => {
  const event = buildEvent({ at: NINTH });
  const paypal = buildEvent({ at: NINTH, platform: 'paypal', platformName: 'PayPal' });
  const tick = (platform: string, step: NotedStep, at: number) => ({ platform, step, at });

  it.each([
    ['2FA counts whenever it was turned on', 'mfa', [event], [tick('instagram', 'two-factor', 1)], { state: 'done', day: dayOf(1) }],
    [
      'a look at the sessions counts after the first event',
      'access',
      [event],
      [tick('instagram', 'sessions', TENTH)],
      { state: 'done', day: dayOf(TENTH) },
    ],
    ['a look at the sessions before it does not', 'access', [event], [tick('instagram', 'sessions', NINTH - 1)], OPEN],
    ['one platform of two is not all', 'mfa', [event, paypal], [tick('instagram', 'two-factor', 1)], OPEN],
    [
      'all platforms are, on the day of the last',
      'mfa',
      [event, paypal],
      [tick('instagram', 'two-factor', NINTH), tick('paypal', 'two-factor', TENTH)],
      { state: 'done', day: dayOf(TENTH) },
    ],
    [
      'a changed password that was noted since',
      'passwords',
      [event],
      [tick('instagram', 'changed-password', TENTH)],
      { state: 'done', day: dayOf(TENTH) },
    ],
    ['a password used nowhere else is none that was changed', 'passwords', [event], [tick('instagram', 'unique-password', TENTH)], OPEN],
    ['nothing is known of the monitoring', 'monitoring', [event], [tick('instagram', 'sessions', TENTH)], OPEN],
  ])('%s', (_why, point, events, checked, expected) => {
    expect(stateOf(buildReport(events, checked), point)).toEqual(expected);
  });
});
