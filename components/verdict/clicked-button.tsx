/** "I already clicked or typed something": the way from a warning to first aid. */
import type { JSX } from 'preact';
import { type Verdict, warns } from '../../judge/verdict.ts';
import { send } from '../../messages/send.ts';
import type { Translate } from '../i18n/text.ts';
import { OpeningButton } from './opening-button.tsx';

export interface ClickedButtonProps {
  verdict: Verdict;
  t: Translate;
  /** Begins first aid for a platform, '' for none; false where it was refused. */
  start?: (platform: string) => Promise<boolean>;
}

/** A quiet button for whatever is warned about; else nothing. */
export function ClickedButton({ verdict, t, start = startFirstAid }: ClickedButtonProps): JSX.Element | null {
  if (!warns(verdict.kind)) return null;
  return <OpeningButton part="first-aid-button" text={t('first_aid_button')} open={() => start(verdict.platform ?? '')} t={t} />;
}

function startFirstAid(platform: string): Promise<boolean> {
  return send({ type: 'start-first-aid', platform });
}
