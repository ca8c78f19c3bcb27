import * as vscode from 'vscode';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ExecuteCommandRequest,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  type LanguageClientOptions,
  type StaticFeature,
} from 'vscode-languageclient/node';
import { isOpen, SELECTOR } from '../documents';
import { advice } from '../java/advice';
import { thisMachine } from '../java/machine';
import { search } from '../java/search';
import { showPage } from '../pages';
import { forServer } from '../settings';
import { NO_REPORT, type Report, type ServerState } from '../status/status';
import { archiveIn, makeArchive } from './archive';
import { redHat } from './redhat';
import { serving, type Installation } from './launch';

/** The server's command that answers with the page of an inspection. */
const EXPLAIN = 'limn.explain';

/** How often a server that ends by itself is started again within three minutes. */
const RESTARTS = 4;

/** What the server is asked and told beyond LSP. */
export interface Hooks {
  /** Decides what is shown of the findings in a file. */
  show(findings: vscode.Diagnostic[]): vscode.Diagnostic[];
  /** Whether symbols, folds and the like are left to another extension. */
  leavesOutlines(): boolean;
}

/** The value of one of our settings; they are for all of the workspace. */
export function setting(name: string): unknown {
  return vscode.workspace.getConfiguration('limn').get(name);
}

/** The value of a setting that is a list of texts. */
function texts(name: string): readonly string[] {
  const value = setting(name);
  return Array.isArray(value) ? value.map(String) : [];
}

