/** "Do not check pages of this site any more": only here and in the options, never in a page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';
import { localArea } from '../../storage/areas.ts';
import { addIgnoredSite, readIgnoredSite, removeIgnoredSite } from '../../storage/ignored-sites.ts';
import type { TabState } from '../../storage/tabs.ts';

/** Drawn for a page that is warned about, where its site can be left out at all. */
export function IgnoreSite({ shown, t }: { shown: TabState; t: Translate }): JSX.Element | null {
  const [done, setDone] = useState(false);
  const [failed, setFailed] = useState(false);
  if (shown.state !== 'page' || (shown.verdict.kind !== 'lure' && shown.verdict.kind !== 'suspicious')) return null;
  const read = readIgnoredSite(shown.host);
  if (!read.ok) return null;
  const { host } = read;
  const change = async (work: Promise<unknown>, next: boolean): Promise<void> => {
    const stored = await work.then(
      (outcome) => outcome !== 'full',
      () => false,
    );
    setFailed(!stored);
    if (stored) setDone(next);
  };
  return (
    <section class="trust">
      {done ? (
        <>
          <p role="status">{t('ignored_sites_pressed', { entry: host })}</p>
          <button
            type="button"
            class="plain link"
            data-part="ignore-site-undo"
            onClick={() => change(removeIgnoredSite(localArea, host), false)}
          >
            {t('label_undo')}
          </button>
        </>
      ) : (
        <details>
          <summary>{t('ignored_sites_press')}</summary>
          <p class="fine">{t('ignored_sites_press_limit', { entry: host })}</p>
          <button type="button" class="plain link" data-part="ignore-site" onClick={() => change(addIgnoredSite(localArea, host), true)}>
            {t('ignored_sites_confirm', { entry: host })}
          </button>
        </details>
      )}
      {failed && <p role="alert">{t('popup_trust_failed')}</p>}
    </section>
  );
}
