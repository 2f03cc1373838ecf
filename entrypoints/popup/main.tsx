/** The popup of the toolbar button. */
import { startPage } from '../../components/extension-page/start-page.ts';
import { openPopup } from '../../features/popup/open-popup.tsx';

openPopup(await startPage('popup_title'));
