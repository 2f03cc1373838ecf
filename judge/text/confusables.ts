/**
 * Letters of other scripts, and odd Latin ones, by the plain Latin letter that they look like (the idea of
 * UTS #39, worked out from the letters' shapes). Mathematical, full-width, circled and superscript letters
 * are missing here: NFKD undoes them. The other case of an entry counts as well unless it has its own.
 */

/** Letters of another script that a reader takes for the Latin one: Cyrillic, Greek, Armenian, Cherokee, Lisu … */
export const FOREIGN: Record<string, string> = {
  a: 'аαΑᎪꓮⲀ',
  b: 'ВΒьᏴꓐⲂ',
  c: 'сᏟꓚⲤ',
  d: 'ԁᎠꓓ',
  e: 'еΕҽᎬꓰⲈ',
  f: 'Ϝꓝ',
  g: 'ցԍᏀꓖ',
  h: 'һНΗհᎻꓧⲎ',
  i: 'іιΙᎥꓲⲒ',
  j: 'јյϳᎫꓙ',
  k: 'кΚᏦꓗⲔ',
  l: 'ӏԼᏞꓡ',
  m: 'МΜᎷꓟⲘ',
  n: 'ոΝꓠⲚ',
  o: 'оοσՕჿסꓳⲞ०০੦૦୦௦౦೦൦๐໐၀٥۵᱐ഠဝ',
  p: 'рρΡᏢꓑⲢ',
  q: 'ԛզգ',
  r: 'гᎡꓣ',
  s: 'ѕՏᏚꓢ',
  t: 'ТΤᎢꓔⲦ',
  u: 'սυՍꓴ',
  v: 'ѵνᏙꓦ',
  w: 'ԝᎳᏔꓪ',
  x: 'хχΧꓫⲬ',
  y: 'уүγΥყᎩᎽꓬⲨ',
  z: 'ΖᏃꓜ',
};

/** Latin letters that no common spelling uses and that look like a plain one: phonetic, small capitals, numerals. */
export const ODD_LATIN: Record<string, string> = {
  a: 'ɑᴀ',
  b: 'ʙᴃ',
  c: 'ᴄↄ',
  d: 'ᴅ',
  e: 'ᴇ℮',
  f: 'ꜰꬵ',
  g: 'ɡɢᶃ',
  h: 'ʜ',
  i: 'ɩɪᵻꙇ',
  j: 'ᴊ',
  k: 'ᴋ',
  l: 'ʟǀ',
  m: 'ᴍ',
  n: 'ɴ',
  o: 'ᴏᴑꬽ',
  p: 'ᴘ',
  q: 'ꞯ',
  r: 'ʀꭇꭈ',
  s: 'ꜱ',
  t: 'ᴛ',
  u: 'ᴜꭎꭒʊ',
  v: 'ᴠ',
  w: 'ᴡ',
  y: 'ʏỿ',
  z: 'ᴢ',
};

/** Weaker likenesses, and letters that languages really use: enough to compare two words, never to accuse one. */
export const LOOSE: Record<string, string> = {
  a: 'Λⱥ',
  ae: 'æӕ',
  b: 'вβßƀɓƃƄ',
  c: 'ƈȼꞓɕҫϛ',
  d: 'đðɗƌɖȡԂ',
  e: 'εɛəӘɇєΣҿ',
  f: 'ƒғʄẝ',
  g: 'ɠǥԌ',
  h: 'нħɦңӈћђⱨԋ',
  i: 'ıɨ',
  j: 'ȷɉʝ',
  k: 'ƙқҡҝҟӄĸⱪԟ',
  l: 'łƚɫɭȴⱡլןו∣│',
  m: 'мɱӎ',
  n: 'пηŋɲƞɳȵռⴖΠπ',
  o: 'øɵθөѳфƟօ',
  oe: 'œɶ',
  p: 'þƥҏϸքᵽ',
  q: 'ʠɋ',
  r: 'ɍɼɽɾґяЯʁ',
  s: 'ȿʂƨς',
  t: 'тτŧƭʈҭȶ',
  u: 'μʉʋцџ',
  v: 'ѴՎ',
  w: 'ѡωաшɯⱳ',
  x: 'ҳӽ',
  y: 'ƴɏұʎ',
  z: 'ƶȥʐʑɀ',
};

/** Punctuation that stands in for the marks of an address. */
export const PUNCTUATION: Record<string, string> = {
  '-': '‐‑‒–—―−⁃',
  '/': '∕⁄⧸╱',
  ':': '։׃܃܄꞉∶',
  '.': '。｡․',
  "'": '’‘ʼ՚ꞌ`´ʹ',
};

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
const STRICT = new Map(Object.entries(FOREIGN).flatMap(([latin, alike]) => [...alike].map((letter) => [letter, latin] as const)));
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
