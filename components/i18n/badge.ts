/** The badge on the toolbar button: told apart by shape as well as by colour. */
import type { VerdictKind } from '../../judge/verdict.ts';

export interface Badge {
  /** At most one character; '' shows no badge. */
  text: string;
  /** Background, CSS hex. White text on it reaches a contrast of 4.5. */
  colour: string;
}

const BADGES: Record<VerdictKind | 'unreadable', Badge> = {
  lure: { text: '!', colour: '#b3261e' },
  suspicious: { text: '?', colour: '#8a5300' },
  unsolicited: { text: 'i', colour: '#1a56c4' },
  requested: { text: '✓', colour: '#1b7339' },
  unlisted: { text: '–', colour: '#59636e' },
  none: { text: '', colour: '#59636e' },
  unreadable: { text: '×', colour: '#59636e' },
};

/** The badge for a verdict, or for a mail that could not be read. */
export function badge(kind: VerdictKind | 'unreadable'): Badge {
  return BADGES[kind];
}
