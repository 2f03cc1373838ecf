/** Tells where a disarmed link leads, with a small way on. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cleanFacts } from '../../i18n/facts.ts';
import type { TextKey, Translate } from '../../i18n/text.ts';
import type { Press } from './disarm.ts';
import { placeBeside } from './panel-position.ts';
import { mayGoOn } from './go-on.ts';

export interface PanelProps {
  press: Press;
  close(): void;
  t: Translate;
}

const SLOT = '{target}';

/** A small dialog beside the link; Escape and "Stay here" close it. */
export function TargetPanel({ press, close, t }: PanelProps): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  const stay = useRef<HTMLButtonElement>(null);
  const shownAt = useRef(0);
  useLayoutEffect(() => {
    shownAt.current = performance.now();
    if (panel.current) placeBeside(panel.current, press.near);
    stay.current?.focus();
  }, [press]);

  const { verb, before, registrable } = press.destination;
  const [head = '', tail = ''] = t(`target_${verb}` satisfies TextKey).split(SLOT);
  const host = cleanFacts({ before, host: registrable });
  const goOn = (event: Event): void => {
    if (!mayGoOn(event.isTrusted, performance.now() - shownAt.current)) return;
    close();
    press.goOn?.();
  };
  return (
    <div
      ref={panel}
      class="panel"
      popover="manual"
      role="dialog"
      aria-labelledby="target"
      data-part="target"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <p class="target" id="target">
        {head}
        <span class="host">
          {host.before}
          <b data-part="registrable">{host.host}</b>
        </span>
        {tail}
      </p>
      <p class="story">{t('target_warning')}</p>
      <div class="foot">
        <button ref={stay} type="button" class="button" onClick={close}>
          {t('target_stay')}
        </button>
        {press.goOn && (
          <button type="button" class="button quiet" data-part="open-anyway" onClick={goOn}>
            {t('target_open_anyway')}
          </button>
        )}
      </div>
    </div>
  );
}
