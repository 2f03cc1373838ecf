/**
 * Our own packaged tables. The first thing that the worker runs: they are asked for before its script has made what all
 * else needs, so that they come in meanwhile.
 */
const TABLES = ['brands.json', 'names.json', 'platforms.json', 'topics.json'] as const;

type Table = (typeof TABLES)[number];

const asked = new Map<Table, Promise<unknown>>(inBrowser() ? TABLES.map((name) => [name, quietly(fetchTable(name))]) : []);

/** A table as it is packaged; what was asked for at the start is given once. @throws where it cannot be read */
export function readTable(name: Table): Promise<unknown> {
  const table = asked.get(name) ?? fetchTable(name);
  asked.delete(name);
  return table;
}

/** Our own packaged file: the only kind of address that the background ever reads. */
async function fetchTable(name: Table): Promise<unknown> {
  const response = await fetch(new URL(`/${name}`, location.href), { mode: 'same-origin' });
  return response.json();
}

/** Whoever asks for it hears of its failure. */
function quietly<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}

/** The build runs this file as well, to read what kind of script it is. */
function inBrowser(): boolean {
  return (globalThis as { location?: Location }).location?.protocol.endsWith('-extension:') === true;
}
