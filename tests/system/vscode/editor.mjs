// A VS Code in a browser, for a test to use as a person would: by keys and by what is on screen.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const { CODE_SERVER, CHROMIUM, SCREENSHOTS, VSCE } = process.env;
const RELAY = fileURLToPath(new URL('relay.mjs', import.meta.url));
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Nothing comes by itself that covers what a test looks at, or changes what it types. */
const QUIET = {
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.autoIndent': 'none',
  'editor.wordBasedSuggestions': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'security.workspace.trust.enabled': false,
};

/** The longest that a test waits for what it expects, in milliseconds. */
export const PATIENCE = 60_000;

/** Installs extensions once, for many editors; returns their folder. */
export function installed(...packages) {
  const folder = mkdtempSync(join(tmpdir(), 'limn-extensions-'));
  for (const file of packages) {
    const { status, stderr } = codeServer([
      '--extensions-dir',
      folder,
      '--install-extension',
      file,
    ]);
    if (status !== 0) {
      throw new Error(`${file} cannot be installed: ${stderr}`);
    }
  }
  return folder;
}

/**
 * Makes the package of an extension for tests.
 *
 * @param id its publisher and its name
 * @param program what it does when VS Code has started; by default nothing
 */
export function packed(id, program) {
  const [publisher, name] = id.split('.');
  const folder = mkdtempSync(join(tmpdir(), 'limn-stub-'));
  const manifest = {
    name,
    publisher,
    version: '1.0.0',
    engines: { vscode: '^1.90.0' },
    capabilities: { untrustedWorkspaces: { supported: true } },
    ...(program === undefined
      ? {}
      : { main: './main.js', activationEvents: ['onStartupFinished'] }),
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'README.md'), 'For tests.\n');
  writeFileSync(join(folder, 'main.js'), program ?? '');
  const args = ['package', '--allow-missing-repository', '--skip-license', '--out', 'stub.vsix'];
  const { status, stderr } = spawnSync(process.execPath, [VSCE, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(`${id} cannot be packed: ${stderr}`);
  }
  return join(folder, 'stub.vsix');
}

