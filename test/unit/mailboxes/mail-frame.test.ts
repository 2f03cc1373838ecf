// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isMailFrame } from '../../../mailboxes/mail-frame.ts';
import { readerFor } from '../../../mailboxes/registry.ts';

interface Framed {
  url?: string;
  origin?: string;
  scripts?: number;
  /** Null for no such attribute; undefined where the frame is another origin's. */
  sandbox?: string | null;
  top?: boolean;
}

function framed({
  url = 'https://post.hut.example/read?_task=mail',
  origin = 'https://post.hut.example',
  scripts = 1,
  sandbox = null,
  top = false,
}: Framed): Document {
  const view = {
    origin,
    parent: {},
    get frameElement() {
      if (sandbox === undefined) throw new Error('another origin');
      const frame = document.createElement('iframe');
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      return frame;
    },
  };
  if (top) view.parent = view;
  return {
    URL: url,
    defaultView: view,
    scripts: { length: scripts },
    location: new URL(url),
    body: null,
    head: null,
  } as unknown as Document;
}

describe('a frame that a webmail made for a mail', () => {
  it.each<[string, Framed]>([
    ['written into an empty one', { url: 'about:blank' }],
    ['handed over as its document', { url: 'about:srcdoc', origin: 'null' }],
    ['of bytes', { url: 'blob:https://post.hut.example/1' }],
    ['locked up', { sandbox: 'allow-same-origin allow-popups' }],
    ['locked up without an origin', { origin: 'null' }],
    [
      'on a host kept for mails',
      { url: 'https://www-mail.icloud-sandbox.com/applications/mail2-message/current/index.html', sandbox: undefined },
    ],
    ['without any script, as mails are', { scripts: 0 }],
  ])('is no webmail, whatever stands in it: %s', (_how, frame) => {
    expect(isMailFrame(framed(frame))).toBe(true);
    expect(readerFor(framed(frame)).openMails(framed(frame))).toEqual([]);
  });
});

describe('a page of a webmail', () => {
  it.each<[string, Framed]>([
    ['in its preview frame', {}],
    ['in a frame that may run scripts', { sandbox: 'allow-scripts allow-same-origin' }],
    ['framed by the portal of its provider', { sandbox: undefined }],
    ['on its own', { top: true, scripts: 0 }],
  ])('is read %s', (_how, frame) => {
    expect(isMailFrame(framed(frame))).toBe(false);
    expect(readerFor(framed(frame)).client).toBe('roundcube');
  });
});
