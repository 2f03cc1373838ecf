/** What of a verdict goes into the history: no text of the mail, no link beyond its host, no address but the sender's. */
import { DAY } from '../../judge/time.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import type { Evidence, Verdict } from '../../judge/verdict.ts';
import type { HistoryEvent } from './event.ts';

/** Facts that hold our own words, a platform's name or a count. */
const PLAIN = new Set(['platform', 'where', 'what', 'minutes']);
/** Facts that hold a host. What a stranger wrote in its place (a name, a number) is no host and falls away. */
const HOSTS = new Set(['domain', 'host', 'like', 'relay', 'shown']);
const HOST = /^[\p{L}\p{N}.:-]+$/u;
const PHONE = /^[\d.:-]+$/;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** The row for a judged mail, seen at `now`. */
export function mailEvent(mail: OpenMail, key: string, verdict: Verdict, now: number): HistoryEvent {
  const from = mail.from?.address ?? '';
  return {
    ...named(verdict),
    key,
    kind: 'mail',
    at: mail.date ?? now,
    seenAt: now,
    reason: primaryReason(verdict.evidence, from),
    from,
    done: [],
    ...(mail.date === null && { undated: true }),
  };
}

/** The row for a warned page on `host`. */
export function pageEvent(host: string, verdict: Verdict, now: number): HistoryEvent {
  const reason = primaryReason(verdict.evidence, '');
  return { ...named(verdict), key: pageKey(host, verdict.platform, now), kind: 'page', at: now, seenAt: now, reason, from: host, done: [] };
}

/** One page is one row a day (UTC), however often it is opened. */
export function pageKey(host: string, platform: string | null, now: number): string {
  return `page ${host} ${platform ?? ''} ${Math.floor(now / DAY)}`;
}

/** The strongest reason that can be told whole; else the first, without what may not be kept. */
export function primaryReason(evidence: Evidence[], from: string): Evidence | null {
  const kept = evidence.map((one) => ({ ...one, facts: keptFacts(one.facts, from) }));
  const whole = kept.find(({ facts }, at) => Object.keys(facts).length === Object.keys(evidence[at]?.facts ?? {}).length);
  return whole ?? kept[0] ?? null;
}

function named({ platform, platformName, topic, kind }: Verdict): Pick<HistoryEvent, 'platform' | 'platformName' | 'topic' | 'verdict'> {
  return { platform, platformName, topic, verdict: kind };
}

function keptFacts(facts: Record<string, string>, from: string): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).filter(([name, value]) => mayKeep(name, value, from)));
}

function mayKeep(name: string, value: string, from: string): boolean {
  if (PLAIN.has(name)) return !value.includes('@');
  if (HOSTS.has(name)) return HOST.test(value) && value.includes('.') && (!PHONE.test(value) || IP.test(value));
  return from !== '' && value === from;
}
