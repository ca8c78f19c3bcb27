import { availableParallelism } from 'node:os';
import type { Java } from '../java/search';

/** A program and its arguments. */
export interface Launch {
  readonly program: string;
  readonly arguments: readonly string[];
}

/** What all runs of Limn have in common. */
export interface Installation {
  readonly java: Java;
  /** The jar that names all others. */
  readonly jar: string;
  /** What the user wants Java to be run with. */
  readonly options: readonly string[];
}

/** What Java is told, as by the server's own launchers, which say why; a test holds them equal. */
const COMMON = ['-XX:+DisplayVMOutputToStderr', '-Xlog:disable', '-XX:TieredStopAtLevel=1'];

const SERVING = ['-XX:+UseSerialGC'];

const YOUNG = `${16 * availableParallelism()}m`;

const CHECKING = ['-XX:+UseParallelGC', `-Xms${YOUNG}`, `-Xmn${YOUNG}`];

/**
 * How to run Limn as a language server.
 *
 * @param log the file for its log
 * @param archive a file with prepared classes; Java does without if it does not fit
 */
export function serving(installation: Installation, log: string, archive?: string): Launch {
  const sharing = archive === undefined ? [] : [`-XX:SharedArchiveFile=${archive}`];
  return launch(installation, [...SERVING, ...sharing], ['serve', '--log', log]);
}

/** How to write an archive of the classes that a run as a language server loads. */
export function rehearsing(installation: Installation, archive: string): Launch {
  return launch(installation, [...SERVING, `-XX:ArchiveClassesAtExit=${archive}`], ['rehearse']);
}

/** How to check all files in the folder that it is run in. */
export function checking(installation: Installation, more: readonly string[]): Launch {
  return launch(installation, CHECKING, ['check', '--format=jsonl', '--fail-on=never', ...more]);
}

/** How to print what all safe fixes in the folder that it is run in would change. */
export function fixing(installation: Installation, more: readonly string[]): Launch {
  return launch(installation, CHECKING, ['check', '--fix', '--diff', '--fail-on=never', ...more]);
}

function launch(
  { java, jar, options }: Installation,
  own: readonly string[],
  limn: readonly string[],
): Launch {
  return {
    program: java.program,
    arguments: [...COMMON, ...own, ...options, '-jar', jar, ...limn],
  };
}
