/** The page of first aid: the list of one case, or that it is closed. */
import type { JSX } from 'preact';
import { FirstAidList } from './list.tsx';
import type { FirstAidListProps } from './list.tsx';
import type { FirstAidPlatform } from './text.ts';
import { cleanFacts } from '../../components/i18n/facts.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { FirstAidCase } from './store.ts';

export interface FirstAidPageProps {
  /** Null where it was dismissed or never begun. */
  open: FirstAidCase | null;
  platform: FirstAidPlatform | null;
  on: FirstAidListProps['on'] & { again(): void };
  t: Translate;
}

export function FirstAidPage({ open, platform, on, t }: FirstAidPageProps): JSX.Element {
  return (
    <>
      <h1>{platform ? t('first_aid_heading_named', cleanFacts({ platform: platform.name })) : t('first_aid_heading')}</h1>
      {open ? (
        <>
          <p class="intro">{t('first_aid_intro')}</p>
          <FirstAidList open={open} platform={platform} on={on} t={t} />
        </>
      ) : (
        <>
          <p class="intro" role="status">
            {t('first_aid_closed')}
          </p>
          <p>
            <button type="button" class="plain" data-part="first-aid-again" onClick={on.again}>
              {t('first_aid_again')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
