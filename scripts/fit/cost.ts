/** What a set of points is worth on labelled mail: less is better. */
import type { TopicPoints } from '../../judge/topic/topic-points.ts';
import type { Verdict } from '../../judge/verdict.ts';
import { faultOf } from '../evaluate/faults.ts';
import type { Fault } from '../evaluate/faults.ts';
import type { Outcome } from '../evaluate/judge-mails.ts';
import type { Label } from '../evaluate/labels.ts';
import type { FitMail } from './fit-mail.ts';
import { parameters, type Parameter } from './parameters.ts';

/** A false alarm costs more than a miss that is shown as "cannot vouch", a forged vouch no less; a wrong word least. */
const COSTS: Record<Fault, number> = {
  'false red': 40,
  'false amber': 20,
  'false vouch': 40,
  missed: 4,
  'amber for red': 1,
  'not recognised': 2,
  'told as account mail': 4,
  other: 1,
};
const WRONG_TOPIC = 1;

/** What each point costs by which a number of all rules leaves where it began: of two that do as well, the one that was. */
const SHARED_STAY = 0.1;
const SHARED = parameters().filter(({ rule }) => rule === '');

/** What one verdict costs. */
export function costOf(verdict: Verdict, label: Label): number {
  const fault = faultOf(verdict.kind, label);
  if (fault) return COSTS[fault];
  return verdict.kind !== 'none' && label.topic !== '' && label.topic !== verdict.topic ? WRONG_TOPIC : 0;
}

/** What the verdicts cost, the mean of each campaign's mean. */
export function costPerCampaign(outcomes: Outcome[]): number {
  const means = [...Map.groupBy(outcomes, ({ label }) => label.group).values()].map(
    (members) => members.reduce((sum, { verdict, label }) => sum + costOf(verdict, label), 0) / members.length,
  );
  return means.reduce((sum, one) => sum + one, 0) / Math.max(1, means.length);
}

/** What else than the mails a fit keeps to. */
export interface FitTo {
  /** Where the numbers of all rules began. */
  start: TopicPoints;
  /** What each point costs by which a rule differs from the others: it pays for itself, or is chance. */
  stay: number;
  /** How much is wrong that must never be, and what each of it costs. */
  faults(points: TopicPoints): number;
  fault: number;
}

/** The cost of points over mails, campaign by campaign: near-copies count once together. Changed numbers are weighed alone. */
export class Cost {
  readonly #mails: { mail: FitMail; weight: number; cost: number }[];
  readonly #to: FitTo;

  constructor(mails: FitMail[], to: FitTo) {
    const sizes = new Map<string, number>();
    for (const { label } of mails) sizes.set(label.group, (sizes.get(label.group) ?? 0) + 1);
    this.#mails = mails.map((mail) => ({ mail, weight: 1 / (sizes.get(mail.label.group) ?? 1), cost: 0 }));
    this.#to = to;
  }

  /** Over all mails; what follows is compared with it. */
  settle(points: TopicPoints): number {
    for (const one of this.#mails) one.cost = costOf(one.mail.verdict(points), one.mail.label);
    return this.#sum() + this.#distance(points);
  }

  /** As `settle`, where only `parameter` differs from what was settled last. */
  with(points: TopicPoints, { rule }: Parameter): number {
    let total = this.#distance(points);
    for (const { mail, weight, cost } of this.#mails)
      total += weight * (rule !== '' && !mail.heard.has(rule) ? cost : costOf(mail.verdict(points), mail.label));
    return total;
  }

  #sum(): number {
    return this.#mails.reduce((sum, { weight, cost }) => sum + weight * cost, 0);
  }

  /** What the points themselves cost. */
  #distance(points: TopicPoints): number {
    const { start, stay, faults, fault } = this.#to;
    const shared = SHARED.reduce((sum, one) => sum + Math.abs(one.get(points) - one.get(start)), 0);
    const own = Object.values(points.rules).flatMap((row) => row.map((value, at) => Math.abs(value - (points.anyRule[at] ?? 0))));
    return SHARED_STAY * shared + stay * own.reduce((sum, one) => sum + one, 0) + fault * faults(points);
  }
}
