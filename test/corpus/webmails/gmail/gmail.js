'use strict';
/* Behaves as the original does as far as a reader can tell: nothing here is looked at by the extension's own code. */
(async () => {
  const main = document.querySelector('[role="main"]');
  const all = await (await fetch('conversations.json')).json();
  let renders = 0;

  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };

  const row = (conversation) => {
    const { name, email } = conversation.messages[0];
    const line = element('tr', { class: 'zA', role: 'row' },
      element('td', { role: 'gridcell' }, element('span', { class: 'yP', email, name }, name)),
      element('td', { role: 'gridcell' }, element('span', { class: 'bog' }, conversation.subject)));
    line.addEventListener('click', () => { location.hash = `#inbox/${conversation.id}`; });
    return line;
  };

  const collapsed = (message) => {
    const item = element('div', { role: 'listitem', class: 'kv' },
      element('div', { class: 'adn ads', 'data-message-id': `#${message.id}` },
        element('div', { class: 'gs' }, element('span', { email: message.email, name: message.name }, message.name), ' ',
          element('span', { class: 'iA' }, message.snippet ?? ''))));
    item.addEventListener('click', () => { message.expanded = true; item.replaceWith(expanded(message)); });
    return item;
  };

  const expanded = (message) => {
    const body = element('div', { class: 'a3s aiL' });
    body.innerHTML = message.html;
    if (message.clipped) {
      const url = `${location.origin}/mail/u/0?ui=2&ik=0a1b2c3d4e&view=lg&permmsgid=${message.id}`;
      body.append(element('div', { class: 'iX' }, '[Message clipped] ', element('a', { href: url, target: '_blank' }, 'View entire message')));
    }
    const files = message.attachment
      ? element('div', { class: 'hq gt' }, element('div', { class: 'aQH' },
        element('span', { class: 'aZo', download_url: `${message.attachment.type}:${message.attachment.name}:${location.origin}/mail/u/0?ui=2` },
          element('span', { class: 'aV3' }, message.attachment.name))))
      : '';
    const sender = element('h3', { class: 'iw' },
      element('span', { class: 'gD', email: message.email, name: message.name, 'data-hovercard-id': message.email }, message.name), ' ',
      element('span', { class: 'go' }, `<${message.email}>`));
    return element('div', { role: 'listitem', class: 'h7' },
      element('div', { class: 'adn ads', 'data-message-id': `#${message.id}` },
        element('div', { class: 'gs' },
          element('div', { class: 'gE iv gt' }, sender, element('span', { class: 'g3', title: message.date }, message.date),
            element('div', { class: 'hb' }, 'to ', element('span', { class: 'g2', email: 'lena@hut.example', name: 'me' }, 'me')))),
        element('div', {}, element('div', { class: 'ii gt' }, body), files)));
  };

  const conversationView = (conversation) => element('div', { class: 'nH' },
    element('div', { class: 'nH a98 iY' },
      element('div', { class: 'ha' }, element('h2', { class: 'hP' }, ...emoji(conversation.subject))),
      element('div', { role: 'list' }, ...conversation.messages.map((message) => (message.expanded ? expanded(message) : collapsed(message))))));

  /* The original draws emoji of a subject as pictures. */
  const emoji = (text) => [...text].map((sign) => (/\p{Extended_Pictographic}/u.test(sign)
    ? element('img', { alt: sign, 'data-emoji': sign, width: '16', height: '16' }) : sign));

  const render = () => {
    renders += 1;
    const id = /^#[^/]+\/(.+)$/.exec(location.hash)?.[1];
    const conversation = all.find((one) => one.id === id);
    document.title = `${conversation?.subject ?? 'Inbox'} - lena@hut.example - Hut Mail`;
    main.replaceChildren(conversation ? conversationView(conversation)
      : element('div', { class: 'nH' }, element('table', { role: 'grid' }, element('tbody', {}, ...all.map(row)))));
    document.documentElement.dataset.renders = String(renders);
  };

  window.addEventListener('hashchange', render);
  /* A test presses this to see a re-render without a route change. */
  window.addEventListener('keydown', (event) => { if (event.key === 'F2') render(); });
  render();
})();
