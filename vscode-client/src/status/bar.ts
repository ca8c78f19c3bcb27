import * as vscode from 'vscode';
import { findingsIn, isInspected } from '../documents';
import type { Server } from '../server/server';
import { label, type Count, type Label, type Status } from './status';

/** The entry in the status bar, and what is shown on a click. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'limn.status',
    vscode.StatusBarAlignment.Right,
    100,
  );
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly server: Server,
    private readonly companion: () => string | undefined,
  ) {
    this.item.name = 'Limn';
    this.item.command = 'limn.showStatus';
    const update = (): void => {
      this.update();
    };
    this.listeners = vscode.Disposable.from(
      server.onDidChange(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.languages.onDidChangeDiagnostics(update),
    );
    this.update();
  }

  dispose(): void {
    this.listeners.dispose();
    this.item.dispose();
  }

  /** Shows the status anew. */
  update(): void {
    const { text, spoken, details, isAlarm } = this.label();
    this.item.text = text;
    this.item.accessibilityInformation = { label: [spoken, ...details].join('. ') };
    this.item.tooltip = [...details, 'Click for status and log'].join('\n');
    this.item.backgroundColor = isAlarm
      ? new vscode.ThemeColor('statusBarItem.warningBackground')
      : undefined;
    if (isAlarm || current() !== undefined) {
      this.item.show();
    } else {
      this.item.hide();
    }
  }

  /** Shows all that there is to say, and what can be done. */
  async choose(): Promise<void> {
    const { spoken, details } = this.label();
    const actions = [
      { label: '$(output) Show log', command: 'limn.showLog' },
      {
        label: '$(file) Open the log of the server',
        command: 'vscode.open',
        at: this.server.logFile,
      },
      { label: '$(search) Inspect workspace', command: 'limn.inspectWorkspace' },
      { label: '$(debug-restart) Restart server', command: 'limn.restart' },
      { label: '$(gear) Open settings', command: 'workbench.action.openSettings', at: 'limn' },
    ];
    const lines = details.map((line) => ({ label: `$(info) ${line}`, command: 'limn.showLog' }));
    const chosen = await vscode.window.showQuickPick([...lines, ...actions], { title: spoken });
    if (chosen !== undefined) {
      const { command, ...rest } = chosen;
      await vscode.commands.executeCommand(command, ...('at' in rest ? [rest.at] : []));
    }
  }

  private label(): Label {
    const document = current();
    const companion = this.companion();
    const status: Status = {
      server: this.server.state,
      report: this.server.report,
      ...(document === undefined
        ? {}
        : { findings: this.server.hasInspected(document.uri) ? count(document) : 'unknown' }),
      ...(companion === undefined ? {} : { companion }),
    };
    return label(status);
  }
}

function current(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && isInspected(document) ? document : undefined;
}

function count(document: vscode.TextDocument): Count {
  const findings = findingsIn(document);
  const having = (severity: vscode.DiagnosticSeverity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = having(vscode.DiagnosticSeverity.Error);
  const warnings = having(vscode.DiagnosticSeverity.Warning);
  return { errors, warnings, others: findings.length - errors - warnings };
}
