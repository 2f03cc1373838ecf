/** How the letters of a name are written in a host. */

/** Letters and digits of the Latin alphabet alone, in lower case. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', å: 'aa', æ: 'ae' };

/** Both ways in which a host writes the letters that have marks: left bare, and written out ("koeln"). */
export function asHostsWrite(text: string): [string, string] {
  const small = text.toLowerCase().normalize('NFC');
  return [bare(small.normalize('NFD')), bare(small.replace(/[äöüßøåæ]/g, (letter) => WRITTEN_OUT[letter] ?? letter).normalize('NFD'))];
}
