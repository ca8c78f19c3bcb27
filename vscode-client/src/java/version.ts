/** The oldest Java that runs Limn. */
export const OLDEST = 17;

/** The 17 of `17.0.15`, and the 8 of `1.8.0_452`; 0 if the text is no version. */
export function feature(version: string): number {
  const digits = /^(?:1\.)?(\d+)/.exec(version)?.[1];
  return digits === undefined ? 0 : Number(digits);
}

/** The version that the file `release` in the home folder of a Java names. */
export function inReleaseFile(text: string): string | undefined {
  return /^JAVA_VERSION="?([^"\r\n]+)"?/m.exec(text)?.[1];
}

/** The version that `java -version` prints. */
export function inOutput(text: string): string | undefined {
  return / version "([^"]+)"/.exec(text)?.[1];
}
