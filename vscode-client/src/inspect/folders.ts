import * as vscode from 'vscode';
import { setting } from '../server/server';
import { forCheck } from '../settings';

/** The folders of the workspace that can be checked. */
export function folders(): readonly vscode.WorkspaceFolder[] {
  const all = vscode.workspace.workspaceFolders ?? [];
  return all.filter(({ uri }) => uri.scheme === 'file');
}

/** What a check of a folder is told, so that it finds what the server finds. */
export async function options(folder: vscode.Uri): Promise<readonly string[]> {
  const trust = vscode.workspace.isTrusted ? ['--trust-plugins'] : [];
  return [...trust, ...forCheck(setting, await hasConfigFile(folder))];
}

async function hasConfigFile(folder: vscode.Uri): Promise<boolean> {
  const file = vscode.Uri.joinPath(folder, 'limn.toml');
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
