/** Remembers that the person asked a platform for a reset. */
import { parseTarget } from '../../judge/hosts/host.ts';
import { asksForReset } from '../../judge/reset-request.ts';
import { localArea } from '../../memory/areas.ts';
import { noteRequest } from '../../memory/requests.ts';
import type { Browser } from 'wxt/browser';
import { readSettings } from '../../memory/settings.ts';
import { loadKnowledge } from './knowledge.ts';

/**
 * A form that takes a name was sent: if it asked for a reset, that is remembered, only for the top page on a listed platform's own host, and of a private window
 * only where the person allowed it.
 */
export async function noteReset(words: string, sender: Browser.runtime.MessageSender): Promise<void> {
  const url = sender.url ?? '';
  const target = parseTarget(url);
  if (!asksForReset(url, words)) return;
  if (sender.frameId !== 0 || target.kind !== 'web' || target.protocol !== 'https:') return;
  if (sender.tab?.incognito !== false && !(await readSettings(localArea)).rememberInPrivate) return;
  const know = await loadKnowledge();
  for (const platform of know.platforms.byWebHost(target.host)) {
    if (know.platforms.isUserContent(platform, target.host + target.path)) continue;
    await noteRequest(localArea, platform.id, Date.now());
  }
}
