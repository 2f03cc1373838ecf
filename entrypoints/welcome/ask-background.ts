/** How the welcome page asks the background. */
import type { Verdict } from '../../judge/types.ts';
import { send } from '../../messages/send.ts';
import type { MailSeen, Pretended } from '../../messages/types.ts';

export type JudgePretended = (mail: MailSeen, memory: Pretended) => Promise<Verdict>;

/** @throws when the background gives no verdict */
export const judgePretended: JudgePretended = async (mail, memory) => {
  const verdict = await send({ type: 'judge-pretended', mail, memory });
  if (!verdict) throw new Error('The background gave no verdict on a pretend mail.');
  return verdict;
};
