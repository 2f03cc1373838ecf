/** Gives the options page its memory. */
import { render } from 'preact';
import { ownChooser } from '../../components/platform-chooser/own.ts';
import { translate } from '../../components/translate.ts';
import { localArea } from '../../memory/areas.ts';
import { brokenKeys, forgetBroken } from '../../memory/read.ts';
import { addQuietHost, removeQuietHost } from '../../memory/quiet-hosts.ts';
import { changeSettings, readSettings } from '../../memory/settings.ts';
import { addTrusted, listTrusted, removeTrusted, restoreTrusted } from '../../memory/trusted.ts';
import { historyMemory } from './history-memory.ts';
import { Options } from './options.tsx';
import type { OptionsProps } from './options.tsx';
import { requestsMemory } from './requests-memory.ts';

const trusted: OptionsProps['trusted'] = {
  list: () => listTrusted(localArea),
  add: (name) => addTrusted(localArea, name, Date.now()),
  remove: (value) => removeTrusted(localArea, value),
  restore: (entry) => restoreTrusted(localArea, entry),
};
const pages: OptionsProps['pages'] = {
  read: () => readSettings(localArea),
  choose: (choice) => changeSettings(localArea, { pages: choice }),
  add: (host) => addQuietHost(localArea, host),
  remove: (host) => removeQuietHost(localArea, host),
};
const broken: OptionsProps['broken'] = {
  hasBroken: async () => (await brokenKeys(localArea)).length > 0,
  forgetBroken: () => forgetBroken(localArea),
};

document.title = translate('options_title');
const room = document.querySelector('#room');
if (room) render(<Options trusted={trusted} pages={pages} requests={requestsMemory(localArea)} history={historyMemory(localArea)} platforms={ownChooser} broken={broken} t={translate} />, room);
