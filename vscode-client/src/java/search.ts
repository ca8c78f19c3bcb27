import { pathsOf, type Machine } from './machine';
import { installed, meant, ofRedHat, onPath, type RedHat } from './places';
import { feature, inOutput, inReleaseFile, OLDEST } from './version';

/** A Java on a computer. */
export interface Java {
  readonly home: string;
  /** The program to run. */
  readonly program: string;
  readonly version: string;
  /** The 17 of `17.0.15`. */
  readonly feature: number;
}

/** What a search for a Java came to. */
export type Search =
  | { readonly kind: 'found'; readonly java: Java; readonly by: string }
  /** What the user asked for expressly cannot be used, and nothing else is taken for it. */
  | {
      readonly kind: 'refused';
      readonly by: string;
      readonly path: string;
      readonly tooOld?: Java;
    }
  /** All that were found are too old. */
  | { readonly kind: 'none'; readonly tooOld: readonly Java[] };

/** What a user says of the Java to take. */
export interface Wish {
  /** The value of the setting; empty if there is none. */
  readonly setting: string;
  readonly redHat: RedHat;
}

/** The name of the setting that wins over all else. */
export const SETTING = 'limn.java.home';

/**
 * Finds the Java to run Limn with: what is asked for expressly, then the first of `JAVA_HOME`, the
 * `PATH` and Red Hat's extension that is new enough, then the newest in the usual folders.
 */
export async function search(machine: Machine, wish: Wish): Promise<Search> {
  const { LIMN_JAVA, JAVA_HOME } = machine.environment;
  const asked = [
    { by: SETTING, path: wish.setting.trim() },
    { by: 'LIMN_JAVA', path: LIMN_JAVA?.trim() ?? '' },
  ].find(({ path }) => path !== '');
  if (asked !== undefined) {
    return answer(asked.by, asked.path, await javas(machine, meant(machine, asked.path)));
  }
  const javaHome = JAVA_HOME === undefined || JAVA_HOME === '' ? [] : meant(machine, JAVA_HOME);
  const places = [
    { by: 'JAVA_HOME', homes: () => Promise.resolve(javaHome) },
    { by: 'PATH', homes: () => onPath(machine) },
    { by: "Red Hat's Java extension", homes: () => ofRedHat(machine, wish.redHat) },
    { by: 'the usual folders', homes: () => installed(machine) },
  ];
  const seen: Java[] = [];
  for (const { by, homes } of places) {
    const here = await javas(machine, await homes());
    const fits = here.filter(isNewEnough);
    const java = by === 'the usual folders' ? newest(fits) : fits[0];
    if (java !== undefined) {
      return { kind: 'found', java, by };
    }
    seen.push(...here);
  }
  return { kind: 'none', tooOld: seen };
}

function answer(by: string, path: string, found: readonly Java[]): Search {
  const [java] = found;
  if (java === undefined) {
    return { kind: 'refused', by, path };
  }
  return isNewEnough(java)
    ? { kind: 'found', java, by }
    : { kind: 'refused', by, path, tooOld: java };
}

function isNewEnough(java: Java): boolean {
  return java.feature >= OLDEST;
}

function newest(javas: readonly Java[]): Java | undefined {
  return javas.reduce<Java | undefined>(
    (best, java) => (best === undefined || java.feature > best.feature ? java : best),
    undefined,
  );
}

/** The Javas at some homes, each once, in the same order. */
async function javas(machine: Machine, homes: readonly string[]): Promise<readonly Java[]> {
  const found = await Promise.all([...new Set(homes)].map((home) => javaAt(machine, home)));
  return found.filter((java) => java !== undefined);
}

async function javaAt(machine: Machine, home: string): Promise<Java | undefined> {
  const paths = pathsOf(machine);
  const name = machine.platform === 'win32' ? 'java.exe' : 'java';
  const program = paths.join(home, 'bin', name);
  if (!(await machine.isFile(program))) {
    return undefined;
  }
  const version =
    inReleaseFile(await machine.read(paths.join(home, 'release'))) ??
    inOutput(await machine.output(program, '-version'));
  return version === undefined ? undefined : { home, program, version, feature: feature(version) };
}
