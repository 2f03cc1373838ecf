/** What one file of `platforms/brands/` may say: many brands of one category, of which no sender is confirmed. */
import * as z from 'zod/mini';
import { country, host, source, url } from './schema.ts';

const text = z.string().check(z.minLength(1, 'is empty'), z.trim());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no ISO date'));

/** One brand. A fact without a source of its own comes from the source at the head of the file. */
export const brandEntry = z.strictObject({
  /** Further names by which people know it; each must be no word and of four letters at least. */
  also: z.optional(z.array(text)),
  changePassword: z.optional(url),
  /** Day of its facts where it is not the file's. */
  date: z.optional(day),
  domains: z.array(host).check(z.minLength(1, 'names no web domain')),
  methods: z.optional(z.array(text)),
  name: text,
  /** An ordinary word, a first name or very short: by itself it names nobody. */
  ordinary: z.optional(z.literal(true)),
  /** Two-letter countries it serves; none where it serves all. */
  regions: z.optional(z.array(country)),
  /** Who says so, where it is not the file's own source. */
  source: z.optional(source),
  twoFactorHelp: z.optional(url),
});

/** The brands of one category. */
export const brandFile = z.strictObject({
  brands: z.array(brandEntry),
  category: z.string().check(z.regex(/^[a-z]+$/, 'is no single lower-case word')),
  date: day,
  /** Which list the facts come from. */
  sources: z.strictObject({ brands: source, changePassword: source }),
});

export type BrandEntry = z.infer<typeof brandEntry>;
export type BrandFile = z.infer<typeof brandFile>;
