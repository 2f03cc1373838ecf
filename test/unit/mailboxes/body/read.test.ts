import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailBody } from '../../../../judge/open-mail.ts';
import { readBody } from '../../../../mailboxes/body/read.ts';
import { treeOf } from '../../../../scripts/mail/html-tree.ts';

function read(html: string, limits = {}): MailBody {
  return readBody(treeOf(html), { limits });
}

describe('the text of a mail', () => {
  it.each([
    ['joins a word cut across tags', '<p>Insta<b></b>g<span>ram</span></p>', 'Instagram'],
    ['parts blocks by a line', '<div>one</div><div>two<p>three</p></div>', 'one\ntwo\nthree'],
    ['breaks at <br>', 'one<br>two<br><br>three', 'one\ntwo\nthree'],
    ['parts cells by a space and rows by a line', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['collapses white space, also the unbreakable', '<p>a \n\t&nbsp; b</p>', 'a b'],
    ['keeps the lines of <pre>', '<pre>one\n  two\n\nthree</pre>', 'one\ntwo\nthree'],
    ['keeps the lines of pre-wrap', '<div style="white-space: pre-wrap">one\ntwo</div>', 'one\ntwo'],
    ['leaves out what no reader sees', '<title>t</title><style>p{}</style><p>seen<!-- no --><script>no</script></p>', 'seen'],
    ['keeps alternative texts out', '<p>seen <img alt="Logo" src="https://a.example/l.png"></p>', 'seen'],
    ['reads the words on input buttons', '<form><input type="submit" value="Go"><input value="typed"></form>', 'Go'],
    ['follows a block that is shown inline', '<div style="display:inline">Insta</div><div style="display:inline">gram</div>', 'Instagram'],
  ])('%s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it.each([
    ['display: none', 'display:none'],
    ['no opacity', 'opacity: 0'],
    ['no height and cut off', 'max-height:0; overflow:hidden'],
    ['moved off the screen', 'position:absolute; left:-9999px'],
    ['indented off the screen', 'text-indent:-9999px'],
    ['hidden visibility', 'visibility:hidden'],
    ['tiny letters', 'font-size:0'],
  ])('leaves out text hidden by %s', (_name, style) => {
    expect(read(`<p>a</p><div style="${style}">secret <a href="https://x.example">link</a></div>`).text).toBe('a');
  });

  it('shows what shows itself again inside a hidden or tiny parent', () => {
    expect(read('<td style="font-size:0"><div style="font-size:14px">Hello</div></td>').text).toBe('Hello');
    expect(read('<div style="visibility:hidden">no<p style="visibility:visible">yes</p></div>').text).toBe('yes');
  });

  it('shows what only desktop Outlook hides', () => {
    expect(read('<p style="mso-hide:all">Press here</p>').text).toBe('Press here');
  });
});

