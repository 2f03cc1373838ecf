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

/** Languages whose texts are written for one region alone; who asks for the language takes those. */
const ONE_REGION: Record<string, string> = { pt: 'pt_BR', zh: 'zh_CN' };

/** `pt-br` as browsers name the folders of its texts: `pt_BR`, then `pt`. */
export function foldersOf(language: string): string[] {
  const [main = '', ...more] = language.toLowerCase().split(/[-_]/);
  const parts = more.map((part) => (part.length === 2 ? part.toUpperCase() : part));
  const region = parts.length === 0 ? (ONE_REGION[main] ?? main) : main;
  return [...new Set([[main, ...parts].join('_'), main, region])].filter((folder) => folder !== '');
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
