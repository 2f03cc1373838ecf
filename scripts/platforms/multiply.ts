/** Longer lists of the same make, to see what length costs. */
import { tokensOf } from '../../judge/claim/name-table.ts';
import type { PackedBrands } from '../../platforms/brands.ts';
import type { Platform, PlatformTable } from '../../platforms/platform.ts';

/** The table's platforms, repeated under new ids and domains (`a.com` becomes `a.com.x1.example`) up to `count`. */
export function multiply({ date, platforms }: PlatformTable, count: number): PlatformTable {
  const copies = Array.from({ length: count }, (_, at) => {
    const platform = platforms[at % platforms.length];
    const round = Math.floor(at / platforms.length);
    return platform && round > 0 ? renamed(platform, `x${round}`) : platform;
  });
  return { date, platforms: copies.filter((one) => one !== undefined) };
}

function renamed(platform: Platform, mark: string): Platform {
  const under = (domain: string): string => `${domain}.${mark}.example`;
  return {
    ...platform,
    id: platform.id + mark,
    webDomains: platform.webDomains.map(under),
    senderDomains: platform.senderDomains.map((one) => ({ ...one, domain: under(one.domain) })),
    senderAddresses: platform.senderAddresses.map(under),
    unconfirmedSenderDomains: platform.unconfirmedSenderDomains.map(under),
  };
}

/** The packed brands, repeated under new names and domains up to `count`, or cut to it. */
export function multiplyBrands(packed: PackedBrands, count: number): PackedBrands {
  const rows = packed.rows.split('\n');
  const under = (row: string, round: number): string => {
    const [name = '', domains = '', ...rest] = row.split('\t');
    return [`${name}x${round}`, domains.replace(/\S+/g, `$&.x${round}.example`), ...rest].join('\t');
  };
  const all = Array.from({ length: count }, (_, at) => {
    const row = rows[at % rows.length] ?? '';
    return at < rows.length ? row : under(row, Math.floor(at / rows.length));
  });
  const keys = new Map<string, number[]>();
  for (const [at, row] of all.entries()) {
    const key = tokensOf(row.split('\t')[0] ?? '')[0] ?? '';
    keys.set(key, [...(keys.get(key) ?? []), at]);
  }
  return { ...packed, rows: all.join('\n'), keys: [...keys].map(([key, brands]) => `${key} ${brands.join(' ')}`).join('\n') };
}
