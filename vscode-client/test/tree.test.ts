import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identity, named, Tree, type Item } from '../src/tree/tree';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const token: Item = { kind: 'IDENTIFIER', text: 'a', range, children: 0 };
const node: Item = { kind: 'IF_STATEMENT', id: 7, range, children: 2 };

/** A tree of a node with two tokens, and what is asked about it. */
function tree(path: readonly number[]): { tree: Tree; asked: string[] } {
  const asked: string[] = [];
  const questions = {
    children: (at: readonly number[]): Promise<readonly Item[]> => {
      asked.push(at.join(' '));
      return Promise.resolve(at.length === 0 ? [token, node] : [token, token]);
    },
    pathOf: (): Promise<readonly number[]> => Promise.resolve(path),
  };
  return { tree: new Tree(questions), asked };
}

test('the children of an element are asked for once', async () => {
  const { tree: known, asked } = tree([]);
  const [, second] = await known.children();
  await known.children(second);
  await known.children(second);
  assert.deepEqual(asked, ['', '1']);
});

test('the element at a position is the one that its path leads to', async () => {
  const found = await tree([1, 0]).tree.at(range.start);
  assert.deepEqual(found?.path, [1, 0]);
  assert.equal(found.parent?.item, node);
});

test('a path that leads nowhere leads to nothing', async () => {
  assert.equal(await tree([5]).tree.at(range.start), undefined);
});

test('a token is known by its place in what is around it', async () => {
  const [first, second] = await tree([]).tree.children();
  assert.equal(first === undefined ? '' : identity(first), '/0');
  const inside = await tree([1, 1]).tree.at(range.start);
  assert.equal(inside === undefined ? '' : identity(inside), '#7/1');
  assert.equal(second === undefined ? '' : identity(second), '#7');
});

test('a kind is put into words', () => {
  assert.equal(named(node), 'if statement');
});
