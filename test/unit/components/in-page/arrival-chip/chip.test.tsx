// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Chip } from '../../../../../components/in-page/arrival-chip/chip.tsx';
import { describe as inWords } from '../../../../../components/i18n/describe.ts';
import { evidenceText } from '../../../../../components/i18n/evidence.ts';
import { evidence, t, verdict } from '../../i18n/sample-verdict.ts';

const arrived = (mail: string) =>
  verdict({
    kind: 'none',
    platform: 'photogram',
    platformName: 'Photogram',
    evidence: [
      evidence('page-own-host', 'note', { host: 'www.photogram.example' }),
      evidence('page-from-mail', 'note', { platform: 'Photogram', mail }),
    ],
  });

function drawn(mail: string): { kind: string; text: string } {
  const room = document.createElement('div');
  render(<Chip verdict={arrived(mail)} host="www.photogram.example" close={() => {}} t={t} />, room);
  return { kind: room.querySelector('section')?.dataset.kind ?? '', text: room.textContent ?? '' };
}

describe('the chip on a genuine page', () => {
  it.each([
    ['requested', 'You asked for the mail'],
    ['unsolicited', 'Nobody asked in this browser'],
  ])('says where one is and whether the mail was asked for (%s)', (mail, words) => {
    const { kind, text } = drawn(mail);
    expect(kind).toBe(mail);
    expect(text).toContain("This is www.photogram.example, Photogram's own site.");
    expect(text).toContain(words);
    expect(text).not.toMatch(/[{}]/);
  });

  it('is said in the popup too', () => {
    expect(inWords(arrived('requested'), t)).toMatchObject({
      headline: "This is Photogram's own page.",
      meaning: 'You asked for the mail that led you here.',
    });
  });
});

describe('the mail that led to a page', () => {
  it('is named where it named somebody', () => {
    const named = evidence('page-from-mail', 'strong', { platform: 'Photogram' });
    expect(evidenceText(named, verdict({ kind: 'lure' }), t)).toBe('A mail that named Photogram led you here.');
    const nameless = evidence('page-from-mail', 'strong', {});
    expect(evidenceText(nameless, verdict({ kind: 'suspicious' }), t)).toBe('A mail that is not what it says it is led you here.');
  });
});
