import { describe, expect, it } from 'vitest';
import { AS_SHOWN } from '../../../../scripts/evaluate/as-shown.ts';
import { instagramReset } from '../../judge/build-mail.ts';

describe('a mail as a webmail shows it', () => {
  it.each(Object.entries(AS_SHOWN))('has no source, and differs from the file: %s', (_name, change) => {
    const mail = instagramReset();
    const shown = change(mail);
    expect(shown.headers).toBeNull();
    expect(shown).not.toEqual(mail);
  });

  it('has a link to every address that its text shows', () => {
    const { body } = instagramReset();
    const shown = AS_SHOWN['addresses linked']?.(instagramReset({ body: { ...body, text: 'Sent to kim@works.example.', links: [] } }));
    expect(shown?.body.links.map(({ href, offset }) => [href, offset])).toEqual([['mailto:kim@works.example', 8]]);
  });
});
