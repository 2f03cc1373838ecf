/** The warning on a page of our own, to which a tab moves whose page fought it. */
import type { JSX } from 'preact';
import type { WarningActs } from '../../components/in-page/page-warning/warning.tsx';
import { Warning } from '../../components/in-page/page-warning/warning.tsx';
import type { Translate } from '../../components/i18n/text.ts';
import type { PageReport } from '../../messages/types.ts';

export interface ExtensionPageProps {
  report: PageReport;
  on: WarningActs;
  t: Translate;
}

export function ExtensionPage({ report, on, t }: ExtensionPageProps): JSX.Element {
  return (
    <>
      <Warning report={report} on={on} t={t} />
      <p class="moved">{t('page_moved')}</p>
    </>
  );
}
