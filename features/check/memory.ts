/** Judges what is checked by hand: a mail by the background's judge, a link or sender by the packaged tables. Nothing is stored or sent. */
import { buildLookalikeTable } from '../../judge/hosts/lookalike.ts';
import type { Verdict } from '../../judge/verdict.ts';
import { NoMail, readMailFile } from '../../mailboxes/mail-file.ts';
import { withinLimits } from '../../mailboxes/within-limits.ts';
import { HEADER_BLOCK } from '../../messages/limits.ts';
import { send } from '../../messages/send.ts';
import { readPlatforms } from '../known-facts/read.ts';
import { lookUpLink, lookUpSender, type LookedUp, type Names } from './look-up.ts';

export type Checked =
  | { is: 'mail'; verdict: Verdict; from: string; subject: string }
  | { is: 'link' | 'sender'; found: LookedUp }
  | { is: 'no-mail' | 'no-link' | 'no-sender' };

export interface CheckMemory {
  /** @throws where the tables cannot be read or the background does not answer */
  mail(bytes: Uint8Array): Promise<Checked>;
  link(href: string): Promise<Checked>;
  sender(address: string): Promise<Checked>;
}

/** What the page to check by hand needs of storage and background. */
export function checkMemory(): CheckMemory {
  let names: Promise<Names> | null = null;
  const readNames = (): Promise<Names> =>
    (names ??= readPlatforms().then(({ platforms, brands }) => ({ platforms, lookalikes: buildLookalikeTable(platforms.all, brands) })));
  return {
    mail: checkMail,
    async link(href) {
      const found = lookUpLink(href, await readNames());
      return found ? { is: 'link', found } : { is: 'no-link' };
    },
    async sender(address) {
      const found = lookUpSender(address, await readNames());
      return found ? { is: 'sender', found } : { is: 'no-sender' };
    },
  };
}

async function checkMail(bytes: Uint8Array): Promise<Checked> {
  try {
    const { headers: _, headerBlock, ...shown } = await readMailFile(bytes, treeOf);
    const mail = {
      ...withinLimits({ ...shown, client: 'file' }),
      source: { state: 'read', headerBlock: headerBlock.slice(0, HEADER_BLOCK) },
    } as const;
    const verdict = await send({ type: 'judge-apart', mail, memory: { requests: [], answer: null } });
    const { from, subject } = shown;
    return { is: 'mail', verdict, from: from ? `${from.name} <${from.address}>`.trim() : '', subject };
  } catch (error) {
    if (error instanceof NoMail) return { is: 'no-mail' };
    throw error;
  }
}

/** Of a document that no window shows: it runs no script and loads nothing. */
function treeOf(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').documentElement;
}
