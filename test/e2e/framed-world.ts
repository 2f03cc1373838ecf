/** Pages whose form stands in a frame, of every kind of address that a frame can have. */
import type { Serve } from '../../scripts/browsers/mock-server.ts';

const LURE = `<title>Instagram - Log in</title><h1>Instagram</h1><p>Log in to your Instagram account to confirm your password.</p>
<form method="post"><label>Username <input name="username"></label><label>Password <input name="password" type="password"></label><button>Log in</button></form>`;
/** A button and a field as platforms hand them out to everybody's pages. */
const SIGN_IN = `<title>Sign in with Google</title><h1>Google</h1><form><label>Email <input type="email" name="identifier"></label><label>Password <input type="password"></label><button>Sign in</button></form>`;

const quoted = JSON.stringify(LURE).replaceAll('</', '<\\/');

export const FRAMES: Record<string, string> = {
  'cross-origin': '<iframe src="https://secure-forms.example/login"></iframe>',
  srcdoc: `<iframe id="f"></iframe><script>document.getElementById('f').srcdoc = ${quoted}</script>`,
  'about:blank': `<iframe id="f"></iframe><script>document.getElementById('f').contentDocument.body.innerHTML = ${quoted}</script>`,
  blob: `<iframe id="f"></iframe><script>document.getElementById('f').src = URL.createObjectURL(new Blob([${quoted}], { type: 'text/html' }))</script>`,
  data: `<iframe id="f"></iframe><script>document.getElementById('f').src = 'data:text/html,' + encodeURIComponent(${quoted})</script>`,
  'sandboxed srcdoc': `<iframe id="f" sandbox="allow-scripts allow-forms"></iframe><script>document.getElementById('f').srcdoc = ${quoted}</script>`,
  nested: '<iframe src="https://garden.example/frame/cross-origin"></iframe>',
};

/** Neither the page nor the frame, which covers it, says whose it is. */
const COVERING = `<title>Notice</title><style>body{margin:0}iframe{position:fixed;inset:0;width:100vw!important;height:100vh!important;border:0}</style>
<iframe src="https://kqz-31.web.app/"></iframe>`;
const NAMELESS =
  '<title>Sign in</title><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Continue</button></form>';

/** `https://flowers.example/frame/<kind>` shows a frame of that kind; `/real` one of the platform's own, `/covered` one of free hosting that covers it. */
export const framedWorld: Serve = (host, path) => {
  const kind = decodeURIComponent(/^\/frame\/([^?]*)/.exec(path)?.[1] ?? '');
  if (host === 'secure-forms.example') return html(LURE);
  if (host === 'kqz-31.web.app') return html(NAMELESS);
  if (path.startsWith('/covered')) return html(COVERING);
  if (host === 'accounts.google.com') return html(SIGN_IN);
  if (path.startsWith('/real'))
    return html('<title>Flowers</title><h1>Flowers</h1><iframe src="https://accounts.google.com/gsi/button"></iframe>');
  return html(`<title>Flowers</title><h1>Flowers</h1><p>We sell flowers.</p>${FRAMES[kind] ?? ''}`);
};

function html(body: string): { type: string; body: string } {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><style>iframe{width:600px;height:400px}</style>${body}</html>`,
  };
}
