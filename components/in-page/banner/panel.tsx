/** Tells where a disarmed link leads, with a small way on. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cleanFacts } from '../../i18n/facts.ts';
import type { Translate } from '../../i18n/text.ts';
import type { Press } from './disarm.ts';
import { positionBeside } from './panel-position.ts';
import { Signature } from '../../verdict/signature.tsx';
import { Slotted } from '../slotted.tsx';
import { debouncePresses, type PressDebounce } from '../trusted-press.ts';

export interface PanelProps {
  press: Press;
  /** The mail is known not to be what it says. */
  warned: boolean;
  close(): void;
  t: Translate;
}

/** A small dialog beside the link; Escape and "Stay here" close it. */
export function TargetPanel({ press, warned, close, t }: PanelProps): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  const stay = useRef<HTMLButtonElement>(null);
  const debounce = useRef<PressDebounce | null>(null);
  useLayoutEffect(() => {
    const started = debouncePresses(panel.current?.ownerDocument.defaultView ?? window);
    debounce.current = started;
    const place = (): void => void (panel.current && positionBeside(panel.current, press.near));
    place();
    stay.current?.focus();
    const view = panel.current?.ownerDocument.defaultView;
    view?.addEventListener('resize', place);
    return () => {
      started.stop();
      view?.removeEventListener('resize', place);
    };
  }, [press]);

  const { verb, before, registrable } = press.destination;
  const host = cleanFacts({ before, host: registrable });
  const goOn = (event: Event): void => {
    if (!debounce.current?.accepts(event)) return;
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
        {verb === 'hides' ? (
          t('target_hides')
        ) : (
          <Slotted text={t(`target_${verb}`)} slot="target">
            <bdi class="host">
              {host.before}
              <b data-part="registrable">{host.host}</b>
            </bdi>
          </Slotted>
        )}
      </p>
      {warned && <p class="story">{t('target_warning')}</p>}
      <div class="foot">
        <button ref={stay} type="button" class="button" onClick={close}>
          {t('target_stay')}
        </button>
        {press.goOn && (
          <button type="button" class="button quiet" data-part="open-anyway" onClick={goOn}>
            {t('target_open_anyway')}
          </button>
        )}
        <Signature t={t} />
      </div>
    </div>
  );
}
