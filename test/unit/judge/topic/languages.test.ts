import { describe, expect, it } from 'vitest';
import { findTopic } from '../../../../judge/topic/topic.ts';
import ACCOUNT_SUBJECTS from './account-subjects.json' with { type: 'json' };
import { TABLE } from './phrases.ts';

const blank = { subject: '', text: '', linkTexts: [], senderName: '', pictureTexts: [] };

const rows = Object.entries(ACCOUNT_SUBJECTS).flatMap(([language, subjects]) =>
  Object.entries(subjects).map(([topic, subject]) => ({ language, topic, subject })),
);

describe('a subject line alone names the topic', () => {
  it.each(rows)('$language $topic: $subject', ({ topic, subject }) => {
    expect(findTopic({ ...blank, subject }, TABLE)).toMatchObject({ topic, where: 'subject' });
  });
});

describe('the same line as first line and button of a mail names it too', () => {
  it.each(rows)('$language $topic: $subject', ({ topic, subject }) => {
    const found = findTopic({ ...blank, text: `${subject}\n\n${subject}`, linkTexts: [subject] }, TABLE);
    expect(found?.topic).toBe(topic);
  });
});
