/** What a person can do where their browser keeps us away from sites: one button that asks the browser. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Translate } from '../i18n/text.ts';

/** All pages that the manifest names. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

export interface SiteAccess {
  /** False where some or all sites are withheld. */
  isWhole(): Promise<boolean>;
  /** Has the browser ask the person; called within a press, or browsers refuse. */
  ask(): Promise<boolean>;
}

/** A browser that cannot be asked withholds nothing that we could speak of. */
export const siteAccess: SiteAccess = {
  isWhole: () => browser.permissions.contains(ALL_SITES).catch(() => true),
  ask: () => browser.permissions.request(ALL_SITES),
};

/** The note that the browser withholds sites, and the button by which it asks the person for them. */
export function AllowSites({ ask, t }: { ask: SiteAccess['ask']; t: Translate }): JSX.Element {
  const [answer, setAnswer] = useState<'open' | 'allowed' | 'refused'>('open');
  const press = (): void =>
    void ask().then(
      (allowed) => setAnswer(allowed ? 'allowed' : 'refused'),
      () => setAnswer('refused'),
    );
  return (
    <div class="allow-sites">
      {answer !== 'allowed' && (
        <button type="button" class="button primary" data-part="allow-sites" onClick={press}>
          {t('access_allow')}
        </button>
      )}
      <p role="status" class="soft" data-part="allow-sites-answer">
        {answer !== 'open' && t(answer === 'allowed' ? 'access_allowed' : 'access_refused')}
      </p>
    </div>
  );
}
