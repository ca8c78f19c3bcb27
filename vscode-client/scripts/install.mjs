// Installs what package-lock.json names, unless that is done.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fingerprint, inRoot, root, textOf } from './folders.mjs';

const stamp = inRoot('node_modules/.stamp');
const wanted = fingerprint([inRoot('package-lock.json'), inRoot('.npmrc')]);

if (textOf(stamp) !== wanted) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (error) {
    console.error(`npm cannot be run: ${error.message}. It comes with Node.js, 18 or newer.`);
  }
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
