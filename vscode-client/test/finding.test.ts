import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines, parsed } from '../src/inspect/finding';

test('lines are put together from pieces', () => {
  const lines = new Lines();
  assert.deepEqual(lines.next('{"a'), []);
  assert.deepEqual(lines.next('":1}\n{"b":2}\n\n{"c'), ['{"a":1}', '{"b":2}']);
  assert.deepEqual(lines.next('":3}\n'), ['{"c":3}']);
});

test('what is no finding is none', () => {
  const finding = {
    file: 'A.java',
    line: 1,
    column: 2,
    endLine: 1,
    endColumn: 5,
    id: 'octal-literal',
    severity: 'warning',
    message: '`010` is 8',
  };
  assert.deepEqual(parsed(JSON.stringify(finding)), finding);
  assert.equal(parsed('Picked up JAVA_TOOL_OPTIONS'), undefined);
  assert.equal(parsed('null'), undefined);
  assert.equal(parsed('[]'), undefined);
  assert.equal(parsed(JSON.stringify({ ...finding, line: '1' })), undefined);
});
