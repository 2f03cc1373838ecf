/** "I already clicked or typed something": the way from a warning to first aid. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Verdict, warns } from '../../judge/verdict.ts';
import { send } from '../../messages/send.ts';
import type { Translate } from '../i18n/text.ts';
import { isByPerson } from '../in-page/trusted-press.ts';

export interface ClickedButtonProps {
  verdict: Verdict;
  t: Translate;
  /** Begins first aid for a platform, '' for none; false where it was refused. */
  start?: (platform: string) => Promise<boolean>;
}

/** A quiet button for whatever is warned about; else nothing. */
export function ClickedButton({ verdict, t, start = startFirstAid }: ClickedButtonProps): JSX.Element | null {
  const [failed, setFailed] = useState(false);
  if (!warns(verdict.kind)) return null;
  const press = async (event: Event): Promise<void> => {
    if (!isByPerson(event)) return;
    setFailed(!(await start(verdict.platform ?? '').catch(() => false)));
  };
  return (
    <>
      <button type="button" class="button quiet" data-part="first-aid-button" onClick={press}>
        {t('first_aid_button')}
      </button>
      {failed && (
        <span class="failed" role="alert">
          {t('asked_failed')}
        </span>
      )}
    </>
  );
}

function startFirstAid(platform: string): Promise<boolean> {
  return send({ type: 'start-first-aid', platform });
}
