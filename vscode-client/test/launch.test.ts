import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { checking, fixing, rehearsing, serving, type Launch } from '../src/server/launch';

const installation = {
  java: { home: '/jdk', program: '/jdk/bin/java', version: '21', feature: 21 },
  jar: '/limn/limn-server.jar',
  options: ['-Xmx2g'],
};

/** What the virtual machine is told, but for archives and what depends on the machine. */
function told(options: readonly string[]): readonly string[] {
  return options
    .filter((option) =>
      /^-X(?!X:(SharedArchiveFile|ArchiveClassesAtExit|\+AutoCreateSharedArchive))/.test(option),
    )
    .map((option) => option.replace(/^-X(ms|mn).*/, '-X$1'));
}

function ours(launch: Launch): readonly string[] {
  return told(launch.arguments.slice(0, launch.arguments.indexOf('-Xmx2g')));
}

/** What a launcher of the server's tells it: always, for a server, and for a check. */
async function theirs(launcher: string): Promise<readonly (readonly string[])[]> {
  const lines = (await readFile(`../server/bin/${launcher}`, 'utf8')).split('\n');
  const flags = lines.filter((line) => /flags=|"FLAGS=/i.test(line));
  const options = (part: string): readonly string[] =>
    flags.filter((line) => line.includes(part)).flatMap((line) => line.match(/-X[^\s'"]+/g) ?? []);
  const serial = options('UseSerialGC');
  const parallel = options('UseParallelGC');
  const all = flags.flatMap((line) => line.match(/-X[^\s'"]+/g) ?? []);
  const common = all.filter((option) => !serial.includes(option) && !parallel.includes(option));
  return [serial, parallel].map((own) => told([...common, ...own]));
}

for (const launcher of ['limn', 'limn.cmd']) {
  test(`Java is told the same as by server/bin/${launcher}`, async () => {
    const [serve, check] = await theirs(launcher);
    assert.deepEqual(ours(serving(installation, 'server.log')), serve);
    assert.deepEqual(ours(rehearsing(installation, 'new.jsa')), serve);
    assert.deepEqual(ours(checking(installation, [])), check);
    assert.deepEqual(ours(fixing(installation, [])), check);
  });
}

test('what the user wants Java to be told comes last, before what Limn is told', () => {
  const { program, arguments: all } = serving(installation, 'server.log', 'limn.jsa');
  assert.equal(program, '/jdk/bin/java');
  assert.deepEqual(all.slice(-7), [
    '-XX:SharedArchiveFile=limn.jsa',
    '-Xmx2g',
    '-jar',
    '/limn/limn-server.jar',
    'serve',
    '--log',
    'server.log',
  ]);
});
