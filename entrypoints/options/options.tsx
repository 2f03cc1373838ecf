/** The options page: one section a matter, each in a file of its own. */
import type { JSX } from 'preact';
import type { Translate } from '../../components/words/text.ts';
import { Broken } from './broken.tsx';
import type { BrokenProps } from './broken.tsx';
import type { HistoryMemory } from './history-memory.ts';
import { HistorySection } from './history.tsx';
import { Trusted } from './trusted.tsx';
import type { TrustedMemory } from './trusted.tsx';

export interface OptionsProps {
  trusted: TrustedMemory;
  history: HistoryMemory;
  broken: BrokenProps['memory'];
  t: Translate;
}

export function Options({ trusted, history, broken, t }: OptionsProps): JSX.Element {
  return (
    <>
      <Broken memory={broken} t={t} />
      <Trusted memory={trusted} t={t} />
      <HistorySection memory={history} t={t} />
      <p class="soft privacy">{t('options_privacy')}</p>
    </>
  );
}
