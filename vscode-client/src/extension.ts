import * as vscode from 'vscode';
import { explainFinding, fixAll } from './commands';
import { companion, isCompileError, type Mode } from './companion';
import { inspectionOf } from './documents';
import { fixWorkspace } from './inspect/fixes';
import { WorkspaceInspection } from './inspect/workspace';
import { Pages, withLink } from './pages';
import { Server, setting } from './server/server';
import { StatusBar } from './status/bar';
import { Traces } from './trace/document';
import { SyntaxTreeView } from './tree/view';
import { reportViews } from './viewport';

let server: Server | undefined;

/** Called by VS Code when the first Java file is opened, or a command of ours is run. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Limn', 'log');
  const started = new Server(context, log, {
    show: shown,
    leavesOutlines: () => otherServer() !== undefined,
  });
  server = started;
  const bar = new StatusBar(started, otherServer);
  const inspection = new WorkspaceInspection(started, log, otherServer);
  const tree = new SyntaxTreeView(started);
  const traces = new Traces(started);
  const showAgain = (): void => {
    started.showAgain();
    inspection.showAgain();
    bar.update();
  };
  context.subscriptions.push(
    log,
    started,
    bar,
    inspection,
    tree,
    traces,
    reportViews(started),
    new Pages((id) => started.page(id)).register(),
    command('limn.fixAll', fixAll),
    command('limn.fixWorkspace', () => fixWorkspace(started, log)),
    command('limn.explainFinding', explainFinding),
    command('limn.inspectWorkspace', () => inspection.run()),
    command('limn.clearWorkspaceFindings', () => {
      inspection.clear();
    }),
    command('limn.showSyntaxTree', () => tree.show()),
    command('limn.showTrace', () => traces.show()),
    command('limn.restart', () => started.restart()),
    command('limn.showStatus', () => bar.choose()),
    command('limn.showLog', () => {
      log.show();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      started.forget(uri);
    }),
    vscode.extensions.onDidChange(showAgain),
    vscode.workspace.onDidGrantWorkspaceTrust(() => started.restart()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('limn.java')) {
        void started.restart();
      }
      if (change.affectsConfiguration('limn.companion')) {
        showAgain();
      }
    }),
  );
  await started.restart();
}

/** Called by VS Code before the window closes. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}

function command(name: string, run: () => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(name, run);
}

/** What is shown of the findings in a file. */
function shown(findings: vscode.Diagnostic[]): vscode.Diagnostic[] {
  const visible =
    otherServer() === undefined
      ? findings
      : findings.filter((finding) => !isCompileError(inspectionOf(finding)));
  return visible.map(withLink);
}

/** The extension that is left to report what does not compile; absent if that is us. */
function otherServer(): string | undefined {
  const mode = setting('companion') as Mode;
  return companion(mode, (id) => vscode.extensions.getExtension(id) !== undefined);
}
