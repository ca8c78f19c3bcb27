import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineEdits } from '../src/inspect/diff';

const header = (name: string): string => `--- a/${name}\n+++ b/${name}\n`;

test('a changed line is replaced', () => {
  const diff = `${header('p/A.java')}@@ -1,3 +1,3 @@\n a\n-b\n+c\n d\n`;
  assert.deepEqual(lineEdits(diff), [{ file: 'p/A.java', line: 1, count: 1, text: 'c\n' }]);
});

test('lines that are apart are changes of their own, in all files', () => {
  const first = `${header('A.java')}@@ -1,3 +1,2 @@\n-a\n b\n-c\n+d\n@@ -9,2 +8,3 @@\n x\n+y\n z\n`;
  const diff = `${first}${header('B.java')}@@ -4 +4 @@\n-q\n+r\n`;
  assert.deepEqual(lineEdits(diff), [
    { file: 'A.java', line: 0, count: 1, text: '' },
    { file: 'A.java', line: 2, count: 1, text: 'd\n' },
    { file: 'A.java', line: 9, count: 0, text: 'y\n' },
    { file: 'B.java', line: 3, count: 1, text: 'r\n' },
  ]);
});

test('a line that looks like a header is a line', () => {
  const diff = `${header('A.java')}@@ -1,2 +1,2 @@\n--- a/x\n+++ b/y\n z\n`;
  assert.deepEqual(lineEdits(diff), [{ file: 'A.java', line: 0, count: 1, text: '++ b/y\n' }]);
});

test('a line without a break stays without one', () => {
  const none = '\\ No newline at end of file\n';
  const diff = `${header('A.java')}@@ -2,1 +2,1 @@\n-a\n${none}+b\n${none}`;
  assert.deepEqual(lineEdits(diff), [{ file: 'A.java', line: 1, count: 1, text: 'b' }]);
});

test('the mark before the text is no part of it', () => {
  const diff = `${header('A.java')}@@ -1,1 +1,1 @@\n-\uFEFFa\n+\uFEFFb\n`;
  assert.deepEqual(lineEdits(diff), [{ file: 'A.java', line: 0, count: 1, text: 'b\n' }]);
});

test('breaks of two characters stay', () => {
  const diff = `${header('A.java')}@@ -1,1 +1,1 @@\n-a\r\n+b\r\n`;
  assert.deepEqual(lineEdits(diff), [{ file: 'A.java', line: 0, count: 1, text: 'b\r\n' }]);
});
