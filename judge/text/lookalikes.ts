import { FOREIGN, LOOSE, ODD_LATIN, PUNCTUATION } from './confusables.ts';

/** Each look-alike of these tables with its Latin letter; an earlier table wins, a listed case beats a derived one. */
function readTables(...tables: Record<string, string>[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const table of tables) addTable(map, table, (letter) => letter);
  for (const table of tables) {
    addTable(map, table, (letter) => letter.toLowerCase());
    addTable(map, table, (letter) => letter.toUpperCase());
  }
  return map;
}

function addTable(map: Map<string, string>, table: Record<string, string>, form: (letter: string) => string) {
  for (const [latin, alike] of Object.entries(table)) {
    for (const letter of alike) {
      const key = form(letter);
      if (!map.has(key) && !/^[a-z]+$/i.test(key)) map.set(key, latin);
    }
  }
}

const ANY = readTables(FOREIGN, ODD_LATIN, LOOSE, PUNCTUATION);
/** As listed only: the other case of a letter is often no likeness (в is no b to the eye). */
const STRICT = new Map(
  Object.entries(FOREIGN).flatMap(([latin, alike]) => [...alike].map((letter) => [letter, latin] as const)),
);
const ODD = readTables(ODD_LATIN);

/** Negative circled and squared capitals, which NFKD leaves alone. */
function enclosedLetter(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x1f150 || code > 0x1f189) return undefined;
  const index = code >= 0x1f170 ? code - 0x1f170 : code - 0x1f150;
  return index < 26 ? String.fromCharCode(97 + index) : undefined;
}

/** The Latin letter(s) that one non-ASCII character can be taken for, even weakly; undefined for none. */
export function anyLookalike(letter: string): string | undefined {
  return ANY.get(letter) ?? enclosedLetter(letter);
}

/** The Latin letter that a letter of another script passes for. */
export function foreignLookalike(letter: string): string | undefined {
  return STRICT.get(letter);
}

/** The Latin letter behind a phonetic letter, small capital or enclosed capital that no spelling uses. */
export function oddLookalike(letter: string): string | undefined {
  return ODD.get(letter) ?? enclosedLetter(letter);
}
