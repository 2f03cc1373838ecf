/** The background asks a mailbox script for a mail that lies open, once more. Native namespace, as in send.ts. */
import type { MailSeen } from './types.ts';

/** What the background says to the frame. */
export interface HandOver {
  type: 'hand-over';
  /** Key of the report on the mail. */
  key: string;
}

interface Runtime {
  id: string;
  onMessage: {
    addListener(listen: (message: unknown, sender: { id?: string }, answer: (mail: MailSeen | null) => void) => true | undefined): void;
  };
}

/** Answers with what `find` finds; null where no such mail lies open. */
export function hearHandOver(find: (key: string) => Promise<MailSeen | null>): void {
  const host = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const runtime = host.browser?.runtime ?? host.chrome?.runtime;
  runtime?.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== runtime.id || !isHandOver(message)) return undefined;
    find(message.key).then(answer, () => answer(null));
    return true;
  });
}

function isHandOver(message: unknown): message is HandOver {
  const { type, key } = (message ?? {}) as Partial<HandOver>;
  return type === 'hand-over' && typeof key === 'string';
}
