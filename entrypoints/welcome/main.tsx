/** The page that opens once, after installation. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../components/translate.ts';
import { Welcome } from './welcome.tsx';

document.title = translate('welcome_title');
const room = document.querySelector('#room');
if (room) render(<Welcome openOptions={() => void browser.runtime.openOptionsPage()} t={translate} />, room);
