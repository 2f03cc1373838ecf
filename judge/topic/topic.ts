/** The first question: what account mail is this, if any? */
import type { Topic } from '../verdict.ts';
import { CONCEPTS, type PhraseFile } from './phrase-file.ts';
import { compileFunctionWords, FunctionWords, LanguageVotes } from './language.ts';
import { indexTerms, packTerms, scan, type Hit, type PackedTerms, type TermTable } from './scan.ts';
import { beginningOf, sentencesOf, spell, spellAll } from './spell.ts';
import { TOPIC_POINTS } from './topic-points.ts';
import { matchRules, mayMatch } from './topic-rules.ts';
import { weighTopic, type Reason, type TopicReasons, type Where } from './weigh.ts';

/** The phrases and little words of all languages, ready for use. */
export interface TopicTable extends TermTable {
  functionWords: FunctionWords;
}

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

/** All phrases in one spelling, to be kept as JSON; `openTopics` is far quicker than compiling the files. */
export interface PackedTopics extends PackedTerms {
  /** A line a word: it, then its languages, parted by blanks. */
  functionWords: string;
}

/**
 * Compiles the phrase files, once. They must be well formed, as the catalogue test checks.
 * @param functionWords by language, parted by blanks
 */
export function compileTopics(languages: Record<string, PhraseFile>, functionWords: Record<string, string>): TopicTable {
  return openTopics(packTopics(languages, functionWords));
}

/** The first half of `compileTopics`, for the build. */
export function packTopics(languages: Record<string, PhraseFile>, functionWords: Record<string, string>): PackedTopics {
  const words = [...compileFunctionWords(functionWords)].map(([word, spoken]) => [word, ...spoken].join(' '));
  return { ...packTerms(Object.values(languages)), functionWords: words.join('\n') };
}

/** The second half of `compileTopics`, for the worker. */
export function openTopics(packed: PackedTopics): TopicTable {
  const words = packed.functionWords
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '));
  return { ...indexTerms(packed), functionWords: new FunctionWords(new Map(words.map(([word = '', ...languages]) => [word, languages]))) };
}

/**
 * What account mail this is, or null where it is none. Reads the subject, the sender's name, the first lines, links and
 * picture texts; words deep in a long text hardly count. Linear, looks at a bounded part, never throws.
 */
export function findTopic(input: TopicInput, table: TopicTable): TopicFound | null {
  const found = weighTopic(topicReasons(input, table), TOPIC_POINTS);
  if (!found) return null;
  const { topic, strength, best, words } = found;
  return { topic, language: table.languages[best.language] ?? 'mul', strength, where: best.where, words };
}

/** Everything in a mail that speaks for a topic, before it is weighed. */
export function topicReasons(input: TopicInput, table: TopicTable): TopicReasons {
  const listener = new Listener(table);
  const reply = isReply(input);
  const seen = beginningOf(input.text, LOOKED_AT);
  const text = withoutHosts(reply ? withoutQuotes(seen) : seen);
  const links = input.linkTexts
    .slice(0, MOST_LINKS)
    .map((link) => withoutHosts(lineOf(link)))
    .filter((link) => link.length <= LONGEST_LINK);
  const pictures = input.pictureTexts.slice(0, MOST_PICTURES).map(lineOf);
  listener.read([lineOf(input.subject)], 'subject');
  listener.read([lineOf(input.senderName)], 'name');
  listener.read(links, 'link');
  listener.read([text.slice(0, HEAD), ...pictures], 'text');
  listener.read([text.slice(HEAD)], 'text', true);
  return { reasons: listener.reasons(), promoted: listener.promoted, reply, shortText: text.length <= HEAD };
}

function lineOf(text: string): string {
  return beginningOf(text, LONGEST_LINE);
}

/** Somebody answers somebody: what such a mail says about accounts is talk. */
function isReply({ subject, text }: TopicInput): boolean {
  const answers = /^\s*(?:re|aw|sv|antw|odp|vs|ynt)\s*(?:\[\d+\])?:/i.test(subject.slice(0, LONGEST_LINE));
  return answers && /(?:^|\n)[ \t]*>|\bwrote:|\bschrieb\b/.test(text.slice(0, LOOKED_AT));
}

/** The host of an address that is written out ("https://app.example/login") is no word of any language; of paths many speak. */
function withoutHosts(text: string): string {
  return text.replace(/:\/\/[^\s/]+/g, '');
}

/** Quoted lines were said by somebody else. */
function withoutQuotes(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n');
}

/** Languages with this share of the best one's votes are believed: right for 95.7 % of 870 labelled mails, at 1.07 languages a mail. */
const LEAST_SHARE = 0.6;
/** Votes of little words by which a sentence is surely in a language. */
const CLEAR_VOTES = 2;
const HYPHEN = /\p{L}[-\u2010\u2011]\p{L}/u;
const HYPHENS = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu;
const PROMO = CONCEPTS.indexOf('promo');

