import * as vscode from 'vscode';
import { isInspected } from './documents';
import type { Server } from './server/server';
import { ViewReport, type Place, type Region, type Timer, type View } from './views';

const TIMER: Timer = {
  after: (milliseconds, run) => {
    setTimeout(run, milliseconds);
  },
  now: () => performance.now(),
};

/** Keeps the server told of what is on screen. */
export function reportViews(server: Server): vscode.Disposable {
  const report = new ViewReport(visible, (view) => tell(server, view), TIMER);
  const changed = (): void => {
    report.changed();
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorVisibleRanges(changed),
    vscode.window.onDidChangeVisibleTextEditors(changed),
    vscode.window.onDidChangeActiveTextEditor(changed),
    vscode.window.onDidChangeTextEditorSelection(changed),
    server.onDidOpen(({ uri }) => {
      report.forget(uri.toString());
    }),
  );
}

function tell(server: Server, view: View): boolean {
  const { client } = server;
  client?.sendNotification('limn/visibleRanges', view).catch(() => undefined);
  return client !== undefined;
}

function visible(): readonly View[] {
  return vscode.window.visibleTextEditors
    .filter(({ document }) => isInspected(document))
    .map((editor) => ({
      uri: editor.document.uri.toString(),
      ranges: editor.visibleRanges.map(region),
      ...(editor === vscode.window.activeTextEditor
        ? { caret: place(editor.selection.active) }
        : {}),
    }));
}

function region({ start, end }: vscode.Range): Region {
  return { start: place(start), end: place(end) };
}

function place({ line, character }: vscode.Position): Place {
  return { line, character };
}
