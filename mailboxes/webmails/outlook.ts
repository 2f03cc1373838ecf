/** Outlook on the web, for persons and at work. Its class names change with each build; ids and roles have stayed for years. */
import { attributeOf, textOf } from '../../dom/live.ts';
import { normalName, shownAddress } from '../../judge/mail-source/address.ts';
import { onHosts, tableReader } from './table-reader.ts';

export const outlook = tableReader({
  client: 'outlook',
  isPage: onHosts(/^(outlook\.live\.com|outlook\.office(365)?\.com|outlook\.cloud\.microsoft)$/),
  message: null,
  // Only what is being written can be edited.
  isLeftOut: (_message, has) => has('[contenteditable="true"][role="textbox"]'),
  body: ['div[role="document"]', '[data-test-id="mailMessageBodyContainer"]', '[id^="UniqueMessageBody"]'],
  sender: ['[id^="MSG_"][id$="_FROM"]', '[role="heading"][aria-level="3"] span[title*="@"]'],
  subject: ['[id^="CONV_"][id$="_SUBJECT"]', '[role="heading"][aria-level="2"]'],
  date: ['[data-testid="SentReceivedSavedTime"]', '[id^="MSG_"][id$="_DATETIME"]'],
  account: ['#mectrl_currentAccount_secondary'],
  addressOf,
});

/** Colleagues are shown by their name; the chosen row of the list has the address that belongs to it. */
function addressOf(doc: Document, name: string): string {
  const rows = [...doc.querySelectorAll('[role="option"][aria-selected="true"] span[title*="@"]')];
  const found = new Set(
    rows.filter((one) => normalName(textOf(one)) === name).map((one) => shownAddress(attributeOf(one, 'title') ?? '')?.address ?? ''),
  );
  const [address = ''] = found;
  return found.size === 1 ? address : '';
}
