/** Fits the points to labelled mail, and says how well points fitted so do on campaigns that the fit has not seen. */
import type { RulePoints, TopicPoints } from '../../judge/topic/topic-points.ts';
import { faultOf } from '../evaluate/faults.ts';
import type { Outcome } from '../evaluate/judge-mails.ts';
import { Cost, costPerCampaign, type FitTo } from './cost.ts';
import type { FitMail } from './fit-mail.ts';
import { parameters, type Parameter } from './parameters.ts';

const FOLDS = 5;
const MOST_ROUNDS = 8;
/** Differences of sums of shares below this are rounding. */
const NOTHING = 1e-9;
/** Prices of a point by which a rule differs from the others; cross-validation says which to pay. */
const STAYS = [1, 3, 10];
/** What a fault costs that must not be: while all rules are worth the same, some can be mended only by another one. */
const MENDED_LATER = 3;
const NEVER = 1000;
/** Points of a rule in subject, link and text to search from: one number at a time does not reach every good table from one. */
const CORNERS: RulePoints[] = [4, 6].flatMap((subject) => [2, 3].map((text): RulePoints => [subject, 4, text]));

export interface Fit {
  points: TopicPoints;
  stay: number;
  before: Outcome[];
  after: Outcome[];
  /** Each mail judged with points that were fitted without its campaign. */
  crossValidated: Outcome[];
}

/**
 * The fit of all mails, and what cross-validation says of it. Each begins from rules that are all worth the same, so that
 * a number of its own is paid for anew.
 * @param faults how much is wrong that must never be
 * @param told hears how far it is
 */
export function fitPoints(mails: FitMail[], before: TopicPoints, faults: FitTo['faults'], told: (line: string) => void = () => {}): Fit {
  const start: TopicPoints = { ...before, rules: {} };
  const to = { start, faults };
  const folds = foldsOf(mails).map((held) => {
    const others = mails.filter((mail) => !held.includes(mail));
    return { held, others, even: evenRules(others, to) };
  });
  const tried = STAYS.map((stay) => {
    const crossValidated = folds.flatMap(({ held, others, even }) => outcomesOf(held, ruleByRule(others, even, { ...to, stay })));
    const cost = costPerCampaign(crossValidated);
    told(`${stay} for each point of a rule's own: ${cost.toFixed(4)} a campaign, cross-validated`);
    return { stay, crossValidated, cost };
  });
  const { stay, crossValidated } = tried.reduce((best, one) => (one.cost <= best.cost ? one : best));
  const points = ruleByRule(mails, evenRules(mails, to), { ...to, stay });
  return { points, stay, before: outcomesOf(mails, before), after: outcomesOf(mails, points), crossValidated };
}

/** The best numbers that all rules share, searched for from each corner of a grid. */
function evenRules(mails: FitMail[], to: Omit<FitTo, 'stay' | 'fault'>): TopicPoints {
  const cost = new Cost(mails, { ...to, stay: 0, fault: MENDED_LATER });
  const shared = parameters().filter(({ rule }) => rule === '');
  const climbed = CORNERS.map((anyRule) => climb({ ...structuredClone(to.start), anyRule: [...anyRule] }, shared, cost));
  return climbed.reduce((one, other) => (other.cost < one.cost - NOTHING ? other : one)).points;
}

/** From there, rule by rule. */
function ruleByRule(mails: FitMail[], even: TopicPoints, to: Omit<FitTo, 'fault'>): TopicPoints {
  const ownFirst = parameters().toSorted((a, b) => Number(a.rule === '') - Number(b.rule === ''));
  return climb(structuredClone(even), ownFirst, new Cost(mails, { ...to, fault: NEVER })).points;
}

/** Coordinate search over small integers: one number at a time, for as long as anything gets better. */
function climb(points: TopicPoints, numbers: Parameter[], cost: Cost): { points: TopicPoints; cost: number } {
  let least = cost.settle(points);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = least;
    for (const parameter of numbers) {
      const now = parameter.get(points);
      let best = now;
      for (const value of [now - 1, now + 1, now - 2, now + 2]) {
        if (value < parameter.least || value > parameter.most) continue;
        parameter.set(points, value);
        const next = cost.with(points, parameter);
        if (next < least - NOTHING) [least, best] = [next, value];
      }
      parameter.set(points, best);
      if (best !== now) least = cost.settle(points);
    }
    if (least >= before - NOTHING) break;
  }
  return { points, cost: least };
}

/** "name: 3 -> 4" for each number that differs; of rules those that have points of their own. */
export function changesOf(before: TopicPoints, after: TopicPoints): string[] {
  return parameters().flatMap((one) => {
    const isShared = one.rule === '' || one.rule in after.rules;
    return one.get(before) === one.get(after) || !isShared ? [] : [`${one.name}: ${one.get(before)} -> ${one.get(after)}`];
  });
}

/** Campaigns dealt out, the largest first, each to the fold that has the fewest mails; the same every time. */
export function foldsOf(mails: FitMail[]): FitMail[][] {
  const campaigns = [...Map.groupBy(mails, ({ label }) => label.group)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  );
  const folds: FitMail[][] = Array.from({ length: FOLDS }, () => []);
  for (const [, members] of campaigns) folds.toSorted((a, b) => a.length - b.length)[0]?.push(...members);
  return folds.filter((fold) => fold.length > 0);
}

function outcomesOf(mails: FitMail[], points: TopicPoints): Outcome[] {
  return mails.map((mail) => {
    const verdict = mail.verdict(points);
    return { label: mail.label, verdict, fault: faultOf(verdict.kind, mail.label), ms: 0 };
  });
}
