import { describe, expect, it } from 'vitest';
import { registerMailboxes } from '../../../../entrypoints/background/inject.ts';
import type { World } from '../../../../entrypoints/background/world.ts';
import { answerMailbox } from '../../../../storage/mailbox-hosts.ts';
import { plainArea } from '../../storage/plain-area.ts';

interface Script {
  id: string;
  matches: string[];
}

/** A browser that takes scripts for hosts, but not for every host. */
function browserWith(scripts: Map<string, Script>): World['browser'] {
  return {
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => scripts.delete(id)),
      registerContentScripts: async ([script]: [Script]) => {
        if (scripts.has(script.id) || script.matches.some((pattern) => pattern.includes('!'))) throw new Error('Not this one.');
        scripts.set(script.id, script);
      },
    },
  } as unknown as World['browser'];
}

describe('what reads mail', () => {
  it('comes with the pages of webmails that many use, and of the hosts that the person called their mailbox', async () => {
    const scripts = new Map<string, Script>();
    const [local, browser] = [plainArea(), browserWith(scripts)];
    await answerMailbox(local, 'post.hut.example', true);
    await answerMailbox(local, 'shop.example', false);
    await Promise.all([registerMailboxes({ browser, local }), registerMailboxes({ browser, local })]);
    expect([...scripts.keys()]).toEqual(['webmails', 'own post.hut.example']);
    expect(scripts.get('webmails')?.matches).toContain('*://mail.google.com/*');
    expect(scripts.get('own post.hut.example')).toMatchObject({
      matches: ['*://post.hut.example/*'],
      js: ['/mailbox.js'],
      allFrames: true,
      runAt: 'document_start',
    });
  });

  it('comes no more with a host that is taken back, nor with one that the browser does not take', async () => {
    const scripts = new Map<string, Script>();
    const [local, browser] = [plainArea(), browserWith(scripts)];
    for (const host of ['odd!host', 'post.hut.example', 'mail.hut.example']) await answerMailbox(local, host, true);
    await registerMailboxes({ browser, local });
    await answerMailbox(local, 'post.hut.example', null);
    await registerMailboxes({ browser, local });
    expect([...scripts.keys()]).toEqual(['webmails', 'own mail.hut.example']);
  });
});