function codeServer(args) {
  return spawnSync(process.execPath, [CODE_SERVER, ...args], {
    encoding: 'utf8',
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The content of a file; empty if it cannot be read, as that of a process which has ended. */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Waits until something is so. */
export async function until(what, isSo) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await isSo();
    if (value) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`waited in vain until ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export class Editor {
  /** Starts an editor on a folder that holds copies of some files. */
  static async start({ extensions, files = {}, settings = {} }) {
    const editor = new Editor();
    editor.home = mkdtempSync(join(tmpdir(), 'limn-vscode-'));
    editor.folder = join(editor.home, 'project');
    editor.user = join(editor.home, 'user');
    mkdirSync(editor.folder);
    for (const [path, source] of Object.entries(files)) {
      const file = join(editor.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (existsSync(source)) {
        cpSync(source, file);
      } else {
        writeFileSync(file, source);
      }
    }
    editor.#record();
    const user = join(editor.user, 'User');
    const all = { ...QUIET, 'limn.java.home': editor.java, ...settings };
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'settings.json'), JSON.stringify(all));
    editor.change({});
    await editor.#serve(extensions);
    await editor.#browse();
    return editor;
  }

  /** Makes a Java that notes what the server and the editor say to each other. */
  #record() {
    this.java = join(this.home, 'java');
    this.wire = join(this.home, 'wire');
    const program = join(this.java, 'bin', 'java');
    const real = realpathSync(spawnSync('which', ['java'], { encoding: 'utf8' }).stdout.trim());
    mkdirSync(dirname(program), { recursive: true });
    cpSync(join(dirname(dirname(real)), 'release'), join(this.java, 'release'));
    const words = [process.execPath, RELAY, real, this.wire];
    const script = `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(' ')} "$@"\n`;
    writeFileSync(program, script, { mode: 0o755 });
  }

  /** What the server and the editor said to each other, as `relay.mjs` notes it. */
  notes() {
    const lines = textOf(this.wire).split('\n');
    return lines.slice(0, -1).map((line) => JSON.parse(line));
  }

  /** The parameters of all messages of a kind that the server was sent, or sent itself. */
  said(from, method) {
    return this.notes()
      .filter((note) => note.from === from && note.message.method === method)
      .map(({ message }) => message.params);
  }

  /** What the server answered to the last request of a kind; undefined if it has not yet. */
  answer(method) {
    const notes = this.notes();
    const asked = notes.findLastIndex(({ message }) => message.method === method);
    const id = notes[asked]?.message.id;
    const later = asked < 0 ? [] : notes.slice(asked);
    return later.find(
      ({ from, message }) => from === 'server' && message.id === id && 'result' in message,
    )?.message.result;
  }

  async #serve(extensions) {
    this.port = await freePort();
    this.server = spawn(
      process.execPath,
      [
        CODE_SERVER,
        `--bind-addr=127.0.0.1:${this.port}`,
        '--auth=none',
        '--disable-telemetry',
        '--disable-update-check',
        `--user-data-dir=${this.user}`,
        `--extensions-dir=${extensions}`,
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, LIMN_WITNESS: join(this.home, 'witness') },
      },
    );
    this.output = '';
    await new Promise((resolve, reject) => {
      const take = (piece) => {
        this.output += piece;
        if (this.output.includes('HTTP server listening')) {
          resolve();
        }
      };
      this.server.stdout.on('data', take);
      this.server.stderr.on('data', take);
      this.server.on('exit', () => reject(new Error(`code-server ended: ${this.output}`)));
    });
  }

  async #browse() {
    this.browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: FLAGS,
    });
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 860 },
    });
    this.page = await context.newPage();
    this.page.setDefaultTimeout(PATIENCE);
    this.page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
  }

  /** Shows a file of the project in the editor that is there, from the view of its folders. */
  async show(path) {
    const names = path.split('/');
    const row = (name) =>
      this.page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true });
    for (const folder of names.slice(0, -1)) {
      if ((await row(folder).getAttribute('aria-expanded')) !== 'true') {
        await row(folder).click();
      }
    }
    await row(names.at(-1)).dblclick();
    await this.page.locator('.tab.active', { hasText: names.at(-1) }).waitFor();
  }

  /** Opens a file of the project; with a line if its path ends in one, as in `A.java:10`. */
  async open(path) {
    const address = `vscode-remote://127.0.0.1:${this.port}${join(this.folder, path)}`;
    const payload = JSON.stringify([
      ['gotoLineMode', 'true'],
      ['openFile', address],
    ]);
    const query = new URLSearchParams({ folder: this.folder, payload });
    await this.page.goto(`http://127.0.0.1:${this.port}/?${query}`);
    await this.page.waitForSelector('.monaco-editor .view-line');
    await this.page.locator('.monaco-editor .view-lines').first().click();
  }

  /** The marks of a kind that are on screen: `error`, `warning` or `info`. */
  squiggles(kind) {
    return this.page.locator(`.monaco-editor .squiggly-${kind}`);
  }

  /** Presses keys, as in `Control+Home`. */
  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Opens the box in which lines and commands are chosen. */
  async #ask(key, text) {
    const input = this.page.locator('.quick-input-widget input');
    await this.#opens(input, () => this.press(key));
    await input.fill(text);
    return input;
  }

  /** Puts the caret somewhere; both count from 1. */
  async goTo(line, column = 1) {
    const input = await this.#ask('Control+g', `:${line}:${column}`);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
    const caret = this.page.locator('#status\\.editor\\.selection');
    await caret.filter({ hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Runs a command by its title. */
  async run(title) {
    const input = await this.#ask('F1', `>${title}`);
    const list = this.page.locator('.quick-input-list');
    await list.getByText(title, { exact: true }).first().click();
    await input.waitFor({ state: 'hidden' });
  }

  /** Closes an editor, by a part of its name. */
  async close(name) {
    const tab = this.page.locator('.tab', { hasText: name });
    await tab.hover();
    await tab.locator('.codicon-close').click();
    await tab.waitFor({ state: 'hidden' });
  }

  /** Waits until the entry of Limn in the status bar says something, and that there is no work. */
  async status(text) {
    await until(`the status is ${text}`, async () => (await this.statusText()) === text);
  }

  /** What the entry of Limn in the status bar says. */
  async statusText() {
    const [text] = await this.page.locator('#limn\\.limn\\.limn\\.status').allTextContents();
    return (text ?? '').trim();
  }

  /** Opens the list of actions at the caret, and waits until one of them is chosen in it. */
  async offer(title) {
    const action = this.page.locator('.action-widget .monaco-list-row.action', {
      hasText: title,
    });
    await this.#opens(action.first(), () => this.press('Control+.'));
    await until(`${title} is chosen`, async () => {
      const isChosen = (await action.and(this.page.locator('.focused')).count()) > 0;
      if (!isChosen) {
        await this.press('ArrowDown');
      }
      return isChosen;
    });
  }

  /** Does something again until it has opened something: a page that is busy may miss a key. */
  #opens(something, open) {
    return until('something opens', async () => {
      await open();
      return something.waitFor({ state: 'visible', timeout: 5000 }).then(
        () => true,
        () => false,
      );
    });
  }

  /** The processes of the server of this editor. */
  servers() {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => {
        const [program, ...rest] = textOf(`/proc/${pid}/cmdline`).split('\0');
        return (
          program.endsWith('java') &&
          rest.includes('serve') &&
          rest.some((argument) => argument.includes(this.user))
        );
      })
      .map(Number);
  }

  /** The content of a file of the project. */
  read(path) {
    return textOf(join(this.folder, path));
  }

  /** Changes settings of the project, until the next change, in the file that holds them. */
  change(settings) {
    const file = join(this.folder, '.vscode', 'settings.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(settings));
  }

  async screenshot(name) {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  /** Ends all, in an order in which the server is told that it ends. */
  async stop() {
    await this.page?.goto('about:blank').catch(() => undefined);
    await this.browser?.close();
    if (this.server !== undefined && this.server.exitCode === null) {
      const end = new Promise((resolve) => this.server.on('exit', resolve));
      this.server.removeAllListeners('exit').on('exit', () => undefined);
      this.server.kill();
      await Promise.race([end, new Promise((resolve) => this.server.once('close', resolve))]);
    }
    rmSync(this.home, { recursive: true, force: true, maxRetries: 3 });
  }
}
