/** The way through the options: a link to each section, a search over all settings, and the focus where a link leads. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';
import type { Hideable } from '../../storage/policy.ts';
import { searchSettings, SECTIONS } from './sections.ts';

/** The list of sections beside the options; search leaves those that match. */
export function Guide({ hidden = [], t }: { hidden?: readonly Hideable[]; t: Translate }): JSX.Element {
  const sections = SECTIONS.filter(({ anchor }) => !hidden.includes(anchor));
  const [typed, setTyped] = useState('');
  useEffect(() => {
    // The page is drawn after the browser looked for the place in its address.
    const go = (): void => goTo(location.hash.slice(1));
    go();
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);
  const found = searchSettings(typed, t, sections);
  return (
    <>
      <nav class="guide" aria-label={t('options_sections')}>
        <ul>
          {sections.map(({ anchor, title }) => (
            <li key={anchor}>
              <a class="link" href={`#${anchor}`} onClick={() => goTo(anchor)}>
                {t(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search class="settings-search">
        <label for="settings-search">{t('options_search')}</label>
        <input
          id="settings-search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="soft" role="status" data-part="settings-count">
          {typed.trim() !== '' && found.length === 0 && t('options_search_none')}
        </p>
        {found.length > 0 && (
          <ul class="found" data-part="settings-found">
            {found.map(({ anchor, section, label }) => (
              <li key={`${anchor} ${label}`}>
                <a class="link" href={`#${anchor}`} onClick={() => goTo(anchor)}>
                  {label}
                </a>
                <span class="soft">{section}</span>
              </li>
            ))}
          </ul>
        )}
      </search>
    </>
  );
}

/** Shows the place and gives it the focus; an address that leads nowhere changes nothing. */
function goTo(anchor: string): void {
  const place = anchor === '' ? null : document.getElementById(anchor);
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}
