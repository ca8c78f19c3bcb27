// Packs the extension, with the server inside, into target/limn-VERSION.vsix. Needs no network.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
const staging = join(target, 'vsix');

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

stage();
const file = join(target, `limn-${manifest().version}.vsix`);
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
process.exit(status ?? 1);
