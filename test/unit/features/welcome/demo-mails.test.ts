import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../../../components/i18n/text.ts';
import type { LocaleTexts } from '../../../../components/i18n/text.ts';
import { openMailOf } from '../../../../entrypoints/background/mail.ts';
import { demoMails } from '../../../../features/welcome/demo-mails.ts';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { Rules } from '../../../../judge/rules.ts';
import type { Verdict } from '../../../../judge/verdict.ts';
import type { UserAnswer } from '../../../../judge/verdict/user-context.ts';
import { parseMessage } from '../../../../messages/schema.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { t } from '../../components/i18n/sample-verdict.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const LOCALES = new URL('../../../../locales/', import.meta.url);
const mails = demoMails(NOW, t);
let rules: Rules;
beforeAll(async () => {
  rules = await readRules();
});
const judge = (id: string, answer: UserAnswer = null): Verdict | undefined => {
  const mail = mails.find((one) => one.id === id);
  return mail && judgeMail(openMailOf(mail.seen), rules, { trustedSenders: [], requests: mail.memory.requests, answer });
};

describe('the demo mails of the welcome page', () => {
  it.each(mails.map(({ id }) => id).filter((id) => id !== 'unreadable'))('one is judged %s', (id) => expect(judge(id)?.kind).toBe(id));

  it.each(readdirSync(LOCALES))('are judged as in English where they speak %s', (file) => {
    const translated = demoMails(NOW, translator(JSON.parse(readFileSync(new URL(file, LOCALES), 'utf8')) as LocaleTexts));
    const verdicts = translated
      .filter(({ id }) => id !== 'unreadable')
      .map(
        ({ id, seen, memory: { requests } }) =>
          [id, judgeMail(openMailOf(seen), rules, { trustedSenders: [], requests, answer: null })] as const,
      );
    expect(verdicts.map(([, { kind }]) => kind)).toEqual(verdicts.map(([id]) => id));
  });

  it('say who asked, and follow the person’s answer', () => {
    expect(judge('requested')?.evidence).toContainEqual({ code: 'asked-here', strength: 'strong', facts: { minutes: '3' } });
    expect(judge('unsolicited', 'asked')?.kind).toBe('requested');
    expect(judge('requested', 'not-asked')?.kind).toBe('unsolicited');
  });

  it('have a proved sender, so that the example does not talk about its own gaps', () => {
    expect(judge('unsolicited')?.unchecked).toEqual(['asked-elsewhere']);
  });

  it('lead nowhere that a stranger could own', () => {
    const hosts = mails.map(({ button }) => new URL(button.href).hostname);
    expect(new Set(hosts)).toEqual(new Set(['secure-reset.example', 'www.instagram.com', 'www.fernmoor-books.example']));
  });

  it.each(mails)('$id passes the background’s check of messages', ({ seen, memory }) => {
    expect(parseMessage({ type: 'judge-apart', mail: seen, memory })).toEqual({ type: 'judge-apart', mail: seen, memory });
  });

  it('that claim another answer than the person’s are no message', () => {
    expect(parseMessage({ type: 'judge-apart', mail: mails[0]?.seen, memory: { requests: [], answer: 'perhaps' } })).toBeNull();
  });
});
