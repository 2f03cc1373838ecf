/** The page of first aid: `?platform=<id>` names the case, '' the one without a platform. */
import { startPage } from '../../components/extension-page/start-page.ts';
import { openFirstAid } from '../../features/first-aid/open-first-aid.tsx';

void openFirstAid(await startPage('first_aid_title'), new URLSearchParams(location.search).get('platform') ?? '');
