/** Pages on which something is drawn: a fake, one that does not add up, and a webmail whose mails lie out of reach. */
import type { Serve } from '../browsers/mock-server.ts';
import { demoWorld } from '../demo/world.ts';

export const FAKE = 'https://secure-reset.example/login';
export const DOUBTFUL = 'https://kqz-films.example/chosen';
export const UNREADABLE = 'https://mail.post.example/';

const doubtful = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title><link rel="icon" href="data:,">
  <style>body{font:16px/1.5 system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem}label{display:block;margin:1rem 0}</style>
  <select><option>One</option><option selected>Sign in to your Netflix account</option></select>
  <form method="post" action="/in"><label>Email <input name="email" type="email"></label>
  <label>Password <input name="password" type="password"></label><button>Continue</button></form>`;

const outOfReach = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbox</title><link rel="icon" href="data:,">
  <meta name="color-scheme" content="light dark"><style>body{font:14px system-ui}iframe{border:0;inline-size:100%}</style>
  <nav>Inbox Drafts Sent</nav><main><div role="toolbar"><button>Reply</button><button>Forward</button><button>Delete</button></div>
  <h2>Reset your password</h2>
  <dl><dt>From</dt><dd>Instagram &lt;security@mail.instagram.com&gt;</dd><dt>To</dt><dd>mara@post.example</dd><dt>Date</dt><dd>2026-01-09 10:00</dd></dl>
  <iframe title="Message" src="https://bodies.kqz.example/1" height="400"></iframe></main>`;

const html = (body: string) => ({ type: 'text/html; charset=utf-8', body });

/** The world of the demo, and three hosts more: a page that does not add up, and a webmail whose mail stands in another site's frame. */
export const pictureWorld: Serve = (host, path, method) => {
  if (host === 'kqz-films.example') return html(doubtful);
  if (host === 'mail.post.example') return html(outOfReach);
  if (host === 'bodies.kqz.example') return html('<p>Somebody asked to reset your password. Choose a new one here.</p>');
  return demoWorld(host, path, method);
};
