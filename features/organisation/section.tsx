/** The part of the options that says what the person's organisation has set, and what of it could not be used. */
import type { JSX } from 'preact';
import { rowText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { OWN_ID } from '../../platforms/organisation.ts';
import type { Policy, PolicyProblem } from '../../storage/policy.ts';
import { SECTIONS } from '../options/sections.ts';

export interface OrganisationProps {
  policy: Policy;
  /** What of it does not fit the lists and languages that are packaged; null where those could not be read. */
  unfit: PolicyProblem[] | null;
  t: Translate;
}

/** Nothing where nobody has set anything. */
export function Organisation({ policy, unfit, t }: OrganisationProps): JSX.Element | null {
  const problems = [...policy.problems, ...(unfit ?? [])];
  const told = toldOf(policy, t);
  if (told.length === 0 && problems.length === 0 && Object.keys(policy.settings).length === 0 && policy.language === '') return null;
  return (
    <section class="organisation" data-part="organisation" aria-labelledby="organisation">
      <h2 id="organisation">{policy.organisation === '' ? t('policy_heading') : policy.organisation}</h2>
      <p class="intro">{t('policy_intro')}</p>
      {told.length > 0 && (
        <ul class="list">
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {problems.map(({ key, reason }) => (
        <p key={`${key} ${reason}`} class="problem" data-part="policy-problem">
          {t('policy_problem', { key })}
          <code lang="en" dir="ltr">
            {reason}
          </code>
        </p>
      ))}
      {!unfit && (
        <p class="problem" data-part="policy-unread">
          {t('policy_unread')}
        </p>
      )}
    </section>
  );
}

function toldOf({ ownSenders, ownSites, platforms, hidden, mayContinue, reportAddress }: Policy, t: Translate): string[] {
  const named = (key: 'policy_own_senders' | 'policy_own_sites' | 'policy_platforms', names: string[]): string[] =>
    names.length === 0 ? [] : [t(key, { names: rowText(names, t) })];
  const titles = SECTIONS.filter(({ anchor }) => hidden.some((one) => one === anchor)).map(({ title }) => t(title));
  return [
    ...named('policy_own_senders', ownSenders),
    ...named('policy_own_sites', ownSites),
    ...named(
      'policy_platforms',
      platforms.filter(({ id }) => id !== OWN_ID).map(({ name }) => name),
    ),
    ...(mayContinue ? [] : [t('policy_no_continue')]),
    ...(reportAddress === '' ? [] : [t('policy_report_address', { address: reportAddress })]),
    ...(titles.length === 0 ? [] : [t('policy_hidden', { sections: rowText(titles, t) })]),
  ];
}
