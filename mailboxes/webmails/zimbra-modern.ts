/** Zimbra's modern client, on any host: its class names are `zimbra-client_`, the component and the part, and are not hashed. */
import { guidedReader } from './guided-reader.ts';

export const zimbraModern = guidedReader({
  client: 'zimbra-modern',
  isPage: (doc) => /^\/modern(\/|$)/.test(doc.location?.pathname ?? '') && doc.querySelector('[class*="zimbra-client_"]') !== null,
  body: ['.zimbra-client_html-viewer_inner', '[class*="zimbra-client_html-viewer"]'],
  writing: 'rich-text-area, [class*="zimbra-client_composer"], [contenteditable="true"]',
});
