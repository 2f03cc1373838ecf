/** What the checkers of the bench are given and what each gives back. */
import type { OpenMail } from '../../judge/open-mail.ts';

export interface SampleMail {
  /** Absolute path of the .eml file. */
  path: string;
  isLure: boolean;
  mail: OpenMail;
}

/** One checker's pass over the sample. */
export interface Run {
  name: string;
  /** In the order of the sample, or null where the checker is not installed. */
  results: Result[] | null;
}

export interface Result {
  /** The checker warned of this mail. */
  warned: boolean;
  /** CPU time of this mail, user and system, in milliseconds. */
  cpu: number;
}