describe('the links of a mail', () => {
  it('are read in order, with their words and place', () => {
    const { links, text } = read('<p>See <a href="https://a.example/1">the <b>one</b></a> and <a href="https://a.example/2">two</a>.</p>');
    expect(links.map(({ href, text: shown }) => [href, shown])).toEqual([
      ['https://a.example/1', 'the one'],
      ['https://a.example/2', 'two'],
    ]);
    expect(links.map(({ offset, text: shown }) => text.slice(offset, offset + shown.length))).toEqual(['the one', 'two']);
  });

  it('are what href says, never what an attribute of another webmail says', () => {
    const [link] = read(
      '<a href="https://true.example/" data-saferedirecturl="https://fake.example" originalsrc="https://fake.example">x</a>',
    ).links;
    expect(link?.href).toBe('https://true.example/');
  });

  it('lose what browsers drop from an address', () => {
    expect(read('<a href=" ht\ntps://a.example/\tx ">x</a>').links[0]?.href).toBe('https://a.example/x');
  });

  it('are read in what a drawing only keeps to be copied', () => {
    const html = '<svg><defs><a id="q" href="https://a.example"><text>Reset</text></a></defs><use href="#q"/></svg>';
    expect(read(html).links).toMatchObject([{ href: 'https://a.example', text: 'Reset' }]);
  });

  it('follow the base of the mail itself', () => {
    const html = '<base href="https://evil.example/"><a href="/reset">Reset</a><a href="#top">up</a><a href="mailto:a@b.example">m</a>';
    expect(read(html).links.map(({ href }) => href)).toEqual(['https://evil.example/reset', '#top', 'mailto:a@b.example']);
  });

  it('may be areas of a picture, or drawn', () => {
    const { links } = read(
      '<map><area href="https://a.example" alt="Reset"></map><svg><a xlink:href="https://b.example"><text>go</text></a></svg>',
    );
    expect(links).toMatchObject([
      { href: 'https://a.example', text: 'Reset', picture: true },
      { href: 'https://b.example', text: 'go' },
    ]);
  });

  it.each([
    ['set by an animation inside it', '<svg><a><set attributeName="href" to="https://a.example"/><text>go</text></a></svg>'],
    [
      'changed by an animation inside it',
      '<svg><a href="https://x.example"><animate attributeName="xlink:href" values="#;https://a.example"/><text>go</text></a></svg>',
    ],
    [
      'changed by an animation elsewhere',
      '<svg><a id="q" href="https://x.example"><text>go</text></a><set href="#q" attributeName="href" to="https://a.example"/></svg>',
    ],
    ['of MathML', '<math><mrow href="https://a.example"><mtext>go</mtext></mrow></math>'],
    ['in what an object shows in place of itself', '<object><a href="https://a.example">go</a></object>'],
    ['in what an old applet shows in place of itself', '<applet><a href="https://a.example">go</a></applet>'],
  ])('lead where a press leads: a target %s', (_name, html) => {
    expect(read(html)).toMatchObject({ text: 'go', links: [{ href: 'https://a.example', text: 'go' }] });
  });

  it('that get a target only by an animation elsewhere are told by that', () => {
    const { links } = read(
      '<p>Hello</p><svg><a id="q"><text>go</text></a><set href="#q" attributeName="href" to="https://a.example"/></svg>',
    );
    expect(links.map(({ href }) => href)).toEqual(['https://a.example']);
  });

  it.each([
    ['another attribute', '<svg><a href="https://a.example"><set attributeName="fill" to="https://b.example"/><text>go</text></a></svg>'],
    ['nothing', '<svg><a href="https://a.example"><set attributeName="href"/><text>go</text></a></svg>'],
  ])('keep their target where an animation sets %s', (_name, html) => {
    expect(read(html).links).toMatchObject([{ href: 'https://a.example' }]);
  });

  it('take the alternative text of their picture where they have no words', () => {
    const { links, pictures } = read('<a href="https://a.example"><img alt="Confirm" src="https://c.example/b.png"></a>');
    expect(links).toMatchObject([{ text: 'Confirm', picture: true }]);
    expect(pictures).toMatchObject([{ link: 0, file: 'b.png', host: 'c.example' }]);
  });

  it('stand in plain text too, without the sentence around them', () => {
    const { links } = read('<pre>Open https://a.example/x?y=1, or (www.b.example/z).\nWrite to me@c.example.</pre>');
    expect(links.map(({ href }) => href)).toEqual(['https://a.example/x?y=1', 'http://www.b.example/z']);
  });

  it('are not counted twice where their text is an address', () => {
    const { links, pictures } = read(
      '<p>https://first.example/ <a href="https://a.example/">https://a.example/<img alt="i" src="https://a.example/i.png"></a></p>',
    );
    expect(links.map(({ href }) => href)).toEqual(['https://first.example/', 'https://a.example/']);
    expect(pictures[0]?.link).toBe(1);
  });

  it('that nobody sees are left out', () => {
    expect(read('<div style="display:none"><a href="https://x.example">x</a></div>').links).toEqual([]);
  });

  it.each([
    ['role', '<a role="button" href="https://a.example">x</a>'],
    ['its own paint and room', '<a href="https://a.example" style="background-color:#06c;padding:12px 20px">x</a>'],
    ['a thick border', '<a href="https://a.example" style="border:14px solid #0a0;background:#0a0">x</a>'],
    [
      'the cell that holds nothing else',
      '<table><tr><td bgcolor="#0066cc" style="padding:12px"><a href="https://a.example">x</a></td></tr></table>',
    ],
    [
      'paint on the cell and room of its own',
      '<table><tr><td bgcolor="navy"><a style="padding:10px" href="https://a.example">x</a></td></tr></table>',
    ],
    ['what lies in it', '<a href="https://a.example"><span style="padding:10px;background:green">x</span></a>'],
  ])('are buttons by %s', (_name, html) => {
    expect(read(`<p>before</p>${html}<p>after</p>`).links).toMatchObject([{ button: true }]);
  });

  it.each([
    ['plain words', '<a href="https://a.example">x</a>'],
    ['white paper around them', '<div style="background:#ffffff;padding:20px"><a href="https://a.example">x</a></div>'],
    ['company in their box', '<div style="background:#06c;padding:20px">read <a href="https://a.example">x</a></div>'],
    ['a box of many', '<div style="background:#06c;padding:20px"><a href="https://a.example">x</a><a href="https://b.example">y</a></div>'],
  ])('are no buttons with %s', (_name, html) => {
    expect(read(html).links.some(({ button }) => button)).toBe(false);
  });
});

