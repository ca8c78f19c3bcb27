// Measures from a key to the frame with its squiggle, in VS Code in a browser; run by `typing`.
import { basename } from 'node:path';
import { Editor, installed } from '../system/vscode/editor.mjs';

const { LARGE_FILE, VSIX } = process.env;
const NAME = basename(LARGE_FILE);
const KEYS = 100;
const WARM_UP = 20;

/** In the page: notes when a key came, and when the frame was shown that its squiggle is in. */
function watch() {
  const marks = () => document.querySelectorAll('.monaco-editor .squiggly-info').length;
  const now = () => performance.timeOrigin + performance.now();
  const measured = { keys: [], before: 0 };
  globalThis.limn = measured;
  const take = (key) => {
    requestAnimationFrame(() => {
      const frame = new MessageChannel();
      // Runs after the frame was painted.
      frame.port1.onmessage = () => (key.painted = now());
      frame.port2.postMessage(undefined);
    });
  };
  new MutationObserver(() => {
    const key = measured.keys.at(-1);
    if (key !== undefined && key.seen === undefined && marks() > measured.before) {
      key.seen = now();
      take(key);
    }
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

/** From a change that the server is sent to the findings that it sends of it. */
function ofServer(notes, { at, painted }) {
  const within = notes.filter((note) => at <= note.at && note.at <= painted);
  const sent = within.find(({ message }) => message.method === 'textDocument/didChange');
  const version = sent?.message.params.textDocument.version;
  const told = within.find(
    ({ message }) =>
      message.method === 'textDocument/publishDiagnostics' && message.params.version === version,
  );
  return told === undefined ? Number.NaN : told.at - sent.at;
}

function figures(name, times) {
  const sorted = times.toSorted((one, other) => one - other);
  const part = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const line = [0.5, 0.9, 0.99].map((share) => `${part(share).toFixed(1)} ms`.padStart(10));
  console.log(`${name.padEnd(28)}${line.join('')}`);
}

const editor = await Editor.start({
  extensions: installed(VSIX),
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
    await editor.press(';');
    await page.waitForFunction((n) => globalThis.limn.keys[n]?.painted !== undefined, i);
    await editor.press('Backspace');
    await page.waitForFunction(
      () =>
        document.querySelectorAll('.monaco-editor .squiggly-info').length <= globalThis.limn.before,
    );
  }
  const keys = (await page.evaluate(() => globalThis.limn.keys)).slice(WARM_UP);
  const notes = editor.notes();
  console.log(
    `${KEYS} keys in ${NAME}`.padEnd(28) +
      ['median', '90 %', '99 %'].map((x) => x.padStart(10)).join(''),
  );
  figures(
    'key to painted squiggle',
    keys.map(({ at, painted }) => painted - at),
  );
  figures(
    'key to squiggle in the page',
    keys.map(({ at, seen }) => seen - at),
  );
  figures(
    'of which the server',
    keys.map((key) => ofServer(notes, key)),
  );
} finally {
  await editor.stop();
}
