/** Gathers who says each fact into what ships as `facts.json`, beside the tables that hold the facts themselves. */
import type { BrandFile } from '../../platforms/brand-schema.ts';
import { compilePlatforms } from '../../platforms/compile.ts';
import { factsOf, type PackedFacts, type PackedSaying } from '../../platforms/known-facts.ts';
import type { PlatformFile } from '../../platforms/schema.ts';

interface Saying {
  confidence?: 'high' | 'medium';
  sources: string[];
}

/** Checked files in, packed facts out; the brands in the order of their first web domains, as in `brands.json`. */
export function packFacts(platforms: PlatformFile[], brands: BrandFile[]): PackedFacts {
  const [first] = brands;
  const numbers = new Map<string, number>();
  const numberOf = (source: string): number => {
    const number = numbers.get(source) ?? numbers.size;
    numbers.set(source, number);
    return number;
  };
  const pack = ({ confidence, sources }: Saying): PackedSaying => [confidence ?? '', ...sources.map(numberOf)];
  const said = Object.fromEntries(
    platforms.map((file) => [
      file.id,
      { date: file.date, ...(file.regions && { regions: file.regions }), said: sayingsOf(file).map(pack) },
    ]),
  );
  const rows = brands
    .flatMap((file) => file.brands)
    .toSorted((a, b) => ((a.domains[0] ?? '') < (b.domains[0] ?? '') ? -1 : 1))
    .map(({ date = '', regions = [], source = '' }) => [regions.join(' '), source, date].join('\t').trimEnd());
  return {
    sources: [...numbers.keys()],
    platforms: said,
    brands: {
      date: first?.date ?? '',
      source: first?.sources.brands ?? '',
      pageSource: first?.sources.changePassword ?? '',
      rows: rows.join('\n'),
    },
  };
}

/** Who says each fact, in the order of `factsOf`; throws where a fact would be left without. */
function sayingsOf(file: PlatformFile): Saying[] {
  const bySource = ({ source }: { source: string }): Saying => ({ sources: [source] });
  const { pages, reportAddress, topLevelDomains = [], twoFactor } = file;
  const sayings = [
    ...file.senderDomains.map(({ confidence, sources }): Saying => ({ confidence, sources })),
    ...file.senderAddresses.map(({ confidence, source }): Saying => ({ confidence, sources: [source] })),
    ...file.unconfirmedSenderDomains.map(({ sources }): Saying => ({ sources })),
    ...[...file.webDomains, ...topLevelDomains].map(bySource),
    ...(twoFactor ? (twoFactor.offered ? twoFactor.methods : ['none']).map(() => bySource(twoFactor)) : []),
    ...Object.values(pages).flatMap((page): Saying[] => {
      if (!page) return [];
      return [{ ...('url' in page && { confidence: page.confidence }), sources: [page.source] }];
    }),
    ...(reportAddress ? [bySource(reportAddress)] : []),
  ];
  const [platform] = compilePlatforms([file]).platforms;
  const count = platform ? factsOf(platform).length : 0;
  if (count !== sayings.length) throw new Error(`${file.id}: ${count} facts, but ${sayings.length} of them with a source`);
  return sayings;
}
