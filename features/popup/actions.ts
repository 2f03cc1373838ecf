/** What the popup shows of its tab, and what a person can do there. */
import type { MadeLureReport } from '../lure-report/view.tsx';
import type { CheckUpStep } from '../check-up/store.ts';
import type { UserAnswer } from '../../judge/verdict/user-answer.ts';
import type { TabState } from '../../storage/tabs.ts';
import type { TrustedName } from '../../storage/trusted-entry.ts';

export type Shown = TabState | { state: 'reading' } | { state: 'failed' };

export interface PopupActions {
  say(asked: UserAnswer): Promise<boolean>;
  /** False where the list is full; rejects where it could not be stored. */
  trust(name: TrustedName): Promise<boolean>;
  untrust(value: string): Promise<void>;
  /** Keeps that the mail shown is genuine, or takes that back; rejects where that failed. */
  callGenuine(genuine: boolean): Promise<void>;
  /** Keeps whether `host` is the person's mailbox; rejects where it could not be stored. */
  answerMailbox(host: string, yes: boolean): Promise<void>;
  makeLureReport(shown: Extract<TabState, { state: 'mail' | 'page' }>): Promise<MadeLureReport>;
  /** @throws where the tab or the background cannot be asked */
  makeDiagnosis(shown: Exclude<TabState, { state: 'nothing' }>): Promise<string>;
  copy(text: string): Promise<void>;
  /** Opens the incident report in a tab of its own. */
  openIncidentReport(): void;
  /** Ticks a step of the check-up off; rejects where it could not be stored. */
  tick(platform: string, step: CheckUpStep, done: boolean): Promise<void>;
  dismissAid(platform: string): Promise<void>;
  openOptions(): void;
}
