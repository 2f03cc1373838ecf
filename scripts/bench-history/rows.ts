/** Rows as a busy person may have: mostly genuine mail of several platforms, some lures. */
import type { HistoryEvent } from '../../judge/incident/incident.ts';
import { DAY } from '../../judge/time.ts';

const PLATFORMS = ['Instagram', 'Google', 'Microsoft', 'Amazon', 'PayPal', 'Netflix', 'Facebook', 'LinkedIn'];
const VERDICTS = ['unsolicited', 'requested', 'unsolicited', 'lure', 'unlisted'] as const;

/** `count` rows, spread evenly over the 180 days before `now`. */
export function historyRows(count: number, now: number): HistoryEvent[] {
  return Array.from({ length: count }, (_none, index) => {
    const at = now - Math.floor((index / count) * 180 * DAY);
    const platformName = PLATFORMS[index % PLATFORMS.length] ?? '';
    const from = `account-security@mail.${platformName.toLowerCase()}.example`;
    return {
      key: `bench-${index}`,
      kind: 'mail',
      at,
      seenAt: at,
      platform: platformName.toLowerCase(),
      platformName,
      topic: 'reset',
      verdict: VERDICTS[index % VERDICTS.length] ?? 'unlisted',
      reason: { code: 'sender-is-platforms', strength: 'strong', facts: { platform: platformName, address: from } },
      from,
      done: index % 3 === 0 ? [{ code: 'turn-on-2fa', at }] : [],
    };
  });
}
