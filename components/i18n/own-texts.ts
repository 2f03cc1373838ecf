/** The texts of a language that the browser does not speak, but an organisation set: read from our own packaged file. */

/** As WXT writes them for the browser, by their whole key. */
export type OwnTexts = Record<string, { message: string }>;

/** The texts of `language` or of its main language; null where Unasked has neither. */
export async function readOwnTexts(language: string): Promise<OwnTexts | null> {
  for (const folder of foldersOf(language)) {
    const url = new URL(`/_locales/${folder}/messages.json`, location.href);
    const texts: unknown = await fetch(url, { mode: 'same-origin' }).then(
      (answer) => (answer.ok ? answer.json() : null),
      () => null,
    );
    if (typeof texts === 'object' && texts !== null) return texts as OwnTexts;
  }
  return null;
}

/** `pt-br` as browsers name the folders of its texts: `pt_BR`, then `pt`; for a language alone its likeliest region too (Unicode CLDR). */
export function foldersOf(language: string): string[] {
  const [main = '', ...more] = language.toLowerCase().split(/[-_]/);
  const parts = more.map((part) => (part.length === 2 ? part.toUpperCase() : part));
  const region = parts.length === 0 ? likelyRegion(main) : '';
  return [...new Set([[main, ...parts].join('_'), main, region && `${main}_${region}`])].filter((folder) => folder !== '');
}

/** '' for what is no language. */
function likelyRegion(language: string): string {
  try {
    return new Intl.Locale(language).maximize().region ?? '';
  } catch {
    return '';
  }
}

/** Has this script speak `texts` from now on, null the browser's own. Runs in a page as well, so it stands alone. */
export function speak(texts: OwnTexts | null): void {
  Object.assign(globalThis, { unaskedTexts: texts });
}

/** The text of `key` in what this script was told to speak. What a page calls by that name is no own property of the global object. */
export function ownText(key: string): string | undefined {
  if (!Object.hasOwn(globalThis, 'unaskedTexts')) return undefined;
  return (Reflect.get(globalThis, 'unaskedTexts') as OwnTexts | null)?.[key]?.message;
}
