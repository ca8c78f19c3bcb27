// Packs the extension, with the server inside, into limn-VERSION.vsix. Needs no network. The same
// files give the same package, whenever and wherever it is made.
//   package.mjs [FOLDER]   where the package goes (default: target)
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { inRoot, root, serverJars, target, textOf } from './folders.mjs';

const parts = [
  'CHANGELOG.md',
  'README.md',
  'dist/LICENCES.txt',
  'dist/extension.js',
  'images',
  'schemas',
  'walkthrough',
];
const folder = process.argv[2] ?? target;
const staging = join(folder, 'vsix');

/** The first day of 2025, as a package has it: two bytes for the time, and two for the day. */
const TIME = 0x5a21_0000;

/** Plain files that all may read, as a package has it. */
const MODE = 0o100644 * 0x1_0000;

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** What is in the package is for who runs it, not for who builds it. */
function manifest() {
  const {
    scripts,
    dependencies,
    devDependencies,
    overrides,
    private: own,
    ...rest
  } = JSON.parse(textOf(inRoot('package.json')));
  const version = process.env.LIMN_VERSION?.replace(/-SNAPSHOT$/, '') ?? rest.version;
  return { ...rest, version };
}

function stage() {
  if (
    !existsSync(serverJars) ||
    !readdirSync(serverJars).some((name) => name.startsWith('limn-server-'))
  ) {
    fail(`There is no server in ${serverJars}: run mvn -pl server -am package`);
  }
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  for (const part of parts) {
    cpSync(inRoot(part), join(staging, part), { recursive: true });
  }
  cpSync(resolve(root, '../LICENSE'), join(staging, 'LICENSE'));
  cpSync(serverJars, join(staging, 'server'), { recursive: true });
  writeFileSync(join(staging, 'package.json'), JSON.stringify(manifest(), null, 2));
}

/** Gives all files in a package the same time and mode; see APPNOTE.TXT of PKWARE, 4.3. */
function settle(file) {
  const zip = readFileSync(file);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    zip.writeUInt32LE(TIME, at + 12);
    zip.writeUInt32LE(MODE, at + 38);
    zip.writeUInt32LE(TIME, zip.readUInt32LE(at + 42) + 10);
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
  writeFileSync(file, zip);
}

stage();
const file = join(folder, `limn-${manifest().version}.vsix`);
const { status } = spawnSync(
  process.execPath,
  [
    inRoot('node_modules/@vscode/vsce/vsce'),
    'package',
    '--no-dependencies',
    '--no-update-package-json',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    '--out',
    file,
  ],
  { cwd: staging, stdio: ['ignore', 'inherit', 'inherit'] },
);
if (status !== 0) {
  process.exit(status ?? 1);
}
settle(file);
