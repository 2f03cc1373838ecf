// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { evidenceText } from '../../../../components/i18n/evidence.ts';
import { translator } from '../../../../components/i18n/text.ts';
import { ReasonText } from '../../../../components/verdict/reason-text.tsx';
import { EXPLANATIONS } from '../../../../features/explain/explanations.ts';
import type { EvidenceCode } from '../../../../judge/verdict.ts';
import chinese from '../../../../locales/zh_CN.json' with { type: 'json' };
import { evidence, t, verdict } from '../i18n/sample-verdict.ts';

const CODES = Object.keys(EXPLANATIONS) as EvidenceCode[];

function drawn(code: EvidenceCode, speak = t): { said: string; text: string; bold: string[]; marked: string[] } {
  const one = evidence(code);
  const whole = verdict({ kind: 'suspicious', platformName: 'Photogram', evidence: [one] });
  const room = document.createElement('div');
  const said = evidenceText(one, whole, speak);
  render(<ReasonText text={said} verdict={whole} t={speak} />, room);
  const texts = (selector: string): string[] => [...room.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { said, text: room.textContent ?? '', bold: texts('b'), marked: texts('.marked') };
}

describe('a reason', () => {
  it.each(CODES)('says the same words with its name in bold: %s', (code) => {
    const { said, text } = drawn(code);
    expect(text).toBe(said);
  });

  it.each([
    ['sender-not-platforms', 'notice.example'],
    ['sender-lookalike', 'notice.example'],
    ['sender-personal-mailbox', 'notice.example'],
    ['reply-to-elsewhere', 'notice.example'],
    ['act-mailto', 'notice.example'],
    ['act-elsewhere', 'notice.example'],
    ['act-user-content', 'login.notice.example'],
    ['text-shows-other-host', 'login.notice.example'],
    ['page-host-not-platforms', 'notice.example'],
  ] as const)('of %s shows %s in bold, not what it pretends to be', (code, name) => expect(drawn(code).bold).toEqual([name]));

  it('in Chinese keeps the full-width mark behind the name on its line', () => {
    const { said, text, marked } = drawn('sender-not-platforms', translator(chinese));
    expect(text).toBe(said);
    expect(marked).toEqual(['notice.example，']);
  });

  it.each(['claims-platform', 'act-phone', 'no-act'] as const)('that names no site has nothing in bold: %s', (code) =>
    expect(drawn(code).bold).toEqual([]),
  );

  it('that is none of the verdict is shown as it is', () => {
    const room = document.createElement('div');
    render(<ReasonText text="Another sentence." verdict={verdict({})} t={t} />, room);
    expect(room.innerHTML).toBe('Another sentence.');
  });
});
