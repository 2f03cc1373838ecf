/** The first question: what account mail is this, if any? */
import type { Topic } from '../types.ts';
import { CONCEPTS, type PhraseFile } from './phrase-file.ts';
import { indexTerms, packTerms, scan, type PackedTerms, type TermTable } from './scan.ts';
import { beginningOf, sentencesOf, spell, wordsBetween } from './spell.ts';
import { matchRules, TOPIC_RULES, type TopicRule } from './topic-rules.ts';

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

type Where = 'subject' | 'text' | 'link';

/** What speaks for one topic. */
interface Score {
  topic: Topic;
  points: number;
  /** The best single reason: where it stands, in which language, and its words as written. */
  best: number;
  where: Where;
  language: number;
  words: string;
}

/** One rule that holds somewhere. */
interface Reason {
  rule: TopicRule;
  points: number;
  where: Where;
  language: number;
  sentence: string;
  from: number;
  to: number;
}

/** A language with fewer words than this share of the commonest one is there by chance. */
const LEAST_SHARE = 0.34;
const PROMO = CONCEPTS.indexOf('promo');
/** Topics that parcels, prizes and offers borrow their words from. */
const BORROWED = new Set<Topic>(['verify', 'suspend', 'expire', 'code']);

/** Collects what speaks for each topic, then adds it up: a rule counts once in each place. */
class Tally {
  readonly #table: TermTable;
  readonly #reasons: Reason[] = [];
  readonly #spoken = new Map<number, number>();
  #promoted = false;

  constructor(table: TermTable) {
    this.#table = table;
  }

  /** Reads texts that stand in one place; `pointsOf` says what a rule is worth there. */
  read(texts: string[], where: Where, pointsOf: (rule: TopicRule) => number): void {
    for (const text of texts) for (const sentence of sentencesOf(text)) this.#readSentence(sentence, where, pointsOf);
  }

  #readSentence(sentence: string, where: Where, pointsOf: (rule: TopicRule) => number): void {
    const hits = scan(spell(sentence), this.#table);
    for (const { language, concept } of hits) {
      this.#spoken.set(language, (this.#spoken.get(language) ?? 0) + 1);
      if (where === 'subject' && concept === PROMO) this.#promoted = true;
    }
    for (const { rule: index, language, from, to } of matchRules(hits, this.#table.common)) {
      const rule = TOPIC_RULES[index];
      const points = rule ? pointsOf(rule) : 0;
      if (rule && points > 0) this.#reasons.push({ rule, points, where, language, sentence, from, to });
    }
  }

  /** The topics that something speaks for, in no order. */
  scores(): Score[] {
    const scores = new Map<Topic, Score>();
    const counted = new Set<string>();
    const spoken = (language: number) => this.#spoken.get(language) ?? 0;
    const least = Math.max(0, ...this.#reasons.map(({ language }) => spoken(language))) * LEAST_SHARE;
    const byLanguage = this.#reasons.filter(({ language }) => spoken(language) >= least);
    const size = (language: number) => this.#table.sizes[language] ?? 0;
    byLanguage.sort((a, b) => spoken(b.language) - spoken(a.language) || size(b.language) - size(a.language));
    for (const reason of byLanguage) {
      const key = `${TOPIC_RULES.indexOf(reason.rule)} ${reason.where}`;
      if (counted.has(key)) continue;
      counted.add(key);
      this.#add(scores, reason);
    }
    return [...scores.values()];
  }

  #add(scores: Map<Topic, Score>, { rule, points: full, where, language, sentence, from, to }: Reason): void {
    const { topic } = rule;
    const points = this.#promoted && BORROWED.has(topic) ? full / 2 : full;
    const score = scores.get(topic) ?? { topic, points: 0, best: 0, where, language, words: '' };
    score.points += points;
    if (points > score.best) {
      const words = wordsBetween(sentence, from, to);
      Object.assign(score, { best: points, where, language, words });
    }
    scores.set(topic, score);
  }
}
