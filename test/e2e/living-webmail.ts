import PostalMime from 'postal-mime';
import type { Serve } from '../../scripts/browsers/mock-server.ts';
import { mailNamed } from './running.ts';

export const WEBMAIL = 'https://post.webmail.example/';

const html = (title: string, body: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${body}`,
});

/** A webmail of one document: its two mails open and close by script, as the test says. */
const oneDocument = html(
  'Inbox',
  `<nav>Inbox Drafts Sent</nav><main>
    <div role="toolbar"><button>Reply</button><button>Forward</button><button>Delete</button></div><article></article></main>
    <script>
      const mails = [
        ['Instagram', 'help@account-watch.example', 'Reset your Instagram password', 'https://account-watch.example/go'],
        ['Instagram', 'security@mail.instagram.com', 'Reset your password', 'https://www.instagram.com/accounts/password/reset/1'],
      ];
      function show(number) {
        const mail = mails[number];
        document.querySelector('article').innerHTML = !mail ? '' : '<h2>' + mail[2] + '</h2><dl><dt>From</dt><dd>' + mail[0] + ' &lt;' + mail[1]
          + '&gt;</dd><dt>To</dt><dd>mara@post.example</dd><dt>Date</dt><dd>2026-01-0' + (number + 1) + ' 10:00</dd></dl>'
          + '<div class="message-body"><p>Hi Mara,</p><p>We got a request to reset your Instagram password.</p><p><a href="' + mail[3]
          + '">Reset password</a></p><p>If you ignore this message, your password will not be changed.</p></div>';
      }
      show(0);
    </script>`,
);

/** A webmail that shows one mail in its own zone, and hands its source out only while `source.readable` says so. */
export async function livingWebmail(source: { readable: boolean }): Promise<Serve> {
  const mail = mailNamed('instagram-reset.eml');
  const { from, subject = '', html: body = '' } = await PostalMime.parse(mail.source);
  const withId = `Message-ID: <living-1@mail.instagram.com>\n${mail.source}`;
  const { name = '', address = '' } = from ?? {};
  const roundcube = html(
    subject,
    `<body class="task-mail action-show"><h2 class="subject">${subject}</h2><table class="headers-table"><tr>
      <td class="header from"><span class="adr"><a href="mailto:${address}" class="rcmContactAddress" title="${address}">${name}</a></span></td></tr>
      <tr><td class="header date">2026-01-09 23:17</td></tr></table><div id="messagebody"><div class="message-htmlpart">${body}</div></div></body>`,
  );
  return (host, path) => {
    if (host === 'rc.webmail.example' && path.includes('viewsource')) return source.readable ? { type: 'text/plain', body: withId } : null;
    if (host === 'rc.webmail.example') return roundcube;
    if (`https://${host}/` !== WEBMAIL) return null;
    return path === '/about' ? html('About', '<p>A page without mail.</p>') : oneDocument;
  };
}
