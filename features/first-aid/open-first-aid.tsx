/** Opens the page of first aid and gives it its memory. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../components/i18n/translate.ts';
import { localArea } from '../../storage/areas.ts';
import { tick } from '../check-up/store.ts';
import { send } from '../../messages/send.ts';
import type { PlatformGuide } from '../../messages/requests.ts';
import { changeFirstAid, dismissFirstAid, readFirstAid, startFirstAid } from './store.ts';
import { notedBy } from './text.ts';
import { FirstAidPage } from './view.tsx';
import type { FirstAidPageProps } from './view.tsx';

/**
 * Shows one case in `room`, and shows it again when it changes anywhere.
 * @param platform id of the case's platform, '' for the one without; an id that is not listed stands for none
 */
export async function openFirstAid(room: HTMLElement, platform: string): Promise<void> {
  const found = await readGuide(platform);
  const unread = found === 'unread';
  const draw = async (): Promise<void> => {
    const open = (await readFirstAid(localArea, Date.now())).find((one) => one.platform === (unread ? platform : idOf(found))) ?? null;
    // Without its guide the case itself still tells whose it is.
    const guide = unread ? open && { id: platform, name: open.name, steps: [], advisories: [] } : found;
    render(<FirstAidPage open={open} platform={guide} unread={unread} on={actionsOn(guide)} t={translate} />, room);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, 'first-aid')) void draw();
  });
  await draw();
}

/** Null for no platform and for one that is not listed; 'unread' where the background did not answer. */
async function readGuide(platform: string): Promise<PlatformGuide | 'unread' | null> {
  if (platform === '') return null;
  const guides = await send({ type: 'platform-guides', ids: [platform] }).catch(() => null);
  return guides ? (guides[0] ?? null) : 'unread';
}

function idOf(guide: PlatformGuide | null): string {
  return guide?.id ?? '';
}

function actionsOn(guide: PlatformGuide | null): FirstAidPageProps['on'] {
  const id = idOf(guide);
  return {
    say: (deeds) => changeFirstAid(localArea, id, (one) => ({ ...one, deeds })),
    async tick(step, done) {
      await changeFirstAid(localArea, id, (one) => {
        const others = one.done.filter((other) => other !== step);
        return { ...one, done: done ? [...others, step] : others };
      });
      const noted = notedBy(step);
      if (done && noted && guide) await tick(localArea, id, noted, Date.now());
    },
    dismiss: () => void dismissFirstAid(localArea, id),
    again: () => void startFirstAid(localArea, { platform: id, name: guide?.name ?? '' }, Date.now()),
  };
}
