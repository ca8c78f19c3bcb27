import { execFile } from 'node:child_process';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { posix, win32, type PlatformPath } from 'node:path';

/** What the search for a Java sees of a computer. None of its functions fails. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The names in a folder, in any order; none if it is no folder. */
  list(folder: string): Promise<readonly string[]>;
  isFile(path: string): Promise<boolean>;
  /** The content of a file; empty if it cannot be read. */
  read(path: string): Promise<string>;
  /** The path without symbolic links; the same if it leads nowhere. */
  real(path: string): Promise<string>;
  /** What a program prints, on both outputs; empty if it cannot be run. */
  output(program: string, argument: string): Promise<string>;
}

/** How paths are written there. */
export function pathsOf(machine: Machine): PlatformPath {
  return machine.platform === 'win32' ? win32 : posix;
}

/** The longest that a Java may take to say its version, in milliseconds. */
const LONGEST_ANSWER = 10_000;

/** The computer that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  list: (folder) => readdir(folder).catch(() => []),
  isFile: (path) =>
    stat(path).then(
      (found) => found.isFile(),
      () => false,
    ),
  read: (path) => readFile(path, 'utf8').catch(() => ''),
  real: (path) => realpath(path).catch(() => path),
  output: (program, argument) =>
    new Promise((resolve) => {
      execFile(program, [argument], { timeout: LONGEST_ANSWER }, (_, out, err) => {
        resolve(out + err);
      });
    }),
};
