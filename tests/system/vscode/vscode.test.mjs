// What a user of the extension sees, in a VS Code in a browser, with a real file of 5,000 lines.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { after, before, test } from 'node:test';
import { Editor, installed, until } from './editor.mjs';

const { VSIX, LIMN_JAR, LARGE_FILE } = process.env;
const NAME = basename(LARGE_FILE);

/** A class with one problem that has a safe fix. */
const SMALL = `class Small {
  interface Shape {
    public void draw();
  }
}
`;

let editor;
let found;
let finding;

/** What the command line finds in a file. */
function check(file) {
  const args = ['-jar', LIMN_JAR, 'check', '--format=jsonl', '--fail-on=never', '--no-cache', file];
  const { stdout, stderr, status } = spawnSync('java', args, {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const counted = (count) => `Limn: ${count} finding${count === 1 ? '' : 's'}`;
const isSafe = ({ fixes }) => fixes.some(({ safe }) => safe);
const unsafe = () => found.filter((each) => !isSafe(each)).length;

before(async () => {
  const extensions = installed(VSIX);
  found = check(LARGE_FILE);
  finding = found.find(isSafe);
  editor = await Editor.start({
    extensions,
    files: { [NAME]: LARGE_FILE, 'other/Small.java': SMALL },
  });
});

after(() => editor?.stop());

/** A test that leaves a screenshot, whether it passes or not. */
function scene(name, run) {
  test(name, { timeout: 180_000 }, async () => {
    try {
      await run();
    } finally {
      await editor.screenshot(name.replaceAll(' ', '-'));
    }
  });
}

scene('what is on screen is marked first', async () => {
  await editor.open(`${NAME}:${finding.line}`);
  await editor.squiggles('warning').first().waitFor();
  await editor.status(counted(found.length));
  const [{ ranges }] = editor.said('client', 'limn/visibleRanges');
  const [first] = editor.said('server', 'textDocument/publishDiagnostics');
  const isVisible = (line) =>
    ranges.some(({ start, end }) => start.line <= line && line <= end.line);
  assert.deepEqual(
    first.diagnostics.map(({ range }) => range.start.line + 1).filter(isVisible),
    found.map(({ line }) => line).filter(isVisible),
  );
});

scene('a quick fix mends one, and undo brings it back', async () => {
  await editor.goTo(finding.line, finding.column);
  await editor.offer(finding.fixes.find(({ safe }) => safe).title);
  await editor.screenshot('quick-fixes');
  await editor.press('Enter');
  await editor.status(counted(found.length - 1));
  await editor.press('Control+z');
  await editor.status(counted(found.length));
});

scene('a mistake is marked while it is typed, and gone when it is mended', async () => {
  const mistake = ' int broken( {';
  await editor.goTo(finding.line, 1);
  await editor.press('End');
  await editor.type(mistake);
  await editor.squiggles('error').first().waitFor();
  await editor.screenshot('a-mistake');
  await editor.press(...Array(mistake.length).fill('Backspace'));
  await editor.squiggles('error').first().waitFor({ state: 'hidden' });
  await editor.status(counted(found.length));
});

scene('fix all applies what is safe', async () => {
  await editor.run('Limn: Fix All in File');
  await editor.status(counted(unsafe()));
  await editor.press('Control+z');
  await editor.status(counted(found.length));
});

scene('what is on screen is told to the server', async () => {
  await editor.goTo(4000);
  await until('the server was told of line 4000', () => {
    const { uri, ranges, caret } = editor.said('client', 'limn/visibleRanges').at(-1);
    const [{ start, end }] = ranges;
    return uri.endsWith(NAME) && start.line < 3999 && 3999 <= end.line && caret.line === 3999;
  });
});

/** What was told last of what is on screen of a file: from which line to which, of each part. */
function shown(name) {
  const told = editor.said('client', 'limn/visibleRanges').filter(({ uri }) => uri.endsWith(name));
  return told.at(-1)?.ranges.map(({ start, end }) => [start.line, end.line]);
}

scene('tabs that are switched and editors that are split are told to the server', async () => {
  const holds = ([from, to], line) => from < line - 1 && line - 1 <= to;
  await editor.goTo(4000);
  await editor.show('other/Small.java');
  await until('the other file is on screen alone', () => {
    return shown(NAME).length === 0 && shown('Small.java')?.length === 1;
  });
  await editor.show(NAME);
  await until('the first file is on screen alone', () => {
    return shown('Small.java').length === 0 && shown(NAME).some((part) => holds(part, 4000));
  });
  await editor.run('View: Split Editor Right');
  await editor.goTo(1000);
  await until('two parts of the file are on screen', () => {
    const parts = shown(NAME);
    return parts.length === 2 && holds(parts[0], 1000) && holds(parts[1], 4000);
  });
  await editor.screenshot('split');
  await editor.run('View: Close Editor');
  await until('one part is on screen', () => {
    const parts = shown(NAME);
    return parts.length === 1 && holds(parts[0], 4000);
  });
  await editor.close('Small.java');
});

scene('the page of an inspection is shown', async () => {
  await editor.goTo(finding.line, finding.column);
  await editor.run('Limn: Explain Finding at Caret');
  await until('the page is there', async () => {
    for (const frame of editor.page.frames()) {
      const code = frame.locator('code', { hasText: finding.id });
      if ((await code.count().catch(() => 0)) > 0) {
        return true;
      }
    }
    return false;
  });
  await editor.screenshot('page');
  await editor.close('Preview');
});

scene('a setting counts at once', async () => {
  editor.change({ 'limn.ignore': [finding.id] });
  await editor.status(counted(found.filter(({ id }) => id !== finding.id).length));
  editor.change({});
  await editor.status(counted(found.length));
});

scene('a server that was killed comes back with the same findings', async () => {
  const [old] = editor.servers();
  process.kill(old, 'SIGKILL');
  await until('there is another server', () => editor.servers().some((pid) => pid !== old));
  await editor.status(counted(found.length));
  await editor.run('Limn: Fix All in File');
  await editor.status(counted(unsafe()));
  await editor.press('Control+z');
  await editor.status(counted(found.length));
});

scene('the region on screen comes first, as the trace tells', async () => {
  await editor.goTo(4000);
  const visible = await until('the server was told of line 4000', () => {
    const [range] = editor.said('client', 'limn/visibleRanges').at(-1).ranges;
    return range.start.line < 3999 && 3999 <= range.end.line && range;
  });
  editor.change({
    'limn.options': { 'cognitive-complexity': { threshold: 2 } },
  });
  await until('there are more findings', async () => {
    const [, count] = /(\d+) findings$/.exec(await editor.statusText()) ?? [];
    return Number(count) > found.length;
  });
  await editor.run('Limn: Show What the Last Edit Ran');
  const { runs } = await until('the trace was told', () => editor.answer('limn/trace'));
  await editor.page.locator('.view-line', { hasText: 'runs' }).first().waitFor();
  await editor.screenshot('trace');
  // What a class has besides its methods is looked at with the class.
  const methods = runs.filter(({ kind }) => kind === 'METHOD_DECLARATION');
  const isElsewhere = ({ range: { start, end } }) =>
    visible.end.line < start.line || end.line < visible.start.line;
  assert.ok(methods.some(isElsewhere));
  assert.deepEqual(methods.slice(0, 10).filter(isElsewhere), []);
  await editor.close('.trace');
  editor.change({});
  await editor.status(counted(found.length));
});

scene('the syntax tree follows the caret and the typing', async () => {
  const selected = (text) =>
    editor.page.locator('.pane .monaco-list-row.selected', { hasText: text }).first().waitFor();
  await editor.goTo(finding.line, finding.column);
  await editor.run('Limn: Show Syntax Tree');
  await editor.page.locator('.monaco-editor .view-lines').first().click();
  await editor.goTo(finding.line, finding.column);
  await selected('newCount');
  await editor.type('a');
  await selected('anewCount');
  await editor.screenshot('syntax-tree');
  await editor.press('Control+z');
  await selected('newCount');
  await editor.press('Control+s');
});

scene('the whole workspace is inspected', async () => {
  const toast = editor.page.locator('.notification-toast');
  await editor.run('Limn: Inspect Workspace');
  await toast.filter({ hasText: `${counted(found.length + 1)} in 2 files` }).waitFor();
  await editor.run('Notifications: Clear All Notifications');
});

scene('fixes in the whole workspace are shown before they are made', async () => {
  await editor.run('Limn: Fix All in Workspace, with Preview');
  const boxes = editor.page.locator('.edit-checkbox');
  const rows = editor.page.locator('.monaco-list-row').filter({ has: boxes });
  await rows.filter({ hasText: 'Small.java' }).locator('.edit-checkbox').check();
  await editor.screenshot('preview');
  await editor.page.getByRole('button', { name: 'Apply' }).click();
  await editor.page.locator('.tab', { hasText: 'Small.java' }).waitFor();
  await editor.run('File: Save All');
  await until('the file is mended', () => !editor.read('other/Small.java').includes('public'));
});
