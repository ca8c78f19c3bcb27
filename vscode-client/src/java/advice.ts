import type { Java, Search } from './search';
import { SETTING } from './search';
import { OLDEST } from './version';

/** A search that found nothing to run Limn with. */
export type Failure = Exclude<Search, { kind: 'found' }>;

const INSTALL: Readonly<Record<string, string>> = {
  linux: 'for example with `sudo apt install openjdk-17-jre-headless`',
  darwin: 'for example with `brew install openjdk`',
  win32: 'for example with `winget install EclipseAdoptium.Temurin.21.JRE`',
};

/** Says why Limn cannot run, and what to do about it. */
export function advice(failure: Failure, platform: NodeJS.Platform): string {
  return failure.kind === 'refused' ? refusal(failure) : installation(failure.tooOld, platform);
}

function refusal({ by, path, tooOld }: Extract<Failure, { kind: 'refused' }>): string {
  const why =
    tooOld === undefined
      ? `there is no Java at ${path}`
      : `the Java at ${path} is version ${tooOld.version}`;
  return (
    `Limn needs Java ${OLDEST} or newer to run, and ${why}, which ${by} names. ` +
    `Let ${by} name the folder of another Java, or leave it empty and Limn will look for one.`
  );
}

function installation(tooOld: readonly Java[], platform: NodeJS.Platform): string {
  const how = INSTALL[platform] ?? INSTALL['linux'] ?? '';
  const found =
    tooOld.length === 0
      ? 'found no Java'
      : `found only ${tooOld.map(({ version, home }) => `Java ${version} in ${home}`).join(', ')}`;
  return (
    `Limn needs Java ${OLDEST} or newer to run, and ${found}. ` +
    `Install one, ${how}, or name its folder in the setting ${SETTING}; then restart Limn.`
  );
}
