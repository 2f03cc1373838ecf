/** What the popup shows of its tab, and what a person can do there. */
import type { ListedPlaces } from '../../judge/destination/listed-places.ts';
import type { DoneStep } from '../../judge/incident/incident.ts';
import type { NotedStep } from '../../judge/verdict/advice.ts';
import type { UserAnswer } from '../../judge/verdict/user-context.ts';
import { send } from '../../messages/send.ts';
import type { TabState } from '../../storage/tabs.ts';
import type { TrustedName } from '../../storage/trusted.ts';
import type { MadeLureReport } from '../lure-report/view.tsx';

export type Shown = TabState | { state: 'reading' } | { state: 'failed' };

export interface PopupActions {
  say(asked: UserAnswer): Promise<boolean>;
  /** False where the list is full; rejects where it could not be stored. */
  trust(name: TrustedName): Promise<boolean>;
  untrust(name: TrustedName): Promise<void>;
  /** Keeps that the mail shown is genuine, or takes that back; rejects where that failed. */
  callGenuine(genuine: boolean): Promise<void>;
  /** Keeps whether `host` is the person's mailbox; rejects where it could not be stored. */
  answerMailbox(host: string, yes: boolean): Promise<void>;
  makeLureReport(shown: Extract<TabState, { state: 'mail' | 'page' }>): Promise<MadeLureReport>;
  /** @throws where the tab or the background cannot be asked */
  makeDiagnosis(shown: Exclude<TabState, { state: 'nothing' }>): Promise<string>;
  /** Where all links of the mail shown lead; null where it is no longer open. */
  listLinks(): Promise<ListedPlaces | null>;
  copy(text: string): Promise<void>;
  /** Ticks a step of the check-up off; rejects where it could not be stored. */
  tick(platform: string, step: NotedStep, done: boolean): Promise<void>;
  /** Notes in the history that the mail shown was ignored, or takes that back. */
  noteIgnored(ignored: boolean): Promise<void>;
  /** Leaves the pages of a site out, or no more; false where the list is full, rejects where it could not be stored. */
  ignoreSite(host: string, ignored: boolean): Promise<boolean>;
  /** Has the browser ask the person for access to all sites; called within a press. */
  allowSites(): Promise<boolean>;
  dismissAid(platform: string): Promise<void>;
  openOptions(): void;
}

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
