// The extension beside another Java extension, in a workspace that is not trusted.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Editor, installed, packed } from './editor.mjs';

const { VSIX } = process.env;

/** What does not compile is for the other one to report. */
const BROKEN = `class Broken {
  interface Shape {
    public void draw();
  }
  int size = ;
}
`;

let editor;

before(async () => {
  editor = await Editor.start({
    extensions: installed(VSIX, packed('redhat.java')),
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
