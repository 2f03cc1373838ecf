// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { aboutMail } from '../../../../features/popup/about.tsx';
import { t } from '../../components/i18n/sample-verdict.ts';

function drawn(from: string, subject = 'Reset your password'): { text: string; bold: string } {
  const room = document.createElement('div');
  render(<>{aboutMail(from, subject, t)}</>, room);
  return { text: room.textContent ?? '', bold: room.querySelector('b')?.textContent ?? '' };
}

describe('the lines that name a mail', () => {
  it.each([
    ['Photogram <no-reply@notice.example>', 'notice.example'],
    ['no-reply@notice.example', 'notice.example'],
    ['help@photogram.example <no-reply@notice.example>', 'notice.example'],
    [`${'Photogram Security Desk of the Whole Account Department '.repeat(3)}<no-reply@notice.example>`, 'notice.example'],
  ])('show the site of %s whole and in bold', (from, site) => {
    const { text, bold } = drawn(from);
    expect(bold).toBe(site);
    expect(text).toMatch(/notice\.example>?$/);
  });

  it.each(['Photogram', 'Photogram <>'])('show what they have of %s', (from) => expect(drawn(from)).toMatchObject({ bold: '' }));

  it('say that none is shown', () => expect(drawn('').text).toContain('No sender shown'));
});
