/** What is told of a webmail so that `table-reader.ts` can read it. */
import type { SourceSeen } from '../../messages/requests.ts';

/** Selectors of one webmail. Of several for a field the first that matches counts; each field has two ways or more. */
export interface WebmailTable {
  client: string;
  /** Whether the page is the webmail's: by its host, or by what no mail can bring. */
  isPage(doc: Document): boolean;
  /** One message with its header; the outermost match. Null where only header and body are told: then what holds both. */
  message: string | null;
  /**
   * The message is closed, or the person's own.
   * @param has whether something of the kind stands in the message and not in the mail
   */
  isLeftOut?(message: Element, has: (selector: string) => boolean): boolean;
  body: readonly string[];
  /** The frame or shadow host in the body that holds the mail, where it stands deeper than a child's child. */
  holder?: string;
  /** Parts of the mail in the body, those of them that are the webmail's own cards of attachments, and what names the file in one. */
  parts?: { part: string; card: string; file?: string };
  /** What the webmail itself puts into a mail's text to press; in a frame or shadow tree of the mail's own nothing counts as that. */
  controls?: string;
  /** Show the sender's name, or name and address. */
  sender: readonly string[];
  /** One person of a sender line, where each is an element. */
  person?: string;
  /** Show the sender's address or carry it, and nothing that a sender could write. */
  address?: readonly string[];
  subject: readonly string[];
  /** The subject of a message that has no heading of its own; '' where none can be told. */
  subjectOf?(doc: Document, message: Element): string;
  date: readonly string[];
  /** Show the address of the account. */
  account?: readonly string[];
  /** An address for a sender of whom the message shows the name alone; '' where none can be told. */
  addressOf?(doc: Document, name: string): string;
  /** What names this message in the webmail, by the page's address or the message itself; '' where nothing does. */
  keyOf?(doc: Document, message: Element): string;
  /** The source of the mail that `keyOf` names, from the webmail's own origin. Not asked where several messages lie open. */
  source?(doc: Document, key: string): Promise<SourceSeen>;
  /** The target of a link as the mail has it, where the webmail put one of its own in its place. */
  writtenAs?(href: string): string;
  /** Few have described its page: where no message is found by the table, the generic reader looks too. */
  isThin?: boolean;
}
