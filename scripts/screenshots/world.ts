/** Pages on which something is drawn: a fake, and one that does not add up. */
import type { Serve } from '../browsers/mock-server.ts';
import { demoWorld } from '../demo/world.ts';

export const FAKE = 'https://secure-reset.example/login';
export const DOUBTFUL = 'https://kqz-films.example/chosen';

const doubtful = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title><link rel="icon" href="data:,">
  <style>body{font:16px/1.5 system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem}label{display:block;margin:1rem 0}</style>
  <select><option>One</option><option selected>Sign in to your Netflix account</option></select>
  <form method="post" action="/in"><label>Email <input name="email" type="email"></label>
  <label>Password <input name="password" type="password"></label><button>Continue</button></form>`;

export const pictureWorld: Serve = (host, path, method) =>
  host === 'kqz-films.example' ? { type: 'text/html; charset=utf-8', body: doubtful } : demoWorld(host, path, method);
