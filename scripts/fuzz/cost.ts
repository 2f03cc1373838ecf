/** What a judgement costs, by this thread's own CPU, and whether that grows in step with the mail. */
import type { HeaderLine, OpenMail } from '../../judge/open-mail.ts';

/** Milliseconds of CPU that this thread has used; other work on the machine is not in it. */
export type Clock = () => number;

/** Milliseconds of CPU that this thread has used. */
export function threadCpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that one judgement may take. */
export const MOST_MS = 50;
/** A chance disturbance does not come three times. */
const TRIES = 3;

/** The least that `work` took in three tries, or in as many as it needed to stay within `most`. */
export function leastCost(work: () => void, most: number, clock: Clock): number {
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least > most; tries += 1) least = Math.min(least, cost(work, clock));
  return least;
}

function cost(work: () => void, clock: Clock): number {
  const before = clock();
  work();
  return clock() - before;
}

/** What of a mail is made larger. */
export const DIMENSIONS = ['text', 'links', 'header', 'headers'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Within the judge's own bounds, or the larger one would be cut to the size of the smaller. */
const SIZES: Record<Dimension, number> = { text: 40_000, links: 200, header: 3500, headers: 400 };
/** Twice the size may cost twice as much; what is above is noise and fixed parts in the small one. */
const MOST_GROWTH = 3;
/** Milliseconds below which growth is nobody's concern and cannot be measured. */
const LEAST_MS = 10;

/** How much more `judge` takes for twice as much of `dimension`; null where that is in step, or too little to tell. */
export function excessGrowth(mail: OpenMail, dimension: Dimension, judge: (mail: OpenMail) => unknown, clock: Clock): number | null {
  const [one, two] = [grown(mail, dimension, SIZES[dimension]), grown(mail, dimension, SIZES[dimension] * 2)];
  const ratio = (): number => {
    const large = leastCost(() => judge(two), LEAST_MS, clock);
    return large < LEAST_MS
      ? 1
      : large /
          Math.max(
            leastCost(() => judge(one), 0, clock),
            0.001,
          );
  };
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least > MOST_GROWTH; tries += 1) least = Math.min(least, ratio());
  return least > MOST_GROWTH ? least : null;
}

/** `mail` with what it has of `dimension` repeated up to `size` characters or pieces. */
export function grown(mail: OpenMail, dimension: Dimension, size: number): OpenMail {
  const { body, headers } = mail;
  if (dimension === 'text') return { ...mail, body: { ...body, text: repeated(body.text, size) } };
  if (dimension === 'links') return { ...mail, body: { ...body, links: cycled(body.links, size) } };
  if (dimension === 'headers') return { ...mail, headers: headers && cycled(headers, size) };
  return { ...mail, headers: headers && headers.map((line): HeaderLine => ({ ...line, value: repeated(line.value, size) })) };
}

function repeated(text: string, size: number): string {
  return text === '' ? '' : text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

function cycled<T>(list: T[], size: number): T[] {
  return list.length === 0 ? [] : Array.from({ length: size }, (_, at) => list[at % list.length] as T);
}
