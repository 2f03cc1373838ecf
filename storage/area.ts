/** The part of the browser's storage that stores need, so that tests can hand in a plain one. */
import type { InTurn } from './turns.ts';

export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** All of it or nothing: browsers refuse a write as a whole. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** What reads a value and writes it back runs in the turn of its key. */
  inTurn: InTurn;
  /** Settings that an organisation put in the place of those stored here, which stay as they are. */
  enforced?(): Promise<object>;
}
