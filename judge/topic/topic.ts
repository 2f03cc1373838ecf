import type { Topic } from '../types.ts';
import type { PhraseFile } from './phrase-file.ts';
import { indexTerms, packTerms } from './scan.ts';
import type { PackedTerms, TermTable } from './scan.ts';
import { beginningOf } from './spell.ts';
import { Tally } from './tally.ts';
import type { Where } from './tally.ts';

/** The phrases of all languages, ready for use. */
export type TopicTable = TermTable;

export interface TopicInput {
  subject: string;
  /** Visible text, as it came. */
  text: string;
  /** Texts of links and buttons, as they came. */
  linkTexts: string[];
  senderName: string;
  /** Alternative texts of pictures. */
  pictureTexts: string[];
}

export interface TopicFound {
  topic: Topic;
  /** BCP 47 tag of the language that told; `mul` for words that all languages share. */
  language: string;
  strength: 'strong' | 'weak';
  where: Where;
  /** The words that told, as written in the mail. */
  words: string;
}

/** Characters of the text that count in full, and those looked at at all. */
const HEAD = 700;
const LOOKED_AT = 3000;
/** Lists of links longer than this belong to newsletters; so do longer link texts. */
const MOST_LINKS = 16;
const LONGEST_LINK = 90;
const MOST_PICTURES = 8;
const LONGEST_LINE = 400;
const REPLY_DIVISOR = 4;
/** Points from which a topic is found, and is sure. Text alone proves less than a subject or a button, least a long one. */
const FOUND = { weak: 3, strong: 4 };
const FOUND_IN_SHORT_TEXT = { weak: 3, strong: 6 };
const FOUND_IN_TEXT = { weak: 4, strong: 6 };

/** All phrases in one spelling, to be kept as JSON; `openTopics` is far quicker than compiling the files. */
export type PackedTopics = PackedTerms;

/** Compiles the phrase files, once. They must be without `faultsOfPhraseFile`. */
export function compileTopics(languages: Record<string, PhraseFile>): TopicTable {
  return openTopics(packTopics(languages));
}

/** The first half of `compileTopics`, for the build. */
export function packTopics(languages: Record<string, PhraseFile>): PackedTopics {
  return packTerms(Object.values(languages));
}

/** The second half of `compileTopics`, for the worker. */
export function openTopics(packed: PackedTopics): TopicTable {
  return indexTerms(packed);
}

/**
 * What account mail this is, or null where it is none. Reads the subject, the sender's name, the first lines, links and
 * picture texts; words deep in a long text hardly count. Linear, looks at a bounded part, never throws.
 */
export function findTopic(input: TopicInput, table: TopicTable): TopicFound | null {
  const tally = new Tally(table);
  const reply = isReply(input);
  const seen = beginningOf(input.text, LOOKED_AT);
  const text = reply ? withoutQuotes(seen) : seen;
  const links = input.linkTexts.slice(0, MOST_LINKS).map(lineOf).filter((link) => link.length <= LONGEST_LINK);
  const pictures = input.pictureTexts.slice(0, MOST_PICTURES).map(lineOf);
  tally.read([lineOf(input.subject)], 'subject', (rule) => rule.subject);
  tally.read([lineOf(input.senderName)], 'subject', (rule) => rule.subject - 1);
  tally.read(links, 'link', (rule) => rule.link);
  tally.read([text.slice(0, HEAD), ...pictures], 'text', (rule) => rule.text);
  tally.read([text.slice(HEAD)], 'text', (rule) => (rule.text >= 3 ? 1 : 0));

  const scores = tally.scores();
  const [first, ...others] = scores.toSorted((a, b) => b.points - a.points);
  if (!first) return null;
  const support = others.reduce((sum, score) => sum + score.points, 0) / 2;
  const total = (first.points + support) / (reply ? REPLY_DIVISOR : 1);
  const inText = text.length <= HEAD ? FOUND_IN_SHORT_TEXT : FOUND_IN_TEXT;
  const found = first.where === 'text' ? inText : FOUND;
  if (total < found.weak) return null;
  return {
    topic: first.topic,
    language: table.languages[first.language] ?? 'mul',
    strength: total >= found.strong ? 'strong' : 'weak',
    where: first.where,
    words: first.words.slice(0, 120),
  };
}

function lineOf(text: string): string {
  return beginningOf(text, LONGEST_LINE);
}

/** Somebody answers somebody: what such a mail says about accounts is talk. */
function isReply({ subject, text }: TopicInput): boolean {
  const answers = /^\s*(?:re|aw|sv|antw|odp|vs|ynt)\s*(?:\[\d+\])?:/i.test(subject.slice(0, LONGEST_LINE));
  return answers && /(?:^|\n)[ \t]*>|\bwrote:|\bschrieb\b/.test(text.slice(0, LOOKED_AT));
}

/** Quoted lines were said by somebody else. */
function withoutQuotes(text: string): string {
  return text.split('\n').filter((line) => !line.trimStart().startsWith('>')).join('\n');
}
