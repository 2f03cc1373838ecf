import { describe, expect, it } from 'vitest';
import { openPageFromHtml } from '../../../scripts/pages/read-html.ts';

const URL_HERE = 'https://shop.example/in/login?x=1';
const read = (html: string) => openPageFromHtml(`<!doctype html>${html}`, URL_HERE);

describe('what a page says', () => {
  it('title, names, headings and language', () => {
    const page = read(
      '<html lang="de"><head><title> Shop \n login </title><meta property="og:site_name" content="Shop"><meta name="application-name" content="Shop App"></head><body><h1>Wel<b>come</b></h1><div role="heading">Sign in</div></body></html>',
    );
    expect(page).toMatchObject({
      title: 'Shop login',
      siteNames: ['Shop', 'Shop App'],
      headings: ['Welcome', 'Sign in'],
      lang: 'de',
      url: URL_HERE,
    });
  });

  it('only text that can be seen, one line a block, source breaks as blanks', () => {
    const page = read(
      '<p>One\n  two<span> three</span></p><div hidden>no</div><p style="DISPLAY : none">no</p><script>no</script><template>no</template><p>four</p>',
    );
    expect(page.text).toBe('One two three\nfour');
  });

  it('never what a person wrote into an imitated field', () => {
    const page = read(
      '<p>Before</p><div contenteditable aria-label="Password">hunter2<h2>secret</h2></div><div role="textbox">word</div><p>After</p>',
    );
    expect(page.text).toBe('Before\nAfter');
    expect(page.headings).toEqual([]);
    expect(JSON.stringify(read('<label>Password <b contenteditable>hunter2</b></label>'))).not.toContain('hunter2');
    expect(read('<body contenteditable><p>All of it</p>').text).toBe('All of it');
  });

  it('an address in a field that nobody can write into', () => {
    const page = read(
      '<input readonly value="https://other.example/login"><input value="https://mine.example/"><input readonly value="word">',
    );
    expect(page.text).toBe('https://other.example/login');
  });

  it('no title from a drawing', () => {
    expect(read('<svg><title>Logo of Shop</title></svg><p>x</p>')).toMatchObject({
      title: '',
      pictures: [{ alt: 'Logo of Shop', src: '' }],
    });
  });

  it('cuts endless text', () => {
    expect(read(`<p>${'word '.repeat(40_000)}</p>`).text.length).toBeLessThanOrEqual(60_000);
  });

  it('reads deep nesting without recursion', () => {
    expect(read(`${'<div>'.repeat(8_000)}<input type=password>`).forms[0]?.fields).toEqual([{ kind: 'password', label: '' }]);
  });
});

