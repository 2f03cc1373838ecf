/** Naver Mail: each message has an address of its own, `/v2/read/FOLDER/NUMBER`; mails sent through it bring its class names. */
import { onHosts, tableReader } from './table-reader.ts';

export const naver = tableReader({
  client: 'naver',
  isPage: onHosts(/^mail\.naver\.com$/),
  message: null,
  isLeftOut: (_message, has) => has('[contenteditable="true"]'),
  body: ['.mail_view_contents', '.mail_view_contents_inner'],
  sender: ['.option_area > button'],
  subject: ['h4 .text > span > span:nth-child(2)', 'h4 span > span:nth-child(2)'],
  date: ['.info_area > span'],
  keyOf: (doc) => /^\/v2\/(?:popup\/)?read\/([^/]+\/\d+)/.exec(doc.location.pathname)?.[1] ?? '',
  isThin: true,
});
