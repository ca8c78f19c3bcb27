import * as vscode from 'vscode';
import { isInspected } from '../documents';
import type { Server } from '../server/server';
import { written, type Trace } from './trace';

const SCHEME = 'limn-trace';

/** The documents that say what the last edits of files made run. */
export class Traces implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration: vscode.Disposable;

  readonly onDidChange = this.changes.event;

  constructor(private readonly server: Server) {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  dispose(): void {
    this.registration.dispose();
    this.changes.dispose();
  }

  /** The query names the file. */
  async provideTextDocumentContent({ query, path }: vscode.Uri): Promise<string> {
    const trace = await this.server.ask<Trace | null>('limn/trace', { uri: query });
    const name = path.replace(/^\/|\.trace$/g, '');
    return trace === null ? 'Limn does not inspect this file.\n' : written(name, trace);
  }

  /** Shows what the last edit in the active editor made run, beside it. */
  async show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isInspected(document)) {
      void vscode.window.showInformationMessage('Limn: no Java file is being edited.');
      return;
    }
    const name = document.uri.path.split('/').at(-1) ?? '';
    const query = document.uri.toString();
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.trace`, query });
    this.changes.fire(uri);
    const shown = await vscode.workspace.openTextDocument(uri);
    const viewColumn = vscode.ViewColumn.Beside;
    await vscode.window.showTextDocument(shown, { viewColumn, preserveFocus: true });
  }
}
