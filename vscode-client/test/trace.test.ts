import assert from 'node:assert/strict';
import { test } from 'node:test';
import { written, type Run } from '../src/trace/trace';

const run: Run = {
  inspection: 'some-id',
  kind: 'METHOD_DECLARATION',
  range: { start: { line: 1, character: 2 }, end: { line: 3, character: 3 } },
  reason: 'tokens',
  millis: 0.25,
  findings: 1,
};

test('a run is told with its place, its time, and why it was done', () => {
  assert.equal(
    written('A.java', { version: 7, runs: [run], more: 0, kept: 3 }),
    [
      'A.java, version 7',
      '1 run, 0.25 ms; 3 looked at and not run',
      '',
      '1. some-id on the method declaration at 2:3-4:4: 0.25 ms, 1 finding',
      '   because tokens of the element are others',
      '',
    ].join('\n'),
  );
});

test('what was read is told with both values', () => {
  const read = { fact: 'uses of x', before: '2', now: '3' };
  const text = written('A.java', { runs: [{ ...run, reason: 'read', read }], more: 0, kept: 0 });
  assert.match(text, /because it read uses of x, which was 2, and it is 3 now/);
});

test('the runs that are left out are counted', () => {
  const text = written('A.java', { runs: [run], more: 5, kept: 0 });
  assert.match(text, /^6 runs/m);
  assert.match(text, /and 5 runs more/);
});
