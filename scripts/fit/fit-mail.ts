/**
 * One labelled mail, prepared for being judged thousands of times with other points. What it says is heard once; with each
 * set of points only the weighing is done anew, and the rest of the judge runs once for each topic that comes of it.
 */
import { judgeMail } from '../../judge/judge-mail.ts';
import type { Rules } from '../../judge/rules.ts';
import type { TopicPoints } from '../../judge/topic/topic-points.ts';
import { TOPIC_RULES } from '../../judge/topic/topic-rules.ts';
import { topicReasons, type TopicInput, type TopicTable } from '../../judge/topic/topic.ts';
import { weighTopic, type TopicReasons, type WeighedTopic } from '../../judge/topic/weigh.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import type { Verdict } from '../../judge/verdict.ts';
import type { Label } from '../evaluate/labels.ts';

/** The judge asks for the topic of a mail or a part of it, and goes on by what it is told. */
interface Question {
  reasons: TopicReasons;
  byAnswer: Map<string, Question | Verdict>;
}

export interface Tables {
  rules: Rules;
  topics: TopicTable;
}

/** A labelled mail whose rules' finds are kept, so that it is weighed by many points without being read anew. */
export class FitMail {
  readonly label: Label;
  /** Names of the rules that hold in it: points of others leave its verdict as it is. */
  readonly heard = new Set<string>();
  readonly #mail: OpenMail;
  readonly #tables: Tables;
  #first: Question | Verdict | null = null;

  constructor(label: Label, mail: OpenMail, tables: Tables) {
    this.label = label;
    this.#mail = mail;
    this.#tables = tables;
  }

  /** The verdict on it with these points, the same as the judge's. */
  verdict(points: TopicPoints): Verdict {
    let step = this.#first;
    while (step !== null && 'reasons' in step) step = step.byAnswer.get(nameOf(weighTopic(step.reasons, points))) ?? null;
    return step ?? this.#judge(points);
  }

  /** Judges in earnest, and remembers which answers led where. */
  #judge(points: TopicPoints): Verdict {
    let known = this.#first;
    let put = (step: Question | Verdict): void => void (this.#first = step);
    const findTopic = (input: TopicInput) => {
      const question = known !== null && 'reasons' in known ? known : this.#ask(input);
      put(question);
      const found = weighTopic(question.reasons, points);
      const answer = nameOf(found);
      known = question.byAnswer.get(answer) ?? null;
      put = (step) => void question.byAnswer.set(answer, step);
      return found && { topic: found.topic, strength: found.strength, language: '', where: found.best.where, words: found.words };
    };
    const verdict = judgeMail(this.#mail, { ...this.#tables.rules, findTopic }, { trustedSenders: [], requests: [], answer: null });
    put(verdict);
    return verdict;
  }

  #ask(input: TopicInput): Question {
    const reasons = topicReasons(input, this.#tables.topics);
    for (const { rule } of reasons.reasons) this.heard.add(TOPIC_RULES[rule]?.name ?? '');
    return { reasons, byAnswer: new Map() };
  }
}

function nameOf(found: WeighedTopic | null): string {
  return found ? `${found.topic} ${found.strength}` : '';
}
