import * as vscode from 'vscode';
import { join } from 'node:path';
import { isCompileError } from '../companion';
import { inspectionOf, isOpen, SOURCE } from '../documents';
import { withLink } from '../pages';
import { checking, type Installation } from '../server/launch';
import type { Server } from '../server/server';
import { plural } from '../status/status';
import { check } from './check';
import { Lines, parsed, type Finding } from './finding';
import { folders, options } from './folders';

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
    const installation = folders().length === 0 ? undefined : await this.server.installation();
    if (installation !== undefined) {
      await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: 'Limn inspects the workspace',
          cancellable: true,
        },
        (progress, cancelled) => this.inspect(installation, progress, cancelled),
      );
    }
  }

  private async inspect(
    installation: Installation,
    progress: vscode.Progress<{ message: string }>,
    cancelled: vscode.CancellationToken,
  ): Promise<void> {
    const all: Findings = new Map();
    const problems: string[] = [];
    for (const { uri } of folders()) {
      const lines = new Lines();
      const launch = checking(installation, await options(uri));
      const { complaints } = await check(launch, uri.fsPath, cancelled, (piece) => {
        for (const finding of lines.next(piece).flatMap((line) => parsed(line) ?? [])) {
          add(all, uri.fsPath, finding);
        }
        progress.report({ message: inTotal(all) });
      });
      problems.push(...complaints);
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
