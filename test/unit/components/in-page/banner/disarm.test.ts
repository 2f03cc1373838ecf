// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { disarm } from '../../../../../components/in-page/banner/disarm.ts';
import type { Press } from '../../../../../components/in-page/banner/disarm.ts';
import { body, fire } from './press.ts';

const MAIL = `
  <p>Hello <a id="link" href="https://login.notice.example/reset?u=1"><b id="inner">reset</b></a>
  <a id="mail-link" href="mailto:desk@notice.example?subject=x">write</a>
  <a id="anchor-only">nothing</a></p>
  <map name="m"><area id="area" href="https://area.example/"></map>
  <svg><a id="animated"><set attributeName="href" to="https://later.example/"></set><text id="word">go</text></a><use id="shape" href="#x"></use></svg>
  <math><mtext id="formula" href="https://formula.example/">x</mtext></math>
  <form id="form" action="https://collect.example/take"><button id="send">Send</button></form>`;
const targets = [{ link: 0, shown: 'login.notice.example', registrable: 'notice.example' }];

let rearm: () => void = () => {};
afterEach(() => rearm());

const inDocumentOrder = (link: Element): number => [...document.querySelectorAll('a[href], area[href]')].indexOf(link);

function armed(html = MAIL): Press[] {
  const presses: Press[] = [];
  rearm = disarm([body(html)], targets, inDocumentOrder, (press) => presses.push(press));
  return presses;
}

describe('a disarmed body', () => {
  it.each([
    ['#link', 'click', {}],
    ['#inner', 'click', {}],
    ['#link', 'click', { ctrlKey: true }],
    ['#link', 'auxclick', { button: 1 }],
    ['#link', 'keydown', { key: 'Enter' }],
    ['#mail-link', 'click', {}],
    ['#area', 'click', {}],
    ['#word', 'click', {}],
    ['#shape', 'click', {}],
    ['#formula', 'click', {}],
    ['#form', 'submit', {}],
  ])('stops %s on %s', (selector, type, init) => {
    const presses = armed();
    expect(fire(selector, type, init)).toBe(false);
    expect(presses).toHaveLength(1);
  });

  it.each([
    ['#link', 'auxclick', { button: 2 }],
    ['#link', 'keydown', { key: 'Tab' }],
    ['#anchor-only', 'click', {}],
    ['#mail', 'click', {}],
    ['#outside', 'keydown', { key: 'Enter' }],
  ])('lets %s on %s pass', (selector, type, init) => {
    const presses = armed();
    expect(fire(selector, type, init)).toBe(true);
    expect(presses).toHaveLength(0);
  });

  it("is heard before the webmail's own handlers", () => {
    let heard = 0;
    document.addEventListener('click', () => (heard += 1), { capture: true, once: true });
    armed();
    fire('#link', 'click');
    expect(heard).toBe(0);
    fire('#mail', 'click');
  });

  it('tells where a link leads, with the owner apart', () => {
    const presses = armed();
    fire('#inner', 'click');
    expect(presses[0]?.destination).toEqual({ verb: 'leads', before: 'login.', registrable: 'notice.example' });
    expect(presses[0]?.near.id).toBe('link');
  });

  it('tells where a form sends to, and offers no way on', () => {
    const presses = armed();
    fire('#form', 'submit');
    expect(presses[0]?.destination).toMatchObject({ verb: 'sends', registrable: 'collect.example' });
    expect(presses[0]?.goOn).toBeNull();
  });

  it("holds the webmail's own form where a button of the mail sends it elsewhere", () => {
    const presses = armed('<button id="far" form="search" formaction="https://collect.example/take">Go</button>');
    document.body.insertAdjacentHTML('beforeend', '<form id="search"></form>');
    const form = document.querySelector('#search');
    const sent = (submitter: Element | null): boolean =>
      form?.dispatchEvent(Object.assign(new Event('submit', { bubbles: true, cancelable: true }), { submitter })) ?? true;
    expect([sent(null), sent(document.querySelector('#far'))]).toEqual([true, false]);
    expect(presses).toMatchObject([{ destination: { verb: 'sends', registrable: 'collect.example' } }]);
  });

  it('says that nobody can tell where a link without an address leads', () => {
    const presses = armed();
    fire('#word', 'click');
    expect(presses[0]?.destination.verb).toBe('hides');
  });

  it.each([
    [
      'holds forms whose fields bear the names of what we ask them',
      '<input name="getAttribute"><input name="localName"><input name="matches">',
    ],
    ['holds forms that are nothing but a button', '<button>Go</button>'],
  ])('%s', (_name, fields) => {
    const presses = armed(`<form id="clobbered" action="https://collect.example/take">${fields}</form>`);
    expect(fire('#clobbered', 'submit')).toBe(false);
    expect(presses[0]?.destination).toMatchObject({ verb: 'sends', registrable: 'collect.example' });
  });

  it('holds links in a closed shadow tree of the mail', () => {
    const mail = body('<div id="shadowed"></div>');
    const inner = mail.querySelector('#shadowed')?.attachShadow({ mode: 'closed' });
    if (!inner) throw new Error('no shadow');
    inner.innerHTML = '<a href="https://login.notice.example/">x</a>';
    Object.assign(globalThis, { chrome: { dom: { openOrClosedShadowRoot: (one: Element) => (one.id === 'shadowed' ? inner : null) } } });
    const presses: Press[] = [];
    rearm = disarm([mail], targets, inDocumentOrder, (press) => presses.push(press));
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    expect(inner.querySelector('a')?.dispatchEvent(event)).toBe(false);
    expect(presses).toHaveLength(1);
    Reflect.deleteProperty(globalThis, 'chrome');
  });

  it('also holds links that come later', () => {
    const presses = armed();
    document.querySelector('#mail')?.insertAdjacentHTML('beforeend', '<a id="late" href="https://late.example/">x</a>');
    expect(fire('#late', 'click')).toBe(false);
    expect(presses[0]?.destination.registrable).toBe('late.example');
  });

  it('lets exactly one press through on the way on', () => {
    const presses = armed();
    fire('#link', 'click');
    let passed = 0;
    document.querySelector('#link')?.addEventListener('click', (event) => {
      passed += 1;
      event.preventDefault();
    });
    presses[0]?.goOn?.();
    expect(passed).toBe(1);
    expect(presses).toHaveLength(1);
    fire('#link', 'click');
    expect(presses).toHaveLength(2);
  });

  it('holds a link that encloses nothing but a shadow tree of the webmail', () => {
    const mail = body('<div id="shadowed"></div>');
    const inner = mail.querySelector('#shadowed')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('no shadow');
    inner.innerHTML = '<div id="root"><a href="https://login.notice.example/">x</a></div>';
    const root = inner.querySelector('#root');
    const presses: Press[] = [];
    rearm = disarm(root ? [root] : [], targets, inDocumentOrder, (press) => presses.push(press));
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    expect(root?.querySelector('a')?.dispatchEvent(event)).toBe(false);
    expect(presses).toHaveLength(1);
  });

  it('is put back as it was', () => {
    const presses = armed();
    rearm();
    document.querySelector('#link')?.addEventListener('click', (event) => event.preventDefault());
    fire('#link', 'click');
    expect(presses).toHaveLength(0);
  });
});
