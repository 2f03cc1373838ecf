import { describe, expect, it } from 'vitest';
import { NAMELESS_KITS, NAMING_KITS } from '../../../../scripts/fit/pages/kits.ts';
import { judge } from './rules.ts';

describe('a page that names somebody is warned of', () => {
  it.each(NAMING_KITS)('%s', (_, url, html) => {
    expect(judge(`<!doctype html>${html}`, url).kind).toMatch(/^(lure|suspicious)$/);
  });
});

describe('a page that names nobody is warned of', () => {
  it.each(NAMELESS_KITS)('%s', (_, url, html) => {
    expect(judge(`<!doctype html>${html}`, url).kind).toBe('suspicious');
  });
});

describe('a page that names nobody', () => {
  const form = (action: string): string =>
    `<title>Sign in</title><h1>Sign in to view the document</h1><form action="${action}"><input name=user><input type=password></form>`;

  it('tells how it is built, and where what is typed goes', () => {
    const verdict = judge(form('https://kqz-9.top/p'), 'https://kqz-31.web.app/');
    expect(verdict).toMatchObject({ kind: 'suspicious', platform: null, platformName: '' });
    expect(verdict.evidence.map(({ code }) => code)).toEqual(['page-built-as-kit', 'page-form-leaves', 'page-asks']);
    expect(verdict.evidence[1]?.facts.host).toBe('kqz-9.top');
  });

  it.each([
    ['it has no script and sends nothing away', form('/session'), 'https://kqz-31.web.app/'],
    ['it stands on a site of its own', form('next.php'), 'https://steuer-hasel.example/'],
    ['it baits with nothing', form('next.php').replace('Sign in to view the document', 'Members'), 'https://kqz-31.web.app/'],
    ['it asks for no secret', form('next.php').replace('<input type=password>', ''), 'https://kqz-31.web.app/'],
    ['it is called as its host is', form('next.php').replace('<title>', '<title>Kqz-31 – '), 'https://kqz-31.web.app/'],
  ])('is left alone where %s', (_, html, url) => {
    expect(judge(html, url).kind).toBe('none');
  });

  it('and wants recovery words is amber on any host but one it says is its own', () => {
    const words = '<h1>Validate your wallet</h1><form><textarea placeholder="Enter your 12 word recovery phrase"></textarea></form>';
    const verdict = judge(`<title>Wallet support</title>${words}`, 'https://kqz-7d2.top/');
    expect(verdict.kind).toBe('suspicious');
    expect(verdict.evidence.map(({ code }) => code)).toContain('page-wants-recovery-words');
    expect(judge(`<title>Pebblewallet</title>${words}`, 'https://app.pebblewallet.example/').kind).toBe('none');
  });
});
