/** "Do not check pages of this site any more": only here and in the options, never in a page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useKeptFocus } from '../../components/verdict/kept-focus.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { readIgnoredSite } from '../../storage/ignored-sites.ts';
import type { TabState } from '../../storage/tabs.ts';

export interface IgnoreSiteProps {
  shown: TabState;
  /** Leaves the pages of a site out, or no more; false where the list is full, rejects where it could not be stored. */
  ignore(host: string, ignored: boolean): Promise<boolean>;
  t: Translate;
}

/** Drawn for a page that does not add up, where its site can be left out at all. Beside a fake it would invite to look away. */
export function IgnoreSite({ shown, ignore, t }: IgnoreSiteProps): JSX.Element | null {
  const [done, setDone] = useState(false);
  const [failed, setFailed] = useState(false);
  const box = useKeptFocus<HTMLElement>();
  if (shown.state !== 'page' || (shown.verdict.kind !== 'suspicious' && !done)) return null;
  const read = readIgnoredSite(shown.host);
  if (!read.ok) return null;
  const { host } = read;
  const change = async (ignored: boolean): Promise<void> => {
    const stored = await ignore(host, ignored).catch(() => false);
    setFailed(!stored);
    if (stored) setDone(ignored);
  };
  return (
    <section ref={box} class="trust">
      {done ? (
        <>
          <p role="status">{t('ignored_sites_pressed', { entry: host })}</p>
          <button type="button" class="plain link" data-part="ignore-site-undo" onClick={() => change(false)}>
            {t('label_undo')}
          </button>
        </>
      ) : (
        <details>
          <summary>{t('ignored_sites_press')}</summary>
          <p class="fine">{t('ignored_sites_press_limit', { entry: host })}</p>
          <button type="button" class="plain link" data-part="ignore-site" onClick={() => change(true)}>
            {t('ignored_sites_confirm', { entry: host })}
          </button>
        </details>
      )}
      {failed && <p role="alert">{t('popup_trust_failed')}</p>}
    </section>
  );
}
