import type { Serve, Served } from '../../scripts/browsers/mock-server.ts';

const html = (body: string): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail</title><style>body { font: 16px sans-serif }</style>${body}`,
});

export const LURE = `<p>Hello mara,</p><p>Somebody asked to reset the password of your Instagram account. If you do nothing it will be closed today.</p>
  <p><a href="https://confirm.flat-roof.example/session?id=3">Reset password</a></p>`;
const GENUINE = `<p>Hello mara,</p><p>Somebody asked to reset the password of your Instagram account. If it was you, choose a new one:</p>
  <p><a href="https://www.instagram.com/accounts/password/reset/confirm/?id=3">Reset password</a></p>`;

/** As its webmail shows another mail in the same frame. */
const SHOWS_ANOTHER = `<script>addEventListener('message', ({ data }) => { if (data === 'another') document.body.innerHTML = ${JSON.stringify(GENUINE)}; });</script>`;

const ICLOUD = `<script></script><div class="thread-list"><div class="thread-list-item" aria-selected="true"><div class="thread-participants">Instagram</div>
    <div class="thread-subject">Reset your password</div></div></div>
  <div class="pane thread-detail-pane" style="width: 720px"><div><span class="contact-token">Instagram</span></div>
    <iframe src="https://www-mail.icloud-sandbox.com/applications/mail2-message/current/en-us/index.html" width="700" height="300"></iframe></div>`;

/** Its mail lies in the tree of a tree; of the header no more is known than that it stands there. */
const GMX = `<webmailer-mail-detail></webmailer-mail-detail><iframe title="Advertisement" src="https://ads.other.example/" width="300" height="50"></iframe><script>
  const pane = document.querySelector('webmailer-mail-detail').attachShadow({ mode: 'open' });
  pane.innerHTML = '<div>Instagram, Friday</div><detail-body style="display: block; width: 720px"></detail-body>';
  pane.querySelector('detail-body').attachShadow({ mode: 'open' }).innerHTML =
    '<iframe name="detail-body-iframe" width="700" height="300" src="https://gmxnet.mailbody-ui.de/Mail/17/Body/html?target_origin=x"></iframe>';
</script>`;

/** A webmail that nobody knows, with `frame` for its body. */
const unknown = (frame: string): string => `<nav>Inbox Drafts Sent</nav><main style="width: 720px">
  <div role="toolbar"><button>Reply</button><button>Forward</button><button>Delete</button></div>
  <h2>Reset your password</h2>
  <dl><dt>From</dt><dd>Instagram &lt;security@mail.instagram.com&gt;</dd><dt>To</dt><dd>mara@post.example</dd><dt>Date</dt><dd>2026-01-09 10:00</dd></dl>
  ${frame}</main>`;

/** Gmail with a mail of AMP open. */
const GMAIL = `<div class="if" style="width: 720px"><h2 class="hP">Reset your password</h2><div class="adn"><div class="iw"><span class="gD" email="security@mail.instagram.com" name="Instagram">Instagram</span></div>
    <div class="ii gt"><div class="a3s"><iframe src="https://x7f.prod.amp4mail.googleusercontent.com/index.html" width="700" height="300"></iframe></div></div></div></div>`;

const quoted = (markup: string): string => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Webmails whose pages may not look into the frames of their mails. */
export const framedMailWorld: Serve = (host, path) => {
  if (host === 'www.icloud.com')
    return html(
      path.startsWith('/applications/')
        ? ICLOUD
        : '<iframe data-name="mail2" src="/applications/mail2/current/en-us/index.html" width="760" height="500"></iframe>',
    );
  if (host === 'navigator.gmx.net')
    return html('<iframe name="mail" src="https://webmailer.gmx.net/mail" width="760" height="500"></iframe>');
  if (host === 'webmailer.gmx.net') return html(GMX);
  if (host === 'mail.google.com') return path.startsWith('/mail/u/0/?ui') ? { type: 'text/plain', body: '' } : html(GMAIL);
  if (host.endsWith('.amp4mail.googleusercontent.com')) return html(LURE + SHOWS_ANOTHER);
  if (host === 'www-mail.icloud-sandbox.com' || host === 'gmxnet.mailbody-ui.de' || host.startsWith('bodies.'))
    return html(LURE + SHOWS_ANOTHER);
  if (host === 'sealed.webmail.example')
    return html(unknown(`<iframe sandbox="allow-popups" srcdoc="${quoted(LURE)}" width="700" height="300"></iframe>`));
  if (host === 'apart.webmail.example')
    return html(unknown('<iframe title="Message" src="https://bodies.webmail.example/1" width="700" height="300"></iframe>'));
  if (host === 'posing.webmail.example')
    return html(unknown('<iframe title="Message" src="https://bodies.bank.example/1" width="700" height="300"></iframe>'));
  return html('<p>Nothing.');
};
