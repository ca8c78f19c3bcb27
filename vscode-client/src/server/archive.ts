import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { rehearsing, type Installation } from './launch';

const run = promisify(execFile);

/** Of archives that Java or Limn has outgrown. */
const ARCHIVE = /\.jsa(\.\d+)?$/;

/**
 * The archive of prepared classes with which Java starts Limn in half the time.
 *
 * @param folder where archives are kept; it need not be there yet
 * @returns the archive for an installation, if it is there
 */
export async function archiveIn(
  folder: string,
  installation: Installation,
): Promise<string | undefined> {
  const archive = join(folder, name(installation));
  return (await modified(archive)) > (await modified(installation.jar)) ? archive : undefined;
}

/** Makes the archive for an installation, in place of all others. It is whole, or not there. */
export async function makeArchive(folder: string, installation: Installation): Promise<void> {
  const archive = join(folder, name(installation));
  const draft = `${archive}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  const { program, arguments: all } = rehearsing(installation, draft);
  await run(program, all, { timeout: 60_000 });
  await rename(draft, archive);
  for (const other of await readdir(folder)) {
    if (ARCHIVE.test(other) && other !== basename(archive)) {
      await rm(join(folder, other), { force: true });
    }
  }
}

/** Java takes no archive that another Java has made, or that is for other jars. */
function name({ java, jar }: Installation): string {
  return `${basename(jar, '.jar')}-java-${java.version}.jsa`;
}

async function modified(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
