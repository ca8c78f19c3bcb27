import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { archiveIn, makeArchive } from '../src/server/archive';
import type { Installation } from '../src/server/launch';

/** Writes the archive that it is told to write, or fails. */
const JAVA = `#!/bin/sh
for option; do
  case $option in
    -XX:ArchiveClassesAtExit=*) echo classes >"\${option#*=}" ;;
  esac
done
[ ! -e "$0.fails" ]
`;

async function installation(folder: string, version: string): Promise<Installation> {
  const program = join(folder, 'java');
  const jar = join(folder, 'limn-server-1.jar');
  await writeFile(program, JAVA);
  await chmod(program, 0o755);
  await writeFile(jar, '');
  await utimes(jar, 1, 1);
  return { java: { home: folder, program, version, feature: 17 }, jar, options: [] };
}

test('an archive is there once it is made, and is the only one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'limn-archive-'));
  try {
    const archives = join(folder, 'archives');
    const old = await installation(folder, '17.0.1');
    assert.equal(await archiveIn(archives, old), undefined);
    await makeArchive(archives, old);
    const made = join(archives, 'limn-server-1-java-17.0.1.jsa');
    assert.equal(await archiveIn(archives, old), made);

    const other = await installation(folder, '21');
    assert.equal(await archiveIn(archives, other), undefined);
    await makeArchive(archives, other);
    assert.deepEqual(await readdir(archives), ['limn-server-1-java-21.jsa']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('an archive older than Limn, or of a run that failed, is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'limn-archive-'));
  try {
    const java = await installation(folder, '17');
    await writeFile(join(folder, 'java.fails'), '');
    await assert.rejects(makeArchive(folder, java));
    assert.equal(await archiveIn(folder, java), undefined);

    await rm(join(folder, 'java.fails'));
    await makeArchive(folder, java);
    await utimes(java.jar, 4e9, 4e9);
    assert.equal(await archiveIn(folder, java), undefined);
  } finally {
    await rm(folder, { recursive: true });
  }
});
