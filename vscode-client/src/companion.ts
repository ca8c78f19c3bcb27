/** The values of the setting. */
export type Mode = 'auto' | 'on' | 'off';

/** The extensions that report what does not compile, the best known first. */
const OTHERS: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'redhat.java', name: 'Language Support for Java by Red Hat' },
  { id: 'oracle.oracle-java', name: 'Java Platform Extension by Oracle' },
  { id: 'asf.apache-netbeans-java', name: 'Apache NetBeans Language Server' },
  { id: 'georgewfraser.vscode-javac', name: 'Java Language Support' },
];

/**
 * The name of the extension that is left to report what does not compile; absent if that is us.
 *
 * @param isEnabled whether an extension is installed and enabled
 */
export function companion(mode: Mode, isEnabled: (id: string) => boolean): string | undefined {
  if (mode === 'off') {
    return undefined;
  }
  const name = OTHERS.find(({ id }) => isEnabled(id))?.name;
  return name ?? (mode === 'on' ? 'another extension' : undefined);
}

/** Whether a finding says that the code does not compile, which any Java server says. */
export function isCompileError(id: string): boolean {
  return id.startsWith('syntax-') || id === 'language-level';
}
