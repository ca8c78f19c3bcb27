import { plural } from '../status/status';
import type { Region } from '../views';

/** What was run for the newest version of a document, as the server tells of it. */
export interface Trace {
  readonly version?: number;
  readonly runs: readonly Run[];
  /** How many runs there were after those. */
  readonly more: number;
  /** How many were looked at and not run. */
  readonly kept: number;
}

/** The run of an inspection on an element. */
export interface Run {
  readonly inspection: string;
  readonly kind: string;
  readonly range: Region;
  readonly reason: string;
  /** What it had read elsewhere that is another value, if that is why. */
  readonly read?: { readonly fact: string; readonly before: string; readonly now?: string };
  readonly millis: number;
  readonly findings: number;
}

const REASONS: Readonly<Record<string, string>> = {
  new: 'the element is new, or one around it',
  unseen: 'it was not looked at before',
  tokens: 'tokens of the element are others',
  trivia: 'white space or comments that it read are others',
};

/** Puts a trace into lines, the runs in the order in which they were done. */
export function written(name: string, { version, runs, more, kept }: Trace): string {
  const millis = runs.reduce((sum, run) => sum + run.millis, 0).toFixed(2);
  const lines = [
    `${name}${version === undefined ? '' : `, version ${version}`}`,
    `${plural(runs.length + more, 'run')}, ${millis} ms; ${kept} looked at and not run`,
    '',
    ...runs.flatMap(lined),
    ...(more === 0 ? [] : [`and ${plural(more, 'run')} more`]),
  ];
  return `${lines.join('\n')}\n`;
}

function lined(run: Run, index: number): readonly string[] {
  const { start, end } = run.range;
  const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  const findings = run.findings === 0 ? '' : `, ${plural(run.findings, 'finding')}`;
  const kind = run.kind.toLowerCase().replaceAll('_', ' ');
  return [
    `${index + 1}. ${run.inspection} on the ${kind} at ${place}: ${run.millis.toFixed(2)} ms${findings}`,
    `   because ${why(run)}`,
  ];
}

function why({ reason, read }: Run): string {
  if (read === undefined) {
    return REASONS[reason] ?? reason;
  }
  const now = read.now === undefined ? 'and that fails now' : `and it is ${read.now} now`;
  return `it read ${read.fact}, which was ${read.before}, ${now}`;
}
