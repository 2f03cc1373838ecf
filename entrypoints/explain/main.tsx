/** The page that explains each reason; `?of=a,b` names those to begin with. */
import { render } from 'preact';
import { startPage } from '../../components/extension-page/start-page.ts';
import { translate } from '../../components/i18n/translate.ts';
import { ExplainPage } from '../../features/explain/view.tsx';

const of = (new URLSearchParams(location.search).get('of') ?? '').split(',');
const room = await startPage('explain_title');
render(<ExplainPage of={of} t={translate} />, room);
document.getElementById(location.hash.slice(1))?.parentElement?.scrollIntoView();
