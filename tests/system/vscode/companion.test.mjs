// The extension beside another Java extension, in a workspace that is not trusted until it is.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { Editor, installed, packed, until } from './editor.mjs';

const { LIMN_JAR, VSIX } = process.env;

/** What does not compile is for the other one to report. */
const BROKEN = `class Broken {
  interface Shape {
    public void draw();
  }
  int size = ;
  void stop() {
    System.exit(1);
  }
}
`;

/** Names the jar of the sample, which finds calls of `System.exit`. */
const SETTINGS = 'plugins = ["tools/sample.jar"]\n';
const SAMPLE = new URL('../src/test/resources/sample-plugin/src/main/', import.meta.url).pathname;

let editor;

function run(program, ...args) {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

/** The jar of an inspection that is none of ours. */
function plugin() {
  const folder = mkdtempSync(join(tmpdir(), 'limn-plugin-'));
  const classes = join(folder, 'classes');
  cpSync(join(SAMPLE, 'resources'), classes, { recursive: true });
  const source = join(SAMPLE, 'java/com/example/limn/SystemExit.java');
  const path = join(dirname(LIMN_JAR), '*');
  run('javac', '-proc:none', '--release', '17', '-cp', path, '-d', classes, source);
  const jar = join(folder, 'sample.jar');
  run('jar', '--create', '--file', jar, '-C', classes, '.');
  return jar;
}

before(async () => {
  editor = await Editor.start({
    extensions: installed(VSIX, packed('redhat.java')),
    files: {
      'Broken.java': BROKEN,
      'build.gradle': 'sourceCompatibility = project.level\n',
      'limn.toml': SETTINGS,
      'tools/sample.jar': plugin(),
    },
    settings: {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    },
  });
});

after(() => editor?.stop());

test('what does not compile is left to the other extension', { timeout: 180_000 }, async () => {
  await editor.open('Broken.java');
  await editor.status('Limn: 1 finding, Java version unknown');
  await editor.screenshot('companion');
  assert.equal(await editor.squiggles('info').count(), 1);
  assert.equal(await editor.squiggles('error').count(), 0);
  const messages = editor.said('server', 'textDocument/publishDiagnostics');
  assert.ok(messages.at(-1).diagnostics.some(({ code }) => code.startsWith('syntax-')));
});

test('what a workspace brings is loaded once it is trusted', { timeout: 180_000 }, async () => {
  const trusted = () =>
    editor
      .said('client', 'initialize')
      .map(({ initializationOptions }) => initializationOptions.workspaceTrusted);
  assert.deepEqual(trusted(), [false]);
  const toast = editor.page.locator('.notification-toast', { hasText: 'is not trusted' });
  await toast.filter({ hasText: 'limn.toml' }).waitFor();
  await editor.screenshot('not-trusted');

  await editor.run('Workspaces: Manage Workspace Trust');
  await editor.page.getByRole('button', { name: 'Trust', exact: true }).click();
  await until('the server was started again', () => trusted().length > 1);
  assert.deepEqual(trusted(), [false, true]);
  await editor.close('Workspace Trust');
  await editor.status('Limn: 2 findings, Java version unknown');
  await editor.screenshot('trusted');
});
