// A small mail reader, written as any webmail might be: it knows nothing of extensions.
const list = document.querySelector('.list');
const reading = document.querySelector('.reading');
const read = new Set();
const binned = new Set();
let messages = [];

function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

function shortDate(iso) {
  const date = new Date(iso);
  const today = date.toDateString() === new Date().toDateString();
  return date.toLocaleString('en', today ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' });
}

function drawList(current) {
  const rows = messages.filter(({ id }) => !binned.has(id)).map((message) => {
    const link = element(
      'a',
      { href: `#/message/${message.id}`, class: read.has(message.id) ? '' : 'unread' },
      element('div', { class: 'row' }, element('b', {}, message.from.name || message.from.address),
        element('span', { class: 'when' }, shortDate(message.date))),
      element('div', { class: 'subject' }, message.subject),
      element('div', { class: 'start' }, message.start),
    );
    if (message.id === current) link.setAttribute('aria-current', 'true');
    return element('li', {}, link);
  });
  list.replaceChildren(...rows);
}

function headerTable(message) {
  const { name, address } = message.from;
  const date = element('time', { datetime: message.date },
    new Date(message.date).toLocaleString('en', { dateStyle: 'full', timeStyle: 'medium' }));
  const rows = [['From', name ? `${name} <${address}>` : address], ['To', message.to], ['Date', date]];
  return element('table', {}, ...rows.map(([label, value]) =>
    element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, value))));
}

function htmlBody(html) {
  const sandbox = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';
  const frame = element('iframe', { sandbox, title: 'Message', srcdoc: `<base target="_blank">${html}` });
  frame.addEventListener('load', () => {
    const { documentElement } = frame.contentDocument;
    frame.style.height = '0';
    frame.style.height = `${documentElement.scrollHeight + 2}px`;
  });
  return frame;
}

function plainBody(text) {
  const body = element('div', { class: 'plain' });
  for (const piece of text.split(/(https?:\/\/\S+)/)) {
    body.append(/^https?:/.test(piece) ? element('a', { href: piece, target: '_blank', rel: 'noreferrer' }, piece) : piece);
  }
  return body;
}

function buttons(message) {
  const reply = element('button', { type: 'button' }, 'Reply');
  const bin = element('button', { type: 'button' }, 'Delete');
  const answer = element('p', { hidden: '' }, 'Answers are not sent from this demonstration.');
  reply.addEventListener('click', () => answer.toggleAttribute('hidden'));
  bin.addEventListener('click', () => {
    binned.add(message.id);
    location.hash = '#/';
  });
  return [element('div', { class: 'buttons' }, reply, bin), answer];
}

async function show() {
  const id = /^#\/message\/(\d+)$/.exec(location.hash)?.[1];
  if (id === undefined) {
    document.title = 'Inbox';
    reading.replaceChildren(element('p', { class: 'hint' }, 'Choose a message to read it.'));
    return drawList(null);
  }
  const answer = await fetch(`/messages/${id}`);
  const message = await answer.json();
  if (location.hash !== `#/message/${id}`) return;
  read.add(message.id);
  document.title = `${message.subject} - Inbox`;
  reading.scrollTop = 0;
  reading.replaceChildren(
    ...buttons(message),
    element('h1', {}, message.subject),
    headerTable(message),
    message.html ? htmlBody(message.html) : plainBody(message.text),
  );
  drawList(message.id);
}

addEventListener('hashchange', show);
const answer = await fetch('/messages');
messages = await answer.json();
await show();
