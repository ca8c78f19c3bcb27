// The same edits as Edit.java, by parsers under Node: edits.mjs SECONDS_WARM SECONDS (FILE OFFSET)...
// The changed texts are there before; what is measured is how the tree is made.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { TreeFragment } from "@lezer/common";
import { parser as lezerJava } from "@lezer/java";
import TreeSitter from "tree-sitter";
import treeSitterJava from "tree-sitter-java";

const letters = 26;
const [warming, measuring, ...files] = process.argv.slice(2);

function textsWith(text, offset) {
  return Array.from(
    { length: letters },
    (_, i) => text.slice(0, offset) + String.fromCharCode(97 + i) + text.slice(offset + 1),
  );
}

function lezer(texts, offset) {
  const change = { fromA: offset, toA: offset + 1, fromB: offset, toB: offset + 1 };
  let fragments = TreeFragment.addTree(lezerJava.parse(texts[0]));
  return (i) => {
    const kept = TreeFragment.applyChanges(fragments, [change]);
    fragments = TreeFragment.addTree(lezerJava.parse(texts[i % letters], kept), kept);
  };
}

function treeSitter(texts, offset) {
  const before = texts[0].slice(0, offset);
  const row = before.split("\n").length - 1;
  const column = offset - 1 - before.lastIndexOf("\n");
  const end = { row, column: column + 1 };
  const edit = {
    startIndex: offset,
    oldEndIndex: offset + 1,
    newEndIndex: offset + 1,
    startPosition: { row, column },
    oldEndPosition: end,
    newEndPosition: end,
  };
  const parser = new TreeSitter();
  parser.setLanguage(treeSitterJava);
  const parse = (text, old) => parser.parse((index) => text.slice(index, index + 8192), old);
  let tree = parse(texts[0]);
  return (i) => {
    tree.edit(edit);
    tree = parse(texts[i % letters], tree);
  };
}

function measure(edit) {
  const times = [];
  let edits = 0;
  for (const [seconds, keep] of [[warming, false], [measuring, true]]) {
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      const start = process.hrtime.bigint();
      edit(++edits);
      if (keep) times.push(Number(process.hrtime.bigint() - start) / 1e3);
    }
  }
  return times.sort((a, b) => a - b);
}

for (const [name, editor] of [["LEZER", lezer], ["TREE_SITTER_NODE", treeSitter]]) {
  for (let i = 0; i < files.length; i += 2) {
    const offset = Number(files[i + 1]);
    const times = measure(editor(textsWith(readFileSync(files[i], "utf8"), offset), offset));
    const at = (share) => times[Math.floor(times.length * share)].toFixed(0);
    console.log(`| ${name} | ${basename(files[i])} | ${at(0.5)} | ${at(0.99)} |`);
  }
}
