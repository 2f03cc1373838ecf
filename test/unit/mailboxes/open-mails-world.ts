import { vi } from 'vitest';
import { OpenMails } from '../../../mailboxes/open-mails.ts';
import type { Rendered, MailActions } from '../../../mailboxes/open-mails.ts';
import type { OpenMailPlace } from '../../../mailboxes/reader.ts';
import type { MailSeen } from '../../../messages/types.ts';

export const anchors = [
  { isConnected: true, parentElement: null },
  { isConnected: true, parentElement: null },
] as [Element, Element];

/** One open mail, as a reader would give it. */
export function place(id: string, text = 'hello', more: Partial<OpenMailPlace> = {}): OpenMailPlace {
  return {
    id,
    anchor: anchors[0],
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
    judge: vi.fn(async (mail: MailSeen) => judged.push(mail)),
    wantsSource: vi.fn(() => true),
    outlasts: vi.fn((turn: number) => turn % 2 === 1),
    unreadable: vi.fn(async () => 0),
    show: vi.fn((turn: number): Rendered => ({ isThere: () => there.is, remove: () => void removed.push(turn) })),
    gone: vi.fn(),
  } satisfies MailActions<number>;
  return { judged, removed, actions, mails: new OpenMails(actions) };
}
