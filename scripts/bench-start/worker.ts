/** One start of the built worker, in a process of its own: prints the milliseconds of CPU time until it answered what needs its rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { runInThisContext } from 'node:vm';
import { cpuSince } from '../bench/cpu.ts';

const [folder = '', brands = ''] = process.argv.slice(2);
const ID = 'benchbenchbenchbenchbenchbenchbe';
const OWN = `chrome-extension://${ID}/`;
const NO_BRANDS = JSON.stringify({ date: '', sources: [], rows: '', keys: '' });

type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown;
const listeners: Listener[] = [];

/** Whatever the browser offers: every event can be heard, every call is answered with nothing. */
const anything: object = new Proxy(() => Promise.resolve({}), {
  get: (_, key) => (key === 'then' ? undefined : anything),
});
const runtime = new Proxy(
  { id: ID, getURL: (path: string) => new URL(path, OWN).href, onMessage: { addListener: (one: Listener) => listeners.push(one) } },
  { get: (own, key) => Reflect.get(own, key) ?? anything },
);
const chrome = new Proxy({ runtime }, { get: (own, key) => Reflect.get(own, key) ?? anything });

// Read before the clock starts: a browser serves its packaged files from memory.
const texts = new Map(
  ['platforms.json', 'topics.json', 'brands.json', 'names.json'].map((name) => [
    name,
    name === 'brands.json' && brands === 'without' ? NO_BRANDS : readFileSync(join(folder, name), 'utf8'),
  ]),
);
const script = readFileSync(join(folder, 'background.js'), 'utf8');

Object.assign(globalThis, {
  chrome,
  browser: chrome,
  location: new URL(OWN),
  self: globalThis,
  fetch: (url: URL) => Promise.resolve({ json: () => Promise.resolve(JSON.parse(texts.get(url.pathname.slice(1)) ?? 'null')) }),
});

const began = process.cpuUsage();
runInThisContext(script);
const sender = { id: ID, url: `${OWN}options.html`, origin: OWN.slice(0, -1) };
const answer = await new Promise((tell) => {
  for (const listener of listeners) listener({ type: 'list-platforms' }, sender, tell);
});
const took = cpuSince(began);
if (!Array.isArray(answer) || answer.length === 0)
  throw new Error(`The worker did not answer with its platforms: ${JSON.stringify(answer)}`);
process.stdout.write(String(took));
process.exit(0);