/** The server of this window: runs it, and keeps it running. */
export class Server implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly clients = new vscode.EventEmitter<void>();
  private readonly opens = new vscode.EventEmitter<vscode.TextDocument>();
  /** What the server said of each document that it has inspected. */
  private readonly raw = new Map<string, vscode.Diagnostic[]>();
  private current: LanguageClient | undefined;
  private turn: Promise<void> = Promise.resolve();
  private stateNow: ServerState = { kind: 'stopped' };
  private reportNow = NO_REPORT;

  /** Fires when the state or the report is another one. */
  readonly onDidChange = this.changes.event;
  /** Fires when there is another connection, or none any more. */
  readonly onDidChangeClient = this.clients.event;
  /** Fires when the server was told that a document is open. */
  readonly onDidOpen = this.opens.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.OutputChannel,
    private readonly hooks: Hooks,
  ) {}

  get state(): ServerState {
    return this.stateNow;
  }

  get report(): Report {
    return this.reportNow;
  }

  /** The file that the server logs to. */
  get logFile(): vscode.Uri {
    return vscode.Uri.joinPath(this.context.logUri, 'server.log');
  }

  /** The connection, if there is one now. */
  get client(): LanguageClient | undefined {
    return this.current?.isRunning() === true ? this.current : undefined;
  }

  /** Starts the server; one that runs is ended first. */
  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.end();
      await this.begin();
    });
  }

  /** Ends the server, once it has started. */
  stop(): Promise<void> {
    return this.inTurn(() => this.end());
  }

  dispose(): void {
    this.changes.dispose();
    this.clients.dispose();
    this.opens.dispose();
  }

  /** The page of an inspection, in Markdown. */
  async page(id: string): Promise<string> {
    const command = { command: EXPLAIN, arguments: [id] };
    return String(await this.ask<unknown>(ExecuteCommandRequest.method, command));
  }

  /** What the server answers to a request, once it runs. */
  async ask<T>(method: string, question: object): Promise<T> {
    await this.turn;
    if (this.client === undefined) {
      throw new Error('Limn does not run');
    }
    return this.client.sendRequest<T>(method, question);
  }

  /** Whether the server has inspected a document since it was opened. */
  hasInspected(uri: vscode.Uri): boolean {
    return this.raw.has(uri.toString());
  }

  /** Takes note that a document is closed. */
  forget(uri: vscode.Uri): void {
    this.raw.delete(uri.toString());
  }

  /** Decides again what is shown of what the server found. */
  showAgain(): void {
    for (const [uri, findings] of this.raw) {
      const parsed = vscode.Uri.parse(uri);
      this.current?.diagnostics?.set(parsed, this.hooks.show(findings));
    }
  }

  /** What to run; undefined if there is no Java, and then the user was told. */
  async installation(): Promise<Installation | undefined> {
    const home = setting('java.home');
    const wish = { setting: typeof home === 'string' ? home : '', redHat: redHat() };
    const found = await search(thisMachine, wish);
    if (found.kind !== 'found') {
      const reason = advice(found, process.platform);
      this.become({ kind: 'failed', reason });
      void this.complain(reason);
      return undefined;
    }
    this.log.appendLine(`Java ${found.java.version} in ${found.java.home}, by ${found.by}`);
    return { java: found.java, jar: await this.jar(), options: texts('java.arguments') };
  }

  private async jar(): Promise<string> {
    const folder = this.context.asAbsolutePath('server');
    const names = await readdir(folder);
    return join(folder, names.find((name) => name.startsWith('limn-server-')) ?? 'limn-server.jar');
  }

  /** What is asked for while something else is done is done after that. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(work).catch((problem: unknown) => {
      this.become({ kind: 'failed', reason: String(problem) });
      this.log.appendLine(String(problem));
    });
    return this.turn;
  }

  private async begin(): Promise<void> {
    this.become({ kind: 'starting' });
    const installation = await this.installation();
    if (installation === undefined) {
      return;
    }
    await vscode.workspace.fs.createDirectory(this.context.logUri);
    const archives = this.context.globalStorageUri.fsPath;
    const archive = await archiveIn(archives, installation);
    const launch = serving(installation, this.logFile.fsPath, archive);
    this.log.appendLine([launch.program, ...launch.arguments].join(' '));
    const client = new LanguageClient(
      'limn',
      'Limn',
      { command: launch.program, args: [...launch.arguments] },
      this.options(),
    );
    this.current = client;
    client.registerFeature(announcements());
    client.onDidChangeState(({ newState }) => {
      this.reportNow = NO_REPORT;
      this.raw.clear();
      this.become(named(newState));
      this.clients.fire();
    });
    client.onNotification('limn/status', (report: Partial<Report>) => {
      this.reportNow = { ...NO_REPORT, ...report };
      this.changes.fire();
    });
    await client.start();
    if (archive === undefined) {
      makeArchive(archives, installation).catch((problem: unknown) => {
        this.log.appendLine(`Limn will start no sooner than now: ${String(problem)}`);
      });
    }
  }

  private async end(): Promise<void> {
    const client = this.current;
    this.current = undefined;
    this.raw.clear();
    await client?.dispose();
  }

  private become(state: ServerState): void {
    this.stateNow = state;
    this.changes.fire();
  }

  private async complain(reason: string): Promise<void> {
    const open = 'Open Settings';
    const again = 'Try Again';
    const chosen = await vscode.window.showErrorMessage(reason, open, again);
    if (chosen === open) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'limn.java.home');
    } else if (chosen === again) {
      await this.restart();
    }
  }

  /** What the server answers, unless another extension does. */
  private outline<T>(answer: () => T): T | undefined {
    return this.hooks.leavesOutlines() ? undefined : answer();
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: SELECTOR,
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      connectionOptions: { maxRestartCount: RESTARTS },
      initializationOptions: {
        ...forServer(setting),
        workspaceTrusted: vscode.workspace.isTrusted,
      },
      middleware: {
        didOpen: async (document, next) => {
          await next(document);
          this.opens.fire(document);
        },
        handleDiagnostics: (uri, findings, next) => {
          if (isOpen(uri)) {
            this.raw.set(uri.toString(), findings);
          }
          next(uri, this.hooks.show(findings));
          this.changes.fire();
        },
        provideDocumentSymbols: (document, token, next) =>
          this.outline(() => next(document, token)),
        provideFoldingRanges: (document, context, token, next) =>
          this.outline(() => next(document, context, token)),
        provideSelectionRanges: (document, positions, token, next) =>
          this.outline(() => next(document, positions, token)),
        provideDocumentSemanticTokens: (document, token, next) =>
          this.outline(() => next(document, token)),
        provideDocumentSemanticTokensEdits: (document, previous, token, next) =>
          this.outline(() => next(document, previous, token)),
        provideDocumentRangeSemanticTokens: (document, range, token, next) =>
          this.outline(() => next(document, range, token)),
        executeCommand: async (command, args, next) => {
          const result: unknown = await next(command, args);
          const [argument] = args as [{ id?: string; show?: boolean } | undefined];
          if (command === EXPLAIN && argument?.show === true && argument.id !== undefined) {
            await showPage(argument.id);
          }
          return result;
        },
        workspace: {
          // The settings that are not for the server would be unknown keys to it.
          configuration: ({ items }) =>
            items.map(({ section }) => (section === 'limn' ? forServer(setting) : null)),
        },
      },
    };
  }
}

/** What the server is told of us beyond what LSP has words for. */
function announcements(): StaticFeature {
  return {
    fillClientCapabilities: (capabilities) => {
      const limn = { pages: true, status: true };
      capabilities.experimental = { ...(capabilities.experimental as object), limn };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  };
}

function named(state: State): ServerState {
  switch (state) {
    case State.Starting:
      return { kind: 'starting' };
    case State.Running:
      return { kind: 'running' };
    case State.Stopped:
      return { kind: 'stopped' };
  }
}
