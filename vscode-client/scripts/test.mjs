// Runs the unit tests, with Node's own test runner.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inRoot, root, target } from './folders.mjs';

const out = join(target, 'test');
const tests = readdirSync(inRoot('test')).filter((name) => name.endsWith('.test.ts'));

rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: tests.map((name) => inRoot(`test/${name}`)),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  sourcemap: 'inline',
  platform: 'node',
  target: 'node18',
  format: 'esm',
  logLevel: 'warning',
});

const files = tests.map((name) => join(out, name.replace(/\.ts$/, '.mjs')));
const { status, stdout } = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-reporter=tap', ...files],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
);
const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(stdout)?.[1]);

if (status !== 0) {
  console.log(stdout);
}
// The same line as for the tests of the other modules.
console.log(
  `Tests run: ${count('tests')}, Failures: ${count('fail')}, Errors: 0, Skipped: ${count('skipped')}`,
);
process.exit(status ?? 1);
