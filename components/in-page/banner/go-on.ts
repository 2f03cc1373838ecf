/** A press that falls on a panel the moment it appears was meant for something else. */
const FRESH_MS = 500;

/** Only a person's own press, and only when the panel has been there for half a second. */
export function mayGoOn(trusted: boolean, shownForMs: number): boolean {
  return trusted && shownForMs >= FRESH_MS;
}
