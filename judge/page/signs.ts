/** The signs by which a page claims to be somebody's, and how they add up. */

/** Where a sign was seen. Of each place only the strongest counts. */
export type SignPlace =
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
  | 'alone';

export interface Sign {
  place: SignPlace;
  points: number;
  /** The name is an ordinary word. */
  weak: boolean;
}

const NAMING = new Set<SignPlace>(['title', 'site-name', 'heading', 'text', 'label', 'logo', 'legal', 'address-text', 'address-bar', 'form-names']);
/** Signs that an ordinary word cannot give by chance. */
const TYING = new Set<SignPlace>(['links', 'icon', 'form', 'copied', 'host']);
const TYING_POINTS = 1.5;
/** Places in which a page presents itself, and how often an ordinary word must do so to be meant as a name:
 * once more where nothing else on the page speaks for that. */
const PRESENTING = new Set<SignPlace>(['title', 'site-name', 'heading', 'label', 'logo', 'legal']);
const OFTEN = 2;
const BACKING = new Set<SignPlace>(['links', 'icon', 'assets', 'form', 'copied', 'host', 'form-names', 'alone']);
const OFTEN_POINTS = 3.5;

/** What all signs of one platform come to. */
export interface ClaimWeight {
  points: number;
  /** Places that name the platform, strongest first. */
  places: SignPlace[];
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

/** Adds up the strongest sign of every place. */
export function weigh(signs: Sign[]): ClaimWeight {
  const best = new Map<SignPlace, Sign>();
  for (const sign of signs) {
    const known = best.get(sign.place);
    if (!known || sign.points > known.points || (sign.points === known.points && known.weak)) best.set(sign.place, sign);
  }
  const kept = [...best.values()].toSorted((a, b) => b.points - a.points);
  const naming = kept.filter((sign) => NAMING.has(sign.place));
  const tied = kept.some((sign) => TYING.has(sign.place) && sign.points >= TYING_POINTS);
  const presenting = kept.filter((sign) => PRESENTING.has(sign.place));
  const meant = kept.some((sign) => BACKING.has(sign.place));
  return {
    presented: presenting.length,
    likely: presenting.length >= (meant ? OFTEN : OFTEN + 1) && presenting.reduce((sum, sign) => sum + sign.points, 0) >= OFTEN_POINTS,
    points: kept.reduce((sum, sign) => sum + sign.points, 0),
    places: [...naming, ...kept.filter((sign) => !NAMING.has(sign.place))].map((sign) => sign.place),
    named: naming.length > 0,
    certain: signs.some((sign) => NAMING.has(sign.place) && !sign.weak) || (naming.length > 0 && tied),
    tied,
  };
}
