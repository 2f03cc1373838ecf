/** Judges the pretend mails of our own pages. */
import { judgeMail } from '../../judge/judge-mail.ts';
import type { Verdict } from '../../judge/types.ts';
import type { MailSeen, Pretended } from '../../messages/types.ts';
import { loadRules } from './knowledge.ts';
import { openMailOf } from './open-mail.ts';

/** The verdict on `seen` with `memory` in place of the person's own: nothing stored colours it, and it stores nothing. */
export async function judgePretended(seen: MailSeen, memory: Pretended): Promise<Verdict> {
  return judgeMail(openMailOf(seen), await loadRules(), { trustedSenders: [], ...memory });
}
