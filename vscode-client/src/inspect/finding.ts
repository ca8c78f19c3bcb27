/** A finding as `limn check --format=jsonl` prints it: lines and columns from 1, end exclusive. */
export interface Finding {
  /** Relative to the folder that was checked. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
}

const NUMBERS = ['line', 'column', 'endLine', 'endColumn'] as const;
const TEXTS = ['file', 'id', 'severity', 'message'] as const;

/** Reads one line; undefined if it is no finding. */
export function parsed(line: string): Finding | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isFinding(value) ? value : undefined;
}

function isFinding(value: unknown): value is Finding {
  const fields = value as Record<string, unknown> | null;
  return (
    typeof fields === 'object' &&
    fields !== null &&
    NUMBERS.every((name) => typeof fields[name] === 'number') &&
    TEXTS.every((name) => typeof fields[name] === 'string')
  );
}

/** Puts lines together from the pieces in which a program prints them. */
export class Lines {
  private rest = '';

  /** The lines that end in this piece. */
  next(piece: string): readonly string[] {
    const lines = (this.rest + piece).split('\n');
    this.rest = lines.pop() ?? '';
    return lines.filter((line) => line !== '');
  }
}
