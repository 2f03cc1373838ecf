// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withPlainStyle } from '../plain-style.ts';
import { open, reads } from './trees.ts';

withPlainStyle();

describe('a webmail of which only the place of its mails is known', () => {
  it.each([
    ['daum', '.viewer_head'],
    ['zimbra-modern', '.zimbra-client_viewer_header, .zimbra-client_viewer-title_header'],
  ])('is blind where no header is found, and silent where a person writes: %s', (name, header) => {
    open(name);
    for (const part of document.querySelectorAll(`${header}, ul, .zimbra-client_mail-list_messageGroup`)) part.remove();
    expect(reads()).toEqual([{ unreadable: 'field-missing' }]);
    document.querySelector('.viewer_body, [class*="html-viewer"]')?.setAttribute('contenteditable', 'true');
    expect(reads()).toEqual([]);
  });

  it.each(['daum', 'zimbra-modern'])('is silent where no mail lies open, and where the folder of what was sent does: %s', (name) => {
    open(name, { url: name === 'daum' ? 'https://mail.daum.net/top/SENT/17' : 'https://post.hut.example/modern/email/Sent/message/7' });
    expect(reads()).toEqual([]);
    open(name);
    document.querySelector('.cont_viewer, .zimbra-client_mail-pane_readPane')?.remove();
    expect(reads()).toEqual([]);
  });
});
