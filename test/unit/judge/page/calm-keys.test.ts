import { describe, expect, it } from 'vitest';
import { CREDENTIALS, judge } from './rules.ts';

const NEWS = '<form action="/news"><input type="email" placeholder="Your email"><button>Next</button></form>';
const SENT = '<form action="check.php" method="post"><input type="email"><input type="password"><button>Log in</button></form>';

/** What a kit can write into its title or address to pass for a page about somebody. */
describe('a page with a form of its own to sign in', () => {
  it.each([
    ['that calls itself a guide', `<title>Netflix – Log in | Tips</title>${CREDENTIALS}`, 'https://kqz-desk.top/'],
    [
      'that is called as its host beside the name',
      `<title>Netflix – Log in – Kestrelhub</title><h1>Log in</h1><img alt="Netflix" src="a.svg">${CREDENTIALS}`,
      'https://kestrelhub.top/',
    ],
    ['whose line is the label of no way in', `<title>Welcome</title><p>Coinbase login</p>${CREDENTIALS}`, 'https://kqz-desk.top/'],
  ])('is warned of: %s', (_, html, url) => expect(judge(html, url).kind).not.toBe('none'));

  it.each([
    ['whose address says "clone"', `<title>Netflix – Log in</title><h1>Netflix</h1>${CREDENTIALS}`, 'https://kqz-desk.top/clone/?clone=1'],
    [
      'a clone that sends what it gets to a script',
      `<title>Netflix clone – Log in</title><h1>Netflix</h1>${SENT}`,
      'https://kqz-desk.top/',
    ],
    ['on a site of somebody’s customers', `<title>Netflix – Log in</title><h1>Netflix</h1>${CREDENTIALS}`, 'https://kqz.tplinkdns.com/'],
  ])('is red: %s', (_, html, url) => expect(judge(html, url)).toMatchObject({ kind: 'lure', platform: 'netflix' }));

  it.each([
    [
      'a guide with a letter to subscribe to',
      `<title>Netflix login | Tips</title><h1>How it works</h1>${NEWS}`,
      'https://heft-neun.example/a',
    ],
    [
      'a topic of a site with a box to sign in',
      `<title>Netflix – Heft Neun</title><h1>Netflix</h1>${CREDENTIALS}`,
      'https://heft-neun.example/netflix',
    ],
    [
      'a way in by somebody who lets people in elsewhere',
      `<title>Log in</title>${CREDENTIALS}<div>GitHub login</div>`,
      'https://app.fernbau.example/',
    ],
  ])('is not warned of: %s', (_, html, url) => expect(judge(html, url)).toMatchObject({ kind: 'none' }));
});
