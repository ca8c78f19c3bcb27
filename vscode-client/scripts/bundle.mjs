// Makes one file of the extension and its libraries, and one of the licences of these.
import { build } from 'esbuild';
import { readdirSync, writeFileSync } from 'node:fs';
import { inRoot, textOf } from './folders.mjs';

const { metafile } = await build({
  entryPoints: [inRoot('src/extension.ts')],
  outfile: inRoot('dist/extension.js'),
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  external: ['vscode'],
  // Some libraries have a build for browsers as their main one.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  metafile: true,
});

const folders = new Set(
  Object.keys(metafile.inputs).flatMap(
    (path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  ),
);
const licences = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(textOf(inRoot(`${folder}/package.json`)));
  const file = readdirSync(inRoot(folder)).find((path) => /^licen[cs]e/i.test(path));
  if (file === undefined) {
    throw new Error(`${name} comes without the text of its licence`);
  }
  return `${name} ${version} (${license})\n\n${textOf(inRoot(`${folder}/${file}`)).trim()}\n`;
});
writeFileSync(inRoot('dist/LICENCES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
