import { describe, expect, it } from 'vitest';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { faultOf, isAttack, isHonest, isRight } from '../../../../scripts/evaluate/faults.ts';
import type { Fault } from '../../../../scripts/evaluate/faults.ts';

function label(expected: string, tolerated = '', mustNot = ''): { expect: string; tolerated: string; mustNot: string } {
  return { expect: expected, tolerated, mustNot };
}

describe('whether a verdict is right', () => {
  it.each<[VerdictKind, string, string, string, boolean]>([
    ['lure', 'lure', '', '', true],
    ['suspicious', 'lure', '', '', false],
    ['suspicious', 'lure', 'suspicious', '', true],
    ['unlisted', 'suspicious|lure', 'none|unlisted', '', true],
    ['none', 'not unsolicited|requested', '', '', true],
    ['requested', 'not unsolicited|requested', '', '', false],
    ['unsolicited', 'lure|unlisted', 'unsolicited', 'unsolicited', false],
  ])('%s where %s is expected, "%s" tolerated and "%s" forbidden: %s', (kind, expected, tolerated, mustNot, right) => {
    expect(isRight(kind, label(expected, tolerated, mustNot))).toBe(right);
  });

  it('tells mail that must be warned of from mail that must not', () => {
    expect([isAttack(label('lure|suspicious')), isHonest(label('lure|suspicious'))]).toEqual([true, false]);
    expect([isAttack(label('none|unlisted')), isHonest(label('none|unlisted'))]).toEqual([false, true]);
    expect([isAttack(label('suspicious|none')), isHonest(label('suspicious|none'))]).toEqual([false, false]);
    expect([isAttack(label('not lure')), isHonest(label('not lure'))]).toEqual([false, false]);
  });
});

describe('the kind of a fault', () => {
  it.each<[VerdictKind, string, string, Fault | null]>([
    ['lure', 'lure', '', null],
    ['lure', 'unsolicited|requested', '', 'false red'],
    ['lure', 'suspicious|none', '', 'false red'],
    ['suspicious', 'none', '', 'false amber'],
    ['unsolicited', 'lure', '', 'false vouch'],
    ['unsolicited', 'unlisted', '', 'false vouch'],
    ['unsolicited', 'lure|suspicious|unlisted|none', 'unsolicited|requested', 'false vouch'],
    ['requested', 'not unsolicited|requested', '', 'false vouch'],
    ['none', 'lure|suspicious', '', 'missed'],
    ['suspicious', 'lure', '', 'amber for red'],
    ['unlisted', 'unsolicited|requested', '', 'not recognised'],
    ['none', 'unlisted', '', 'not recognised'],
    ['unlisted', 'unsolicited|none', '', 'not recognised'],
    ['unlisted', 'none', '', 'told as account mail'],
    ['unsolicited', 'none', '', 'told as account mail'],
    ['unlisted', 'suspicious|none', '', 'other'],
  ])('%s where %s is expected (never %s) is %s', (kind, expected, mustNot, fault) => {
    expect(faultOf(kind, label(expected, '', mustNot))).toBe(fault);
  });
});
