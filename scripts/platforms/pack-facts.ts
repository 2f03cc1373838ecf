/** Gathers the facts with their sources into what ships as `facts.json`. */
import type { BrandFile } from '../../platforms/brand-schema.ts';
import type { FactKind, KnownEntry, KnownFact, PackedFacts } from '../../platforms/known-facts.ts';
import type { PlatformFile } from '../../platforms/schema.ts';

/** Checked files in, packed facts out; the brands in the order of their first web domains, as in `brands.json`. */
export function packFacts(platforms: PlatformFile[], brands: BrandFile[]): PackedFacts {
  const [first] = brands;
  const rows = brands
    .flatMap((file) => file.brands)
    .toSorted((a, b) => ((a.domains[0] ?? '') < (b.domains[0] ?? '') ? -1 : 1))
    .map(({ date = '', regions = [], source = '' }) => [regions.join(' '), source, date].join('\t').trimEnd());
  return {
    platforms: platforms.map(entryOf),
    brands: {
      date: first?.date ?? '',
      source: first?.sources.brands ?? '',
      pageSource: first?.sources.changePassword ?? '',
      rows: rows.join('\n'),
    },
  };
}

function entryOf(file: PlatformFile): KnownEntry {
  const {
    aliases,
    date,
    id,
    name,
    regions = [],
    senderAddresses,
    senderDomains,
    topLevelDomains = [],
    unconfirmedSenderDomains,
    webDomains,
  } = file;
  return {
    id,
    name,
    aliases,
    isVouchedFor: senderAddresses.length + senderDomains.length > 0,
    date,
    regions,
    facts: [
      ...senderDomains.map(({ confidence, domain, exact, sources }): KnownFact => ({
        kind: exact ? 'exact-sender' : 'sender',
        value: domain,
        confidence,
        sources,
      })),
      ...senderAddresses.map(({ address, confidence, source }): KnownFact => ({
        kind: 'sender-address',
        value: address,
        confidence,
        sources: [source],
      })),
      ...unconfirmedSenderDomains.map(({ domain, sources }): KnownFact => ({ kind: 'unconfirmed-sender', value: domain, sources })),
      ...webDomains.map(({ domain, source }): KnownFact => ({ kind: 'site', value: domain, sources: [source] })),
      ...topLevelDomains.map(({ label, source }): KnownFact => ({ kind: 'site', value: `.${label}`, sources: [source] })),
      ...secondFactor(file),
      ...pagesOf(file),
      ...(file.reportAddress
        ? [{ kind: 'report-address' as const, value: file.reportAddress.address, sources: [file.reportAddress.source] }]
        : []),
    ],
  };
}

function secondFactor({ twoFactor }: PlatformFile): KnownFact[] {
  if (!twoFactor) return [];
  const sources = [twoFactor.source];
  if (!twoFactor.offered) return [{ kind: 'no-two-factor', value: '', sources }];
  return twoFactor.methods.map((value) => ({ kind: 'two-factor', value, sources }));
}

function pagesOf({ pages }: PlatformFile): KnownFact[] {
  return Object.entries(pages).flatMap(([kind, page]): KnownFact[] => {
    if (!page) return [];
    const known = { kind: kind as FactKind, sources: [page.source] };
    return 'url' in page ? [{ ...known, value: page.url, confidence: page.confidence }] : [{ ...known, value: page.words }];
  });
}
