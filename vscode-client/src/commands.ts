import * as vscode from 'vscode';
import { isCompileError } from './companion';
import { findingsIn, inspectionOf } from './documents';
import { showPage } from './pages';

/** Applies all safe fixes in the file of the active editor. */
export async function fixAll(): Promise<void> {
  const source = { kind: 'source.fixAll.limn', apply: 'first' };
  await vscode.commands.executeCommand('editor.action.sourceAction', source);
}

/** Shows the page of the inspection that found something at the caret. */
export async function explainFinding(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const ids = editor === undefined ? [] : idsAt(editor);
  const id = ids.length > 1 ? await vscode.window.showQuickPick(ids, { title: 'Explain' }) : ids[0];
  if (id !== undefined) {
    await showPage(id);
  } else if (ids.length === 0) {
    void vscode.window.showInformationMessage('Limn has found nothing at the caret.');
  }
}

/** The inspections that found something at the caret, or else in its line. */
function idsAt({ document, selection }: vscode.TextEditor): string[] {
  const caret = selection.active;
  const findings = findingsIn(document).filter((found) => !isCompileError(inspectionOf(found)));
  const here = findings.filter(({ range }) => range.contains(caret));
  const inLine = findings.filter(
    ({ range }) => range.start.line <= caret.line && caret.line <= range.end.line,
  );
  return [...new Set((here.length === 0 ? inLine : here).map(inspectionOf))];
}
