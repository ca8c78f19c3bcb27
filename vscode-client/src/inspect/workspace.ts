import * as vscode from 'vscode';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isCompileError } from '../companion';
import { inspectionOf, isOpen, SOURCE } from '../documents';
import { withLink } from '../pages';
import { checking, type Installation, type Launch } from '../server/launch';
import { setting, type Server } from '../server/server';
import { forCheck } from '../settings';
import { plural } from '../status/status';
import { Lines, parsed, type Finding } from './finding';

/** Whether there is something to clear. */
const CONTEXT = 'limn.hasWorkspaceFindings';

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

type Findings = Map<string, vscode.Diagnostic[]>;

/**
 * Finds problems in all files of the workspace. What is found in a file is shown while the file is
 * not open, since the server reports in those that are, and until it changes.
 */
export class WorkspaceInspection implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('limn-workspace');
  private readonly watcher = vscode.workspace.createFileSystemWatcher('**/*.java', true);
  private readonly listeners: vscode.Disposable;
  private found: Findings = new Map();

  constructor(
    private readonly server: Server,
    private readonly log: vscode.OutputChannel,
    private readonly companion: () => string | undefined,
  ) {
    const forget = (uri: vscode.Uri): void => {
      this.found.delete(uri.toString());
      this.collection.delete(uri);
    };
    this.listeners = vscode.Disposable.from(
      this.watcher.onDidChange(forget),
      this.watcher.onDidDelete(forget),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => {
        this.show(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.show(uri);
      }),
    );
  }

  dispose(): void {
    this.listeners.dispose();
    this.watcher.dispose();
    this.collection.dispose();
  }

  /** Shows nothing any more. */
  clear(): void {
    this.take(new Map());
  }

  /** Shows again what is to be shown. */
  showAgain(): void {
    this.collection.clear();
    for (const uri of this.found.keys()) {
      this.show(vscode.Uri.parse(uri));
    }
  }

  /** Inspects all folders; what was found before stays until that is done. */
  async run(): Promise<void> {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(
      ({ uri }) => uri.scheme === 'file',
    );
    const installation = folders.length === 0 ? undefined : await this.server.installation();
    if (installation !== undefined) {
      await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: 'Limn inspects the workspace',
          cancellable: true,
        },
        (progress, cancelled) => this.inspect(installation, folders, progress, cancelled),
      );
    }
  }

  private async inspect(
    installation: Installation,
    folders: readonly vscode.WorkspaceFolder[],
    progress: vscode.Progress<{ message: string }>,
    cancelled: vscode.CancellationToken,
  ): Promise<void> {
    const all: Findings = new Map();
    const problems: string[] = [];
    for (const { uri } of folders) {
      const launch = checking(installation, forCheck(setting, await hasConfigFile(uri)));
      const problem = await run(launch, uri.fsPath, cancelled, (finding) => {
        add(all, uri.fsPath, finding);
        progress.report({ message: inTotal(all) });
      });
      problems.push(...problem.split('\n').filter((line) => line !== ''));
    }
    problems.forEach((line) => {
      this.log.appendLine(line);
    });
    if (!cancelled.isCancellationRequested) {
      this.take(all);
      void this.tell(problems);
    }
  }

  private async tell(problems: readonly string[]): Promise<void> {
    const show = 'Show Problems';
    const log = 'Show Log';
    const [first] = problems;
    const chosen =
      first === undefined
        ? await vscode.window.showInformationMessage(`Limn: ${inTotal(this.found)}.`, show)
        : await vscode.window.showWarningMessage(`${first} (${inTotal(this.found)})`, show, log);
    if (chosen === show) {
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    } else if (chosen === log) {
      this.log.show();
    }
  }

  private take(findings: Findings): void {
    this.found = findings;
    this.showAgain();
    void vscode.commands.executeCommand('setContext', CONTEXT, findings.size !== 0);
  }

  /** One at a time: of many at once, VS Code shows the first thousand. */
  private show(uri: vscode.Uri): void {
    const findings = this.found.get(uri.toString());
    if (findings === undefined || isOpen(uri)) {
      this.collection.delete(uri);
    } else {
      const all = this.companion() === undefined;
      this.collection.set(uri, all ? findings : findings.filter(compiles));
    }
  }
}

function compiles(finding: vscode.Diagnostic): boolean {
  return !isCompileError(inspectionOf(finding));
}

async function hasConfigFile(folder: vscode.Uri): Promise<boolean> {
  const file = vscode.Uri.joinPath(folder, 'limn.toml');
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** Runs a check, and gives what it complained of. */
function run(
  { program, arguments: args }: Launch,
  folder: string,
  cancelled: vscode.CancellationToken,
  take: (finding: Finding) => void,
): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const lines = new Lines();
    let complaints = '';
    const listener = cancelled.onCancellationRequested(() => child.kill());
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      lines.next(piece).forEach((line) => {
        const finding = parsed(line);
        if (finding !== undefined) {
          take(finding);
        }
      });
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      complaints += piece;
    });
    child.on('error', (problem) => {
      complaints += `limn: ${problem.message}`;
    });
    child.on('close', () => {
      listener.dispose();
      resolve(complaints);
    });
  });
}

function add(findings: Findings, folder: string, finding: Finding): void {
  const uri = vscode.Uri.file(join(folder, finding.file)).toString();
  const known = findings.get(uri) ?? [];
  known.push(diagnostic(finding));
  findings.set(uri, known);
}

function diagnostic(finding: Finding): vscode.Diagnostic {
  const { line, column, endLine, endColumn } = finding;
  const range = new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1);
  const result = new vscode.Diagnostic(range, finding.message, SEVERITIES[finding.severity]);
  result.source = SOURCE;
  result.code = finding.id;
  return withLink(result);
}

function inTotal(findings: Findings): string {
  const count = [...findings.values()].reduce((sum, { length }) => sum + length, 0);
  return `${plural(count, 'finding')} in ${plural(findings.size, 'file')}`;
}
