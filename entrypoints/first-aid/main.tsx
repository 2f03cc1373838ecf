/** Gives the page of first aid its memory: `?platform=<id>` names the case, '' the one without a platform. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { translate } from '../../components/i18n/translate.ts';
import { startPage } from '../../components/pages/start-page.ts';
import { SAME_STEP } from '../../features/first-aid/text.ts';
import { localArea } from '../../storage/areas.ts';
import { tick } from '../../features/check-up/store.ts';
import { changeFirstAid, dismissFirstAid, readFirstAid, startFirstAid } from '../../features/first-aid/store.ts';
import { send } from '../../messages/send.ts';
import type { PlatformGuide } from '../../messages/types.ts';
import { FirstAidPage } from '../../features/first-aid/page.tsx';
import type { FirstAidPageProps } from '../../features/first-aid/page.tsx';

const room = startPage('first_aid_title');
const named = new URLSearchParams(location.search).get('platform') ?? '';
let guide: PlatformGuide | null = null;
/** The case that is shown: an id that is not listed stands for none. */
const id = (): string => guide?.id ?? '';

const on: FirstAidPageProps['on'] = {
  say: (deeds) => changeFirstAid(localArea, id(), (one) => ({ ...one, deeds })),
  async tick(step, done) {
    await changeFirstAid(localArea, id(), (one) => {
      const others = one.done.filter((other) => other !== step);
      return { ...one, done: done ? [...others, step] : others };
    });
    const same = SAME_STEP[step];
    if (done && same && guide) await tick(localArea, id(), same, Date.now());
  },
  dismiss: () => void dismissFirstAid(localArea, id()),
  again: () => void startFirstAid(localArea, { platform: id(), name: guide?.name ?? '' }, Date.now()),
};

async function draw(): Promise<void> {
  const open = (await readFirstAid(localArea, Date.now())).find((one) => one.platform === id()) ?? null;
  render(<FirstAidPage open={open} platform={guide} on={on} t={translate} />, room);
}

async function readGuide(): Promise<void> {
  if (named === '') return;
  [guide = null] = (await send({ type: 'platform-pages', ids: [named] }).catch(() => null)) ?? [];
}

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && Object.hasOwn(changes, 'first-aid')) void draw();
});
void readGuide().then(draw);
