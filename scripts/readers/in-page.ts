/** What a webmail's page itself has of a mail, taken without any reader: to tell what the page leaves out from what a reader misses. */
import type { Page } from 'puppeteer-core';
import { linksIn, lettersOf } from './facts.ts';
import type { Facts, Field } from './facts.ts';

export interface InPage {
  /** Every text and every value of an attribute outside of the mail's text, hidden ones too. */
  around: string;
  /** What is drawn of the mail's text. */
  text: string;
  /** The links in it that hold something to press. */
  links: { href: string; text: string }[];
}

/** @param body selector of what holds the mail's text in that webmail. */
export function takeInPage(page: Page, body: string): Promise<InPage> {
  return page.evaluate((selector) => {
    const bodies = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => !one.parentElement?.closest(selector));
    const framed = bodies.flatMap((one) => [...one.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument?.body ?? []));
    const roots = [...bodies, ...framed];
    const links = roots
      .flatMap((root) => [...root.querySelectorAll('a[href], area[href]')])
      .filter((link) => link.textContent?.trim() !== '' || link.querySelector('img') !== null)
      .map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent?.trim() ?? '' }));
    const around = document.documentElement.cloneNode(true) as Element;
    for (const part of around.querySelectorAll(`${selector}, script, style`)) part.remove();
    const values = [...around.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ value }) => value));
    return {
      around: [around.textContent ?? '', ...values].join('\n').normalize('NFC').replace(/\s+/g, ' '),
      text: roots.map((root) => root.innerText).join('\n'),
      links,
    };
  }, body);
}

/**
 * Whether a difference between what was read and what the file says is the page's own: what the file says stands nowhere in
 * the page, and what was read instead does. In doubt it is the reader's.
 */
export function isLostInPage(field: Field, truth: Facts, read: Facts, page: InPage): boolean {
  const [filed, seen] = [truth[field], read[field]];
  const has = (text: string): boolean => page.around.toLowerCase().includes(text.toLowerCase());
  switch (field) {
    case 'address':
    case 'name':
    case 'subject':
      return filed !== '' && !has(filed) && has(seen);
    case 'attachments': {
      const [missing, added] = parted(filed.split(' | '), seen.split(' | '));
      return !missing.some((name) => name !== '' && has(name)) && added.every(has);
    }
    case 'text': {
      const shown = lettersOf(page.text);
      // A webmail may draw more than the file's own text, such as markup that it does not understand.
      return shown === seen || (!shown.includes(filed) && shown.includes(seen));
    }
    case 'links': {
      const [missing] = parted(filed.split(' '), seen.split(' '));
      const [unread, added] = parted(linksIn(page.links), seen.split(' '));
      return !missing.some((href) => unread.includes(href)) && added.every((href) => page.text.includes(href));
    }
    default:
      return false;
  }
}

/** What stands in the one list alone, and in the other alone; what stands in both as often counts as both. */
function parted(one: readonly string[], other: readonly string[]): [missing: string[], added: string[]] {
  const added = [...other];
  const missing = one.filter((each) => {
    const at = added.indexOf(each);
    if (at >= 0) added.splice(at, 1);
    return at < 0 && each !== '';
  });
  return [missing, added.filter(Boolean)];
}
