import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport, writeReport } from '../../../../features/incident-report/report-file.ts';
import type { Report } from '../../../../features/incident-report/format.ts';
import { buildEvent } from '../history/sample-event.ts';
import { buildReport } from './sample-report.ts';

const report = buildReport(
  [buildEvent({ key: 'a', done: [{ code: 'ignore', at: 5 }] }), buildEvent({ key: 'b', verdict: 'lure', platform: null })],
  [{ platform: 'instagram', step: 'two-factor', at: 7 }],
);

/** The written report after `change`. */
function changed(change: (value: Report) => unknown): string {
  const copy = structuredClone(report);
  change(copy);
  return JSON.stringify(copy);
}

describe('a report file', () => {
  it('read again is the report that was written, whatever strangers put into its words', () => {
    const words = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('\u202Egnp\u0000', '\uD800', '"\\\n', '</script>', '٣🦊'));
    const event = fc.record({
      at: fc.double({ noNaN: true }),
      seenAt: fc.nat(),
      from: words,
      platformName: words,
      facts: fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), words, { maxKeys: 2 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 3 }), words, (events, note) => {
        const rows = events.map(({ facts, ...part }) =>
          buildEvent({ ...part, reason: { code: 'act-elsewhere', strength: 'strong', facts } }),
        );
        const made = buildReport(rows);
        const noted = {
          ...made,
          recover: { points: made.recover.points.map((one) => ({ ...one, state: 'done' as const, day: '2026-01-31', note })) },
        };
        // A name that JavaScript keeps for itself is no fact of ours: the schema drops it.
        fc.pre(!events.some(({ facts }) => Object.hasOwn(facts, '__proto__')));
        expect(readReport(writeReport(noted))).toEqual({ ok: true, report: noted });
      }),
      { numRuns: 40 },
    );
  });

  it('of 5,000 events is read again whole', () => {
    const many = buildReport(Array.from({ length: 5000 }, (_, index) => buildEvent({ at: index })));
    expect(readReport(writeReport(many))).toEqual({ ok: true, report: many });
  });

  it.each([
    ['a time as a number', changed((value) => Object.assign(value.detect.events[1] ?? {}, { at: 3 })), 'detect.events[1].at', 'text'],
    ['a time in words', changed((value) => Object.assign(value.detect.events[1] ?? {}, { at: 'noon' })), 'detect.events[1].at', 'time'],
    [
      'a number as a word',
      changed((value) => Object.assign(value.respond.acts[0] ?? {}, { event: 'two' })),
      'respond.acts[0].event',
      'number',
    ],
    [
      'an unknown verdict',
      changed((value) => Object.assign(value.detect.events[0] ?? {}, { verdict: 'fine' })),
      'detect.events[0].verdict',
      'known-word',
    ],
    [
      'a day that is none',
      changed((value) => Object.assign(value.recover.points[2] ?? {}, { day: 'Monday' })),
      'recover.points[2].day',
      'day',
    ],
    ['an object for a list', changed((value) => Object.assign(value.detect, { events: {} })), 'detect.events', 'list'],
    ['a section that is missing', changed((value) => Reflect.deleteProperty(value, 'protect')), 'protect', 'group'],
    [
      'an act of no event',
      changed((value) => Object.assign(value.respond.acts[0] ?? {}, { event: 9 })),
      'respond.acts[0].event',
      'event-number',
    ],
  ])('with %s is refused whole, and the field is named', (_what, text, where, expected) => {
    expect(readReport(text)).toEqual({ ok: false, fault: { what: 'field', where, expected } });
  });

  it.each([
    ['nothing', '', 1],
    ['half a file', writeReport(report).split('\n').slice(0, 12).join('\n'), 12],
    ['a comma too many', writeReport(report).replace('"version": 1,', '"version": 1,,'), 3],
    ['lines as Windows ends them', '{\r\n"a": 1,\r\n"b": x\r\n}', 3],
  ])('that holds %s is no JSON, and the line is named', (_what, text, line) => {
    expect(readReport(text)).toEqual({ ok: false, fault: { what: 'no-json', line } });
  });

  it.each(['null', '7', '[]', '{"format":"else","version":1}', '{"format":"unasked-incident-report"}'])(
    '%s is another kind of file',
    (text) => {
      expect(readReport(text)).toEqual({ ok: false, fault: { what: 'other-file' } });
    },
  );

  it('of a newer version is not guessed at', () => {
    expect(readReport(changed((value) => Object.assign(value, { version: 2, detect: null })))).toEqual({
      ok: false,
      fault: { what: 'newer-version' },
    });
  });
});
