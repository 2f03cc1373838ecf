/** What the report is about: days and platform. */
import type { JSX } from 'preact';
import type { Translate } from '../../components/i18n/text.ts';
import type { Days } from './days.ts';
import type { Named } from './report-from-records.ts';

export interface Choice extends Days {
  /** Id of the platform, '' for all. */
  platform: string;
}

export interface ChooseProps {
  choice: Choice;
  platforms: Named[];
  choose(next: Choice): void;
  t: Translate;
}

export function Choose({ choice, platforms, choose, t }: ChooseProps): JSX.Element {
  return (
    <form class="choice" onSubmit={(event) => event.preventDefault()}>
      {(['from', 'to'] as const).map((edge) => (
        <label key={edge}>
          <span>{t(`report_${edge}`)}</span>
          <input type="date" value={choice[edge]} data-part={edge} onChange={({ currentTarget }) => choose({ ...choice, [edge]: currentTarget.value })} />
        </label>
      ))}
      <label>
        <span>{t('report_platform')}</span>
        <select value={choice.platform} data-part="platform" onChange={({ currentTarget }) => choose({ ...choice, platform: currentTarget.value })}>
          <option value="">{t('report_all')}</option>
          {platforms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
