/** Any page as `pages/` reads it: plain data. */

/** What a page asks a person for. */
export type FieldKind = 'password' | 'new-password' | 'code' | 'user-name' | 'email' | 'phone' | 'card' | 'seed-phrase' | 'other';

export interface PageField {
  kind: FieldKind;
  /** Label, placeholder or aria-label as the person reads it. */
  label: string;
}

export interface PageForm {
  /** Absolute URL it is sent to, '' where script handles it. */
  action: string;
  fields: PageField[];
  /** Texts of its buttons. */
  buttons: string[];
  /** `name` and `id` of its fields, at most 60. */
  names?: string[];
}

/** Any page as `pages/` reads it. */
export interface OpenPage {
  url: string;
  title: string;
  /** og:site_name and application-name. */
  siteNames: string[];
  headings: string[];
  /** Visible text, at most 60,000 characters; where it was too long, what stands around the fields comes first. */
  text: string;
  forms: PageForm[];
  /** `href`: absolute URL of the link the picture stands in. Pictures in buttons are left out. */
  pictures: { alt: string; src: string; href?: string }[];
  /** Absolute URLs of icons. */
  icons: string[];
  /** Absolute URLs of style sheets, scripts and pictures from other hosts. */
  assets: string[];
  /** Absolute URLs of the links, of hidden fields and of the canonical page, at most 500. */
  links: string[];
  /** Absolute URLs that a browser or copier left in a comment ("saved from url=…"). */
  copiedFrom: string[];
  /** The person wrote letters where no field is: the page hears the keys itself. */
  keysOutside?: boolean;
  lang: string;
  /**
   * Nodes, words or fields that could tell who asks were left unread, on a page that asks where it can be seen; endless
   * links, pictures and assets are cut on any long page and do not count.
   */
  clipped: boolean;
}
