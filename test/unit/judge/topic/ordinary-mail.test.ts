import { describe, expect, it } from 'vitest';
import { findTopic } from '../../../../judge/topic/topic.ts';
import { ORDINARY_MAIL } from './ordinary-mail.ts';
import { TABLE } from './phrases.ts';

describe('ordinary mail has no topic', () => {
  it.each(ORDINARY_MAIL)('$about: $subject', ({ subject, text, linkTexts = [] }) => {
    expect(findTopic({ subject, text, linkTexts, senderName: 'Fern & Oak', pictureTexts: ['logo'] }, TABLE)).toBeNull();
  });
});

describe('account words that stand deep in a long mail', () => {
  const filler = 'The garden club met again and talked about roses, tools and the weather of the season. '.repeat(30);

  it('do not make it account mail', () => {
    const text = `${filler}\nYou can reset your password in the settings. Never share your verification code.`;
    expect(findTopic({ subject: 'Garden club in May', text, linkTexts: [], senderName: '', pictureTexts: [] }, TABLE)).toBeNull();
  });

  it('are not even read beyond the bounds', () => {
    const text = `${filler.repeat(4000)}Your account has been suspended.`;
    expect(findTopic({ subject: '', text, linkTexts: [], senderName: '', pictureTexts: [] }, TABLE)).toBeNull();
  });
});
