/** The signals by which a page claims to be somebody's, and how they add up. */
import type { Platform } from '../../platforms/platform.ts';

/** Where a signal was seen. Of each place only the strongest counts. */
export type SignalPlace =
  // it names the platform
  | 'title'
  | 'site-name'
  | 'heading'
  | 'text'
  | 'label'
  | 'logo'
  | 'legal'
  | 'address-text'
  | 'address-bar'
  | 'form-names'
  // it leans on the platform's hosts
  | 'links'
  | 'icon'
  | 'assets'
  | 'form'
  | 'copied'
  | 'host'
  // nobody else is named
  | 'no-other-brand';

export interface Signal {
  place: SignalPlace;
  points: number;
  /** The name is an ordinary word. */
  weak: boolean;
}

/** Takes down one signal of a platform. */
export type NoteSignal = (platform: Platform, signal: Signal) => void;

const NAMING = new Set<SignalPlace>([
  'title',
  'site-name',
  'heading',
  'text',
  'label',
  'logo',
  'legal',
  'address-text',
  'address-bar',
  'form-names',
]);
/** Signals that an ordinary word cannot give by chance. */
const TYING = new Set<SignalPlace>(['links', 'icon', 'form', 'copied', 'host']);
const TYING_POINTS = 1.5;
/** Places in which a page presents itself, and how often an ordinary word must do so to be meant as a name:
 * once more where nothing else on the page speaks for that. */
const PRESENTING = new Set<SignalPlace>(['title', 'site-name', 'heading', 'label', 'logo', 'legal']);
const OFTEN = 2;
const BACKING = new Set<SignalPlace>(['links', 'icon', 'assets', 'form', 'copied', 'host', 'form-names', 'no-other-brand']);
const OFTEN_POINTS = 3.5;

/** What all signals of one platform come to. */
export interface ClaimWeight {
  points: number;
  /** Places that name the platform, strongest first. */
  places: SignalPlace[];
  named: boolean;
  /** Named by a distinctive name, or by an ordinary one together with its own hosts. */
  certain: boolean;
  /** In how many places the page presents itself by that name. */
  presented: number;
  /** An ordinary word that presents the page in several places at once: meant as a name, though not proved to be. */
  likely: boolean;
  /** Its own hosts are leant on for more than a stray link. */
  tied: boolean;
}

/** Adds up the strongest signal of every place. */
export function weigh(signals: Signal[]): ClaimWeight {
  const best = new Map<SignalPlace, Signal>();
  for (const signal of signals) {
    const known = best.get(signal.place);
    if (!known || signal.points > known.points || (signal.points === known.points && known.weak)) best.set(signal.place, signal);
  }
  const kept = [...best.values()].toSorted((a, b) => b.points - a.points);
  const naming = kept.filter((signal) => NAMING.has(signal.place));
  const tied = kept.some((signal) => TYING.has(signal.place) && signal.points >= TYING_POINTS);
  const presenting = kept.filter((signal) => PRESENTING.has(signal.place));
  const meant = kept.some((signal) => BACKING.has(signal.place));
  return {
    presented: presenting.length,
    likely: presenting.length >= (meant ? OFTEN : OFTEN + 1) && presenting.reduce((sum, signal) => sum + signal.points, 0) >= OFTEN_POINTS,
    points: kept.reduce((sum, signal) => sum + signal.points, 0),
    places: [...naming, ...kept.filter((signal) => !NAMING.has(signal.place))].map((signal) => signal.place),
    named: naming.length > 0,
    certain: signals.some((signal) => NAMING.has(signal.place) && !signal.weak) || (naming.length > 0 && tied),
    tied,
  };
}
