/** Which pages are looked at. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import type { PagesJudged } from '../../storage/settings.ts';
import { LockedNote } from '../../components/extension-page/locked.tsx';
import { useChange } from '../../components/extension-page/use-change.tsx';

export interface JudgedPagesMemory {
  read(): Promise<{ pages: PagesJudged }>;
  choose(pages: PagesJudged): Promise<unknown>;
}

const CHOICES: Record<PagesJudged, TextKey> = { all: 'pages_all', 'from-mail': 'pages_from_mail', none: 'pages_none' };

/** The section of the options on which pages are judged. */
export function JudgedPages({ memory, locked = false, t }: { memory: JudgedPagesMemory; locked?: boolean; t: Translate }): JSX.Element {
  const [pages, setPages] = useState<PagesJudged>('all');
  const refresh = async (): Promise<void> => setPages((await memory.read()).pages);
  useEffect(() => void refresh(), []);
  const { change, line } = useChange(refresh, 'pages', t);
  return (
    <section id="pages" data-part="pages">
      <h2>{t('pages_heading')}</h2>
      <fieldset class="choices" disabled={locked}>
        <legend>{t('pages_intro')}</legend>
        {(Object.keys(CHOICES) as PagesJudged[]).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="pages"
              value={choice}
              checked={pages === choice}
              onChange={() => change(() => memory.choose(choice).then(() => null))}
            />
            {t(CHOICES[choice])}
          </label>
        ))}
      </fieldset>
      <LockedNote locked={locked} t={t} />
      {line}
    </section>
  );
}
