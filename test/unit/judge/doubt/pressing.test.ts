import { describe, expect, it } from 'vitest';
import { isMereNews } from '../../../../judge/doubt/pressing.ts';
import { plain } from '../../../../judge/text/plain.ts';

describe('a mail about a mailbox', () => {
  it.each([
    'A new message from your bank lies in your mailbox.',
    'In Ihrem Postfach liegt ein neues Dokument für Sie bereit.',
    'Un nouveau message est disponible dans votre messagerie.',
  ])('is mere news where it says "%s"', (text) => {
    expect(isMereNews(plain(text))).toBe(true);
  });

  it.each([
    'Your mailbox is 98 % full.',
    'Ihre Nachrichten wurden zurückgehalten.',
    'Three messages are pending and wait for their release.',
    'Your mailbox will be deactivated.',
    'Open the new message in your mailbox within 24 hours.',
  ])('is more than news where it says "%s"', (text) => {
    expect(isMereNews(plain(text))).toBe(false);
  });
});
