/** The pages of the bench, made of words of no meaning: what counts is how much of what stands in them. */
import type { Serve } from '../browsers/mock-server.ts';

const WORDS = 'a plain sentence of no meaning that is as long as sentences in pages are, and then a little longer still. ';
const FRAMES = 20;

const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => `<p id="p${at}">${WORDS.repeat(3)}</p>`).join('');

const article =
  `<header><nav><ul>${'<li><a href="/x">Section</a></li>'.repeat(30)}</ul></nav></header><main><article><h1>An article</h1>` +
  `<p>By <a href="mailto:desk@paper.example">desk@paper.example</a></p>` +
  `<section><h2>Part</h2>${paragraphs(8)}<figure><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg><figcaption>Picture</figcaption></figure></section>`.repeat(
    10,
  ) +
  `</article><aside>${'<div class="card"><div><span>Read on</span><a href="/y">More</a></div></div>'.repeat(60)}</aside></main>` +
  '<footer><form><input type="search" name="q"><button>Search</button></form></footer>';

const login =
  '<main><h1>Welcome back</h1><form action="/in" method="post"><label>Name <input name="username" autocomplete="username"></label>' +
  '<label>Password <input type="password" name="password"></label><button>Sign in</button></form><p><a href="/forgot">Forgot it?</a></p></main>';

export const PAGES: Record<string, string> = {
  'ordinary, 400 paragraphs': paragraphs(400),
  article,
  login,
  '20 frames': `<h1>Frames</h1>${'<iframe src="/frame"></iframe>'.repeat(FRAMES)}`,
};

/** Path of the page at that place of PAGES. */
export const pathOf = (at: number): string => `/page${at}`;

/** Answers every host with the page that its path names, and its frames; null for what is no page. */
export const servePages: Serve = (_host, path) => {
  const bare = path.replace(/[?].*/, '');
  const body = bare === '/frame' ? paragraphs(20) : Object.values(PAGES)[Number(/^\/page(\d+)$/.exec(bare)?.[1] ?? -1)];
  if (body === undefined) return null;
  const head = '<meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">';
  return { type: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>` };
};
