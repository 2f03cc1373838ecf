/** Remembers that the person asked a platform for a reset. */
import type { Browser } from 'wxt/browser';
import { platformsAsked } from '../../judge/reset-request.ts';
import { localArea } from '../../storage/areas.ts';
import { mayRemember } from '../../features/history/allowed.ts';
import { noteRequest } from '../../storage/reset-requests.ts';
import { loadRules } from './knowledge.ts';

/** A form that takes a name was sent: if the top page of its tab asked for a reset with it, platform and time are kept. */
export async function noteReset(words: string, { url = '', frameId, tab }: Browser.runtime.MessageSender): Promise<void> {
  if (frameId !== 0 || !(await mayRemember(tab ?? null, localArea))) return;
  const { platforms } = await loadRules();
  for (const platform of platformsAsked(url, words, platforms)) await noteRequest(localArea, platform.id, Date.now());
}
