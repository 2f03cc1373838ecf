/** How the welcome page asks the background. */
import type { Verdict } from '../../judge/verdict.ts';
import { send } from '../../messages/send.ts';
import type { DemoMemory, MailSeen } from '../../messages/requests.ts';

export type JudgeDemoMail = (mail: MailSeen, memory: DemoMemory) => Promise<Verdict>;

/** @throws when the background gives no verdict */
export const judgeDemoMail: JudgeDemoMail = (mail, memory) => send({ type: 'judge-demo-mail', mail, memory });
