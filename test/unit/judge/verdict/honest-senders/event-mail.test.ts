import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { headersSaying } from '../../build-mail.ts';
import { mailOf } from '../../written-mail.ts';

const rules = await readRules();
const event = (text: string, href: string, result: 'pass' | 'fail' = 'pass') =>
  judgeMail(
    mailOf(
      [
        '',
        'Amazon Web Services <events@goldcast.io>',
        'Summit',
        text,
        `[[Open]](${href})`,
        '© 2026 Amazon Web Services, Inc. or its affiliates.',
      ],
      { headers: headersSaying(result, 'goldcast.io') },
    ),
    rules,
    { trustedSenders: [], requests: [], answer: null },
  ).kind;
const PAGE = 'https://events.goldcast.io/e/1';

describe('an event that a platform has others run', () => {
  it('accuses nobody', () => expect(event('Thank you for registering. Your seat is booked.', PAGE)).toBe('none'));

  it.each([
    ['that threatens', 'Your account was suspended. Verify it to keep your seat.', PAGE, 'pass'],
    ['that leads to somebody else', 'Thank you for registering.', 'https://aws-seat.example/r', 'pass'],
    ['whose sender is forged', 'Thank you for registering.', PAGE, 'fail'],
  ] as const)('is a lure where it is one %s', (_what, text, href, result) => expect(event(text, href, result)).toBe('lure'));
});
