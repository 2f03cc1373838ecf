/** What this browser keeps from us, said at the top of the options: sites that are withheld, what a phone lacks. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AllowSites, type SiteAccess } from '../../components/extension-page/site-access.tsx';
import { sentencesText } from '../../components/i18n/language.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';

export interface BrowserMemory {
  sites: SiteAccess;
  /** Whether private windows are open to us. */
  isAllowedInPrivate(): Promise<boolean>;
  /** Where that is switched on in this browser. */
  whereAllowed: Extract<TextKey, `private_where_${string}`>;
  isAndroid(): Promise<boolean>;
}

/** What the browser itself keeps from us: sites withheld, private windows. */
export function BrowserNotices({ memory, t }: { memory: BrowserMemory; t: Translate }): JSX.Element {
  const [isWithheld, setWithheld] = useState(false);
  const [isAndroid, setAndroid] = useState(false);
  useEffect(() => {
    void memory.sites.isWhole().then((whole) => setWithheld(!whole));
    void memory.isAndroid().then(setAndroid);
  }, []);
  return (
    <>
      {isWithheld && (
        <div class="notice" data-kind="suspicious" data-part="withheld" role="status">
          <p>{t('access_options')}</p>
          <AllowSites ask={memory.sites.ask} t={t} />
        </div>
      )}
      {isAndroid && (
        <p class="notice" data-kind="unlisted" data-part="android">
          {t('android_notice')}
        </p>
      )}
    </>
  );
}

/** That private windows are closed to us, and how to open them; nothing where they are open. */
export function PrivateWindows({ memory, t }: { memory: BrowserMemory; t: Translate }): JSX.Element | null {
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => void memory.isAllowedInPrivate().then(setAllowed), []);
  if (isAllowed) return null;
  return (
    <p class="soft" data-part="private-off">
      {sentencesText([t('private_off'), t(memory.whereAllowed)], t)}
    </p>
  );
}
