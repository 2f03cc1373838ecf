/** Gives the page of the incident report its records, its disk and its printer. */
import { render } from 'preact';
import { translate } from '../../components/i18n/translate.ts';
import { startPage } from '../../components/extension-page/start-page.ts';
import { openReport, saveReport } from '../../features/incident-report/save-and-open.ts';
import { IncidentReportPage } from '../../features/incident-report/view.tsx';
import { madeNow, readRecords } from '../../features/incident-report/records.ts';

const made = madeNow();
const room = await startPage('report_title');
render(
  <IncidentReportPage
    now={made.at}
    made={made}
    read={readRecords}
    save={saveReport}
    open={(file) => openReport(file, translate)}
    print={() => print()}
    t={translate}
  />,
  room,
);
