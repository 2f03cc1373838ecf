/** Finds the .eml and .mbox files under the paths of a command line. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Files in the order given; folders are searched recursively, in byte order of the paths.
 * A path that does not exist comes back as it is, so that its error stands in its place.
 */
export async function findMailFiles(paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (one) => one.isDirectory(),
      () => false,
    );
    found.push(...(isFolder ? await filesIn(path) : [path]));
  }
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  return entries
    .filter((entry) => entry.isFile() && /\.(eml|mbox)$/i.test(entry.name))
    .map((entry) => prefix + relative(folder, join(entry.parentPath, entry.name)))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
