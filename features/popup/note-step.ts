/** Notes in the history what the person did in the popup: a step ticked off for the platform of the mail or page shown, a sender trusted. */
import type { DoneStep } from '../../judge/incident/incident.ts';
import type { NotedStep } from '../../judge/verdict/advice.ts';
import { send } from '../../messages/send.ts';
import type { Shown } from './actions.ts';

/** Steps of the check-up by what the history calls them; it has no words for the others. */
const CODES: Partial<Record<NotedStep, DoneStep['code']>> = {
  'two-factor': 'turn-on-2fa',
  sessions: 'sign-out-sessions',
  'changed-password': 'change-password',
};

/** Without a history, or without such a mail in it, nothing is noted. */
export function noteStep(shown: Shown, platform: string, step: NotedStep, tabId: number | undefined): void {
  const code = CODES[step];
  if (!code || (shown.state !== 'mail' && shown.state !== 'page') || shown.verdict.platform !== platform) return;
  void send({ type: 'note-done', code, tabId }).catch(() => null);
}

/** Notes that the sender of the mail shown was trusted, or is no more. */
export function noteTrust(shown: Shown, undone: boolean, tabId: number | undefined): void {
  if (shown.state === 'mail') void send({ type: 'note-done', code: 'trusted', key: shown.key, undone, tabId }).catch(() => null);
}

/** Notes that the mail `key` was ignored, or was not. */
export function noteIgnored(key: string, undone: boolean, tabId: number | undefined): Promise<unknown> {
  return send({ type: 'note-done', code: 'ignore', key, undone, tabId });
}
