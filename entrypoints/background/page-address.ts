/** Whose page or frame it is that asks for something, by what the browser says of the sender. Pure. */

/** The part of a message's sender that counts. */
export interface PageSender {
  url?: string;
  origin?: string;
  tab?: { url?: string };
}

/**
 * The http(s) address to judge a document by, '' where there is none.
 * A frame without an address of its own (about:, blob:) counts for whoever made it; one without any origin
 * (data:, sandboxed) for the page of the tab. A frame's own `<base>` is never asked: the page writes it.
 */
export function addressOf(sender: PageSender): string {
  const own = (sender.url ?? '').replace(/^blob:/, '');
  return [own, sender.origin ?? '', topAddressOf(sender)].find(isWeb) ?? '';
}

/** Address of the page in the tab, '' where the browser does not tell. */
export function topAddressOf({ tab }: PageSender): string {
  return tab?.url ?? '';
}

/** Hosts that answer for what the sender shows: its own, and that of the page of the tab around it. */
export function hostsOf(sender: PageSender): string[] {
  const addresses = [addressOf(sender), topAddressOf(sender)].filter((address) => isWeb(address) && URL.canParse(address));
  return [...new Set(addresses.map((address) => new URL(address).hostname))];
}

function isWeb(address: string): boolean {
  return /^https?:\/\//.test(address);
}

/** Origin of the document, '' where it has none on the web. */
export function originOf(sender: PageSender): string {
  const address = addressOf(sender);
  return address === '' || !URL.canParse(address) ? '' : new URL(address).origin;
}
