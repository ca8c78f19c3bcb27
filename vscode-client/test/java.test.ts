import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { advice } from '../src/java/advice';
import { thisMachine } from '../src/java/machine';
import type { RedHat } from '../src/java/places';
import { search, type Search } from '../src/java/search';
import { feature, inOutput, inReleaseFile } from '../src/java/version';
import { machine, type Fake } from './machine';

const NO_RED_HAT: RedHat = { homes: [] };

function find(fake: Fake, setting = '', redHat = NO_RED_HAT): Promise<Search> {
  return search(machine(fake), { setting, redHat });
}

async function home(fake: Fake, setting = '', redHat = NO_RED_HAT): Promise<string> {
  const found = await find(fake, setting, redHat);
  return found.kind === 'found' ? `${found.java.home} by ${found.by}` : found.kind;
}

async function said(fake: Fake, setting = ''): Promise<string> {
  const found = await find(fake, setting);
  assert.notEqual(found.kind, 'found');
  return found.kind === 'found' ? '' : advice(found, fake.platform ?? 'linux');
}

test('versions are read in all their forms', () => {
  assert.equal(feature('17.0.15'), 17);
  assert.equal(feature('1.8.0_452'), 8);
  assert.equal(feature('25-ea'), 25);
  assert.equal(feature('21'), 21);
  assert.equal(feature('none'), 0);
  assert.equal(inReleaseFile('A="1"\r\nJAVA_VERSION="21.0.2"\r\nB="2"'), '21.0.2');
  assert.equal(inReleaseFile('JAVA_VERSION=17'), '17');
  assert.equal(inReleaseFile('FULL_JAVA_VERSION="9"'), undefined);
  assert.equal(inOutput('java version "1.8.0_452"\nmore'), '1.8.0_452');
  assert.equal(inOutput('command not found'), undefined);
});

test('the setting wins over all else', async () => {
  const fake = {
    javas: { '/a': '17', '/b': '21', '/c': '25' },
    environment: { LIMN_JAVA: '/b', JAVA_HOME: '/c' },
  };
  assert.equal(await home(fake, '/a'), '/a by limn.java.home');
  assert.equal(await home(fake, ' /a/bin/java '), '/a by limn.java.home');
  assert.equal(await home(fake), '/b by LIMN_JAVA');
});

test('the setting may begin with the home folder, and name the bundle of a Mac', async () => {
  const javas = { '/home/ada/jdk/Contents/Home': '21' };
  assert.equal(await home({ javas }, '~/jdk'), '/home/ada/jdk/Contents/Home by limn.java.home');
});

test('nothing else is taken for what the setting names', async () => {
  const fake = { javas: { '/old': '11.0.2', '/new': '21' }, environment: { JAVA_HOME: '/new' } };
  assert.equal(
    await said(fake, '/nowhere'),
    'Limn needs Java 17 or newer to run, and there is no Java at /nowhere, which limn.java.home ' +
      'names. Let limn.java.home name the folder of another Java, or leave it empty and Limn will ' +
      'look for one.',
  );
  assert.match(await said(fake, '/old'), /the Java at \/old is version 11\.0\.2, which limn/);
});

test('JAVA_HOME is passed over if it is too old', async () => {
  const javas = { '/old': '11', '/usr/lib/jvm/java-21': '21' };
  const environment = { JAVA_HOME: '/old', PATH: 'relative:/usr/bin' };
  const links = { '/usr/bin/java': '/usr/lib/jvm/java-21/bin/java' };
  assert.equal(await home({ javas, environment, links }), '/usr/lib/jvm/java-21 by PATH');
});

test("Red Hat's Java is taken before one that merely lies around", async () => {
  const javas = { '/ext/jre/21.0.7-linux-x86_64': '21.0.7', '/usr/lib/jvm/java-25': '25' };
  assert.equal(
    await home({ javas }, '', { folder: '/ext', homes: ['/nowhere'] }),
    "/ext/jre/21.0.7-linux-x86_64 by Red Hat's Java extension",
  );
});

test("the Java in the folder of Red Hat's extension is found on a disk", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'limn-redhat-'));
  const brought = join(folder, 'jre', '21.0.7-linux-x86_64');
  await mkdir(join(brought, 'bin'), { recursive: true });
  const program = join(brought, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
  await writeFile(program, '');
  await writeFile(join(brought, 'release'), 'JAVA_VERSION="21.0.7"\n');
  try {
    const found = await search(
      { ...thisMachine, environment: {} },
      { setting: '', redHat: { folder, homes: [] } },
    );
    assert.deepEqual(found, {
      kind: 'found',
      java: { home: brought, program, version: '21.0.7', feature: 21 },
      by: "Red Hat's Java extension",
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('of those that lie around, the newest is taken', async () => {
  const javas = { '/usr/lib/jvm/a': '17', '/opt/b': '25', '/home/ada/.jdks/c': '21' };
  assert.equal(await home({ javas }), '/opt/b by the usual folders');
});

test('a Java without a release file is asked for its version', async () => {
  assert.equal(await home({ javas: { '/a': '21' }, mute: ['/a'] }, '/a'), '/a by limn.java.home');
});

test('Windows has its own paths', async () => {
  const javas = { 'C:\\Program Files\\Java\\jdk-21': '21', 'D:\\jdk': '17' };
  const environment = { ProgramFiles: 'C:\\Program Files' };
  const fake: Fake = { platform: 'win32', javas, environment };
  assert.equal(await home(fake), 'C:\\Program Files\\Java\\jdk-21 by the usual folders');
  assert.equal(await home(fake, 'D:\\jdk\\bin\\java.exe'), 'D:\\jdk by limn.java.home');
  assert.equal(
    await home({ ...fake, environment: { Path: 'C:\\Windows;D:\\jdk\\bin' } }),
    'D:\\jdk by PATH',
  );
});

test('the java of macOS that only offers to install one is none', async () => {
  const fake: Fake = {
    platform: 'darwin',
    javas: { '/usr': '21' },
    environment: { PATH: '/usr/bin' },
  };
  assert.equal(await home(fake), 'none');
});

test('without any Java it is said how to get one', async () => {
  assert.equal(
    await said({}),
    'Limn needs Java 17 or newer to run, and found no Java. Install one, for example with `sudo ' +
      'apt install openjdk-17-jre-headless`, or name its folder in the setting limn.java.home; ' +
      'then restart Limn.',
  );
  assert.match(await said({ platform: 'darwin' }), /brew install openjdk/);
  assert.match(
    await said({ javas: { '/old': '1.8.0_452' }, environment: { JAVA_HOME: '/old' } }),
    /found only Java 1\.8\.0_452 in \/old\. Install/,
  );
});
