/** Whether the server runs. */
export type ServerState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'stopped' }
  /** It cannot run; the reason is a sentence. */
  | { readonly kind: 'failed'; readonly reason: string };

/** What the server tells of itself, by the notification `limn/status`. */
export interface Report {
  /** Whether inspections are still to be run. */
  readonly working: boolean;
  /** The inspections that failed too often, and are off until it is started again. */
  readonly off: readonly { readonly id: string; readonly reason: string }[];
  /** What is not known of the projects of the open files, and why; so some inspections are silent. */
  readonly unknown: readonly { readonly what: string; readonly why: string }[];
}

/** How many findings a file has. */
export interface Count {
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
}

/** All that the status bar is about. */
export interface Status {
  readonly server: ServerState;
  readonly report: Report;
  /** Of the file in the active editor; absent if that is no file that Limn inspects. */
  readonly findings?: Count | 'unknown';
  /** What is left to another extension, by its name; absent if nothing is. */
  readonly companion?: string;
}

/** What a server that said nothing yet would have said. */
export const NO_REPORT: Report = { working: false, off: [], unknown: [] };

/** What the status bar shows. */
export interface Label {
  readonly text: string;
  /** What stands in the text, for those who hear it. */
  readonly spoken: string;
  /** More lines, the most important first. */
  readonly details: readonly string[];
  readonly isAlarm: boolean;
}

/** Puts a status into words; icons only repeat what the words say. */
export function label(status: Status): Label {
  const { server } = status;
  switch (server.kind) {
    case 'starting':
      return { ...said('sync~spin', 'starting'), details: [], isAlarm: false };
    case 'stopped':
      return { ...said('circle-slash', 'stopped'), details: [], isAlarm: true };
    case 'failed':
      return { ...said('error', 'cannot run'), details: [server.reason], isAlarm: true };
    case 'running':
      return running(status);
  }
}

function running(status: Status): Label {
  const { off, unknown } = status.report;
  const working = status.report.working || status.findings === 'unknown';
  const parts = [
    ...(isCounted(status.findings) ? [inTotal(status.findings)] : []),
    ...(off.length === 0 ? [] : [`${plural(off.length, 'inspection')} off`]),
    ...new Set(unknown.map(({ what }) => `${what} unknown`)),
    ...(working ? ['working'] : []),
  ];
  const icon = working
    ? 'sync~spin'
    : off.length !== 0
      ? 'warning'
      : unknown.length !== 0
        ? 'info'
        : 'check';
  return { ...said(icon, parts.join(', ') || 'ready'), details: details(status), isAlarm: false };
}

function said(icon: string, words: string): { text: string; spoken: string } {
  return { text: `$(${icon}) Limn: ${words}`, spoken: `Limn: ${words}` };
}

function details({ findings, report, companion }: Status): readonly string[] {
  return [
    ...(isCounted(findings) ? [`This file: ${bySeverity(findings)}`] : []),
    ...report.off.map(({ id, reason }) => `The inspection ${id} is off: ${reason}`),
    ...report.unknown.map(({ why }) => why),
    ...(companion === undefined ? [] : [`What does not compile is left to ${companion} to report`]),
  ];
}

function isCounted(findings: Status['findings']): findings is Count {
  return findings !== undefined && findings !== 'unknown';
}

function inTotal({ errors, warnings, others }: Count): string {
  const all = errors + warnings + others;
  return all === 0 ? 'no findings' : plural(all, 'finding');
}

function bySeverity({ errors, warnings, others }: Count): string {
  const parts = [
    ...(errors === 0 ? [] : [plural(errors, 'error')]),
    ...(warnings === 0 ? [] : [plural(warnings, 'warning')]),
    ...(others === 0 ? [] : [plural(others, 'other finding')]),
  ];
  return parts.join(', ') || 'no findings';
}

/** A number and a noun. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
