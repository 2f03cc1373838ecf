// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generic } from '../../../mailboxes/generic.ts';
import type { MailRead } from '../../../mailboxes/reader.ts';
import { openAt } from './address-bar.ts';

const trees = join(import.meta.dirname, '../../corpus/webmails/trees');

/** What a person sees in each tree of a mail program: sender, subject, first words, links. */
const OPEN: Record<string, [name: string, address: string, subject: string, words: string, links: number][]> = {
  'basic-table-layout': [['Ortiz, Pia', 'pia@ortiz.example', 'Meeting moved', 'We meet at five.', 1]],
  conversation: [
    ['Kim Vale', 'kim@walks.example', 'Trip plan', 'I would start', 0],
    ['Jo Reed', 'jo@walks.example', 'Trip plan', 'Then we meet', 1],
  ],
  'german-table': [['Bäckerei Ähre', 'laden@xn--hre-pla.example', 'Ihre Bestellung vom Freitag', 'Guten Tag', 1]],
  'icon-buttons-shadow': [['Gîte du Lac', 'accueil@gite-du-lac.example', 'Votre réservation', 'Bonjour', 1]],
  'japanese-plain': [['青山書店', 'order@aoyama-shoten.example', 'ご注文の確認', 'ご注文', 1]],
  'list-with-frame-preview': [['Ann Poe', 'ann@poe.example', 'Keys', 'The keys are', 0]],
  'list-of-links': [['Ann Poe', 'ann@poe.example', 'Keys', 'The keys are', 1]],
  'plain-sections': [['Rolf Adler', 'rolf@adler-works.example', 'Quarterly figures', 'Hello Lena', 1]],
  'plain-text-pre': [['Ida Moor', 'ida@moor.example', 'Key handover', 'Hello Lena', 1]],
  'short-answers': [
    ['Kim Vale', 'kim@walks.example', 'Trip plan', 'Yes.', 0],
    ['Jo Reed', 'jo@walks.example', 'Trip plan', 'No.', 0],
    ['Ben Ash', 'ben@walks.example', 'Trip plan', 'Perhaps.', 1],
  ],
  'russian-frame': [['Бухгалтерия Контора', 'buh@kontora.example', 'Счёт за май', 'Добрый день', 1]],
};

function load(name: string): void {
  const html = readFileSync(join(trees, `${name}.html`), 'utf8');
  openAt('https://app.hut.example/read');
  document.title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
  document.body.innerHTML = html.replace(/<!doctype html>|<title>.*?<\/title>/g, '');
  // Neither frames nor scripts run here: the mails in them are put in place by hand.
  for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
    const inner = document.implementation.createHTMLDocument();
    const source = frame.getAttribute('srcdoc') ?? '';
    inner.body.innerHTML = source;
    if (source.startsWith('<body contenteditable')) inner.body.setAttribute('contenteditable', 'true');
    Object.defineProperty(frame, 'contentDocument', { value: inner, configurable: true });
  }
  const shadowed = /attachShadow\(\{mode:'open'\}\)\.innerHTML='(.*?)'/.exec(html)?.[1];
  if (shadowed) {
    const host = document.querySelector('.mail-body');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = shadowed;
  }
}

const names = readdirSync(trees).map((file) => file.replace('.html', ''));

describe('an unknown webmail', () => {
  it.each(names.filter((name) => !name.startsWith('silent-')))('%s is read', (name) => {
    load(name);
    const mails = generic.openMails(document).map((place) => place.read() as MailRead);
    expect(mails.map(({ from, subject, body }) => [from?.name, from?.address, subject, body.links.length])).toEqual(
      OPEN[name]?.map(([sender, address, subject, , links]) => [sender, address, subject, links]),
    );
    for (const [index, mail] of mails.entries()) expect(mail.body.text.startsWith(OPEN[name]?.[index]?.[3] ?? 'missing')).toBe(true);
  });

  it('gets its banner outside the body, at a place that can hold one', () => {
    for (const name of Object.keys(OPEN)) {
      load(name);
      for (const { anchor, bodyRoots } of generic.openMails(document)) {
        expect(bodyRoots.some((root) => root !== anchor && root.contains(anchor))).toBe(false);
        expect(anchor.localName).not.toMatch(/^t[rdh]/);
      }
    }
  });

  it('names a mail the same after a re-render and says that its source is not to be had', async () => {
    load('german-table');
    const [first] = generic.openMails(document);
    document.body.innerHTML = `${document.body.innerHTML}`;
    const [again] = generic.openMails(document);
    expect(again?.id).toBe(first?.id);
    expect(await again?.source()).toEqual({ state: 'unreadable', reason: 'unknown-webmail' });
  });

  it('is read where all words of a mail stand in a shadow tree of its frame', () => {
    load('russian-frame');
    const body = document.querySelector('iframe')?.contentDocument?.body;
    const words = body?.innerHTML ?? '';
    body?.replaceChildren(document.createElement('div'));
    (body?.firstElementChild ?? document.body).attachShadow({ mode: 'open' }).innerHTML = words;
    expect(generic.openMails(document).map((place) => place.read())).toMatchObject([{ from: { address: 'buh@kontora.example' } }]);
  });

  it('is read where a component shows it in a slot', () => {
    load('russian-frame');
    const shell = document.createElement('hut-shell');
    shell.attachShadow({ mode: 'open' }).innerHTML = '<nav>Папки</nav><slot></slot>';
    shell.append(...document.body.children);
    document.body.append(shell);
    expect(generic.openMails(document).map((place) => place.read())).toMatchObject([{ from: { address: 'buh@kontora.example' } }]);
  });

  it('is read though its frame holds a part to write into, and no more where that is most of it', () => {
    load('russian-frame');
    const inner = document.querySelector('iframe')?.contentDocument?.body;
    inner?.insertAdjacentHTML('beforeend', '<p contenteditable="true">Ваш ответ</p>');
    expect(generic.openMails(document)).toHaveLength(1);
    if (inner) inner.innerHTML = `<div contenteditable="true">${inner.innerHTML}</div>`;
    expect(generic.openMails(document)).toEqual([]);
  });

  it('with a body in a frame of another origin is said to be unreadable', () => {
    load('russian-frame');
    const frame = document.querySelector('iframe');
    if (frame) Object.defineProperty(frame, 'contentDocument', { value: null });
    frame?.setAttribute('title', 'Mail');
    expect(generic.openMails(document).map((place) => place.read())).toEqual([{ unreadable: 'body-in-foreign-frame' }]);
  });
});

describe('a page that is no open mail', () => {
  it.each(names.filter((name) => name.startsWith('silent-')))('%s', (name) => {
    load(name);
    expect(generic.openMails(document)).toEqual([]);
  });
});
