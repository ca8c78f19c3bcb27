// Where things are, for the other scripts.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the extension. */
export const root = resolve(fileURLToPath(import.meta.url), '../..');

/** What the build makes, and may be removed. */
export const target = join(root, 'target');

/** The jars that the build of the server leaves. */
export const serverJars = resolve(root, '../server/target/limn/lib');

/** A file of the extension. */
export const inRoot = (path) => join(root, path);

/** All files below a path, which may be a file itself. */
export function filesBelow(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path];
}

/** A text that is another one as soon as one of the files is. */
export function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** The content of a file; empty if there is none. */
export function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
