// Measures from a key to the frame with its squiggle, in VS Code in a browser; run by `typing`.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Editor, installed, packed } from '../system/vscode/editor.mjs';

const { LARGE_FILE, VSIX } = process.env;
const NAME = basename(LARGE_FILE);
const KEYS = 100;
const WARM_UP = 20;

/** For how long nothing is typed after a key has shown its effect, in milliseconds. */
const PAUSE = 100;

/** An extension beside ours that notes when extensions are told of an edit. */
const WITNESS = `
  const vscode = require('vscode');
  const { appendFileSync } = require('node:fs');
  exports.activate = () => {
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId === 'java' && contentChanges.length !== 0) {
        const at = performance.timeOrigin + performance.now();
        appendFileSync(process.env.LIMN_WITNESS, at + '\\n');
      }
    });
  };
`;

/** In the page: notes when a key came, and when the frame was painted that its squiggle is in. */
function watch() {
  const marks = () => document.querySelectorAll('.monaco-editor .squiggly-info').length;
  const now = () => performance.timeOrigin + performance.now();
  const measured = { keys: [], before: 0, marks };
  globalThis.limn = measured;
  let awaited = () => undefined;
  /** Waits until something is so; nothing asks in the meantime. */
  measured.until = (isSo) =>
    new Promise((resolve) => {
      awaited = () => {
        if (isSo()) {
          awaited = () => undefined;
          resolve();
        }
      };
      awaited();
    });
  /** Runs something as a task: in the middle of a frame, that is after it was painted. */
  const after = (run) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = run;
    channel.port2.postMessage(undefined);
  };
  const inNextFrame = globalThis.requestAnimationFrame.bind(globalThis);
  let isInFrame = false;
  globalThis.requestAnimationFrame = (draw) =>
    inNextFrame((time) => {
      if (!isInFrame) {
        isInFrame = true;
        after(() => (isInFrame = false));
      }
      draw(time);
    });
  const take = (key) => {
    const painted = () =>
      after(() => {
        key.painted = now();
        awaited();
      });
    if (isInFrame) {
      painted();
    } else {
      inNextFrame(painted);
    }
  };
  new MutationObserver(() => {
    const key = measured.keys.at(-1);
    if (key !== undefined && key.seen === undefined && marks() > measured.before) {
      key.seen = now();
      take(key);
    }
    awaited();
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
  });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === ';') {
        measured.before = marks();
        measured.keys.push({ at: now() });
      }
    },
    { capture: true },
  );
}

/** When what lies between a key and its frame was done, in the order in which it is. */
function stations(key, notes, edits) {
  const edit = edits.find((at) => key.at <= at) ?? Number.NaN;
  const within = notes.filter(({ at }) => key.at <= at && at <= key.painted);
  const change = within.find(({ message }) => message.method === 'textDocument/didChange');
  const version = change?.message.params.textDocument.version;
  const told = within.find(
    ({ message }) =>
      message.method === 'textDocument/publishDiagnostics' && message.params.version === version,
  );
  return [key.at, edit, change?.at, told?.at, key.seen, key.painted];
}

const PARTS = [
  'the page, to extensions',
  'our extension, to the server',
  'the server',
  'extension and page, to the mark',
  'the page, to the frame',
];

function figures(name, times) {
  const sorted = times.toSorted((one, other) => one - other);
  const part = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const line = [0.5, 0.9, 0.99].map((share) => `${part(share).toFixed(1)} ms`.padStart(10));
  console.log(`${name.padEnd(34)}${line.join('')}`);
}

const editor = await Editor.start({
  extensions: installed(VSIX, packed('limn.witness', WITNESS)),
  files: { [NAME]: LARGE_FILE },
});
try {
  const { page } = editor;
  await editor.open(`${NAME}:${process.env.LINE ?? 2500}`);
  await page.locator('#limn\\.limn\\.limn\\.status', { hasText: /findings?$/ }).waitFor();
  await editor.press('End', 'Enter');
  await editor.type('int sum = 0;');
  await page.evaluate(watch);
  for (let i = 0; i < WARM_UP + KEYS; i++) {
    await page.waitForTimeout(PAUSE);
    await editor.press(';');
    await page.evaluate(
      (n) => globalThis.limn.until(() => globalThis.limn.keys[n]?.painted !== undefined),
      i,
    );
    await page.waitForTimeout(PAUSE);
    await editor.press('Backspace');
    await page.evaluate(() =>
      globalThis.limn.until(() => globalThis.limn.marks() <= globalThis.limn.before),
    );
  }
  const keys = (await page.evaluate(() => globalThis.limn.keys)).slice(WARM_UP);
  const notes = editor.notes();
  const edits = readFileSync(join(editor.home, 'witness'), 'utf8').split('\n').map(Number);
  const times = keys.map((key) => stations(key, notes, edits));
  console.log(
    `${KEYS} keys in ${NAME}`.padEnd(34) +
      ['median', '90 %', '99 %'].map((x) => x.padStart(10)).join(''),
  );
  figures(
    'key to painted squiggle',
    times.map((all) => all.at(-1) - all[0]),
  );
  PARTS.forEach((name, i) => {
    figures(
      `  ${name}`,
      times.map((all) => all[i + 1] - all[i]),
    );
  });
} finally {
  await editor.stop();
}
