/** The chooser's memory in our own pages. */
import { localArea } from '../../storage/areas.ts';
import { chooseUsed, readSettings } from '../../storage/settings.ts';
import { send } from '../../messages/send.ts';
import type { ChooserMemory } from './platform-chooser.tsx';

export const ownChooser: ChooserMemory = {
  list: () => send({ type: 'list-platforms' }),
  used: async () => (await readSettings(localArea)).usedPlatforms,
  choose: (id, used) => chooseUsed(localArea, id, used),
};
