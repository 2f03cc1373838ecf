import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORPUS, readCorpus } from '../../scripts/mail/corpus.ts';
import { foundIn, Reading, truthOf } from './roundcube-reading.ts';

const real = (readCorpus() ?? []).filter(({ path }) => /^mail\/(lure|ham-account|ham-modern)\//.test(path));
const everySixth = real.filter((_mail, index) => index % 6 === 0).slice(0, 50);

describe.skipIf(real.length === 0)('what the reader finds of real mails of ../shared in Roundcube', () => {
  const mails = everySixth.map(({ path }, index) => ({ path, uid: index + 1 }));
  const wrong: string[] = [];
  let reading: Reading;
  beforeAll(async () => {
    reading = await Reading.start(
      'chromium',
      everySixth.map(({ path }) => readFileSync(join(CORPUS, path))),
    );
  });
  afterAll(() => reading.end());

  it.each(mails)('is read: $path', async ({ path, uid }) => {
    const found = foundIn(await reading.read(uid));
    const truth = await truthOf(readFileSync(join(CORPUS, path)));
    if (JSON.stringify(Reflect.get(found, 'links')) !== JSON.stringify(Reflect.get(truth, 'links'))) wrong.push(path);
  });

  it('are the links that the file holds, in forty-five of fifty mails at least', () => {
    expect(mails).toHaveLength(50);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(5);
  });
});
