/** Gives the options page its memory. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { isAndroid } from '../../components/extension-page/android.ts';
import { siteAccess } from '../../components/extension-page/site-access.tsx';
import { translate } from '../../components/i18n/translate.ts';
import { startPage, takeLanguage } from '../../components/extension-page/start-page.ts';
import { localArea, syncArea } from '../../storage/areas.ts';
import { brokenKeys, forgetBroken } from '../../storage/broken-copies.ts';
import { addIgnoredSite, removeIgnoredSite } from '../../storage/ignored-sites.ts';
import { answerMailbox } from '../../storage/mailbox-hosts.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { backupMemory } from '../../features/backup/memory.ts';
import { unfitParts } from '../../features/organisation/unfit.ts';
import { managedPolicy, watchPolicy } from '../../storage/managed.ts';
import { historyMemory } from '../../features/history/memory.ts';
import { factsMemory } from '../../features/known-facts/read.ts';
import { Options } from '../../features/options/options.tsx';
import type { OptionsProps } from '../../features/options/options.tsx';
import { syncMemory } from '../../features/sync/memory.ts';
import { trustedMemory } from '../../features/trusted/memory.ts';
import { requestsMemory } from '../../features/options/requests-data.ts';

const pages: OptionsProps['pages'] = {
  read: () => readSettings(localArea),
  choose: (choice) => changeSettings(localArea, { pages: choice }),
};
const leftOut: OptionsProps['leftOut'] = {
  read: () => readSettings(localArea),
  add: (host) => addIgnoredSite(localArea, host),
  remove: (host) => removeIgnoredSite(localArea, host),
};
const mailboxes: OptionsProps['mailboxes'] = {
  read: () => readSettings(localArea),
  answer: (host, yes) => answerMailbox(localArea, host, yes),
};
const ours: OptionsProps['browser'] = {
  sites: siteAccess,
  isAllowedInPrivate: () => browser.extension.isAllowedIncognitoAccess().catch(() => true),
  whereAllowed: import.meta.env.FIREFOX ? 'private_where_firefox' : 'private_where_chromium',
  isAndroid,
};
const broken: OptionsProps['broken'] = {
  hasBroken: async () => (await brokenKeys(localArea)).length > 0,
  forgetBroken: () => forgetBroken(localArea),
};

const room = await startPage('options_title');

/** Drawn anew under another policy: what a section has read may hold no more. */
async function draw(): Promise<void> {
  const policy = await managedPolicy();
  const unfit = await unfitParts(policy).catch(() => null);
  render(
    <Options
      key={JSON.stringify(policy)}
      trusted={trustedMemory(localArea)}
      mailboxes={mailboxes}
      pages={pages}
      leftOut={leftOut}
      requests={requestsMemory(localArea)}
      history={historyMemory(localArea)}
      facts={factsMemory(localArea)}
      backup={backupMemory(localArea)}
      sync={syncMemory(localArea, syncArea)}
      browser={ours}
      broken={broken}
      policy={policy}
      unfit={unfit}
      t={translate}
    />,
    room,
  );
}

watchPolicy(() => void takeLanguage('options_title').then(draw));
await draw();
