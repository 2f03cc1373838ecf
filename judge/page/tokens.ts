import { fold } from '../text/fold.ts';

/** Folded words of a text in order. Unlike in mails, letters set apart are not joined: the words around a name count. */
export function tokensOf(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
