/** "Trust this sender": only here and in the options, never in a page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useKeptFocus } from '../../components/verdict/kept-focus.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import type { TrustedName } from '../../storage/trusted.ts';

export interface TrustProps {
  /** What may be trusted; nothing is drawn where the list is empty. */
  names: TrustedName[];
  about: 'mail' | 'page';
  actions: { trust(name: TrustedName): Promise<boolean>; untrust(name: TrustedName): Promise<void> };
  t: Translate;
}

/** Offers to trust sender or list of the mail shown; nothing where neither can be trusted. */
export function Trust({ names, about, actions, t }: TrustProps): JSX.Element | null {
  const [trusted, setTrusted] = useState<TrustedName | null>(null);
  const [failed, setFailed] = useState(false);
  const box = useKeptFocus<HTMLElement>();
  // Once trusted, the verdict offers nobody to trust any more; the way back stays.
  if (names.length === 0 && !trusted) return null;
  const press = async (name: TrustedName): Promise<void> => {
    const done = await actions.trust(name).catch(() => false);
    setFailed(!done);
    if (done) setTrusted(name);
  };
  const undo = async (name: TrustedName): Promise<void> => {
    const done = await actions.untrust(name).then(
      () => true,
      () => false,
    );
    setFailed(!done);
    if (done) setTrusted(null);
  };
  return (
    <section ref={box} class="trust">
      {trusted ? (
        <>
          <p role="status">{t('popup_trusted_now', { entry: trusted.value })}</p>
          <button type="button" class="plain link" data-part="trust-undo" onClick={() => undo(trusted)}>
            {t('label_undo')}
          </button>
        </>
      ) : (
        <details>
          <summary>{t(about === 'mail' ? 'popup_trust_question' : 'popup_trust_site_question')}</summary>
          {names.map((name) => (
            <button key={name.value} type="button" class="plain link" data-part="trust" onClick={() => press(name)}>
              {t(labelOf(name, about), { entry: name.value })}
            </button>
          ))}
          <p class="fine">{t(about === 'mail' ? 'popup_trust_limit' : 'popup_trust_site_limit')}</p>
        </details>
      )}
      {failed && <p role="alert">{t('popup_trust_failed')}</p>}
    </section>
  );
}

function labelOf({ kind }: TrustedName, about: TrustProps['about']): TextKey {
  if (about === 'page') return 'popup_trust_site';
  if (kind === 'list') return 'popup_trust_list';
  return kind === 'domain' ? 'popup_trust_domain' : 'popup_trust';
}
