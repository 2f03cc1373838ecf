import { vi } from 'vitest';
import { OpenMails } from '../../../mailboxes/open-mails.ts';
import type { Rendered, MailActions } from '../../../mailboxes/open-mails.ts';
import type { MailHandle } from '../../../mailboxes/reader.ts';
import type { MailSeen } from '../../../messages/requests.ts';

/** An element of the page. */
export function element(): Element {
  const made = document.createElement('div');
  document.body.append(made);
  return made;
}

const made: Element[] = [];

/** One of two elements before which banners go, in the document of the test file that runs. */
export function anchorAt(at: 0 | 1): Element {
  const known = made[at];
  return known?.ownerDocument === document && known.isConnected ? known : (made[at] = element());
}

/** One open mail, as a reader would give it. */
export function handle(id: string, text = 'hello', more: Partial<MailHandle> = {}): MailHandle {
  return {
    id,
    anchor: anchorAt(0),
    bodyRoots: [],
    region: [],
    read: () => ({
      client: 'generic',
      from: { name: 'Ada', address: 'a@b.example' },
      replyTo: [],
      subject: 's',
      date: null,
      body: { text, links: [], pictures: [], forms: [], clipped: false },
      attachments: [],
    }),
    source: async () => ({ state: 'read', headerBlock: 'From: a@b.example' }),
    ...more,
  };
}

/** Records what happens; `there` plays whether the page left our drawing alone. */
export function world(there = { is: true }) {
  const judged: MailSeen[] = [];
  const removed: number[] = [];
  const actions = {
    expect: vi.fn(),
    judge: vi.fn(async (mail: MailSeen) => judged.push(mail)),
    wantsSource: vi.fn(() => true),
    outlasts: vi.fn((turn: number) => turn % 2 === 1),
    unreadable: vi.fn(async () => 0),
    show: vi.fn((turn: number): Rendered => ({ isThere: () => there.is, remove: () => void removed.push(turn) })),
    gone: vi.fn(),
  } satisfies MailActions<number>;
  return { judged, removed, actions, mails: new OpenMails(actions) };
}
