/** What Unasked does, what it does not, and where to find it. */
import type { JSX } from 'preact';
import { Icon } from '../../components/verdict/icon.tsx';
import type { TextKey, Translate } from '../../components/words/text.ts';
import { Toolbar } from './toolbar.tsx';

const SECTIONS: { heading: TextKey; lines: TextKey[] }[] = [
  { heading: 'welcome_does_heading', lines: ['welcome_does_lure', 'welcome_does_unsolicited', 'welcome_does_page'] },
  {
    heading: 'welcome_does_not_heading',
    lines: ['welcome_does_not_promise', 'welcome_does_not_delete', 'welcome_does_not_other'],
  },
  {
    heading: 'welcome_privacy_heading',
    lines: ['welcome_privacy_local', 'welcome_privacy_nothing_sent', 'welcome_privacy_no_account'],
  },
];

export function Welcome({ openOptions, t }: { openOptions(): void; t: Translate }): JSX.Element {
  return (
    <>
      <h1>{t('welcome_heading')}</h1>
      <p class="intro">{t('welcome_intro')}</p>
      <figure data-kind="unsolicited">
        <Icon kind="unsolicited" />
        <div>
          <p class="headline">{t('welcome_example_headline')}</p>
          <p class="act">{t('welcome_example_act')}</p>
        </div>
        <figcaption>{t('welcome_example_label')}</figcaption>
      </figure>
      {SECTIONS.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{t(heading)}</h2>
          <ul class="list">
            {lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{t('welcome_pin_heading')}</h2>
        <p>{t('welcome_pin_text')}</p>
        <Toolbar label={t('welcome_pin_picture')} />
      </section>
      <p class="more">
        <button type="button" class="plain" onClick={openOptions}>
          {t('welcome_options')}
        </button>
      </p>
    </>
  );
}
