/** What the history tells of an alias of the reader: to whom mail of it came before. Of the alias it keeps a keyed hash alone. */
import * as z from 'zod/mini';
import type { HistoryEvent } from '../../judge/incident/incident.ts';
import { registrable } from '../../judge/hosts/host.ts';
import { domainOf } from '../../judge/mail-source/address.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import { aliasOf } from '../../judge/origin/alias.ts';
import { unrelayed } from '../../judge/origin/relay.ts';
import type { Area } from '../../storage/area.ts';
import { hashOf } from '../../storage/hash.ts';
import { changeStored, readStored, type Stored } from '../../storage/stored.ts';
import { History } from './store.ts';
import { vouches, warns } from '../../judge/verdict.ts';

/** Random, made at its first use. It leaves this browser in no file: a mark without it tells nobody an address. */
const KEY: Stored<string> = { key: 'alias-key', schema: z.string(), fallback: '' };

/** What a row keeps of the alias that `mail` was sent to: its mark, and who stands behind a relay; nothing where it has none. */
export async function aliasFacts(
  area: Area,
  mail: Pick<OpenMail, 'from' | 'headers' | 'readerAddresses'>,
): Promise<Pick<HistoryEvent, 'alias' | 'behind'>> {
  const named = aliasOf(mail);
  if (named === '') return {};
  try {
    const known = await readStored(area, KEY);
    const key = known || (await changeStored(area, KEY, (now) => now || crypto.randomUUID()));
    const alias = await hashOf(`${key} ${named}`);
    const { address, relay } = unrelayed(mail.from);
    return relay === '' ? { alias } : { alias, behind: siteOf(address) };
  } catch {
    // Without a key that can be kept the mail is noted all the same.
    return {};
  }
}

export interface AliasPast {
  /** Who wrote to the alias before, the latest first; never empty. */
  senders: string[];
  /** None of them is who wrote this mail. */
  isNewSender: boolean;
}

const MOST_SENDERS = 3;

/** What is known of the alias of the mail `key`; null where it has none, or nothing came to it before. @throws where there is no history */
export async function readAliasPast(key: string, open: () => Promise<History> = () => History.open()): Promise<AliasPast | null> {
  const history = await open();
  try {
    const row = await history.find([key]);
    return row?.alias === undefined ? null : pastOf(row, await history.listOfAlias(row.alias));
  } finally {
    history.close();
  }
}

/** A fake that came before tells nothing of who knows the alias by right, and is passed over. */
export function pastOf(row: HistoryEvent, all: readonly HistoryEvent[]): AliasPast | null {
  const before = all
    .filter(({ kind, key, at, verdict }) => kind === 'mail' && key !== row.key && at <= row.at && !warns(verdict))
    .toSorted((a, b) => b.at - a.at)
    .filter((one) => nameOf(one) !== '');
  if (before.length === 0) return null;
  const ids = idsOf(row);
  return {
    senders: [...new Set(before.map(nameOf))].slice(0, MOST_SENDERS),
    isNewSender: !before.some((one) => idsOf(one).some((id) => ids.includes(id))),
  };
}

/** The platform where the mail was vouched for, else the site of the sender. */
function nameOf(event: HistoryEvent): string {
  const isVouched = vouches(event.verdict);
  return isVouched && event.platformName !== '' ? event.platformName : (event.behind ?? siteOf(event.from));
}

/** A sender goes by several sites, and one site by several names: whoever shares one is the same. */
function idsOf({ from, behind = siteOf(from), platform, verdict }: HistoryEvent): string[] {
  const ids = [behind && `site ${behind}`, platform !== null && !warns(verdict) && `platform ${platform}`];
  return ids.filter((id) => typeof id === 'string' && id !== '') as string[];
}

function siteOf(address: string): string {
  const domain = domainOf(address);
  return registrable(domain) || domain;
}
