import { describe, expect, it } from 'vitest';
import { casesFrom, pickCases, readCases } from '../../../../scripts/attacks/cases.ts';
import { parseOptions } from '../../../../scripts/attacks/options.ts';
import { parseSteps } from '../../../../scripts/attacks/steps.ts';

const page = { id: 'p1', kind: 'page', what: 'a form', host: 'kqz.example', act: 'click:#a;type:x' };
const mail = { id: 'm1', kind: 'mail', what: 'a letter', press: '#go' };
const read = (rows: unknown): unknown[] => casesFrom(JSON.stringify(rows), (id) => `<p>${id}`);

describe('the cases of a folder', () => {
  it('are its rows with their files, in order', () => {
    expect(read([mail, page])).toEqual([
      { ...mail, body: '<p>m1' },
      {
        id: 'p1',
        kind: 'page',
        what: 'a form',
        host: 'kqz.example',
        type: 'text/html; charset=utf-8',
        extra: {},
        body: '<p>p1',
        steps: [
          { do: 'click', selector: '#a', inFrame: false },
          { do: 'type', text: 'x' },
        ],
      },
    ]);
  });

  it('may press nothing, do nothing, be of another type and bring further paths', () => {
    const { act: _, ...idle } = page;
    const extra = { '/f': { body: '<b>' } };
    expect(read([{ ...mail, press: undefined }])).toMatchObject([{ press: null }]);
    expect(read([{ ...idle, type: 'image/svg+xml', extra, later: 1 }])).toMatchObject([{ steps: [], type: 'image/svg+xml', extra }]);
  });

  it.each([
    ['a kind that is none', [{ ...page, kind: 'sms' }], 'cases.json, p1: kind: '],
    ['no host', [{ ...page, host: undefined }], 'cases.json, p1: host: '],
    ['a host with a port', [{ ...page, host: 'kqz.example:80' }], 'cases.json, p1: host: wants a host name without port'],
    ['a path as its id', [{ ...page, id: '../p1' }], 'cases.json, ../p1: id: wants letters, digits, - and _'],
    ['a further path without a slash', [{ ...page, extra: { f: { body: '' } } }], 'cases.json, p1: extra'],
    ['an id that stands twice', [mail, mail], 'cases.json, m1: this id stands twice'],
    ['a step that is none', [{ ...page, act: 'press:#a' }], 'cases.json, p1: "press:#a" is no step'],
    ['a row that is none', [7], 'cases.json, row 1: '],
    ['no list', { page }, 'wants a list of rows'],
  ])('are refused with a sentence: %s', (_what, rows, sentence) => {
    expect(() => read(rows)).toThrow(sentence);
  });

  it('are refused with everything that is wrong, a line each', () => {
    expect(() => casesFrom(JSON.stringify([{ ...page, host: 4 }, mail]), () => null)).toThrow(/p1: host: .*\n.*m1: m1\.html is missing/);
  });

  it('are refused where the list is no JSON or not there', () => {
    expect(() => casesFrom('[', () => '')).toThrow('cases.json is no JSON');
    expect(() => readCases('nowhere')).toThrow('cases.json is missing');
  });

  it('can be picked by id', () => {
    const all = casesFrom(JSON.stringify([page, mail]), () => '');
    expect(pickCases(all, ['m1']).map(({ id }) => id)).toEqual(['m1']);
    expect(pickCases(all, [])).toEqual(all);
    expect(() => pickCases(all, ['m1', 'x', 'y'])).toThrow('no case x, y');
  });
});

describe('what a person does', () => {
  it.each([
    ['', []],
    ['popup', [{ do: 'popup' }]],
    [
      'wait:2500;frame2:#pw',
      [
        { do: 'wait', milliseconds: 2500 },
        { do: 'click', selector: '#pw', inFrame: true },
      ],
    ],
    [
      'click:a:hover > b;type:a:b',
      [
        { do: 'click', selector: 'a:hover > b', inFrame: false },
        { do: 'type', text: 'a:b' },
      ],
    ],
  ])('is read from %j', (act, steps) => {
    expect(parseSteps(act)).toEqual(steps);
  });

  it.each(['click:', 'click', 'wait:soon', 'wait:-1', 'wait:61000', 'popup:2', 'type', 'frames:#a', ':#a'])(
    'is never guessed: %j',
    (act) => {
      expect(() => parseSteps(act)).toThrow('is no step');
    },
  );
});

describe('the command line of the attacks', () => {
  it.each([
    [['a'], { folder: 'a', engine: 'chromium', only: [] }],
    [['--firefox', 'a', '--only', '00, M01'], { folder: 'a', engine: 'firefox', only: ['00', 'M01'] }],
  ])('takes %j', (words, options) => {
    expect(parseOptions(words)).toEqual(options);
  });

  it.each([[[]], [['a', 'b']], [['a', '--only', ',']], [['a', '--chrome']]])('refuses %j', (words) => {
    expect(() => parseOptions(words)).toThrow(/./);
  });
});
