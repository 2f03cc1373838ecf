/** A longer list of the same make, to see what length costs. */
import type { Platform, PlatformTable } from '../../platforms/types.ts';

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
