/** The page that opens once, after installation. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ownChooser } from '../../components/platform-chooser/own.ts';
import { translate } from '../../components/translate.ts';
import { judgePretended } from './own.ts';
import { pretendMails } from './pretend-mails.ts';
import { Welcome } from './welcome.tsx';

document.title = translate('welcome_title');
const room = document.querySelector('#room');
if (room) {
  render(
    <Welcome
      mails={pretendMails(Date.now(), translate)}
      judge={judgePretended}
      chooser={ownChooser}
      firefox={import.meta.env.FIREFOX}
      openOptions={() => void browser.runtime.openOptionsPage()}
      t={translate}
    />,
    room,
  );
}
