import { posix, win32 } from 'node:path';
import type { Machine } from '../src/java/machine';

/** A computer with the files of a test: paths and what is in them. */
export interface Fake {
  readonly platform?: NodeJS.Platform;
  readonly environment?: Record<string, string>;
  /** Versions of Javas by their homes; those without a file `release` say it when they are run. */
  readonly javas?: Record<string, string>;
  readonly mute?: readonly string[];
  readonly links?: Record<string, string>;
}

export function machine(fake: Fake): Machine {
  const platform = fake.platform ?? 'linux';
  const paths = platform === 'win32' ? win32 : posix;
  const files = new Map<string, string>();
  const outputs = new Map<string, string>();
  for (const [home, version] of Object.entries(fake.javas ?? {})) {
    const java = paths.join(home, 'bin', platform === 'win32' ? 'java.exe' : 'java');
    files.set(java, '');
    outputs.set(java, `openjdk version "${version}" 2026-01-01\nOpenJDK Runtime Environment`);
    if (fake.mute?.includes(home) !== true) {
      files.set(paths.join(home, 'release'), `IMPLEMENTOR="N"\nJAVA_VERSION="${version}"\n`);
    }
  }
  const linked = (path: string): string => fake.links?.[path] ?? path;
  const separator = platform === 'win32' ? '\\' : '/';
  const names = (folder: string): string[] =>
    [...files.keys()]
      .filter((path) => path.startsWith(folder + separator))
      .map((path) => path.slice(folder.length + 1).split(separator)[0] ?? '');
  return {
    platform,
    environment: fake.environment ?? {},
    home: platform === 'win32' ? 'C:\\Users\\ada' : '/home/ada',
    list: (folder) => Promise.resolve([...new Set(names(folder))]),
    isFile: (path) => Promise.resolve(files.has(linked(path))),
    read: (path) => Promise.resolve(files.get(path) ?? ''),
    real: (path) => Promise.resolve(linked(path)),
    output: (program) => Promise.resolve(outputs.get(program) ?? ''),
  };
}
