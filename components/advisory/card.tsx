/** An incident in the days of the mail: what happened, what it means, what to do, what is disputed, who says so. */
import type { ComponentChildren, JSX } from 'preact';
import type { Verdict } from '../../judge/verdict.ts';
import { advisoryText } from '../i18n/advisory.ts';
import type { AdvisoryFacts, AdvisoryText } from '../i18n/advisory.ts';
import { rowText } from '../i18n/language.ts';
import type { TextKey, Translate } from '../i18n/text.ts';
import { advisoryFacts } from './facts.ts';

interface CardsProps {
  verdict: Pick<Verdict, 'kind' | 'advisories'>;
  t: Translate;
}

/** For the popup: what happened, what it means, what to do; both sides of a dispute and linked sources on demand. */
export function AdvisoryCards({ verdict, title = 'advisory_title', t }: CardsProps & { title?: TextKey }): JSX.Element | null {
  const known = knownIn(verdict);
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{t(title)}</h2>
      {known.map(({ id, facts }) => {
        const texts = advisoryText(id, facts, verdict.kind, t);
        return (
          <article key={id} class="advisory" data-part="advisory">
            <p>{texts.happened}</p>
            <Meaning texts={texts} t={t} />
            <details>
              <summary>{t('advisory_more')}</summary>
              <Dispute texts={texts} t={t} />
              <p class="subhead">{t('advisory_sources')}</p>
              <ul class="advisory-sources">
                {facts.sources.map(({ name, host, url }) => (
                  <li key={url}>
                    <a href={url} target="_blank" rel="noopener noreferrer" title={t('label_new_tab')}>
                      {name}
                    </a>
                    {`, ${host}`}
                  </li>
                ))}
              </ul>
            </details>
          </article>
        );
      })}
    </section>
  );
}

/** For the banner of an unsolicited mail: one quiet line, the rest on demand; no link leads out of a page. */
export function AdvisoryLines({ verdict, t }: CardsProps): JSX.Element | null {
  const known = verdict.kind === 'unsolicited' ? knownIn(verdict) : [];
  if (known.length === 0) return null;
  return (
    <>
      {known.map(({ id, facts }) => {
        const texts = advisoryText(id, facts, verdict.kind, t);
        return (
          <div key={id} class="advisory" data-part="advisory">
            <p>{texts.happened}</p>
            <details>
              <summary>{t('advisory_more')}</summary>
              <Meaning texts={texts} t={t} />
              <Dispute texts={texts} t={t} />
              <Told label={t('advisory_sources')}>{hostsOf(facts, t)}</Told>
            </details>
          </div>
        );
      })}
    </>
  );
}

interface PartProps {
  texts: AdvisoryText;
  t: Translate;
}

function Meaning({ texts, t }: PartProps): JSX.Element {
  return (
    <>
      <Told label={t('advisory_means')}>{texts.means}</Told>
      {texts.act && <Told label={t('advisory_do')}>{texts.act}</Told>}
    </>
  );
}

function Dispute({ texts, t }: PartProps): JSX.Element | null {
  return texts.disputed ? <Told label={t('advisory_disputed')}>{texts.disputed}</Told> : null;
}

function Told({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <p class="subhead">{label}</p>
      <p>{children}</p>
    </>
  );
}

function knownIn({ advisories = [] }: CardsProps['verdict']): { id: string; facts: AdvisoryFacts }[] {
  return advisories.flatMap((id) => {
    const facts = advisoryFacts(id);
    return facts ? [{ id, facts }] : [];
  });
}

function hostsOf({ sources }: AdvisoryFacts, t: Translate): string {
  return rowText([...new Set(sources.map(({ host }) => host))], t);
}
