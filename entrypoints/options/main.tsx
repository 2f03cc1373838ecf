/** Gives the options page its memory. */
import { render } from 'preact';
import { translate } from '../../components/translate.ts';
import { localArea } from '../../memory/areas.ts';
import { brokenKeys, forgetBroken } from '../../memory/read.ts';
import { addTrusted, listTrusted, removeTrusted, restoreTrusted } from '../../memory/trusted.ts';
import { historyMemory } from './history-memory.ts';
import { Options } from './options.tsx';
import type { OptionsProps } from './options.tsx';

const trusted: OptionsProps['trusted'] = {
  list: () => listTrusted(localArea),
  add: (name) => addTrusted(localArea, name, Date.now()),
  remove: (value) => removeTrusted(localArea, value),
  restore: (entry) => restoreTrusted(localArea, entry),
};
const broken: OptionsProps['broken'] = {
  hasBroken: async () => (await brokenKeys(localArea)).length > 0,
  forgetBroken: () => forgetBroken(localArea),
};

document.title = translate('options_title');
const room = document.querySelector('#room');
if (room) render(<Options trusted={trusted} history={historyMemory(localArea)} broken={broken} t={translate} />, room);
