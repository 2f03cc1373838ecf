/** The command line of `npm run check`. */
import { parseArgs } from 'node:util';

export interface CheckOptions {
  json: boolean;
  withoutHeaders: boolean;
  receiver: string;
  /** Platform id of a reset that was asked for when each mail was written, '' for none. */
  asked: string;
  pages: boolean;
  url: string;
  /** A list of files with what each needs to be judged; '' where they are named on the command line. */
  from: string;
  paths: string[];
}

export const USAGE = `Usage: npm run -s check -- [--json] [--without-headers] [--receiver HOST] [--asked PLATFORM] PATH…
       npm run -s check -- [--json] [--without-headers] --from FILE.jsonl, each line {"path": "…", "receiver"?: "HOST", "asked"?: "PLATFORM"}
       npm run -s check -- --pages [--json] --url URL FILE
       npm run -s check -- --pages [--json] --from FILE.jsonl, each line {"path": "…", "url": "…"}`;

/** @throws with a sentence for people when the words do not fit */
export function parseOptions(words: string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'without-headers': { type: 'boolean', default: false },
      receiver: { type: 'string', default: '' },
      asked: { type: 'string', default: '' },
      pages: { type: 'boolean', default: false },
      url: { type: 'string', default: '' },
      from: { type: 'string', default: '' },
    },
  });
  const options: CheckOptions = {
    json: values.json,
    withoutHeaders: values['without-headers'],
    receiver: values.receiver,
    asked: values.asked,
    pages: values.pages,
    url: values.url,
    from: values.from,
    paths: positionals,
  };
  if (options.pages && options.from === '' && (options.url === '' || options.paths.length === 0)) {
    throw new Error('--pages needs --url URL with a file, or --from FILE.jsonl.');
  }
  if (!options.pages && options.from === '' && options.paths.length === 0)
    throw new Error('Name at least one .eml file, .mbox file or folder, or --from FILE.jsonl.');
  return options;
}
