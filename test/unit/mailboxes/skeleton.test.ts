// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { skeletonOf } from '../../../mailboxes/skeleton.ts';
import { SKELETON } from '../../../messages/limits.ts';

function skeletonIn(html: string, body = '#body'): string {
  document.body.innerHTML = html;
  const region = document.body.firstElementChild as Element;
  return skeletonOf(region, [...region.querySelectorAll(body)]);
}

describe('the skeleton of a message', () => {
  it('is how its elements are called, one a line', () => {
    expect(
      skeletonIn(
        '<div class="card open" data-testid="message-view-17"><h3 id="MSG_42_FROM" role="heading">Pia</h3><div id="body"><p>Hi</p></div></div>',
      ),
    ).toBe('div.card.open[data-testid=message-view-0]\n h3#MSG_0_FROM[role=heading]\n div#body (mail)');
  });

  it('holds no text, no address, no link and nothing of the mail', () => {
    const skeleton = skeletonIn(
      `<article data-testid="message:Your secret subject" id="pia@ortiz.example" class="u-pia@ortiz.example ${'x'.repeat(60)}" title="pia@ortiz.example">
        <a href="https://ortiz.example/secret" aria-label="secret">secret</a><time datetime="2026-05-04">secret</time>
        <div id="body"><b class="secret">secret</b></div></article>`,
    );
    expect(skeleton).toBe('article[data-testid=message]\n a\n time\n div#body (mail)');
  });

  it('goes into open shadow trees', () => {
    document.body.innerHTML = '<div class="viewer"><x-mail></x-mail></div>';
    const host = document.querySelector('x-mail') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p class="subject">secret</p>';
    expect(skeletonOf(document.body.firstElementChild as Element, [])).toBe('div.viewer\n x-mail (shadow)\n  p.subject');
  });

  it('is short, however large the page is', () => {
    const skeleton = skeletonIn(`<main>${'<div class="row row-of-the-list-of-mails"><i></i></div>'.repeat(2000)}</main>`);
    expect(skeleton.length).toBeLessThanOrEqual(SKELETON);
    expect(skeleton.split('\n').length).toBeLessThanOrEqual(400);
  });
});
