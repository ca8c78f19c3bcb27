import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merged, ViewReport, type Place, type Region, type View } from '../src/views';

const at = (line: number, character = 0): Place => ({ line, character });
const lines = (first: number, last: number): Region => ({ start: at(first), end: at(last) });
const view = (uri: string, first: number, last: number): View => ({
  uri,
  ranges: [lines(first, last)],
});

/** Editors, the time, and what the server was told. */
class Scene {
  views: View[] = [];
  told: string[] = [];
  isConnected = true;
  private time = 0;
  private waiting: { due: number; run: () => void }[] = [];

  readonly report = new ViewReport(
    () => this.views,
    (shown) => {
      if (this.isConnected) {
        const ranges = shown.ranges.map(({ start, end }) => `${start.line}-${end.line}`);
        const caret = shown.caret === undefined ? '' : ` caret ${shown.caret.line}`;
        this.told.push(`${shown.uri} [${ranges.join(' ')}]${caret}`);
      }
      return this.isConnected;
    },
    {
      now: () => this.time,
      after: (wait, run) => {
        this.waiting.push({ due: this.time + wait, run });
      },
    },
  );

  show(...views: View[]): void {
    this.views = views;
    this.report.changed();
  }

  pass(milliseconds: number): string[] {
    this.time += milliseconds;
    const due = this.waiting.filter((one) => one.due <= this.time);
    this.waiting = this.waiting.filter((one) => one.due > this.time);
    due.forEach(({ run }) => {
      run();
    });
    return this.told.splice(0);
  }
}

test('the first change is told at once', () => {
  const scene = new Scene();
  scene.show({ ...view('a', 0, 40), caret: at(3, 5) });
  assert.deepEqual(scene.told, []);
  assert.deepEqual(scene.pass(0), ['a [0-40] caret 3']);
});

test('changes in quick succession are told as one, the last of them', () => {
  const scene = new Scene();
  scene.show(view('a', 0, 40));
  scene.show(view('a', 1, 41));
  assert.deepEqual(scene.pass(0), ['a [1-41]']);
  scene.show(view('a', 2, 42));
  scene.pass(5);
  scene.show(view('a', 3, 43));
  assert.deepEqual(scene.pass(5), []);
  assert.deepEqual(scene.pass(6), ['a [3-43]']);
});

test('what was told is not told again', () => {
  const scene = new Scene();
  scene.show(view('a', 0, 40));
  scene.pass(0);
  scene.show(view('a', 0, 40));
  assert.deepEqual(scene.pass(100), []);
});

test('a document that is no longer shown has no ranges, once', () => {
  const scene = new Scene();
  scene.show(view('a', 0, 40), view('b', 7, 9));
  assert.deepEqual(scene.pass(0), ['a [0-40]', 'b [7-9]']);
  scene.show(view('b', 7, 9));
  assert.deepEqual(scene.pass(100), ['a []']);
  scene.show(view('b', 7, 9));
  assert.deepEqual(scene.pass(100), []);
  scene.show(view('a', 0, 40), view('b', 7, 9));
  assert.deepEqual(scene.pass(100), ['a [0-40]']);
});

test('a server that is told of a document is told of its views', () => {
  const scene = new Scene();
  scene.isConnected = false;
  scene.show(view('a', 0, 40));
  assert.deepEqual(scene.pass(0), []);
  scene.isConnected = true;
  scene.report.forget('a');
  assert.deepEqual(scene.pass(100), ['a [0-40]']);
  scene.report.forget('a');
  assert.deepEqual(scene.pass(100), ['a [0-40]']);
});

test('two editors on one document are one view', () => {
  const views = [
    { ...view('a', 10, 20), caret: at(12) },
    view('b', 0, 5),
    view('a', 15, 30),
    view('a', 0, 3),
    view('a', 16, 18),
  ];
  assert.deepEqual(merged(views), [
    { uri: 'a', ranges: [lines(0, 3), lines(10, 30)], caret: at(12) },
    view('b', 0, 5),
  ]);
});
