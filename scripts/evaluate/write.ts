/** Writes docs/EVALUATION.md: the dated totals, what they are made of, and SpamAssassin's beside them. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runSpamAssassin } from '../bench/spamassassin.ts';
import { isAttack, isHonest, isWarning } from './faults.ts';
import type { Outcome } from './judge-mails.ts';
import { percent, toMarkdown } from './tables.ts';
import type { Table } from './tables.ts';

const FILE = fileURLToPath(new URL('../../docs/EVALUATION.md', import.meta.url));

export interface Evaluation {
  received: Outcome[];
  sets: Table;
  aims: Table;
  twinTables: Table[];
  shownTable: Table;
  /** Null where no unseen mail was judged. */
  blindSets: Table | null;
  defects: string[];
  cost: { median: string; p99: string };
}

/** @throws when SpamAssassin is installed and fails, or the file cannot be written */
export async function writeEvaluation(evaluation: Evaluation): Promise<void> {
  const peer = peerTable(evaluation.received, spamOf(evaluation.received));
  await writeFile(FILE, documentOf(evaluation, peer, new Date().toISOString().slice(0, 10)));
}

/** The whole file; `peer` is null where SpamAssassin is not installed. */
export function documentOf(
  { received, sets, aims, twinTables, shownTable, blindSets, defects, cost }: Evaluation,
  peer: Table | null,
  date: string,
): string {
  const parts = [
    `# What the judge gets right and wrong

Written by \`npm run evaluate -- --write\` on ${date}. The labelled mails are not part of the project (licences and other people's privacy); their totals are.

- **corpus**: ${countOf(received, 'corpus')} mails that lay open while the rules were written. How good a judge looks here says least.
- **field**: ${countOf(received, 'field')} mails, also read: captured in real mailboxes (\`genuine-…\`), rebuilt from public reports (\`reported\`), written for this evaluation in 17 languages (\`written-…\`), and forgeries that once fooled the judge (\`bypass\`).
- **unseen**: mails that nobody who writes rules has read; a scorer prints their totals alone. These figures count.

A *campaign* is a group of near-copies; "per campaign" is the mean of the shares within each, so that a large campaign counts once. "bare" and "without headers": as a webmail shows mail that gives no source. A verdict is right where the label allows it; many labels allow several.`,
    `## Aims\n\n${toMarkdown(aims)}`,
    defects.length > 0
      ? `Better by more than three points on mail that was read than on unseen mail, which is a defect:\n\n${defects.map((one) => `- ${one}`).join('\n')}`
      : blindSets && 'No figure is more than three points better on mail that was read than on unseen mail.',
    `## By kind of mail

*False red, false amber*: a warning where none is right. *False vouch*: blue or green for what must not be vouched for. *Missed*: no warning of an attack. *Amber for red*: warned, but short of red. *Not recognised*: genuine account mail shown as unknown or not at all. *Told as account mail*: ordinary mail with a chip or banner.

${toMarkdown(sets)}`,
    blindSets &&
      `## Unseen mail\n\nAs in the corpus, much of \`ham-account\` is template text with made-up senders, for which \`unlisted\` is right.\n\n${toMarkdown(blindSets)}`,
    `## As webmails show it

The same mails as webmails show them that give no source and change what they show, or with what a mail gets on its way. *Vouched*: blue or green; without an address of the sender, or without a target in any link, nothing may be.

${toMarkdown(shownTable)}`,
    `## Twins

The same mails with the receiver's header lines exchanged, since a collection's lures and genuine mail rarely come through the same receiver.

${twinTables.map(toMarkdown).join('\n\n')}`,
    `## Beside SpamAssassin

${peer ? `SpamAssassin as Debian installs it, local tests only (no network, nothing learned), at its default threshold, on the same mails. It looks for unwanted mail of any kind, so it is no rival: it shows what a mailbox's filter leaves to be judged.\n\n${toMarkdown(peer)}` : 'Not measured in this run: SpamAssassin was not installed.'}`,
    FITTED,
    `## Cost\n\nThe judge alone took a median of ${cost.median} ms and a 99th percentile of ${cost.p99} ms a mail, the least of five runs.`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const FITTED = `## What is fitted, and what is not

The points of topics, the scorecard of pages and what small signs about an unknown sender add up to are fitted to labelled mail and pages, campaigns kept together. The table of verdicts on mail is not: it adds no numbers up. Each of its lines is a condition that a person can read (who the mail says it is, who sent it, where it leads), and what decides between red and amber is which of them hold. Its few limits (how many places a claim needs, how long a letter is, how many words stand beside a name) are typed by hand. Nearly all lures that were read are red already, so labelled mail tells no fit how to move them, and figures of unseen mail are for judging rules, not for choosing numbers.

Doubt (\`judge/doubt/\`) lifts account mail that would be grey to amber, never further. It is fitted to every labelled mail judged as though no platform and no brand were listed, so that each lure comes in a name that nobody listed and each genuine mail from a service that nobody knows. Cross-validated, 64.0 % of the lures that are asked about reach the bar and none of 430 honest mails. Of 78 lures of our own in unlisted names, written before, 31 were silent and 13 are; of 98 honest mails of small services 3 were warned of and none is. On unseen mail it changes one verdict, on a scam: what is missed there speaks of no account. Tried and left out: asking about ordinary mail too (unseen: 10 scams more, 2 false alarms more, not one lure more).`;

/** Which mails SpamAssassin calls spam; null where it is not installed. */
function spamOf(received: Outcome[]): boolean[] | null {
  const { results } = runSpamAssassin(received.map((one) => one.label.file));
  return results && results.map((one) => one.warned);
}

/** One row a collection: attacks found and honest mail alarmed, by either. */
export function peerTable(received: Outcome[], spam: boolean[] | null): Table | null {
  if (!spam) return null;
  const both = received.map((one, at) => ({ ...one, spam: spam[at] === true }));
  const rows = ['corpus', 'field'].flatMap((name) => {
    const members = both.filter(({ label }) => label.collection === name);
    const attacks = members.filter(({ label }) => isAttack(label));
    const honest = members.filter(({ label }) => isHonest(label));
    const cells = (of: typeof both, holds: (one: (typeof both)[number]) => boolean): string =>
      of.length === 0 ? '-' : `${of.filter(holds).length} of ${of.length}, ${percent(of.filter(holds).length / of.length)}`;
    return [
      [`${name}: attacks warned of`, cells(attacks, (one) => isWarning(one.verdict.kind)), cells(attacks, (one) => one.spam)],
      [
        `${name}: honest mail alarmed`,
        cells(honest, (one) => one.fault === 'false red' || one.fault === 'false amber'),
        cells(honest, (one) => one.spam),
      ],
    ];
  });
  return [['', 'Unasked', 'SpamAssassin'], ...rows];
}

function countOf(received: Outcome[], collection: string): number {
  return received.filter(({ label }) => label.collection === collection).length;
}
