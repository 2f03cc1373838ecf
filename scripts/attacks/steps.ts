/** What a person does on a page, as the `act` of a case writes it: `click:#go;popup;wait:1500;type:secret`. */

export type Step =
  | { do: 'click'; selector: string; inFrame: boolean }
  | { do: 'type'; text: string }
  | { do: 'wait'; milliseconds: number }
  | { do: 'popup' };

const LONGEST_WAIT = 60_000;

/**
 * The steps of an `act`, in order. `frame` may bear a number, which only tells its author which frame was meant:
 * it is the one that has the element.
 * @throws with a sentence for people where a step is none of the form
 */
export function parseSteps(act: string): Step[] {
  return act
    .split(';')
    .map((written) => written.trim())
    .filter(Boolean)
    .map(parseStep);
}

function parseStep(written: string): Step {
  const colon = written.indexOf(':');
  const name = colon < 0 ? written : written.slice(0, colon);
  const rest = colon < 0 ? '' : written.slice(colon + 1);
  if (name === 'popup' && rest === '') return { do: 'popup' };
  if (rest !== '') {
    if (name === 'click') return { do: 'click', selector: rest, inFrame: false };
    if (/^frame\d*$/.test(name)) return { do: 'click', selector: rest, inFrame: true };
    if (name === 'type') return { do: 'type', text: rest };
    const milliseconds = Number(rest);
    if (name === 'wait' && milliseconds >= 0 && milliseconds <= LONGEST_WAIT) return { do: 'wait', milliseconds };
  }
  throw new Error(
    `"${written}" is no step; steps are click:SELECTOR, frame:SELECTOR, type:TEXT, wait:MS (at most ${LONGEST_WAIT}) and popup`,
  );
}
