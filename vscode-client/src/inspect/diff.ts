/** A change of whole lines of a file. */
export interface LineEdit {
  /** Relative to the folder that was checked. */
  readonly file: string;
  /** The first line that is replaced, from 0. */
  readonly line: number;
  /** How many lines are replaced. */
  readonly count: number;
  /** What comes instead of them. */
  readonly text: string;
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
const MARK = '\uFEFF';

/** The changes that a unified diff tells of, those of each file in order. */
export function lineEdits(diff: string): readonly LineEdit[] {
  const rows = diff.split('\n');
  const edits: LineEdit[] = [];
  let file = '';
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? '';
    const hunk = HUNK.exec(row);
    if (row.startsWith('+++ b/')) {
      file = row.slice('+++ b/'.length).replace(/\r$/, '');
    } else if (hunk !== null) {
      const [, from, before = '1', after = '1'] = hunk;
      // An empty range stands after the line that it names.
      const line = Number(from) - (before === '0' ? 0 : 1);
      const size = sizeOf(rows, i + 1, Number(before), Number(after));
      edits.push(...changes(file, line, rows.slice(i + 1, i + 1 + size)));
      i += size;
    }
  }
  return edits;
}

/** How many rows a hunk has, the remarks on missing line breaks among them. */
function sizeOf(rows: readonly string[], start: number, before: number, after: number): number {
  let [old, made] = [before, after];
  let end = start;
  while (end < rows.length && (old > 0 || made > 0 || rows[end]?.startsWith('\\') === true)) {
    const sign = rows[end]?.[0];
    old -= sign === ' ' || sign === '-' ? 1 : 0;
    made -= sign === ' ' || sign === '+' ? 1 : 0;
    end++;
  }
  return end - start;
}

function changes(file: string, first: number, rows: readonly string[]): readonly LineEdit[] {
  const edits: LineEdit[] = [];
  let line = first;
  let open: { line: number; count: number; text: string } | undefined;
  const end = (): void => {
    if (open !== undefined) {
      edits.push({ file, ...open });
      open = undefined;
    }
  };
  rows.forEach((row, i) => {
    const [sign, content] = [row[0], row.slice(1)];
    if (sign === ' ') {
      end();
      line++;
    } else if (sign === '-') {
      open = open ?? { line, count: 0, text: '' };
      open.count++;
      line++;
    } else if (sign === '+') {
      open = open ?? { line, count: 0, text: '' };
      const isLast = rows[i + 1]?.startsWith('\\') === true;
      const text = open.line === 0 && content.startsWith(MARK) ? content.slice(1) : content;
      open.text += isLast ? text : `${text}\n`;
    }
  });
  end();
  return edits;
}
