/** A position in a document as LSP writes it: both from 0, characters in UTF-16. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What lies between two positions, the end exclusive. */
export interface Region {
  readonly start: Place;
  readonly end: Place;
}

/** What an editor shows of a document. */
export interface View {
  readonly uri: string;
  readonly ranges: readonly Region[];
  /** Where the user types; absent if that is in another editor. */
  readonly caret?: Place;
}

/** Runs something later; the timers of Node, or those of a test. */
export interface Timer {
  after(milliseconds: number, run: () => void): void;
  /** In milliseconds since any moment. */
  now(): number;
}

/** The least time between two reports, in milliseconds: about one frame of a screen. */
const BETWEEN = 16;

/**
 * Tells the server what is on screen. Many changes at once are told as one; what is told already
 * is not told again; a document that is no longer shown is told with no ranges, once.
 */
export class ViewReport {
  private told = new Map<string, string>();
  private due = false;
  private last = -BETWEEN;

  /**
   * Tells nothing yet.
   *
   * @param views what all editors show now
   * @param tell whether it could be told
   */
  constructor(
    private readonly views: () => readonly View[],
    private readonly tell: (view: View) => boolean,
    private readonly timer: Timer,
  ) {}

  /** Takes note that something may have changed. */
  changed(): void {
    if (!this.due) {
      this.due = true;
      const wait = Math.max(0, this.last + BETWEEN - this.timer.now());
      this.timer.after(wait, () => {
        this.report();
      });
    }
  }

  /** Forgets what was told of a document, because who was told knew it not yet, or forgot it. */
  forget(uri: string): void {
    this.told.delete(uri);
    this.changed();
  }

  private report(): void {
    this.due = false;
    this.last = this.timer.now();
    const views = merged(this.views());
    const shown = new Set(views.map(({ uri }) => uri));
    const gone = [...this.told.keys()].filter((uri) => !shown.has(uri));
    for (const view of [...views, ...gone.map((uri) => ({ uri, ranges: [] }))]) {
      this.tellIfNew(view);
    }
    gone.forEach((uri) => this.told.delete(uri));
  }

  private tellIfNew(view: View): void {
    const written = JSON.stringify(view);
    if (this.told.get(view.uri) !== written && this.tell(view)) {
      this.told.set(view.uri, written);
    }
  }
}

/** One view of each document, whose ranges are sorted and do not touch. */
export function merged(views: readonly View[]): readonly View[] {
  const byUri = new Map<string, View>();
  for (const view of views) {
    const other = byUri.get(view.uri);
    const caret = view.caret ?? other?.caret;
    byUri.set(view.uri, {
      uri: view.uri,
      ranges: joined([...(other?.ranges ?? []), ...view.ranges]),
      ...(caret === undefined ? {} : { caret }),
    });
  }
  return [...byUri.values()];
}

function joined(ranges: readonly Region[]): readonly Region[] {
  const all: Region[] = [];
  for (const range of [...ranges].sort((one, other) => compared(one.start, other.start))) {
    const before = all.at(-1);
    if (before === undefined || compared(before.end, range.start) < 0) {
      all.push(range);
    } else if (compared(before.end, range.end) < 0) {
      all[all.length - 1] = { start: before.start, end: range.end };
    }
  }
  return all;
}

function compared(one: Place, other: Place): number {
  return one.line - other.line || one.character - other.character;
}
