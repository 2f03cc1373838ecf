/** Keys that know a mail again across reloads without keeping any of it. */
import { addressesOf, parseHeaderBlock } from '../../judge/mail-source/headers.ts';
import { MINUTE } from '../../judge/time.ts';
import type { MailSeen } from '../../messages/requests.ts';
import { findMailKey } from '../../storage/mail-keys.ts';
import type { Area } from '../../storage/area.ts';
import { hashOf } from '../../storage/hash.ts';

/** As much of the text stands for a mail without a date. */
const COUNTED = 500;
const LONGEST_ID = 1000;

/** All keys that one mail may be kept under, hashes. */
export interface CandidateKeys {
  /** By its Message-ID and its sender; null where the source was not read or has none. */
  own: string | null;
  /** By what the webmail shows, which never depends on the source: at least one, the first is the usual one. */
  shown: string[];
}

/** The key of a mail and the others under which it may have been noted. */
export interface MailKeys {
  key: string;
  former: string[];
}

/**
 * The keys of `seen` in a webmail of `origin`; the same mail in another webmail is another one, so that no page can
 * speak of the mails of another. The minute is named as it is shown and as a point in time: one of the two stays when
 * the person travels, whether the webmail shows its own zone or the browser's. Seconds are left out, webmails show none.
 */
export async function candidateKeys(seen: MailSeen, origin: string): Promise<CandidateKeys> {
  const { from, subject, date, body } = seen;
  const keyOf = (kind: string, last: string): Promise<string> => hashOf(JSON.stringify([kind, origin, from?.address ?? '', subject, last]));
  const shown =
    date === null
      ? [keyOf('text', body.text.slice(0, COUNTED))]
      : [keyOf('shown', shownMinute(date)), keyOf('minute', `${Math.floor(date / MINUTE)}`)];
  return { own: await ownKey(seen, origin), shown: await Promise.all(shown) };
}

/** The one key among the candidates: the mail's own, else the one under which a mail that shows the same was noted, else by what it shows. */
export async function keyAmong({ own, shown }: CandidateKeys, area: Area): Promise<MailKeys> {
  const key = own ?? (await findMailKey(area, shown)) ?? shown[0] ?? '';
  return { key, former: shown.filter((one) => one !== key) };
}

/** An id that the sender chose counts for that sender alone, or a lure could pass as another's mail. */
async function ownKey({ source }: MailSeen, origin: string): Promise<string | null> {
  if (source.state !== 'read') return null;
  const headers = parseHeaderBlock(source.headerBlock);
  const id = /<[^<>\s]+>/.exec(headers.find(({ name }) => name === 'message-id')?.value.slice(0, LONGEST_ID) ?? '')?.[0];
  return id === undefined ? null : hashOf(JSON.stringify(['id', origin, addressesOf(headers).from?.address ?? '', id]));
}

/** The minute as it stands on the clock of this machine, which readers take a shown time for. */
function shownMinute(time: number): string {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()].join('-');
}
