/** The signals by which a page claims to be somebody's, and how they add up. */
import type { Platform } from '../../platforms/platform.ts';
import { ORDINARY_WORD, SCORECARD, type SignalKind } from './scorecard.ts';

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
  // it is built as kits are
  | 'saved'
  | 'sent'
  // nobody else is named
  | 'no-other-brand';

export interface Signal {
  place: SignalPlace;
  kind: SignalKind;
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
  'saved',
]);
/** Signals that an ordinary word cannot give by chance. */
const TYING = new Set<SignalPlace>(['links', 'icon', 'form', 'copied', 'host', 'saved']);
/** Places whose points an ordinary word lessens: it stands there by chance more often. */
const LESSENED = new Set<SignalPlace>(['title', 'site-name', 'heading', 'text', 'label']);
/** Places in which a page presents itself, and how often an ordinary word must do so to be meant as a name:
 * once more where nothing else on the page speaks for that. */
const PRESENTING = new Set<SignalPlace>(['title', 'site-name', 'heading', 'label', 'logo', 'legal']);
const OFTEN = 2;
const BACKING = new Set<SignalPlace>([
  'links',
  'icon',
  'assets',
  'form',
  'copied',
  'host',
  'form-names',
  'saved',
  'sent',
  'no-other-brand',
]);
const OFTEN_POINTS = 3.5;

/** What all signals of one platform come to. */
export interface ClaimWeight {
  points: number;
  /** The signals that count, strongest first. */
  counted: Signal[];
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
  const kept = strongestOf(signals);
  const naming = kept.filter((signal) => NAMING.has(signal.place));
  const tied = kept.some(({ place, kind }) => TYING.has(place) && kind !== 'links there');
  const presenting = kept.filter((signal) => PRESENTING.has(signal.place));
  const meant = kept.some((signal) => BACKING.has(signal.place));
  return {
    presented: presenting.length,
    likely: presenting.length >= (meant ? OFTEN : OFTEN + 1) && total(presenting) >= OFTEN_POINTS,
    points: total(kept),
    counted: kept,
    places: [...naming, ...kept.filter((signal) => !NAMING.has(signal.place))].map((signal) => signal.place),
    named: naming.length > 0,
    certain: signals.some((signal) => NAMING.has(signal.place) && !signal.weak) || (naming.length > 0 && tied),
    tied,
  };
}

/** Points of one signal. */
export function pointsOf({ place, kind, weak }: Signal): number {
  return SCORECARD[kind] + (lessensWord({ place, weak }) ? ORDINARY_WORD : 0);
}

/** Whether an ordinary word takes of the signal's points. */
export function lessensWord({ place, weak }: Pick<Signal, 'place' | 'weak'>): boolean {
  return weak && LESSENED.has(place);
}

/** Of every place the signal with most points, strongest first. */
export function strongestOf(signals: Signal[]): Signal[] {
  const best = new Map<SignalPlace, Signal>();
  for (const signal of signals) {
    const known = best.get(signal.place);
    const more = known ? pointsOf(signal) - pointsOf(known) : 1;
    if (!known || more > 0 || (more === 0 && known.weak)) best.set(signal.place, signal);
  }
  return [...best.values()].toSorted((a, b) => pointsOf(b) - pointsOf(a));
}

function total(signals: Signal[]): number {
  return signals.reduce((sum, signal) => sum + pointsOf(signal), 0);
}
