/** The chooser's memory in our own pages. */
import { localArea } from '../../memory/areas.ts';
import { chooseUsed, readSettings } from '../../memory/settings.ts';
import { send } from '../../messages/send.ts';
import type { ChooserMemory } from './chooser.tsx';

export const ownChooser: ChooserMemory = {
  async list() {
    const all = await send({ type: 'list-platforms' });
    if (!all) throw new Error('The background did not list the platforms.');
    return all;
  },
  used: async () => (await readSettings(localArea)).usedPlatforms,
  choose: (id, used) => chooseUsed(localArea, id, used),
};
