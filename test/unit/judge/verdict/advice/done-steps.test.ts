import { describe, expect, it } from 'vitest';
import { type NotedStep, withDoneSteps } from '../../../../../judge/verdict/advice.ts';
import type { AdviceCode, Verdict } from '../../../../../judge/verdict.ts';

const CAME = 1000;
const verdict: Verdict = {
  kind: 'unsolicited',
  topic: 'reset',
  platform: 'photogram',
  platformName: 'Photogram',
  evidence: [],
  unchecked: [],
  advice: [],
  targets: [],
};
const codesOf = (step: NotedStep, at: number, since: number | null, platform = 'photogram'): AdviceCode[] =>
  (withDoneSteps(verdict, [{ platform, step, at }], since).done ?? []).map(({ code }) => code);

describe('a step that was ticked', () => {
  it.each<[NotedStep, string, number, number | null, AdviceCode[]]>([
    ['two-factor', 'lasts, whenever it was', CAME - 1, CAME, ['turn-on-2fa']],
    ['unique-password', 'lasts, whenever it was', CAME - 1, null, ['unique-password']],
    ['sessions', 'counts since the mail came', CAME, CAME, ['sign-out-sessions', 'check-sign-ins']],
    ['sessions', 'has seen nothing of a later mail', CAME - 1, CAME, []],
    ['changed-password', 'counts since the mail came', CAME + 1, CAME, ['change-password']],
    ['changed-password', 'counts for no mail of an unknown time', CAME + 1, null, []],
    ['recovery', 'is no advice', CAME, CAME, []],
  ])('%s %s', (step, _why, at, since, codes) => expect(codesOf(step, at, since)).toEqual(codes));

  it('counts for its own platform alone', () => expect(codesOf('two-factor', 1, CAME, 'other')).toEqual([]));

  it('that was taken back leaves nothing', () => {
    expect(withDoneSteps({ ...verdict, done: [{ code: 'turn-on-2fa', at: 1 }] }, [], CAME)).toEqual(verdict);
  });
});
