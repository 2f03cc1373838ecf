import { describe, expect, it } from 'vitest';
import { kindOf, mail } from '../verdict/calm-mail.ts';

describe('the words of who shares a document', () => {
  const shared = (text: string) =>
    kindOf(mail('Desk (via Google Docs) <drive-shares-dm-noreply@google.com>', 'Document shared with you', [text]));

  it('are a lure where they threaten what the reader has with another platform', () => {
    expect(shared('Your Facebook page will be unpublished. Appeal here: https://kqz-9.vercel.app')).toBe('lure');
  });

  it('are talk where they threaten nothing', () => {
    expect(shared('The plan for your Facebook page, pictures are at https://kqz-9.vercel.app')).toBe('none');
  });
});
