/** Writes fitted points as the source file that the judge reads, with what they are worth in its head. */
import { TOPIC_POINTS, type TopicPoints } from '../../judge/topic/topic-points.ts';

const HEAD = '/**\n';

/** The text of `topic-points.ts` with other points: its types stay, its head tells of the fit. */
export function withPoints(source: string, points: TopicPoints, about: string[]): string {
  const types = /^\/\*\*[\s\S]*?\*\/\n([\s\S]*?)export const TOPIC_POINTS: TopicPoints = /.exec(source)?.[1];
  if (types === undefined) throw new Error('The file of points has not the form that is known.');
  const head = [
    'What speaks for a topic, in points. Written by `npm run fit -- --write` from labelled mail; not to be typed by hand, but',
    'for a new rule, which takes the points of a like one until the next fit.',
    '',
    ...about,
  ];
  const lines = head.map((line) => (line === '' ? ' *' : ` * ${line}`));
  return `${HEAD}${lines.join('\n')}\n */\n${types}export const TOPIC_POINTS: TopicPoints = ${JSON.stringify(ordered(points), null, 2)};\n`;
}

/** In the order of the file, whatever the fit touched first. */
function ordered(points: TopicPoints): TopicPoints {
  return { ...TOPIC_POINTS, ...points };
}
