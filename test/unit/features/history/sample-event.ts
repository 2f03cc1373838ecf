import type { HistoryEvent } from '../../../../features/history/event.ts';

/** A genuine Instagram reset that nobody asked for; `part` says what is different. */
export function buildEvent(part: Partial<HistoryEvent> = {}): HistoryEvent {
  return {
    key: 'mail-1',
    kind: 'mail',
    at: 1_000,
    seenAt: 2_000,
    platform: 'instagram',
    platformName: 'Instagram',
    topic: 'reset',
    verdict: 'unsolicited',
    reason: { code: 'sender-is-platforms', strength: 'proof', facts: { platform: 'Instagram', address: 'security@mail.instagram.com' } },
    from: 'security@mail.instagram.com',
    done: [],
    ...part,
  };
}
