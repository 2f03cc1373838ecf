/**
 * What counts as held.
 *
 * A page: a warning stood (red or amber bar, or the tab moved to our own page), and could still be seen at the end,
 * before more than the first letter of the secret had been given. Letters count where they arrive: in the field that
 * has the focus, also if the page takes them out again; where no field has it, each key that was pressed counts, since the page hears it by itself. Behind a
 * red warning the person types on blindly, and the secret must not come into any field. Behind an amber bar they stop.
 * A page without a `type` step is given nothing, and so loses nothing.
 *
 * A mail, in each mailbox: a red or amber banner whose own pixels could be seen in the end, after the press where
 * there is one (which may be what shows the mail), and no document of any other host that the press led to.
 */

/** The first letter may be what brings the warning. */
const FREE_LETTERS = 1;
/** Share of its own area that must be seen of a banner or warning; our own corners are round. */
export const SEEN = 0.9;

export interface PageSeen {
  /** Null where no warning ever stood. */
  warned: {
    grade: 'red' | 'amber' | 'own page';
    /** Letters that the page had got by then. */
    letters: number;
    /** Share of the warning's area that could be seen at the end. */
    share: number;
  } | null;
  /** Letters of the secret, 0 where nothing is typed. */
  secret: number;
  /** Letters that came into a field of the page. */
  inField: number;
}

export interface MailSeen {
  mailbox: string;
  /** Kind of the verdict that was drawn, null for none. */
  kind: string | null;
  /** Share of the banner's area that could be seen in the end. */
  share: number;
  /** Addresses of documents that the press led to; null where nothing was pressed. */
  followed: string[] | null;
}

export interface Outcome {
  held: boolean;
  /** Cells of the row: what was shown, what was lost. */
  shown: string;
  given: string;
}

/** The row of a page: held where it warns soon enough, is seen, and keeps the secret out of the fields. */
export function pageOutcome({ warned, secret, inField }: PageSeen): Outcome {
  const typedIn = `${inField} of ${secret} letters in a field`;
  if (secret === 0) return { held: true, shown: warned ? `warned (${warned.grade})` : 'silent', given: 'no secret asked for' };
  if (!warned) return { held: false, shown: 'silent', given: `secret typed, ${typedIn}` };
  const { grade, letters, share } = warned;
  const early = letters <= FREE_LETTERS;
  const kept = grade !== 'red' || inField <= FREE_LETTERS;
  const visible = share >= SEEN;
  return {
    held: early && kept && visible,
    shown: `warned (${grade})${visible ? '' : `, but ${percent(share)} of it seen`}`,
    given: `${letters} of ${secret} letters given before it${kept ? '' : `, ${typedIn} after it`}`,
  };
}

/** The row of a mail, which must hold in every mailbox. */
export function mailOutcome(seen: MailSeen[]): Outcome {
  const each = seen.map((one) => {
    const warns = one.kind === 'lure' || one.kind === 'suspicious';
    const followed = (one.followed?.length ?? 0) > 0;
    const link = followed ? 'link FOLLOWED' : 'link held';
    return {
      held: warns && one.share >= SEEN && !followed,
      shown: `${one.mailbox}: ${one.kind ?? 'no banner'}${one.kind ? ` ${percent(one.share)} seen` : ''}`,
      given: `${one.mailbox}: ${one.followed ? link : 'nothing pressed'}`,
    };
  });
  const cell = (pick: 'shown' | 'given'): string => each.map((one) => one[pick]).join('; ');
  return { held: each.length > 0 && each.every(({ held }) => held), shown: cell('shown'), given: cell('given') };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
