/** Finds the .eml and .mbox files under the paths of a command line. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Files in the order given; folders are searched recursively, in byte order of the names.
 * A path that does not exist comes back as it is, so that its error stands in its place.
 */
export async function findMailFiles(paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then((one) => one.isDirectory(), () => false);
    found.push(...(isFolder ? await filesIn(path) : [path]));
  }
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesIn(path)));
    else if (/\.(eml|mbox)$/i.test(entry.name)) found.push(path);
  }
  return found;
}
