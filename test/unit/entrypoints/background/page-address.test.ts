import { describe, expect, it } from 'vitest';
import { addressOf, topAddressOf } from '../../../../entrypoints/background/page-address.ts';

const tab = { url: 'https://flowers.example/shop' };

describe('the address that a document is judged by', () => {
  it.each([
    ['its own', { url: 'https://login.example/x', origin: 'https://login.example', tab }, 'https://login.example/x'],
    ['its own, though sandboxed', { url: 'https://login.example/x', origin: 'null', tab }, 'https://login.example/x'],
    [
      "its maker's for a blob",
      { url: 'blob:https://login.example/1-2', origin: 'https://login.example', tab },
      'https://login.example/1-2',
    ],
    ["its maker's for about:blank", { url: 'about:blank', origin: 'https://ads.example', tab }, 'https://ads.example'],
    ["its maker's for about:srcdoc", { url: 'about:srcdoc', origin: 'https://ads.example', tab }, 'https://ads.example'],
    ["the tab's for data:", { url: 'data:text/html,x', origin: 'null', tab }, tab.url],
    ["the tab's for a sandboxed about:srcdoc", { url: 'about:srcdoc', origin: 'null', tab }, tab.url],
    ["the tab's where the browser names no origin", { url: 'about:blank', tab }, tab.url],
    ['none where nothing is known', { url: 'data:text/html,x', origin: 'null' }, ''],
    ['none for a blob of nobody', { url: 'blob:null/1-2' }, ''],
  ])('is %s', (_name, sender, expected) => {
    expect(addressOf(sender)).toBe(expected);
  });

  it('of the tab is the one around it', () => {
    expect([topAddressOf({ tab }), topAddressOf({})]).toEqual([tab.url, '']);
  });
});
