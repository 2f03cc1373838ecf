/** Names a mail across reloads without keeping any of it. */
import { addressesOf, parseHeaderBlock } from '../../judge/mail-source/headers.ts';
import { MINUTE } from '../../judge/time.ts';
import type { MailSeen } from '../../messages/requests.ts';
import { findMailKey } from '../../storage/mail-keys.ts';
import type { Area } from '../../storage/area.ts';
import { hashOf } from '../../storage/hash.ts';

/** As much of the text names a mail without a date. */
const COUNTED = 500;
const LONGEST_ID = 1000;

/** All names of one mail, hashes. */
export interface MailNames {
  /** By its Message-ID and its sender; null where the source was not read or has none. */
  own: string | null;
  /** By what the webmail shows, which never depends on the source: at least one, the first is the usual one. */
  shown: string[];
}

/** The key of a mail and the other names under which it may have been noted. */
export interface MailKeys {
  key: string;
  former: string[];
}

/**
 * The names of `seen` in a webmail of `origin`; the same mail in another webmail is another one, so that no page can
 * speak of the mails of another. The minute is named as it is shown and as a point in time: one of the two stays when
 * the person travels, whether the webmail shows its own zone or the browser's. Seconds are left out, webmails show none.
 */
export async function namesOf(seen: MailSeen, origin: string): Promise<MailNames> {
  const { from, subject, date, body } = seen;
  const name = (kind: string, last: string): Promise<string> => hashOf(JSON.stringify([kind, origin, from?.address ?? '', subject, last]));
  const shown =
    date === null
      ? [name('text', body.text.slice(0, COUNTED))]
      : [name('shown', shownMinute(date)), name('minute', `${Math.floor(date / MINUTE)}`)];
  return { own: await ownName(seen, origin), shown: await Promise.all(shown) };
}

/** The one key among `names`: the mail's own, else the one under which a mail that shows the same was noted, else by what it shows. */
export async function keyAmong({ own, shown }: MailNames, area: Area): Promise<MailKeys> {
  const key = own ?? (await findMailKey(area, shown)) ?? shown[0] ?? '';
  return { key, former: shown.filter((name) => name !== key) };
}

/** An id that the sender chose counts for that sender alone, or a lure could pass as another's mail. */
async function ownName({ source }: MailSeen, origin: string): Promise<string | null> {
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
