/** QQ Mail, the client of 2023 and later; the one before shows its mails in a frame, which the generic reader takes. */
import { onHosts, tableReader } from './table-reader.ts';

const SENDER = '.mail-detail-basic .basic-body-item:first-child';

export const qq = tableReader({
  client: 'qq',
  isPage: onHosts(/^(wx\.mail|mail|exmail)\.qq\.com$/),
  message: '.mail-list-page-reader, .mail-list-reader-wrap',
  isLeftOut: (_message, has) => has('.mail-compose-page, [contenteditable]'),
  body: ['.mail-detail-content', '.reader-body-children', '.qmbox'],
  sender: [`${SENDER} .cmp-account-nick`, SENDER],
  address: [`${SENDER} .cmp-account-email`],
  subject: ['.mail-detail-subject .mail-subject-text', '.mail-detail-subject'],
  date: ['.mail-detail-basic .time-text'],
  account: ['.user-email'],
  isThin: true,
});
