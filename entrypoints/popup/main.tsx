/** The popup of the toolbar button. */
import { isAndroid } from '../../components/extension-page/android.ts';
import { startPage } from '../../components/extension-page/start-page.ts';
import { openPopup } from '../../features/popup/open-popup.tsx';

void isAndroid().then((android) => document.documentElement.classList.toggle('android', android));
openPopup(await startPage('popup_title'));
