/** The values of our settings, without the `limn.` of their names. */
export type Settings = (name: string) => unknown;

/** The settings that the server reads, by its names for them. */
const SERVERS: Readonly<Record<string, string>> = {
  profile: 'profile',
  select: 'select',
  ignore: 'ignore',
  severity: 'severity',
  options: 'options',
  exclude: 'exclude',
  languageLevel: 'java',
  caretDelay: 'caretDelay',
};

/** What the server is told: the keys of `limn.toml`, as far as the user has set them. */
export function forServer(settings: Settings): Record<string, unknown> {
  const told = Object.entries(SERVERS)
    .map(([name, key]) => [key, settings(name)] as const)
    .filter(([, value]) => saysSomething(value));
  return Object.fromEntries(told);
}

/**
 * What a check of a folder is told, so that it finds what the server finds. An option of the
 * command line wins over `limn.toml`, and settings do not: where there is one, it is told nothing.
 */
export function forCheck(settings: Settings, hasConfigFile: boolean): readonly string[] {
  if (hasConfigFile) {
    return [];
  }
  const { profile, ignore } = forServer(settings);
  const ignored = Array.isArray(ignore) ? ignore.map(String) : [];
  return [
    ...(typeof profile === 'string' ? [`--profile=${profile}`] : []),
    ...(ignored.length === 0 ? [] : [`--ignore=${ignored.join(',')}`]),
  ];
}

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined) {
    return false;
  }
  return typeof value !== 'object' || Object.keys(value).length !== 0;
}
