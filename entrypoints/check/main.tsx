/** The page to check a mail, a link or a sender by hand. */
import { render } from 'preact';
import { startPage } from '../../components/extension-page/start-page.ts';
import { translate } from '../../components/i18n/translate.ts';
import { checkMemory } from '../../features/check/memory.ts';
import { CheckPage, type HandedOver } from '../../features/check/view.tsx';
import { sessionArea } from '../../storage/areas.ts';
import { findToCheck } from '../../storage/to-check.ts';

const room = await startPage('check_title');
const id = new URLSearchParams(location.search).get('id');
const handed: HandedOver = id === null ? null : ((await findToCheck(sessionArea, id)) ?? 'gone');

render(<CheckPage memory={checkMemory()} handed={handed} t={translate} />, room);
