import type { Serve } from '../browsers/mock-server.ts';

/** The reset form that the demo sends before the mail that was "just asked for" comes. */
export const resetPage = 'https://www.instagram.com/accounts/password/reset/';

/** What the rest of the web shows during demo and tests: nothing leaves the machine, and lures still lead somewhere. */
export const demoWorld: Serve = (host, path, method) => {
  if (host === 'www.instagram.com' && path.startsWith('/accounts/password/reset/')) {
    return method === 'POST' ? html('Check your mail', '<h1>Check your mail</h1><p>We sent you a link.</p>') : resetForm;
  }
  if (host.endsWith('.example')) return luresPage(host);
  return html(host, `<h1>${host}</h1><p>The demonstration stands in for this site. Nothing left your machine.</p>`);
};

const resetForm = html(
  'Reset password - Instagram',
  `<h1>Trouble logging in?</h1>
  <p>Enter your email, phone or username and we will send you a link to get back into your account.</p>
  <form method="post" action="/accounts/password/reset/">
    <label>Email, phone or username <input name="cppEmailOrUsername" autocomplete="username"></label>
    <button type="submit">Reset password</button>
  </form>`,
);

function luresPage(host: string): { type: string; body: string } {
  if (!/secure|confirm|help|notice|mailer|instagr/.test(host)) return html(host, `<h1>${host}</h1>`);
  return html(
    'Instagram - Log in',
    `<h1>Instagram</h1>
    <p>Log in to your Instagram account to confirm your password.</p>
    <form method="post" action="/send">
      <label>Username <input name="username" autocomplete="username"></label>
      <label>Password <input name="password" type="password"></label>
      <button type="submit">Log in</button>
    </form>`,
  );
}

function html(title: string, body: string): { type: string; body: string } {
  const head = `<meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">`;
  const style = 'body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto}label{display:block;margin:1rem 0}';
  return { type: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en">${head}<style>${style}</style>${body}` };
}
