/** What any set of points must do, whatever is in the labelled mail: mails of our own words that hold one thing alone. */
import type { TopicPoints } from '../../judge/topic/topic-points.ts';
import { topicReasons, type TopicInput, type TopicTable } from '../../judge/topic/topic.ts';
import { weighTopic, type TopicReasons } from '../../judge/topic/weigh.ts';
import type { Topic } from '../../judge/verdict.ts';

type Row = [said: Partial<TopicInput>, topic: Topic | null, strength: 'strong' | 'weak' | ''];

const ROWS: Row[] = [
  // The subject alone, or a button alone.
  [{ subject: 'Reset your password' }, 'reset', 'strong'],
  [{ subject: 'Your account has been suspended' }, 'suspend', 'strong'],
  [{ subject: 'Your mailbox is full' }, 'quota', 'strong'],
  [{ subject: 'Hello', text: 'Please see below.', linkTexts: ['Reset password'] }, 'reset', 'strong'],
  [{ subject: 'A note', text: 'Please see below.', linkTexts: ['Verify your account'] }, 'verify', 'strong'],
  // The sender's name alone.
  [{ senderName: 'Account suspended' }, 'suspend', ''],
  // A short text alone: two signs are sure, one is not.
  [{ subject: 'Hello', text: 'Your sign-in code is 417902' }, 'code', 'strong'],
  [{ subject: 'Hello', text: 'Here is your verification code:\n\n220145\n\nTell nobody.' }, 'code', 'strong'],
  [{ subject: 'Your Heron code', text: 'Use 731 804 to reset your password. Tell nobody this code.' }, 'reset', ''],
  // One plain threat in a short text, under a subject that says nothing or could not be read.
  [{ subject: 'Ticket 12', text: 'Your account will be suspended for a breach of the rules.' }, 'suspend', ''],
  [{ text: 'Your mailbox is 97% full.' }, 'quota', ''],
  [{ text: 'Your password expires today.' }, 'expire', ''],
  // Of a sender whose name is a word of offers in another language.
  [
    { senderName: 'Gutschein Heron', subject: 'Your Heron code is 731804', text: 'Hello,\n731804 is your Heron verification code.' },
    'code',
    '',
  ],
  // An answer, and offers.
  [{ subject: 'Re: [list] login fails with new password file', text: 'Ann wrote:\n> login fails\nSee the other thread.' }, null, ''],
  [{ subject: 'Re: lunch', text: 'Bo wrote:\n> did you reset the password?\nYes, I reset the password.' }, null, ''],
  [{ subject: 'Congratulations, claim your prize', linkTexts: ['Verify your details'] }, null, ''],
  [{ subject: 'Hello', text: 'Your code review is due before the access list closes' }, null, ''],
];

const NOTHING: TopicInput = { subject: '', text: '', linkTexts: [], senderName: '', pictureTexts: [] };

/** Counts how many of the sentences a set of points gets wrong. */
export function sentenceFaults(table: TopicTable): (points: TopicPoints) => number {
  const heard = ROWS.map(([said, topic, strength]) => ({ reasons: topicReasons({ ...NOTHING, ...said }, table), topic, strength }));
  return (points) => heard.filter((one) => isWrong(one, points)).length;
}

function isWrong(
  { reasons, topic, strength }: { reasons: TopicReasons; topic: Topic | null; strength: string },
  points: TopicPoints,
): boolean {
  const found = weighTopic(reasons, points);
  return (found?.topic ?? null) !== topic || (strength !== '' && found?.strength !== strength);
}
