import * as vscode from 'vscode';
import { join } from 'node:path';
import { fixing, type Installation } from '../server/launch';
import type { Server } from '../server/server';
import { plural } from '../status/status';
import { check } from './check';
import { lineEdits, type LineEdit } from './diff';
import { folders, options } from './folders';

const CONFIRMED = {
  needsConfirmation: true,
  label: 'Fixes by Limn that do not change what the program does',
};

/** Shows what all safe fixes in all files would change, and changes what the user chooses. */
export async function fixWorkspace(server: Server, log: vscode.OutputChannel): Promise<void> {
  const installation = folders().length === 0 ? undefined : await server.installation();
  if (installation === undefined) {
    return;
  }
  const edits = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: 'Limn looks for what it can fix',
      cancellable: true,
    },
    (_, cancelled) => found(installation, log, cancelled),
  );
  if (edits !== undefined) {
    await propose(edits);
  }
}

type Edits = ReadonlyMap<string, readonly LineEdit[]>;

/** What would be changed, by the files; undefined if that was cancelled, or failed. */
async function found(
  installation: Installation,
  log: vscode.OutputChannel,
  cancelled: vscode.CancellationToken,
): Promise<Edits | undefined> {
  const edits = new Map<string, LineEdit[]>();
  for (const { uri } of folders()) {
    let diff = '';
    const launch = fixing(installation, await options(uri));
    const { isDone, complaints } = await check(launch, uri.fsPath, cancelled, (piece) => {
      diff += piece;
    });
    complaints.forEach((line) => {
      log.appendLine(line);
    });
    if (cancelled.isCancellationRequested) {
      return undefined;
    }
    if (!isDone) {
      void vscode.window.showErrorMessage(complaints[0] ?? 'Limn cannot fix this workspace.');
      return undefined;
    }
    for (const edit of lineEdits(diff)) {
      const file = vscode.Uri.file(join(uri.fsPath, edit.file)).toString();
      edits.set(file, [...(edits.get(file) ?? []), edit]);
    }
  }
  return edits;
}

/** What was found is that of the files: it does not fit to a text that is not saved. */
async function propose(edits: Edits): Promise<void> {
  const unsaved = vscode.workspace.textDocuments
    .filter(({ isDirty }) => isDirty)
    .map(({ uri }) => uri.toString());
  const change = new vscode.WorkspaceEdit();
  for (const [file, changes] of edits) {
    if (!unsaved.includes(file)) {
      changes.forEach(({ line, count, text }) => {
        const range = new vscode.Range(line, 0, line + count, 0);
        change.replace(vscode.Uri.parse(file), range, text, CONFIRMED);
      });
    }
  }
  const left = unsaved.filter((file) => edits.has(file)).length;
  if (left !== 0) {
    const files = plural(left, 'file');
    void vscode.window.showWarningMessage(`Limn leaves out ${files} with changes not saved yet.`);
  }
  if (change.size !== 0) {
    await vscode.workspace.applyEdit(change, { isRefactoring: true });
  } else if (left === 0) {
    void vscode.window.showInformationMessage('Limn: there is nothing to fix.');
  }
}
