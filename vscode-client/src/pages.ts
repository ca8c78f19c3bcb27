import * as vscode from 'vscode';
import { isCompileError } from './companion';
import { inspectionOf } from './documents';

const SCHEME = 'limn-page';

/** The documents that say what an inspection is about. */
export class Pages implements vscode.TextDocumentContentProvider {
  /**
   * Pages that come from the server.
   *
   * @param ask the page of an inspection, in Markdown
   */
  constructor(private readonly ask: (id: string) => Promise<string>) {}

  provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return this.ask(uri.path.replace(/^\/|\.md$/g, ''));
  }

  /** Has VS Code ask for pages. */
  register(): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  }
}

/** Shows the page of an inspection. */
export async function showPage(id: string): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', addressOf(id));
}

/** Has the id in a finding lead to the page. */
export function withLink(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const id = inspectionOf(diagnostic);
  if (id !== '' && !isCompileError(id)) {
    diagnostic.code = { value: id, target: addressOf(id) };
  }
  return diagnostic;
}

function addressOf(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}.md` });
}
