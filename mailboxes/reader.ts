import type { MailSeen, SourceSeen } from '../messages/requests.ts';

/** A mail as a reader sees it in the DOM; its source is read apart. */
export type MailRead = Omit<MailSeen, 'source'>;

/** A message lies open, but its body cannot be read. */
export interface Unreadable {
  unreadable: UnreadableReason;
}

/** `refused`: what was read is more or other than the background takes. `no-room`: no banner can stand there. */
export type UnreadableReason = 'body-in-foreign-frame' | 'body-missing' | 'field-missing' | 'no-room' | 'refused';

/** One message that lies open. */
export interface MailHandle {
  /** The same for the same message after a re-render. */
  id: string;
  /** The banner goes directly before this element, outside the body. */
  anchor: Element;
  /** What holds the body and nothing else: the banner disarms links in here. */
  bodyRoots: Element[];
  /** Frames that hold the body and into which this page may not look; they are read by `framed-bodies.ts`. */
  framed?: HTMLIFrameElement[];
  /** With `bodyRoots` all that `read` looks at: changes elsewhere in the page leave the reading as it is. */
  region: Element[];
  /** A part of it is not there; the webmail may still be drawing it. */
  isPartial?: boolean;
  read(): MailRead | Unreadable;
  /** Never throws; one same-origin GET where the webmail has a page for the source. */
  source(): Promise<SourceSeen>;
  /**
   * The page's own link to the source, where nobody described the webmail: followed for account mail alone, and only where
   * the host is known as a mailbox. Null where there is none.
   */
  sourceLink?(): SourceLink | null;
}

export interface SourceLink {
  url: string;
  /** Never throws; one same-origin GET. */
  read(): Promise<SourceSeen>;
}

/** The message that the page's own address names, before anything of it stands there. */
export interface AwaitedMail {
  /** That of its handle. */
  id: string;
  /** Never throws; one same-origin GET. */
  source(): Promise<SourceSeen>;
}

/** Knows one webmail. */
export interface Reader {
  client: string;
  /** Whether a document belongs to this webmail. Cheap. */
  matches(doc: Document): boolean;
  /** Every message that lies open in this very document (not in its frames), in document order. */
  openMails(doc: Document): MailHandle[];
  /** Where the webmail brings a page for each message: which one is coming in. */
  awaitedMail?(doc: Document): AwaitedMail | null;
}
