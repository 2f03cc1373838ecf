/** Tuta: the mail lies in an open shadow tree; the sender's address is shown only where the person opened the details. */
import { onHosts, tableReader } from './table-reader.ts';

export const tuta = tableReader({
  client: 'tuta',
  isPage: onHosts(/^(app\.tuta\.com|mail\.tutanota\.com)$/),
  message: '.mail-viewer',
  body: ['#mail-body', '[data-testid="mailBody_label"]'],
  sender: ['[mail-expander="true"] .text-break', '[mail-expander="true"]'],
  subject: ['[data-testid="h:subject_label"]', '.subject-actions'],
  date: [],
  isThin: true,
});
