/** For how long a reset request counts, and the requests that are remembered. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { momentText, numberText, plural } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { REQUEST_MINUTES } from '../../storage/settings.ts';
import type { RequestsKept, RequestsMemory } from './requests-data.ts';
import { LockedNote } from '../../components/extension-page/locked.tsx';
import { useChange } from '../../components/extension-page/use-change.tsx';

/** The section of the options on requests that were noticed here. */
export function Requests({ memory, locked = false, t }: { memory: RequestsMemory; locked?: boolean; t: Translate }): JSX.Element {
  const [kept, setKept] = useState<RequestsKept | null>(null);
  const refresh = async (): Promise<void> => setKept(await memory.read());
  useEffect(() => void refresh(), []);
  const { change, line } = useChange(refresh, 'requests', t);
  const requests = kept?.requests ?? [];

  const forget = (gone: typeof requests): Promise<void> =>
    change(async () => {
      await memory.forget(gone.length === 1 ? gone[0] : undefined);
      return { text: t('requests_forgotten'), undo: () => memory.restore(gone) };
    });
  const setMinutes = (requestMinutes: number): Promise<void> =>
    change(() => memory.change({ requestMinutes }).then(() => ({ text: plural('requests_minutes_set', requestMinutes, t), undo: null })));

  return (
    <section data-part="requests" aria-labelledby="requests">
      <h3 id="requests">{t('requests_heading')}</h3>
      <p class="intro">{t('requests_intro')}</p>
      {kept && <Minutes minutes={kept.minutes} locked={locked} set={setMinutes} t={t} />}
      {line}
      {kept && requests.length === 0 && <p class="empty soft">{t('requests_none')}</p>}
      {requests.length > 0 && (
        <>
          <ul class="entries">
            {requests.map((one) => (
              <li key={`${one.platform} ${one.at}`} data-part="request">
                <span class="value">{one.name}</span>
                <time class="soft" datetime={new Date(one.at).toISOString()}>
                  {momentText(one.at, t)}
                </time>
                <button
                  type="button"
                  class="plain"
                  aria-label={t('requests_forget_one', { platform: one.name })}
                  onClick={() => forget([one])}
                >
                  {t('options_remove')}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="plain clear" data-part="requests-clear" onClick={() => forget(requests)}>
            {plural('requests_forget_all', requests.length, t)}
          </button>
        </>
      )}
    </section>
  );
}

interface MinutesProps {
  minutes: number;
  locked: boolean;
  set(minutes: number): Promise<void>;
  t: Translate;
}

/** A number within its bounds, stored when it is sent; what is out of them is refused with a reason. */
function Minutes({ minutes, locked, set, t }: MinutesProps): JSX.Element {
  const [typed, setTyped] = useState(String(minutes));
  const [refused, setRefused] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wanted = Number(typed);
    const fits = /^\d{1,5}$/.test(typed.trim()) && wanted >= REQUEST_MINUTES.least && wanted <= REQUEST_MINUTES.most;
    setRefused(!fits);
    if (fits) await set(wanted);
  };
  return (
    <form class="keep" onSubmit={submit} novalidate>
      <label for="request-minutes">{t('requests_minutes')}</label>
      <div class="row">
        <input
          id="request-minutes"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={typed}
          disabled={locked}
          aria-invalid={refused}
          aria-describedby="request-minutes-problem"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button primary" disabled={locked}>
          {t('requests_minutes_save')}
        </button>
      </div>
      <LockedNote locked={locked} t={t} />
      <p id="request-minutes-problem" class="problem" role="alert">
        {refused &&
          t('requests_minutes_refused', { least: numberText(REQUEST_MINUTES.least, t), most: numberText(REQUEST_MINUTES.most, t) })}
      </p>
    </form>
  );
}
