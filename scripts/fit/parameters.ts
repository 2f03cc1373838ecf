/** The numbers that are fitted: which there are, and within what bounds. */
import type { TopicPoints } from '../../judge/topic/topic-points.ts';
import { TOPIC_RULES } from '../../judge/topic/topic-rules.ts';

export interface Parameter {
  name: string;
  /** The rule that it belongs to, '' where it concerns every mail. */
  rule: string;
  least: number;
  most: number;
  get(points: TopicPoints): number;
  set(points: TopicPoints, value: number): void;
}

const MOST_POINTS = 6;
const MOST_BOUND = 10;
const PLACES = ['subject', 'link', 'text'] as const;
const BOUNDS = ['elsewhere', 'shortText', 'longText'] as const;
const STRENGTHS = ['weak', 'strong'] as const;
const DIVISORS = ['supportDivisor', 'replyDivisor', 'promoDivisor'] as const;
const SMALL = ['nameDiscount', 'deep'] as const;

/** Every number of a table of points, all of them small integers, and those that rules may have of their own. */
export function parameters(): Parameter[] {
  const shared = PLACES.map((place, at): Parameter => ({
    name: `any rule, ${place}`,
    rule: '',
    least: 0,
    most: MOST_POINTS,
    get: (one) => one.anyRule[at] ?? 0,
    set: (one, value) => void (one.anyRule[at] = value),
  }));
  const rules = TOPIC_RULES.flatMap(({ name: rule }) =>
    PLACES.map((place, at): Parameter => ({
      name: `${rule}, ${place}`,
      rule,
      least: 0,
      most: MOST_POINTS,
      get: (one) => (one.rules[rule] ?? one.anyRule)[at] ?? 0,
      set: (one, value) => {
        const row = (one.rules[rule] ??= [...one.anyRule]);
        row[at] = value;
        if (row.every((own, index) => own === one.anyRule[index])) delete one.rules[rule];
      },
    })),
  );
  const bounds = BOUNDS.flatMap((where) =>
    STRENGTHS.map((strength): Parameter => ({
      name: `${where}, ${strength}`,
      rule: '',
      least: 1,
      most: MOST_BOUND,
      get: (one) => one.bounds[where][strength],
      set: (one, value) => void (one.bounds[where][strength] = value),
    })),
  );
  const others = [...DIVISORS, ...SMALL].map((name): Parameter => ({
    name,
    rule: '',
    least: name.endsWith('Divisor') ? 1 : 0,
    most: MOST_POINTS,
    get: (one) => one[name],
    set: (one, value) => void (one[name] = value),
  }));
  return [...bounds, ...shared, ...others, ...rules];
}
