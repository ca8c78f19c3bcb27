import * as vscode from 'vscode';

/** The documents that Limn inspects. */
export const SELECTOR = [
  { language: 'java', scheme: 'file' },
  { language: 'java', scheme: 'untitled' },
];

/** What our diagnostics name as their source. */
export const SOURCE = 'limn';

/** Whether Limn inspects a document. */
export function isInspected(document: vscode.TextDocument): boolean {
  return vscode.languages.match(SELECTOR, document) > 0;
}

/** Whether a document that Limn inspects is open. */
export function isOpen(uri: vscode.Uri): boolean {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === wanted && isInspected(document),
  );
}

/** What Limn says of a document. */
export function findingsIn(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === SOURCE);
}

/** The id of the inspection that a diagnostic comes from. */
export function inspectionOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
