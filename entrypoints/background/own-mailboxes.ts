/** Has what reads mail come with the pages of known mailboxes, whether the worker is awake by then or not. */
import { WEBMAIL_HOSTS } from '../../platforms/hosts/webmails.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { readSettings } from '../../storage/settings.ts';
import { turnQueue } from '../../storage/turns.ts';
import type { World } from './world.ts';

const inTurn = turnQueue();

/**
 * Registers the script for the webmails that many use and for each host that the person called their mailbox, and for no
 * other. The browser keeps that until the extension is updated. A host that it does not take is left to `look-closer`.
 */
export function registerMailboxes({ browser, local }: Pick<World, 'browser' | 'local'>): Promise<void> {
  const { scripting } = browser;
  return inTurn('mailboxes', async () => {
    const { mailboxes } = await readSettings(local);
    const wanted = new Map<string, string[]>([
      ['webmails', entriesOf(WEBMAIL_HOSTS)],
      ...mailboxes.map((host): [string, string[]] => [`own ${host}`, [host]]),
    ]);
    const there = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const past = there.filter((id) => !wanted.has(id));
    if (past.length > 0) await scripting.unregisterContentScripts({ ids: past });
    for (const [id, hosts] of wanted) {
      if (there.includes(id)) continue;
      const matches = hosts.map((host) => `*://${host}/*`);
      await scripting
        .registerContentScripts([{ id, matches, js: ['/mailbox.js'], allFrames: true, runAt: 'document_start' }])
        .catch(() => null);
    }
  });
}
