/** The quiet word on a platform's own page that its own mail led to. */
import type { JSX } from 'preact';
import type { Verdict } from '../../../judge/verdict.ts';
import { Slotted } from '../slotted.tsx';
import { HostName } from '../page-warning/host-name.tsx';
import { Icon } from '../../verdict/icon.tsx';
import { cleanFacts } from '../../i18n/facts.ts';
import { sentencesText } from '../../i18n/language.ts';
import { Spoken } from '../../verdict/spoken.tsx';
import { Signature } from '../../verdict/signature.tsx';
import { meaning } from '../../i18n/describe.ts';
import { shownKind } from '../../i18n/state.ts';
import type { Translate } from '../../i18n/text.ts';

export interface ChipProps {
  verdict: Verdict;
  host: string;
  close(event: Event): void;
  t: Translate;
}

/** Where one is, and whether the mail that led here was asked for. */
export function Chip({ verdict, host, close, t }: ChipProps): JSX.Element {
  const kind = shownKind(verdict);
  const facts = cleanFacts({ platform: verdict.platformName });
  return (
    <section class="chip" role="region" data-kind={kind} aria-label={t('page_region')}>
      <Spoken text={sentencesText([t('arrival_chip_here', { ...facts, host }), meaning(verdict, t)], t)} />
      <Icon kind={kind} />
      <div class="text">
        <p class="headline" data-part="headline">
          <Slotted text={t('arrival_chip_here', facts)} slot="host">
            <HostName host={host} />
          </Slotted>
        </p>
        <p class="story" data-part="reason">
          {meaning(verdict, t)}
        </p>
        <Signature t={t} />
      </div>
      <button
        type="button"
        class="close"
        aria-label={t('arrival_chip_close')}
        title={t('arrival_chip_close')}
        data-part="close"
        onClick={close}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="m4 4 8 8m0-8-8 8" />
        </svg>
      </button>
    </section>
  );
}
