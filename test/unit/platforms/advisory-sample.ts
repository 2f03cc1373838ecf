import type { AdvisoryFile } from '../../../platforms/advisory-schema.ts';
import type { Advisory } from '../../../platforms/platform.ts';

/** A file that ships as it is beside `sampleFile`; tests spoil one thing of it. */
export function sampleAdvisory(changes: Partial<AdvisoryFile> = {}): AdvisoryFile {
  return {
    end: '2026-01-11',
    genuineSender: 'security@mail.example.com',
    id: 'example-2026-01',
    kind: 'unasked-mail',
    platform: 'example',
    sources: {
      gazette: { name: 'The Gazette', page: 'gazette.example/2026/resets' },
      herald: { name: 'The Herald', page: 'herald.example/resets' },
    },
    start: '2026-01-08',
    statements: [
      { confidence: 'high', fact: 'mails went out', sources: ['gazette'], text: 'happened' },
      { confidence: 'medium', fact: 'an error, says Example', sources: ['gazette', 'herald'], text: 'means' },
      { confidence: 'high', fact: 'nothing is needed', sources: ['herald'], text: 'do' },
    ],
    texts: ['do', 'happened', 'means'],
    topics: ['reset'],
    ...changes,
  };
}

/** An advisory as the table carries it. */
export function compiledAdvisory(changes: Partial<Advisory> = {}): Advisory {
  return {
    id: 'example-2026-01',
    platform: 'example',
    kind: 'unasked-mail',
    start: '2026-01-08',
    last: '2026-01-11',
    topics: ['reset'],
    ...changes,
  };
}
