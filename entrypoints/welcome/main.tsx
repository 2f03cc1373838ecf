/** The page that opens once, after installation. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ownChooser } from '../../features/check-up/used-platforms.ts';
import { translate } from '../../components/i18n/translate.ts';
import { startPage } from '../../components/extension-page/start-page.ts';
import { demoMails, judgeDemoMail } from '../../features/welcome/demo-mails.ts';
import { Welcome } from '../../features/welcome/welcome.tsx';

const room = await startPage('welcome_title');
render(
  <Welcome
    mails={demoMails(Date.now(), translate)}
    judge={judgeDemoMail}
    chooser={ownChooser}
    firefox={import.meta.env.FIREFOX}
    openOptions={() => void browser.runtime.openOptionsPage()}
    t={translate}
  />,
  room,
);