describe('what a page asks for', () => {
  it.each([
    ['label for', '<label for=a>Your e-mail</label><input id=a>', { kind: 'email', label: 'Your e-mail' }],
    ['label around', '<label>Password <input type=password></label>', { kind: 'password', label: 'Password' }],
    ['label after', '<input id=a type=password><label for=a>Passwort</label>', { kind: 'password', label: 'Passwort' }],
    ['placeholder', '<input placeholder="Username">', { kind: 'user-name', label: 'Username' }],
    ['aria-label', '<input aria-label="Phone number">', { kind: 'phone', label: 'Phone number' }],
  ])('%s names a field', (_, html, field) => {
    expect(read(`<form>${html}</form>`).forms[0]?.fields).toEqual([field]);
  });

  it('form targets are absolute; script, fragment and none are empty', () => {
    const page = read(
      '<form action="../go.php"><input></form><form action="#"><input></form><form action="javascript:void(0)"><input></form><form><input></form><form action="https://other.example/x"><input></form>',
    );
    expect(page.forms.map((form) => form.action)).toEqual(['https://shop.example/go.php', '', '', '', 'https://other.example/x']);
  });

  it('fields and buttons outside forms make one more form', () => {
    const page = read('<input type=email><input type=password><button>Go <b>on</b></button><form><input name=q type=search></form>');
    expect(page.forms).toHaveLength(2);
    expect(page.forms[0]).toMatchObject({ action: '', buttons: ['Go on'], fields: [{ kind: 'email' }, { kind: 'password' }] });
  });

  it('fields that the parser throws out of a form in a table still belong to it', () => {
    const page = read('<table><form action="/take.php"><tr><td><input type=password></td></tr></form></table>');
    expect(page.forms.map((form) => [form.action, form.fields.length])).toEqual([['https://shop.example/take.php', 1]]);
  });

  it('a field may name its form from afar', () => {
    const page = read('<form id=f action=/a></form><p><input form=f type=password></p>');
    expect(page.forms).toMatchObject([{ action: 'https://shop.example/a', fields: [{ kind: 'password' }] }]);
  });

  it.each([
    ['a contenteditable', '<div contenteditable aria-label="Password"></div>', 'password'],
    ['a textbox by role', '<div role="textbox" aria-placeholder="Email address"></div>', 'email'],
    ['a text field that a style masks', '<input type="text" placeholder="Contraseña" style="-webkit-text-security: disc">', 'password'],
    ['a text field for a new password', '<input placeholder="Neues Passwort">', 'new-password'],
  ])('%s is a field too', (_, html, kind) => {
    expect(read(`<form>${html}</form>`).forms[0]?.fields.map((field) => field.kind)).toEqual([kind]);
  });

  it('what is written into otherwise is no field', () => {
    expect(
      read('<div contenteditable aria-label="Message body"></div><div contenteditable="false" aria-label="Password"></div>').forms,
    ).toEqual([]);
  });

  it('a line about a password that asks for a mail address asks for a mail address', () => {
    expect(read('<input type="text" placeholder="Email for your new password">').forms[0]?.fields[0]?.kind).toBe('email');
  });

  it('names and ids of fields', () => {
    expect(read('<form><input name="user" id="u"><input name="user" type="password"></form>').forms[0]?.names).toEqual(['user', 'u']);
  });

  it('buttons by text, value and aria-label', () => {
    const page = read(
      '<form><button aria-label="Continue to Shop">Next</button><input type=submit value="Log in"><div role=button>Cancel</div></form>',
    );
    expect(page.forms[0]?.buttons).toEqual(['Next', 'Continue to Shop', 'Log in', 'Cancel']);
  });
});

describe('what a page leans on', () => {
  it('foreign assets, icons and links, absolute', () => {
    const page = read(
      '<link rel="shortcut icon" href="https://cdn.example/i.ico"><link rel=stylesheet href="//css.example/a.css"><script src="/own.js"></script><img src="https://img.example/l.png" alt="Shop logo"><a href="/help">Help</a><a href="#top">Top</a><a href="https://else.example/">Else</a>',
    );
    expect(page.icons).toEqual(['https://cdn.example/i.ico']);
    expect(page.assets).toEqual(['https://css.example/a.css', 'https://img.example/l.png']);
    expect(page.links).toEqual(['https://shop.example/help', 'https://else.example/']);
    expect(page.pictures).toEqual([{ alt: 'Shop logo', src: 'https://img.example/l.png' }]);
  });

  it('a base element moves relative addresses', () => {
    expect(read('<base href="https://real.example/"><a href="x">x</a>').links).toEqual(['https://real.example/x']);
  });

  it('pictures in buttons are no logos, pictures in links say where they lead', () => {
    const page = read('<button><img alt="Other" src="o.png"></button><a href="https://else.example/"><img alt="Else" src="e.png"></a>');
    expect(page.pictures).toEqual([{ alt: 'Else', src: 'https://shop.example/in/e.png', href: 'https://else.example/' }]);
  });

  it('what an element is painted with is a picture too, and an asset where it is foreign', () => {
    const page = read(
      '<i style="background:url(img/logo.svg)"></i><i style="background-image:url(\'https://img.example/b.png\')"></i><i style="background:url(data:image/png;base64,AA)"></i>',
    );
    expect(page.pictures).toEqual([
      { alt: '', src: 'https://shop.example/in/img/logo.svg' },
      { alt: '', src: 'https://img.example/b.png' },
    ]);
    expect(page.assets).toEqual(['https://img.example/b.png']);
  });

  it('hidden addresses, the canonical page and traces of copying', () => {
    const page = read(
      '<!-- saved from url=(0022)https://real.example/in --><link rel=canonical href="https://real.example/c"><form><input type=hidden name=next value="https://real.example/home"><input></form>',
    );
    expect(page.links).toEqual(['https://real.example/c', 'https://real.example/home']);
    expect(page.copiedFrom).toEqual(['https://real.example/in']);
  });

  it('takes broken addresses', () => {
    expect(read('<a href="http://[">x</a><img src="http://%zz"><form action="http://[">x</form>').links).toEqual([]);
  });
});
