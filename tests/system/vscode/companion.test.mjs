// The extension beside another Java extension, in a workspace that is not trusted.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Editor, installed } from './editor.mjs';

const { VSIX, VSCE } = process.env;

/** What does not compile is for the other one to report. */
const BROKEN = `class Broken {
  interface Shape {
    public void draw();
  }
  int size = ;
}
`;

let editor;

/** A package of an extension by this id that does nothing. */
function stub(id) {
  const [publisher, name] = id.split('.');
  const folder = mkdtempSync(join(tmpdir(), 'limn-stub-'));
  const manifest = {
    name,
    publisher,
    version: '1.0.0',
    engines: { vscode: '^1.90.0' },
    capabilities: { untrustedWorkspaces: { supported: true } },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'README.md'), 'Does nothing.\n');
  const args = ['package', '--allow-missing-repository', '--skip-license', '--out', 'stub.vsix'];
  const { status, stderr } = spawnSync(process.execPath, [VSCE, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return join(folder, 'stub.vsix');
}

before(async () => {
  editor = await Editor.start({
    extensions: installed(VSIX, stub('redhat.java')),
    files: { 'Broken.java': BROKEN },
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
  await editor.status('Limn: 1 finding');
  await editor.screenshot('companion');
  assert.equal(await editor.squiggles('info').count(), 1);
  assert.equal(await editor.squiggles('error').count(), 0);
  const messages = editor.said('server', 'textDocument/publishDiagnostics');
  assert.ok(messages.at(-1).diagnostics.some(({ code }) => code.startsWith('syntax-')));
});

test('the server is told that the workspace is not trusted', () => {
  const [{ initializationOptions }] = editor.said('client', 'initialize');
  assert.equal(initializationOptions.workspaceTrusted, false);
});
