import * as vscode from 'vscode';
import type { RedHat } from '../java/places';

/** What Language Support for Java by Red Hat says of Java, if it is installed and enabled. */
export function redHat(): RedHat {
  const extension = vscode.extensions.getExtension('redhat.java');
  const settings = vscode.workspace.getConfiguration('java');
  const runtimes = settings.get<{ path?: string }[]>('configuration.runtimes') ?? [];
  const homes = [settings.get<string>('jdt.ls.java.home'), ...runtimes.map(({ path }) => path)];
  return {
    ...(extension === undefined ? {} : { folder: extension.extensionPath }),
    // A workspace that is not trusted does not say what is run.
    homes: vscode.workspace.isTrusted ? homes.filter((home) => typeof home === 'string') : [],
  };
}
