/** The page that opens once, after installation. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ownChooser } from '../../features/check-up/used-platforms.ts';
import { translate } from '../../components/i18n/translate.ts';
import { judgePretended } from './ask-background.ts';
import { pretendMails } from './demo-mails.ts';
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
