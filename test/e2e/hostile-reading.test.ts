import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import { pause } from '../../scripts/browsers/wait.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const NAME = '<title>Netflix</title><h1>Netflix</h1><p>Sign in to your Netflix account.</p>';
const FORM =
  '<form method="post"><label>Email <input name="user"></label><label>Password <input id="pw" type="password"></label><button>Sign In</button></form>';
const later = (act: string): string => `<script>setTimeout(() => { ${act} }, 1200)</script>`;

/** Pages that do not want to be read, all on a stranger's host. */
const PAGES: Record<string, string> = {
  '/clobbered':
    NAME +
    FORM.replace(
      '<label>',
      `${['childNodes', 'getAttribute', 'nodeType', 'localName', 'matches', 'closest', 'querySelectorAll'].map((name) => `<input type="hidden" name="${name}">`).join('')}<label>`,
    ),
  '/closed': `${NAME}<section id="h"></section><script>document.getElementById('h').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(FORM)}</script>`,
  '/declared': `${NAME}<div><template shadowrootmode="closed">${FORM}</template></div>`,
  '/masked': `${NAME}<input id="pw" style="-webkit-text-security: disc"><button>Sign In</button>`,
  '/hidden': `<title>Sign in</title><style>[hidden]{display:block}</style><div hidden><h1>Netflix</h1><p>Sign in to your Netflix account.</p></div>${FORM}`,
  '/text': `<title>Welcome</title><h1 id="t">Welcome</h1>${FORM}${later(`t.firstChild.data = 'Netflix'; document.title = 'Netflix'`)}`,
  '/animated': `<title>Sign in</title><style>@keyframes come{to{opacity:1}} h1{opacity:0;animation:come .1s 1.2s forwards}</style><h1>Netflix</h1><p>Sign in to your Netflix account.</p>${FORM}`,
  '/shut': `<title>Sign in</title><div style="height:0;overflow:hidden">${'<p>Roses and tulips</p>'.repeat(900)}</div>${NAME.replace(/<title>.*<\/title>/, '')}${FORM}`,
  '/chosen': `<title>Sign in</title><select><option>One</option><option selected>Sign in to your Netflix account</option></select>${FORM}`,
  '/editable': `<title>Sign in</title><div contenteditable>${NAME.replace(/<title>.*<\/title>/, '')}</div>${FORM}`,
  '/beside':
    '<title>Sign in</title><iframe src="/named" width="600" height="150"></iframe><iframe src="/bare" width="600" height="200"></iframe>',
  '/named': NAME,
  '/framed': `${NAME}<iframe src="https://forms.example/bare"></iframe>`,
  '/bare': `<title></title>${FORM}`,
  '/nofield': `${NAME.replace('<title>', '<title>Sign in - ')}<div id="d" tabindex="0" style="border:1px solid">Password</div>`,
  '/honest': `<title>Garden</title><h1>Garden club</h1>${FORM}<p id="clock">0</p><script>pw.addEventListener('keydown', () => { clock.textContent += ' more' })</script>`,
};

describe.each(engines)('a page that does not want to be read, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine, (_host, path) => {
      const body = PAGES[path];
      return body === undefined
        ? null
        : { type: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><link rel="icon" href="data:,">${body}` };
    });
    await running.page.bringToFront();
  });
  afterAll(() => running.end());
  const warned = (kind: string) => waitForBanner(running.at, running.page, (seen) => seen.kind === kind, 'unasked-warning');

  it.each(['clobbered', 'closed', 'declared', 'masked', 'hidden', 'shut', 'editable', 'text', 'animated', 'framed', 'beside'])(
    'is warned of: %s',
    async (path) => {
      await running.page.goto(`https://kqz-films.example/${path}`);
      if (path === 'masked') await running.page.click('#pw');
      expect(await warned('lure')).toMatchObject({ kind: 'lure' });
    },
  );

  it('is at least odd where its name is a choice in a list', async () => {
    await running.page.goto('https://kqz-films.example/chosen');
    expect(await warned('suspicious')).toMatchObject({ kind: 'suspicious' });
  });

  it('is at least odd where it has no field and hears the keys', async () => {
    await running.page.goto('https://kqz-films.example/nofield');
    await running.page.click('#d');
    await running.page.keyboard.press('s');
    expect(await warned('suspicious')).toMatchObject({ kind: 'suspicious' });
  });

  it('keeps every letter in its order where it is an honest one that changes with each key', async () => {
    await running.page.goto('https://kqz-garden.example/honest');
    await pause(1_000);
    await running.page.click('#pw');
    await running.page.keyboard.type('correct horse', { delay: 5 });
    const value = (): Promise<string> => running.page.$eval('#pw', (field) => (field as HTMLInputElement).value);
    await expect.poll(value).toBe('correct horse');
  });
});
