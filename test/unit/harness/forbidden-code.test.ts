import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { forbiddenCode } from '../../e2e/forbidden-code.ts';

describe('the search for forbidden code', () => {
  it.each([
    ['eval', 'eval("1")'],
    ['eval by another name', 'const run = eval; run("1")'],
    ['indirect eval', '(0, eval)("1")'],
    ['eval of window', 'window.eval("1")'],
    ['eval by a computed name', 'globalThis["eval"]("1")'],
    ['new Function', 'new Function("return 1")'],
    ['a called Function', 'Function("return 1")()'],
    ['an aliased Function', 'const F = Function; try { new F(""); } catch {}'],
    ['Function of globalThis', 'const { Function: F } = globalThis; F("")'],
    ['Function by its call', 'Function.call(null, "return 1")()'],
    ['eval in a shorthand', 'const tools = { eval }; tools.run("1")'],
    ['the constructor of a function', '(() => {}).constructor("return 1")()'],
    ['the constructor of a constructor', '[].constructor.constructor("return 1")()'],
    ['a timer with a text', 'setTimeout("go()", 1)'],
    ['a socket', 'new WebSocket("wss://a.example")'],
    ['an aliased request', 'const X = XMLHttpRequest; new X()'],
    ['a beacon', 'navigator.sendBeacon("/x")'],
    ['an event source', 'new EventSource("/x")'],
    ['a fetch', 'fetch("https://a.example/")'],
    ['a fetch of globalThis', 'globalThis.fetch("https://a.example/")'],
    ['an aliased fetch', 'const get = fetch; get("https://a.example/")'],
    ['a fetch that is not held to its origin', 'fetch(url, { credentials: "include" })'],
    ['an import from elsewhere', 'import(address)'],
    ['an import of a name put together', 'import(`./${name}.js`)'],
  ])('finds %s', (_name, code) => {
    expect(forbiddenCode(code)).not.toEqual([]);
  });

  it.each([
    ['a fetch of our own files', 'fetch(api.runtime.getURL("/platforms.json"))'],
    ['a fetch held to its origin', 'fetch(url, { mode: "same-origin", redirect: "error" })'],
    ['a question for the type', 'a instanceof Function; Function.prototype.call; typeof a === "function"'],
    ['a bound call', 'const has = Function.call.bind(Object.prototype.hasOwnProperty)'],
    ['an import of a file that is named', 'import("./a.js"); import(`./b.js`)'],
    ['a key of a table', 'const table = { eval: { minArgs: 1 }, fetch: 2 }'],
    ['a method that bears the name', 'class A { evaluate() { return this.function; } }'],
  ])('lets %s pass', (_name, code) => {
    expect(forbiddenCode(code)).toEqual([]);
  });

  it('finds the hidden Function of full zod after minifying', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'sample',
          resolveId: (id) => (id === 'sample' ? id : undefined),
          load: (id) => (id === 'sample' ? 'import * as z from "zod"; console.log(z.object({ a: z.string() }));' : undefined),
        },
      ],
      build: { write: false, minify: true, rolldownOptions: { input: 'sample' } },
    });
    const code = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
    const scripts = code.flatMap((part) => (part.type === 'chunk' ? part.code : []));
    expect(scripts).toHaveLength(1);
    expect(forbiddenCode(scripts.join(''))).toContainEqual(expect.stringMatching(/^Function at /));
  });
});
