// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../../../mailboxes/generic.ts';
import { openAt } from '../address-bar.ts';

/** The subject read from a webmail that we do not know, in which `heading` stands above a mail. */
function subjectUnder(heading: string): string | undefined {
  openAt('https://app.hut.example/read');
  document.title = 'Hut Post';
  document.body.innerHTML = `<nav><a href="#1">Inbox</a><a href="#2">Junk</a><a href="#3">Trash</a></nav><main><h2></h2>
    <div class="from">Mill Post &lt;no-reply@mill.example&gt;</div><time datetime="2026-05-04T08:00:00Z">4 May</time>
    <button>Reply</button><button>Forward</button><div class="message-body"><p>Your mailbox is full, or will be soon.</p></div></main>`;
  document.querySelector('h2')?.append(heading);
  const mail = generic.openMails(document)[0]?.read();
  return mail && 'subject' in mail ? mail.subject : undefined;
}

describe('a heading above a mail', () => {
  it.each(['mara@mail.example: your mailbox is full', 'Notice to mara@mail.example about your password', 'A new sign-in'])(
    'is its subject, with an address in it too: %s',
    (heading) => expect(subjectUnder(heading)).toBe(heading),
  );

  it.each(['mara@mail.example', 'Mara Lind <mara@mail.example>', 'mara@mail.example Inbox'])(
    'is none where it names an account: %s',
    (heading) => expect(subjectUnder(heading)).toBe(''),
  );
});
