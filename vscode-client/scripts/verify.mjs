// Checks types, rules and format, bundles the extension, and runs the tests; does nothing if the
// same files went through that before.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow, fingerprint, inRoot, root, target, textOf } from './folders.mjs';

const made = ['dist', 'node_modules', 'target'];
const skipTests = process.argv.includes('--skip-tests');
const stamp = join(target, skipTests ? 'compiled' : 'verified');
const sources = readdirSync(root)
  .filter((name) => !made.includes(name))
  .map(inRoot);
const launchers = resolve(root, '../server/bin');
const files = [...sources, launchers].flatMap(filesBelow);
const wanted = `${process.version} ${fingerprint(files)}`;

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [inRoot(script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

if (textOf(stamp) !== wanted || !existsSync(inRoot('dist/extension.js'))) {
  run('node_modules/typescript/bin/tsc');
  run('node_modules/eslint/bin/eslint.js', '.');
  run('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.');
  run('scripts/bundle.mjs');
  if (!skipTests) {
    run('scripts/test.mjs');
  }
  mkdirSync(target, { recursive: true });
  writeFileSync(stamp, wanted);
}
