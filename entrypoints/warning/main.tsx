/** Our own warning page: `?id=` names the warning. */
import { startPage } from '../../components/extension-page/start-page.ts';
import { openWarning } from '../../features/warning-page/open-warning.tsx';

void openWarning(await startPage('page_region'), new URLSearchParams(location.search).get('id') ?? '');
