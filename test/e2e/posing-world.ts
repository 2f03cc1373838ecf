/** Pages with the looks of an open mail; whose they are, their host says. */
import type { Serve, Served } from '../../scripts/browsers/mock-server.ts';

/** A stranger's site. */
export const GAMES = 'https://kqz-games.example';
/** Asks for a password in another's name; a site of its own, since the tabs of one site may share a process with its flood. */
export const KIT = 'https://kqz-kit.example';
/** A webmail that no list knows. */
export const POST = 'https://post.firm.example';

type Letter = [address: string, subject: string, body: string];

const SUBJECT = 'Reset your Instagram password';
const reset = (link: string): string =>
  `<p>Hi Mara,</p><p>We got a request to reset your Instagram password.</p><p><a href="${link}">Reset password</a></p>
  <p>If you ignore this message, your password will not be changed.</p>`;
const STRANGER = 'help@account-watch.example';
const GENUINE: Letter = [
  'security@mail.instagram.com',
  SUBJECT,
  reset('https://www.instagram.com/accounts/password/reset/confirm/?token=1'),
];
const LURE: Letter = [STRANGER, SUBJECT, reset('https://account-watch.example/go')];
/** The sender, subject and minute of the lure. */
const HARMLESS: Letter = [STRANGER, SUBJECT, '<p>See you on Sunday for lunch, bring the dog.</p>'];

const mail = ([address, subject, body]: Letter): string =>
  `<article><h2>${subject}</h2><dl><dt>From</dt><dd>Instagram &lt;${address}&gt;</dd><dt>To</dt><dd>mara@post.example</dd>
  <dt>Date</dt><dd>2026-01-09 10:00</dd></dl><div class="message-body">${body}</div></article>`;

function mailPage(letter: Letter, around = ''): Served {
  return page(
    'Inbox',
    `<nav>Inbox Drafts Sent</nav><main><div role="toolbar"><button>Reply</button><button>Forward</button><button>Delete</button></div>
    <section id="mails">${mail(letter)}</section></main>${around}`,
  );
}

const page = (title: string, body: string): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${body}`,
});

const FORM = `<h1>Instagram</h1><p>Log in to your Instagram account to confirm your password.</p>
  <form action="/send"><label>Username <input name="username"></label><label>Password <input name="p" type="password"></label><button>Log in</button></form>`;

/** Lies over everything and lets each press through. */
const COVER = `<div style="position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none"><h1>Play</h1></div>`;

/** While `flooding` is true, eight new mails of 20,000 words come each 300 ms. */
const FLOOD = `<script>
  let count = 0;
  const one = ${JSON.stringify(mail(['security@mail.instagram.com', 'Reset NUMBER', `${GENUINE[2]}<p>WORDS</p>`])).replaceAll('</', '<\\/')};
  setInterval(() => {
    if (!window.flooding) return;
    count += 1;
    const next = (at) => one.replace('NUMBER', count + ' ' + at).replace('WORDS', ('word' + count + ' ').repeat(20_000));
    document.querySelector('#mails').innerHTML = [0, 1, 2, 3, 4, 5, 6, 7].map(next).join('');
  }, 300);
</script>`;

const PAGES: Record<string, Served> = {
  '/': mailPage(GENUINE),
  '/lure': mailPage(LURE),
  '/harmless': mailPage(HARMLESS),
  '/framing': mailPage(LURE, '<iframe src="/form" width="600" height="300"></iframe>'),
  '/cover': mailPage(GENUINE, COVER),
  '/flood': mailPage(GENUINE, FLOOD),
  '/form': page('Instagram - Log in', FORM),
};

export const posingWorld: Serve = (_host, path) => PAGES[path] ?? PAGES['/'] ?? null;
