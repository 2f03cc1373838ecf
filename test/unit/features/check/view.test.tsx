// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckMemory } from '../../../../features/check/memory.ts';
import { CheckPage, type HandedOver } from '../../../../features/check/view.tsx';
import { evidence, t, verdict } from '../../components/i18n/sample-verdict.ts';

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 2, timeout: 3000 });
const MAIL = [
  'Received: from out.example by mx.mail.example; Mon, 5 Jan 2026 10:00:00 +0000',
  'From: Instagram <help@kqz-data.example>',
  'To: ana@mail.example',
  'Subject: Reset your Instagram password',
  'Content-Type: text/html',
  '',
  '<p>We got a request to reset your Instagram password.</p><a href="https://kqz-data.example/x">Reset password</a>',
].join('\n');

/** What a mail and a look-up would find; the judge and the tables are tested elsewhere. */
const lure = verdict({
  kind: 'lure',
  platform: 'instagram',
  platformName: 'Instagram',
  evidence: [
    evidence('sender-not-platforms', 'strong', { platform: 'Instagram', address: 'help@kqz-data.example', domain: 'kqz-data.example' }),
    evidence('act-elsewhere', 'strong', { host: 'kqz-data.example', domain: 'kqz-data.example' }),
  ],
});
const memory: CheckMemory = {
  mail: async (bytes) =>
    new TextDecoder().decode(bytes).includes('From:')
      ? { is: 'mail', verdict: lure, from: 'help@kqz-data.example', subject: 'Reset your Instagram password' }
      : { is: 'no-mail' },
  link: async (href) =>
    href.startsWith('https:')
      ? {
          is: 'link',
          found: {
            host: 'login.lnstagram.com',
            domain: 'lnstagram.com',
            findings: [{ code: 'link_lookalike', host: 'login.lnstagram.com', like: 'instagram.com' }],
          },
        }
      : { is: 'no-link' },
  sender: async (address) =>
    address.endsWith('gmail.com')
      ? { is: 'sender', found: { host: 'gmail.com', domain: 'gmail.com', findings: [{ code: 'sender_personal', host: 'gmail.com' }] } }
      : { is: 'no-sender' },
};

let room: HTMLElement;
function draw(parts: Partial<CheckMemory> = {}, handed: HandedOver = null): void {
  room = document.createElement('div');
  document.body.replaceChildren(room);
  render(<CheckPage memory={{ ...memory, ...parts }} handed={handed} t={t} />, room);
}
beforeEach(() => draw());
const part = (name: string): HTMLElement | null => room.querySelector(`[data-part=${name}]`);
async function paste(text: string): Promise<void> {
  const field = room.querySelector('textarea');
  if (!field) throw new Error('There is no field.');
  field.value = text;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  room.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

describe('a check by hand', () => {
  it('gives a pasted mail its verdict, question by question, and the focus', async () => {
    await paste(MAIL);
    await soon(() => expect(part('check-result')?.dataset['kind']).toBe('lure'));
    const told = part('check-result')?.textContent ?? '';
    for (const question of ['Whose name does it use?', 'Where does it come from?', 'Where does it lead?']) expect(told).toContain(question);
    expect(told).toContain('kqz-data.example');
    expect(told).toContain('A file can be made up whole.');
    expect(room.querySelector('[data-part=check-result] a[href*="kqz-data"]')).toBeNull();
  });

  it('gives the result the focus as it appears, so that what is typed next does not lose it', async () => {
    const focused: (string | undefined)[] = [];
    new MutationObserver(() => {
      if (part('check-result')) focused.push(document.activeElement?.localName);
    }).observe(room, { childList: true, subtree: true });
    await paste(MAIL);
    await soon(() => expect(focused).toEqual(['h2']));
  });

  it('takes a file that was saved', async () => {
    const field = room.querySelector('input[type=file]');
    Object.defineProperty(field, 'files', { value: [new File([MAIL], 'mail.eml')] });
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    await soon(() => expect(part('check-result')?.dataset['kind']).toBe('lure'));
  });

  it('shows of a link which part somebody registered, and never makes it one to press', async () => {
    await paste('https://login.lnstagram.com/x');
    await soon(() => expect(part('registrable')?.textContent).toBe('lnstagram.com'));
    expect(part('check-result')?.dataset['kind']).toBe('suspicious');
    expect(room.querySelector('a')).toBeNull();
    await paste('anna@gmail.com');
    await soon(() => expect(part('check-result')?.textContent).toContain('Anyone can have an address at gmail.com.'));
  });

  it.each([
    ['', 'Paste something first.'],
    ['Dear user,\nhello', 'This is no mail, no link and no address.'],
    ['x-nothing: 1\nx-more: 2\n\ntext', 'This is no mail: the lines'],
    ['nothing:here', 'This link leads nowhere that we can read.'],
    ['a@b', 'This is no whole mail address.'],
  ])('says what is wrong with %j', async (text, reason) => {
    await paste(text);
    await soon(() => expect(part('check-problem')?.textContent).toContain(reason));
    expect(part('check-result')).toBeNull();
  });

  it('says so where it failed, and of a file that is too large for a mail', async () => {
    vi.spyOn(console, 'warn').mockReturnValueOnce();
    draw({ link: () => Promise.reject(new Error('gone')) });
    await paste('https://shop.example/');
    await soon(() => expect(part('check-problem')?.textContent).toContain('could not be checked'));
    const field = room.querySelector('input[type=file]');
    const file = new File([], 'huge.eml');
    Object.defineProperty(file, 'size', { value: 60_000_000 });
    Object.defineProperty(field, 'files', { value: [file] });
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    await soon(() => expect(part('check-problem')?.textContent).toContain('too large'));
  });
});

describe("what the browser's menu hands over", () => {
  const field = (): string => room.querySelector('textarea')?.value ?? '';

  it.each<[from: 'link' | 'selection', text: string, shown: string, told: string]>([
    ['link', 'https://login.lnstagram.com/x', 'https://login.lnstagram.com/x', 'looks like'],
    ['selection', ' Anna <anna@gmail.com>, ', 'anna@gmail.com', 'Anyone can have an address'],
    ['selection', 'https://shop.example/', 'https://shop.example/', 'looks like'],
  ])('is checked at once: %s %j', async (from, text, shown, told) => {
    draw({}, { from, text });
    await soon(() => expect(part('check-result')?.textContent).toContain(told));
    expect(field()).toBe(shown);
  });

  it.each<[handed: HandedOver, reason: string]>([
    [{ from: 'link', text: 'about:blank' }, 'leads nowhere that we can read'],
    [{ from: 'link', text: '' }, 'Paste something first.'],
    [{ from: 'link', text: `https://shop.example/${'x'.repeat(9000)}` }, 'too long to be read whole'],
    [{ from: 'selection', text: 'Dear user, your mailbox is full' }, 'no mail address and no site name'],
    [{ from: 'selection', text: 'a@b.example\nc@b.example' }, 'no mail address and no site name'],
    [{ from: 'selection', text: 'readme.made-up-ending' }, 'no mail address and no site name'],
    ['gone', 'is not kept any more'],
  ])('has its reason where it cannot be checked: %#', async (handed, reason) => {
    draw({}, handed);
    await soon(() => expect(part('check-problem')?.textContent).toContain(reason));
    expect(part('check-result')).toBeNull();
  });
});
