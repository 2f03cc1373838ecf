import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMails } from '../../scripts/demo/mails.ts';
import { oddMails } from './odd-mails.ts';
import { foundIn, Reading, truthOf } from './roundcube-reading.ts';
import { chromiumOnly, engines, oneOfEachKind } from './running.ts';

/** Roundcube gives both engines the same page, and what they make of it differs by its oddities alone. */
const ours = [
  ...(chromiumOnly.length > 0 ? loadMails() : oneOfEachKind()).map(({ source }) => Buffer.from(source, 'latin1')),
  ...oddMails(),
];

describe.each(engines)('what the reader finds in Roundcube, in %s', (engine) => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await Reading.start(engine, ours);
  });
  afterAll(() => reading.end());

  it('there are fifty mails and more', () => {
    expect(loadMails().length + oddMails().length).toBeGreaterThanOrEqual(50);
  });

  it.each(ours.map((source, index) => ({ source, uid: index + 1, subject: /^Subject: (.*)/m.exec(source.toString('latin1'))?.[1] })))(
    'is what the file says: $uid $subject',
    async ({ source, uid }) => {
      expect(foundIn(await reading.read(uid))).toEqual(await truthOf(source));
    },
  );
});
