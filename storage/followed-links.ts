/** Links of open mails that were followed, and the tabs they led to. Session storage; of an address only a salted hash. */
import * as z from 'zod/mini';
import type { ReferrerMail } from '../judge/page/circumstances/circumstances.ts';
import { MINUTE } from '../judge/time.ts';
import { VERDICT_KINDS } from '../judge/verdict.ts';
import type { Area } from './area.ts';
import { changeStored, readStored, type Stored } from './stored.ts';

/** 'press': the link was pressed. 'menu': its context menu was opened. 'copy': it was copied or dragged away. */
export type FollowedBy = 'press' | 'menu' | 'copy';

/** A link was followed; the tab that it leads to is still to be seen. */
export interface FollowNote extends ReferrerMail {
  /** Tab of the mail. */
  tabId: number;
  by: FollowedBy;
  /** Hash of the link's address. */
  link: string;
  /** Hash of the webmail's own host. */
  home: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** A tab that has just come up; its note may come a moment later. */
interface OpenedTab {
  tabId: number;
  /** Null where the browser names none. */
  opener: number | null;
  at: number;
}

/** A tab that a mail led to. */
export interface ReferredTab extends ReferrerMail {
  tabId: number;
  home: string;
  /** Hashes of the domains it has been at. */
  domains: string[];
  /** The way from the mail has ended: only the domains it passed still count. */
  ended: boolean;
  /** When the link was followed. */
  at: number;
}

export interface Followed {
  /** Random, new in each session. */
  salt: string;
  notes: FollowNote[];
  opened: OpenedTab[];
  referred: ReferredTab[];
}

/** Ten minutes: long enough for a slow form, short enough that later visits are nobody's business. */
export const REMEMBERED_MS = 10 * MINUTE;
/** The tab of a press opens within this time. */
export const NEXT_TAB_MS = 2000;
const MOST = 100;

const kind = z.enum(VERDICT_KINDS);
const referrerMail = { platform: z.nullable(z.string()), verdict: kind };
const STORED: Stored<Followed> = {
  key: 'followed',
  schema: z.object({
    salt: z.string(),
    notes: z.array(
      z.object({
        ...referrerMail,
        tabId: z.number(),
        by: z.enum(['press', 'menu', 'copy']),
        link: z.string(),
        home: z.string(),
        at: z.number(),
      }),
    ),
    opened: z.array(z.object({ tabId: z.number(), opener: z.nullable(z.number()), at: z.number() })),
    referred: z.array(
      z.object({ ...referrerMail, tabId: z.number(), home: z.string(), domains: z.array(z.string()), ended: z.boolean(), at: z.number() }),
    ),
  }),
  fallback: { salt: '', notes: [], opened: [], referred: [] },
};

/** All that is remembered at `now`. */
export async function readFollowed(area: Area, now: number): Promise<Followed> {
  return onlyRecent(await readStored(area, STORED), now);
}

/** Changes what is remembered; what is too old at `now` is forgotten. */
export function changeFollowed(area: Area, now: number, change: (followed: Followed) => Followed): Promise<Followed> {
  return changeStored(area, STORED, (followed) => onlyRecent(change(onlyRecent(followed, now)), now));
}

/** The salt of this session, made at its first use. */
export async function sessionSalt(area: Area): Promise<string> {
  const { salt } = await changeStored(area, STORED, (followed) =>
    followed.salt === '' ? { ...followed, salt: crypto.randomUUID() } : followed,
  );
  return salt;
}

/** What comes from the future was written by a clock that has been set back. */
function onlyRecent(followed: Followed, now: number): Followed {
  const within = (limit: number) => (one: { at: number }) => one.at <= now && now - one.at <= limit;
  return {
    salt: followed.salt,
    notes: followed.notes.filter(within(REMEMBERED_MS)).slice(-MOST),
    opened: followed.opened.filter(within(NEXT_TAB_MS)).slice(-MOST),
    referred: followed.referred.filter(within(REMEMBERED_MS)).slice(-MOST),
  };
}
