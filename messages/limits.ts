/**
 * How much of a mail or page crosses from one script to another. Readers cut to these numbers and say `clipped`, the
 * schema refuses what is above them. Lengths are in UTF-16 units, as `length` counts.
 */

// Texts of a mail. The judge looks at less of each (`bounded` in judge/judge-mail.ts).

/** Letters of a sender's name: whole sentences fit, a body does not. */
export const NAME = 1_000;
/** Letters of a mail address; RFC 5321 allows 254. */
export const ADDRESS = 400;
/** Letters of a subject; most webmails show a tenth of it. */
export const SUBJECT = 1_000;
/** Letters of a mail's visible text; the longest newsletters have a quarter. */
export const BODY_TEXT = 200_000;
/** Letters on one link, one picture, one attachment: what a person reads at a glance. */
export const LABEL = 500;
/** Letters of a web address; browsers' own address bars and most servers stop before. */
export const URL_LENGTH = 4_000;
/** Letters of a host name; DNS allows 253. */
export const HOST = 260;
/** Letters of a MIME type; RFC 6838 allows 255. */
export const MIME_TYPE = 260;
/** Letters of a header block: as many bytes are fetched of a source at most. */
export const HEADER_BLOCK = 256 * 1024;
/** Letters of the shape of a message that could not be read. */
export const SKELETON = 8000;

// Parts of a mail.

/** Links of one mail; digests of a whole day have some hundred. */
export const LINKS = 3_000;
/** Pictures of one mail. */
export const PICTURES = 2_000;
/** Forms in one mail; hardly any has one. */
export const FORMS = 200;
/** Addresses that answers go to; the judge reads twenty. */
export const REPLY_TO = 100;
/** Attachments of one mail. */
export const ATTACHMENTS = 500;

// Pages.

/** Letters of one line of a page: title, heading, label, button, alternative text. */
export const LINE = 300;
/** Letters of a page's visible text; a page that asks for a secret is short. */
export const PAGE_TEXT = 60_000;
/** Lines of it; what stands around a form comes first. */
export const PAGE_LINES = 1_500;
/** Letters of a language tag; BCP 47 needs 35. */
export const LANGUAGE = 100;
/** Names that a page gives itself. */
export const SITE_NAMES = 8;
/** Headings of one page. */
export const HEADINGS = 60;
/** Forms of one page, with the one that holds what stands in no form; those that ask for a secret come first. */
export const PAGE_FORMS = 40;
/** Fields of one page, and buttons of one form. */
export const FIELDS = 200;
/** Names in the code of one form's fields, and letters of one. */
export const FIELD_NAMES = 60;
/** Pictures of one page. */
export const PAGE_PICTURES = 200;
/** Icons of one page. */
export const ICONS = 20;
/** Addresses of what a page loads from elsewhere. */
export const ASSETS = 300;
/** Addresses that a page leads to. */
export const PAGE_LINKS = 500;
/** Traces of copying in comments. */
export const COPY_TRACES = 3;

// A page as the script in it takes it down. Written out, not computed: bundlers drop plain numbers that nobody uses.

/** Elements and texts that are looked at; comments do not count until there are twenty times as many. */
export const NODES = 30_000;
/** Where that was too little, and what nobody can see is left out. */
export const SEEN_NODES = 100_000;
/** Comments that are looked at; those of copiers stand at the top. */
export const COMMENTS = 100;
/** Letters of one of them. */
export const COMMENT = 600;
/** Letters of all texts: eight times what is read of them. */
export const LETTERS = 480_000;
/** Letters of all elements' names and attributes. */
export const ATTRIBUTES = 12_000_000;
/** Letters of a name or a type where that was too little. */
export const SHORT_NAME = 20;
/** Fields that ask and stand where the page was cut off. */
export const FIELDS_BEYOND = 21;
/** An element is entered and left; texts stand between, and `COMMENTS`. */
export const TOKENS = 200_100;
/** Letters of all tokens: `ATTRIBUTES`, twice `LETTERS`, and what elements beyond `ATTRIBUTES` still say. */
export const SAID = 19_200_000;

// A form that was sent, which may ask for a reset.

/** Letters of one label, heading or attribute of it. */
export const SENT_LINE = 200;
/** Letters by which it calls itself: its label and its headings, of each what it says in three ways. */
export const FORM_LABEL = 5_000;
/** Headings in it. */
export const SENT_HEADINGS = 6;
/** Fields of it that take a name. */
export const SENT_FIELDS = 6;
/** What is told of one of them. */
export const SENT_FIELD_PARTS = 5;

// What scripts of ours make themselves.

/** Letters of a key, an id or the name of a reader. */
export const KEY = 100;
/** Platforms asked about at once, above the length of the list. */
export const PLATFORM_IDS = 500;
/** Pieces of evidence that one page explains. */
export const EXPLAINED = 100;
/** Frames from the page of the tab down to one, with itself. */
export const FRAME_DEPTH = 10;
/** Letters of a frame's address, which may hold a whole mail. */
export const FRAME_ADDRESS = 1_000;
/** Requests remembered with a demo mail. */
export const DEMO_REQUESTS = 10;
