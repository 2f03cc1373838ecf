/** What is kept, and for how long: days of the history, private windows, and a way to delete all of it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';
import { useChange } from '../../components/extension-page/use-change.tsx';
import { HistoryKeeping } from '../history/keeping.tsx';
import type { HistoryMemory } from '../history/memory.ts';
import { LockedNote } from '../../components/extension-page/locked.tsx';
import { PrivateWindows, type BrowserMemory } from './browser-notices.tsx';
import type { RequestsMemory } from './requests-data.ts';

export interface PrivacyProps {
  history: HistoryMemory;
  requests: Pick<RequestsMemory, 'read' | 'change'>;
  browser: BrowserMemory;
  locked?: { inPrivate: boolean; days: boolean };
  t: Translate;
}

/** The section of the options on what is kept, where and how long. */
export function Privacy({ history, requests, browser, locked = { inPrivate: false, days: false }, t }: PrivacyProps): JSX.Element {
  const [inPrivate, setInPrivate] = useState(false);
  const refresh = async (): Promise<void> => setInPrivate((await requests.read()).inPrivate);
  useEffect(() => void refresh(), []);
  const { change, line } = useChange(refresh, 'privacy', t);
  const setPrivate = (rememberInPrivate: boolean): Promise<void> => change(() => requests.change({ rememberInPrivate }).then(() => null));
  return (
    <section id="privacy" data-part="privacy">
      <h2>{t('privacy_heading')}</h2>
      <p class="soft">{t('options_privacy')}</p>
      <div class="choices">
        <label>
          <input
            type="checkbox"
            id="private-windows"
            data-part="requests-private"
            checked={inPrivate}
            disabled={locked.inPrivate}
            onChange={(event) => setPrivate(event.currentTarget.checked)}
          />
          {t('requests_private')}
        </label>
      </div>
      <LockedNote locked={locked.inPrivate} t={t} />
      <PrivateWindows memory={browser} t={t} />
      {line}
      <HistoryKeeping memory={history} locked={locked.days} t={t} />
    </section>
  );
}