/** A block that is nothing but a number is the end of the sentence before it ("Your code is:", then the code). */
function withNumbers(sentences: string[]): string[] {
  return sentences.flatMap((sentence, at) => {
    if (isBareNumber(sentence) && at > 0) return [];
    const next = sentences[at + 1] ?? '';
    return [isBareNumber(next) ? `${sentence} ${next}` : sentence];
  });
}

function isBareNumber(sentence: string): boolean {
  return sentence.length < 20 && /^[\s[(*]*\d{3,4}[ -]?\d{1,4}[\s\])*]*$/.test(sentence);
}

/** The languages that know each word of account mail in a sentence. */
function languagesOfWords(hits: Hit[]): number[][] {
  const words = new Map<number, Set<number>>();
  for (const { word, language } of hits) words.set(word, (words.get(word) ?? new Set()).add(language));
  return [...words.values()].map((languages) => [...languages]);
}

/** A sentence with the words of account mail in it. */
interface Heard {
  sentence: string;
  hits: Hit[];
  where: Where;
  deep: boolean;
  spelt: string;
}

/** Hears the whole mail, settles its language, then tells which rules hold. */
class Listener {
  readonly #table: TopicTable;
  readonly #heard: Heard[] = [];
  promoted = false;

  constructor(table: TopicTable) {
    this.#table = table;
  }

  /** Reads texts that stand in one place. */
  read(texts: string[], where: Where, deep = false): void {
    const sentences = texts.flatMap((text) => withNumbers(sentencesOf(text)));
    const together = spellAll(sentences);
    // Where one holds nothing but what is unseen they fall together, and each is spelt by itself.
    const isEven = together.length === sentences.length;
    sentences.forEach((sentence, at) => this.#readSentence(sentence, (isEven ? together[at] : undefined) ?? spell(sentence), where, deep));
  }

  #readSentence(sentence: string, spelt: string, where: Where, deep: boolean): void {
    const hits = deep ? scan(spelt, this.#table) : this.#hitsIn(sentence, spelt);
    if ((where === 'subject' || where === 'name') && hits.some(({ concept }) => concept === PROMO)) this.promoted = true;
    this.#heard.push({ sentence, hits, where, deep, spelt });
  }

  /** Words of account mail, also those that hyphens cut apart ("pass-word"). */
  #hitsIn(sentence: string, spelt: string): Hit[] {
    const hits = scan(spelt, this.#table);
    if (!HYPHEN.test(sentence)) return hits;
    const heard = new Set(hits.map(({ language, concept }) => `${language} ${concept}`));
    const joined = scan(spell(sentence.replace(HYPHENS, '')), this.#table);
    return [...hits, ...joined.filter(({ language, concept }) => !heard.has(`${language} ${concept}`))];
  }

  /** A sentence's own language where its little words tell it, whatever the rest of the mail is written in; else ''. */
  #ownLanguage(spelt: string): string {
    const votes = new LanguageVotes(this.#table.functionWords);
    votes.read(spelt);
    return votes.clearly(CLEAR_VOTES);
  }

  /** The tag of a language; none for what every language borrows. */
  #nameOf(language: number): string[] {
    const name = this.#table.languages[language];
    return name === undefined || language === this.#table.common ? [] : [name];
  }

  /** The languages of the mail by all that was heard, the likeliest first. */
  #languages(): string[] {
    const votes = new LanguageVotes(this.#table.functionWords);
    for (const { hits, spelt, where } of this.#heard) {
      // Names are of no language.
      if (where !== 'name') votes.read(spelt);
      for (const languages of languagesOfWords(hits)) {
        const named = languages.flatMap((language) => this.#nameOf(language));
        if (named.length > 0) votes.add(named);
      }
    }
    return votes.settled(LEAST_SHARE);
  }

  /** Every rule that holds in a language of the mail, the likeliest language first. */
  reasons(): Reason[] {
    const telling = this.#heard.filter(({ hits }) => mayMatch(hits));
    if (telling.length === 0) return [];
    const settled = this.#languages();
    const rank = (language: number): number => settled.indexOf(this.#table.languages[language] ?? '');
    const isBelieved = ({ language }: Hit): boolean => settled.length === 0 || rank(language) >= 0 || this.#nameOf(language).length === 0;
    const believed = ({ hits, spelt }: Pick<Heard, 'hits' | 'spelt'>): Hit[] => {
      if (hits.every(isBelieved)) return hits;
      const own = this.#ownLanguage(spelt);
      return hits.filter((hit) => isBelieved(hit) || (own !== '' && this.#table.languages[hit.language] === own));
    };
    const reasons = telling.flatMap(({ where, deep, sentence, ...heard }) =>
      matchRules(believed(heard), this.#table.common).map((match): Reason => ({ ...match, where, deep, sentence })),
    );
    return reasons.toSorted((a, b) => rank(a.language) - rank(b.language));
  }
}
