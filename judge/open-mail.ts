/** A mail as `mailboxes/` reads it and the judge takes it: plain data. No browser API, no DOM. */

/** One sender or receiver. `address` has a lower-case domain; it is '' where none could be read. */
export interface Address {
  name: string;
  address: string;
}

/** One link of a mail body, in document order. */
export interface BodyLink {
  /** As written in `href`; bare URLs in the text are links too. */
  href: string;
  /** What the person sees on it: its text, else the alt texts of its pictures. */
  text: string;
  /** Where it begins in `MailBody.text`. */
  offset: number;
  /** Drawn as a button (role, padding and background of the link or of its cell). */
  button: boolean;
  /** Its only content is a picture. */
  picture: boolean;
  /** The webmail had put a target of its own in its place; `href` is what that says of the mail's. */
  rewritten?: true;
}

/** One picture of a mail body that a person can see (tracking pixels are left out). */
export interface BodyPicture {
  alt: string;
  /** Last path segment of its URL, without query; '' where the webmail hides it. */
  file: string;
  /** Host that serves it, '' for embedded ones. */
  host: string;
  width: number | null;
  height: number | null;
  /** Index in `MailBody.links` of the link it stands in. */
  link: number | null;
  offset: number;
}

/** A form inside a mail body. */
export interface BodyForm {
  action: string;
  asksPassword: boolean;
}

/** The body as a person sees it. */
export interface MailBody {
  /** Visible text; blocks parted by a newline, text cut across inline tags joined. */
  text: string;
  links: BodyLink[];
  pictures: BodyPicture[];
  forms: BodyForm[];
  /** The webmail or the reader's limits cut something off, of the body or of what stands around it. */
  clipped: boolean;
  /** The words are a machine's translation; links and pictures are the mail's own. */
  translated?: true;
}

export interface Attachment {
  name: string;
  /** MIME type, '' where the webmail does not tell. */
  type: string;
}

/** One header field of the mail's source, unfolded, name in lower case, in the order of the source. */
export interface HeaderLine {
  name: string;
  value: string;
}

/** Whose Authentication-Results to believe: a known webmail's, a named host's, or those of the topmost Received line. */
export type Receiver = { kind: 'gmail' } | { kind: 'microsoft' } | { kind: 'host'; host: string } | { kind: 'unknown' };

/** A mail as it lies open. */
export interface OpenMail {
  /** From the source where it was read, else as the webmail shows it; null where neither is readable. */
  from: Address | null;
  replyTo: Address[];
  subject: string;
  /** Milliseconds since the epoch, null where no date can be read. */
  date: number | null;
  body: MailBody;
  attachments: Attachment[];
  readerAddresses?: string[]; // of the account that lies open, where the webmail tells
  /** Null where the source could not be read; then the sender line itself is unproved. */
  headers: HeaderLine[] | null;
  receiver: Receiver;
}