describe('the pictures of a mail', () => {
  it.each([
    ['a tracker of one dot', '<img width="1" height="1" src="https://t.example/o.gif">'],
    ['a tracker by style', '<img style="width:1px;height:1px" src="https://t.example/o.gif">'],
    ['a spacer', '<img src="https://t.example/spacer.gif" width="600">'],
    ['a hidden one', '<img style="display:none" src="https://t.example/logo.png">'],
  ])('leave out %s', (_name, html) => {
    expect(read(html).pictures).toEqual([]);
  });

  it('tell file and host as the sender wrote them, through a proxy too', () => {
    const { pictures } = read(
      '<img alt="L" width="120" src="https://a.example/i/logo%20x.png?v=1"><img src="https://proxy.example/zz#https://b.example/p/brand.jpg"><img src="cid:1@x" alt="c">',
    );
    expect(pictures).toMatchObject([
      { alt: 'L', file: 'logo x.png', host: 'a.example', width: 120, height: null },
      { file: 'brand.jpg', host: 'b.example' },
      { alt: 'c', file: '', host: '' },
    ]);
  });
});

describe('a picture that the webmail holds back', () => {
  it.each(['unsafe-src', 'dfsrc', 'proton-src'])('is one all the same, where its address is kept in %s', (name) => {
    const { links, pictures } = read(`<a href="https://a.example/go"><img ${name}="https://c.example/card.png"></a>`);
    expect(pictures).toMatchObject([{ file: 'card.png', host: 'c.example', link: 0 }]);
    expect(links).toMatchObject([{ picture: true }]);
  });
});

describe('the forms of a mail', () => {
  it('tell where they go and whether they want a password', () => {
    expect(
      read('<form action="https://a.example/in"><input type="password"><button formaction="https://b.example">x</button></form>').forms,
    ).toEqual([
      { action: 'https://a.example/in', asksPassword: true },
      { action: 'https://b.example', asksPassword: true },
    ]);
  });

  it('are noticed where only the field is left', () => {
    expect(read('<input type="password">').forms).toEqual([{ action: '', asksPassword: true }]);
  });
});

describe('a document inside a mail', () => {
  const framed = (inner: string, closed: boolean): MailBody =>
    readBody(treeOf('<p>before</p><iframe></iframe><a href="/x">after</a>'), {
      innerOf: () => ({ nodes: inner === '' ? [] : treeOf(inner).childNodes, closed }),
    });

  it('is read where it stands, with its links', () => {
    expect(framed('<p>in <a href="https://a.example">go</a></p>', false)).toMatchObject({
      text: 'before\nin go\nafter',
      links: [{ href: 'https://a.example' }, { href: '/x' }],
      clipped: false,
    });
  });

  it('gives no base to the links around it', () => {
    expect(framed('<base href="https://b.example/">', false).links).toMatchObject([{ href: '/x' }]);
  });

  it('that cannot be read leaves the mail cut', () => {
    expect(framed('', true)).toMatchObject({ text: 'before\nafter', clipped: true });
  });
});

describe('limits', () => {
  it('read a mail nested ten thousand deep', () => {
    const deep = `${'<div>'.repeat(10_000)}<a href="https://a.example">in</a>`;
    expect(read(deep)).toMatchObject({ text: 'in', clipped: false });
  });

  it.each([
    ['links', '<a href="https://a.example">x</a>'.repeat(20), { links: 5 }],
    ['text', '<p>abcdefghij</p>'.repeat(20), { text: 50 }],
    ['elements', '<p>x</p>'.repeat(200), { nodes: 50 }],
    ['pictures', '<img alt="a" src="https://a.example/p.png">'.repeat(20), { pictures: 5 }],
  ])('say so when %s are cut off', (_name, html, limits) => {
    const body = read(html, limits);
    expect(body.clipped).toBe(true);
    expect(body.links.length).toBeLessThanOrEqual(5);
    expect(body.text.length).toBeLessThanOrEqual(200);
  });

  it('hold for five thousand links', () => {
    const body = read('<a href="https://a.example">x</a> '.repeat(5000));
    expect(body.clipped).toBe(true);
    expect(body.links.length).toBe(3000);
  });
});

describe('any mail', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const part = fc.oneof(
    word.map((text) => `<p>${text}</p>`),
    word.map((text) => `<a href="https://${text}.example">${text}</a>`),
    word.map((text) => `<td>${text} <b>${text}</b></td>`),
    fc.constant('<br>'),
    fc.constant('<img alt="x" src="https://p.example/x.png">'),
  );

  it('shows every link at its place in the text', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const { text, links } = read(parts.join(''));
        for (const link of links) expect(text.slice(link.offset, link.offset + link.text.length)).toBe(link.text);
      }),
    );
  });

  it('reads the same words however it is cut into inline tags', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        expect(read(`<p>${words.map((text) => `<span>${text}</span>`).join('')}</p>`).text).toBe(words.join(''));
      }),
    );
  });
});
