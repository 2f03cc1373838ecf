// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../../../mailboxes/generic.ts';
import { openAt } from '../address-bar.ts';

function open(
  folders: string,
  { url = 'https://app.hut.example/read', body = '<p>Is this one real, or is my account closed?</p>' } = {},
): number {
  openAt(url);
  document.title = 'Hut Post';
  document.body.innerHTML = `<nav>${folders}</nav><main><h2 class="subject">Fwd: Your account</h2><div class="from">Lena &lt;lena@hut.example&gt;</div><time datetime="2026-05-04T08:00:00Z">4 May</time>
    <button>Reply</button><button>Forward</button><div class="message-body">${body}</div></main>`;
  return generic.openMails(document).length;
}

const REST = '<a href="#1">Inbox</a><a href="#2">Junk</a><a href="#3">Trash</a>';

describe('what the person wrote', () => {
  it.each([
    ['the folder of sent mail', `${REST}<a href="#4" aria-current="page">Sent (3)</a>`],
    ['the drafts', `${REST}<ul><li class="selected">Drafts</li></ul>`],
    ['it in another language', `<a href="#1">Posteingang</a><a href="#2">Papierkorb</a><a class="active" href="#3">Gesendet</a>`],
    ['it by its tip', `${REST}<div role="treeitem" aria-selected="true" title="Sent items"></div>`],
  ])('is left alone in %s', (_where, folders) => {
    expect(open(folders)).toBe(0);
  });

  it('is left alone on its way to the printer', () => {
    expect(open(REST, { url: 'https://app.hut.example/mail/print?id=7' })).toBe(0);
  });
});

describe('what somebody else wrote', () => {
  it.each([
    ['in the inbox', `<a href="#4" aria-current="page">Inbox</a><a href="#2">Sent</a><a href="#3">Drafts</a>`, '<p>Hello Lena.</p>'],
    ['that plays the folder of sent mail', REST, '<p>Hello Lena.</p><a class="selected" aria-current="page" href="#">Sent</a>'],
  ])('is read %s', (_where, folders, body) => {
    expect(open(folders, { body })).toBe(1);
  });
});
