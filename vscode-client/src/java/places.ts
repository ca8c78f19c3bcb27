import { pathsOf, type Machine } from './machine';

/** What the extension Language Support for Java by Red Hat says of Java. */
export interface RedHat {
  /** The folder of the extension, which brings a Java of its own on most platforms. */
  readonly folder?: string;
  /** The homes that its settings name, the best first. */
  readonly homes: readonly string[];
}

const USUAL: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/lib/jvm/*',
    '/usr/java/*',
    '/opt/java/*',
    '/opt/*',
    '~/.sdkman/candidates/java/*',
    '~/.jdks/*',
    '~/.gradle/jdks/*',
    '~/.asdf/installs/java/*',
    '~/.local/share/mise/installs/java/*',
  ],
  darwin: [
    '/Library/Java/JavaVirtualMachines/*/Contents/Home',
    '~/Library/Java/JavaVirtualMachines/*/Contents/Home',
    '/opt/homebrew/opt/*/libexec/openjdk.jdk/Contents/Home',
    '/usr/local/opt/*/libexec/openjdk.jdk/Contents/Home',
    '~/.sdkman/candidates/java/*',
    '~/.gradle/jdks/*',
  ],
  win32: [
    '%ProgramFiles%\\Java\\*',
    '%ProgramFiles%\\Eclipse Adoptium\\*',
    '%ProgramFiles%\\Microsoft\\*',
    '%ProgramFiles%\\Amazon Corretto\\*',
    '%ProgramFiles%\\Zulu\\*',
    '%ProgramFiles%\\BellSoft\\*',
    '~\\.jdks\\*',
    '~\\.gradle\\jdks\\*',
    '~\\scoop\\apps\\*\\current',
  ],
};

/** The homes that a setting or a variable may mean by a path: that, or the home of that `java`. */
export function meant(machine: Machine, written: string): readonly string[] {
  const paths = pathsOf(machine);
  const path = written.trim().replace(/^~(?=[/\\]|$)/, machine.home);
  const { dir, base } = paths.parse(path);
  const isProgram = /^javaw?(\.exe)?$/i.test(base) && paths.basename(dir).toLowerCase() === 'bin';
  return isProgram ? [paths.dirname(dir)] : [path, paths.join(path, 'Contents', 'Home')];
}

/** The homes of those `java` that are on the `PATH`, in its order. */
export async function onPath(machine: Machine): Promise<readonly string[]> {
  const paths = pathsOf(machine);
  const { PATH, Path } = machine.environment;
  const homes: string[] = [];
  for (const folder of (PATH ?? Path ?? '').split(paths.delimiter)) {
    const java = paths.join(folder, machine.platform === 'win32' ? 'java.exe' : 'java');
    if (paths.isAbsolute(folder) && (await machine.isFile(java))) {
      const real = await machine.real(java);
      // There, macOS has a program that offers to install a Java.
      if (machine.platform !== 'darwin' || real !== '/usr/bin/java') {
        homes.push(paths.dirname(paths.dirname(real)));
      }
    }
  }
  return homes;
}

/** The homes that Red Hat's extension would use. */
export async function ofRedHat(machine: Machine, redHat: RedHat): Promise<readonly string[]> {
  const paths = pathsOf(machine);
  const brought =
    redHat.folder === undefined
      ? []
      : await matching(machine, paths.join(redHat.folder, 'jre', '*'));
  return [...redHat.homes, ...brought];
}

/** The homes in the folders that Javas are usually installed in. */
export async function installed(machine: Machine): Promise<readonly string[]> {
  const patterns = USUAL[machine.platform] ?? USUAL['linux'] ?? [];
  const homes = await Promise.all(
    patterns.map((pattern) => matching(machine, expanded(machine, pattern))),
  );
  return homes.flat();
}

function expanded(machine: Machine, pattern: string): string {
  return pattern
    .replace(/^~/, machine.home)
    .replace(/%(\w+)%/, (_, name: string) => machine.environment[name] ?? '');
}

/** The paths that match a pattern with one `*`, which stands for a name. */
async function matching(machine: Machine, pattern: string): Promise<readonly string[]> {
  const paths = pathsOf(machine);
  const star = pattern.indexOf('*');
  const folder = pattern.slice(0, star - 1);
  if (!paths.isAbsolute(folder)) {
    return [];
  }
  const names = await machine.list(folder);
  return names.map((name) => paths.join(folder, name + pattern.slice(star + 1)));
}
