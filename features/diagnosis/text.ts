/** The diagnosis of what one tab shows, for an issue on a wrong verdict: no word, address or link of mail or page. */
import type { TabState } from '../../storage/tabs.ts';

type Diagnosed = Extract<TabState, { state: 'mail' | 'page' | 'unreadable' }>;

/**
 * In English, as the project's forms are.
 * @param version of the extension and the browser's name for itself
 * @param skeleton of a mail that could not be read
 */
export function diagnosisOf(shown: Diagnosed, version: string, skeleton = ''): string {
  return [version, ...(shown.state === 'unreadable' ? unread(shown, skeleton) : judged(shown))].join('\n');
}

function unread({ client, reason }: Extract<Diagnosed, { state: 'unreadable' }>, skeleton: string): string[] {
  return [`Webmail: ${client}`, `Could not read the mail: ${reason}`, ...(skeleton === '' ? [] : ['', skeleton])];
}

function judged(shown: Extract<Diagnosed, { state: 'mail' | 'page' }>): string[] {
  const { kind, platform, topic, evidence, unchecked } = shown.verdict;
  const where = shown.state === 'mail' ? `Webmail: ${shown.client}, source ${shown.sourceRead ? 'read' : 'not read'}` : 'A page';
  const codes = [...new Set(evidence.map(({ code }) => code))];
  return [
    where,
    `Verdict: ${kind}`,
    `Platform: ${platform ?? 'none listed'}`,
    `Topic: ${topic ?? 'none'}`,
    `Evidence: ${codes.join(', ') || 'none'}`,
    `Not checked: ${unchecked.join(', ') || 'nothing'}`,
  ];
}
