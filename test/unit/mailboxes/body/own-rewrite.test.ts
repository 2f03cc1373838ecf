import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutOwnRewrite } from '../../../../mailboxes/body/own-rewrite.ts';

const PAGE = 'https://mail.hut.example/app/read?id=7';
const TARGET = 'https://weir-works.example/reset?code=7&next=%2Fa';
const encoded = encodeURIComponent(TARGET);

describe('a link that a webmail leads through a page of its own', () => {
  it.each([
    ['a parameter', `https://mail.hut.example/redirect.php?url=${encoded}&h=a7`],
    ['a parameter of whatever name', `https://mail.hut.example/x?zz9=${encoded}`],
    ['the same without a host', `/redirect?to=${encoded}`],
    ['a host above the page’s', `https://hut.example/go?u=${encoded}`],
    ['a host below it', `https://links.mail.hut.example/go?u=${encoded}`],
    ['a step of the path', `https://mail.hut.example/deref/${encoded}`],
    ['Base64', `https://mail.hut.example/re?l=${btoa(TARGET)}`],
    ['the part behind "#"', `https://mail.hut.example/app#/leave?url=${encoded}`],
  ])('has its own target again, from %s', (_where, href) => expect(withoutOwnRewrite(href, PAGE)).toBe(TARGET));

  it('has a whole address behind the path again', () => {
    expect(withoutOwnRewrite('https://mail.hut.example/go/https://weir-works.example/a', PAGE)).toBe('https://weir-works.example/a');
  });

  it.each([
    'https://mail.hut.example/compose?to=ana@weir.example',
    '/compose?_to=ana@weir.example&_subject=x',
    '/c?u=mailto:ana@weir.example',
  ])('is a mail address again: %s', (href) => expect(withoutOwnRewrite(href, PAGE)).toBe('mailto:ana@weir.example'));
});

describe('any other link', () => {
  it.each([
    ['of another host, whatever it bears', `https://kqz.example/redirect?url=${encoded}`],
    ['of a host whose name only ends alike', `https://evil-mail.hut.example.kqz.example/?url=${encoded}`],
    ['to the webmail alone', 'https://mail.hut.example/settings'],
    ['to the webmail with an address of its own', `https://mail.hut.example/login?next=${encodeURIComponent('https://hut.example/a')}`],
    ['with two addresses of others', `https://mail.hut.example/x?a=${encoded}&b=${encodeURIComponent('https://kqz.example/')}`],
    ['to the webmail with whose account it is', 'https://mail.hut.example/reset?email=ana@hut.example'],
    ['to the webmail with somebody it is about', 'https://mail.hut.example/reset?to=ana@hut.example'],
    ['of another kind', 'mailto:ana@weir.example'],
    ['that is a script', 'javascript:void(0)'],
    ['that is none', 'https://'],
    ['with Base64 of nothing', 'https://mail.hut.example/x?l=aHR0c@@'],
  ])('stays as it is: %s', (_what, href) => expect(withoutOwnRewrite(href, PAGE)).toBe(href));

  it.each(['', 'about:srcdoc'])('stays as it is where nobody knows the page: "%s"', (page) => {
    const href = `https://mail.hut.example/redirect?url=${encoded}`;
    expect(withoutOwnRewrite(href, page)).toBe(href);
  });

  it('never makes one that leads elsewhere lead to the webmail, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (href) => {
        const found = withoutOwnRewrite(href, PAGE);
        expect(found === href || !/^https?:\/\/([^/]*\.)?hut\.example/i.test(found)).toBe(true);
      }),
    );
  });
});
