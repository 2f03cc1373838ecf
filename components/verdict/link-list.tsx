/** "Where do these links lead?": all places that an unlisted mail leads to, when the person asks. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ListedPlace, ListedPlaces } from '../../judge/destination/listed-places.ts';
import type { Verdict } from '../../judge/verdict.ts';
import { cleanFacts } from '../i18n/facts.ts';
import { numberText, plural } from '../i18n/language.ts';
import { underscored, type Translate } from '../i18n/text.ts';
import { Slotted } from '../in-page/slotted.tsx';
import { isByPerson } from '../in-page/trusted-press.ts';

export interface LinkListProps {
  verdict: Verdict;
  /** Reads the mail anew, null where it is no longer open; undefined where it cannot be read anew at all. */
  read: (() => Promise<ListedPlaces | null>) | undefined;
  t: Translate;
}

/** A longer list scrolls, for the keyboard too. */
const SEEN_AT_ONCE = 8;

/** A button, and under it the list once it is pressed; nothing for any verdict but `unlisted`, whose links nobody vouches for. */
export function LinkList({ verdict, read, t }: LinkListProps): JSX.Element | null {
  const [listed, setListed] = useState<ListedPlaces | 'closed' | 'gone'>('closed');
  const id = useId();
  if (verdict.kind !== 'unlisted' || !read) return null;
  const press = async (event: Event): Promise<void> => {
    if (!isByPerson(event)) return;
    if (typeof listed === 'object') return setListed('closed');
    setListed((await read().catch(() => null)) ?? 'gone');
  };
  const isOpen = typeof listed === 'object';
  return (
    <>
      <button type="button" class="button quiet" data-part="links" aria-expanded={isOpen} aria-controls={id} onClick={press}>
        {t('links_question')}
      </button>
      <div id={id} class="link-list" hidden={listed === 'closed'}>
        {listed === 'gone' && <p role="alert">{t('links_gone')}</p>}
        {isOpen && <Places listed={listed} t={t} />}
      </div>
    </>
  );
}

function Places({ listed: { places, onlyFirst, clipped }, t }: { listed: ListedPlaces; t: Translate }): JSX.Element {
  return (
    <>
      <p class="caveat">{t(places.length === 0 ? 'links_none' : 'links_intro')}</p>
      {places.length > 0 && (
        <ul tabIndex={places.length > SEEN_AT_ONCE ? 0 : undefined} aria-label={t('links_heading')}>
          {places.map((place, at) => (
            <li key={at} data-part="place">
              <Place place={place} t={t} />
            </li>
          ))}
        </ul>
      )}
      {onlyFirst !== null && <p class="caveat">{t('links_limit', { count: numberText(onlyFirst, t) })}</p>}
      {clipped && <p class="caveat">{t('links_clipped')}</p>}
    </>
  );
}

function Place({ place: { verb, before, registrable, links, shows }, t }: { place: ListedPlace; t: Translate }): JSX.Element {
  const clean = cleanFacts({ before, host: registrable, shown: shows });
  const target: ComponentChildren = (
    <bdi class="host" dir="ltr">
      {clean.before}
      <b data-part="registrable">{clean.host}</b>
    </bdi>
  );
  return (
    <>
      {verb === 'nowhere' ? (
        t('links_nowhere')
      ) : verb === 'leads' ? (
        target
      ) : (
        <Slotted text={t(`links_${underscored(verb)}`)} slot="target">
          {target}
        </Slotted>
      )}
      {links > 1 && <span class="caveat times"> {plural('links_times', links, t)}</span>}
      {shows !== '' && (
        <span class="shows" data-part="shows-other">
          {t('links_shows', { host: clean.shown ?? '' })}
        </span>
      )}
    </>
  );
}
