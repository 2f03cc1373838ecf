/** Says that stored settings could not be read, and that a copy was kept. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';

export interface BrokenProps {
  memory: { hasBroken(): Promise<boolean>; forgetBroken(): Promise<void> };
  t: Translate;
}

export function Broken({ memory, t }: BrokenProps): JSX.Element | null {
  const [broken, setBroken] = useState(false);
  useEffect(() => void memory.hasBroken().then(setBroken), []);
  if (!broken) return null;
  return (
    <div class="notice" data-kind="suspicious" data-part="broken" role="status">
      <p>{t('options_broken')}</p>
      <button type="button" class="plain" onClick={() => memory.forgetBroken().then(() => setBroken(false))}>
        {t('options_broken_forget')}
      </button>
    </div>
  );
}
