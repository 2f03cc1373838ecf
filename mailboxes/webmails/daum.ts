/** Daum Mail (Hanmail): where the mail lies is known, by four scripts that read it; mails sent through it bring its class names. */
import { guidedReader } from './guided-reader.ts';
import { onHosts } from './table-reader.ts';

export const daum = guidedReader({
  client: 'daum',
  isPage: onHosts(/^mail\.daum\.net$/),
  body: ['.viewer_body', '.txt_mailview'],
  writing: '[contenteditable="true"]',
});
