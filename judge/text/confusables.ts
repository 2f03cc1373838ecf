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
