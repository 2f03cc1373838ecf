/** Every mail of test/corpus/mails gets the verdict of its label; end-to-end tests open one of each kind. */
import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../judge/judge-mail.ts';
import { loadMails } from '../../../scripts/demo/mails.ts';
import type { DemoMail } from '../../../scripts/demo/mails.ts';
import { readMail } from '../../../scripts/mail/read-mail.ts';
import { readRules } from '../../../scripts/rules.ts';

const rules = await readRules();

/** What stands in the banner, where the mails that came just now were asked for. */
async function kindOf({ source, platform, minutesOld }: DemoMail, withoutHeaders: boolean): Promise<string> {
  const mail = await readMail(Buffer.from(source, 'latin1'), { withoutHeaders, receiver: '' });
  const requests = minutesOld === 0 && platform !== null ? [{ platform, at: (mail.date ?? 0) - 60_000 }] : [];
  return judgeMail(mail, rules, { trustedSenders: [], requests, answer: null }).kind;
}

describe('a mail of our own', () => {
  it.each(loadMails())('is judged with its source: $title', async (mail) => {
    expect(await kindOf(mail, false)).toBe(mail.expect);
  });

  it.each(loadMails())('is judged where the webmail shows no source: $title', async (mail) => {
    expect(await kindOf(mail, true)).toBe(mail.expectWithoutSource ?? mail.expect);
  });
});
