/** The page to check a mail, a link or a sender by hand. */
import { render } from 'preact';
import { startPage } from '../../components/extension-page/start-page.ts';
import { translate } from '../../components/i18n/translate.ts';
import { checkMemory } from '../../features/check/memory.ts';
import { CheckPage } from '../../features/check/view.tsx';

render(<CheckPage memory={checkMemory()} t={translate} />, startPage('check_title'));
