/** What the popup shows of its tab, and what a person can do there. */
import type { MadeLureReport } from '../lure-report/view.tsx';
import type { ListedPlaces } from '../../judge/destination/listed-places.ts';
import type { NotedStep } from '../../judge/verdict/advice.ts';
import type { UserAnswer } from '../../judge/verdict/user-context.ts';
import type { TabState } from '../../storage/tabs.ts';
import type { TrustedName } from '../../storage/trusted.ts';

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
