/** The plain check of one phrase file, which the catalogue test runs over all of them. */
import { CONCEPTS, termsOf } from '../../../../judge/topic/phrase-file.ts';

const KNOWN = new Set<string>(CONCEPTS);

/** What is wrong with a file, one sentence each; empty where it is fine. Never throws. */
export function faultsOfPhraseFile(file: unknown): string[] {
  if (typeof file !== 'object' || file === null) return ['is no object'];
  const { language, words } = file as Record<string, unknown>;
  const faults: string[] = [];
  if (typeof language !== 'string' || !/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(language)) faults.push('has no language');
  if (typeof words !== 'object' || words === null) return [...faults, 'has no words'];
  for (const [concept, entry] of Object.entries(words)) {
    if (!KNOWN.has(concept)) faults.push(`knows no concept "${concept}"`);
    if (typeof entry !== 'string') faults.push(`"${concept}" is no text`);
    else faults.push(...faultsOfEntry(concept, entry));
  }
  return faults;
}

function faultsOfEntry(concept: string, entry: string): string[] {
  const terms = termsOf(entry);
  const faults = terms.length === 0 ? [`"${concept}" is empty`] : [];
  if (new Set(terms).size < terms.length) faults.push(`"${concept}" names a term twice`);
  for (const term of terms) {
    const bare = term.endsWith('*') ? term.slice(0, -1) : term;
    if (bare.includes('*')) faults.push(`"${term}": a star stands only at the end`);
    if (bare !== bare.toLowerCase()) faults.push(`"${term}" is not in lower case`);
    if (bare.length < (term.endsWith('*') && bare.charCodeAt(0) < 0x250 ? 3 : 1)) faults.push(`"${term}" is too short`);
  }
  return faults;
}
