// The sizes that a browser would load, each separately. Modules are bundled and minified by esbuild, as in an app.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import { goal, ratio, table } from './table.mjs';

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));
const littermate = (file) =>
  readFile(join(dirname(require.resolve('littermate/package.json')), 'dist', file));
const cedar = (file) =>
  readFile(join(dirname(require.resolve('@cedar-policy/cedar-wasm/nodejs')), '../web', file));

const GOALS = new Map([
  ['littermate before a phone number is parsed', 90_000],
  ['littermate in all', 200_000],
]);

export async function sizes() {
  const [loader, rules, phones] = await Promise.all(
    ['browser.mjs', 'littermate.wasm', 'phones.wasm'].map(littermate),
  );
  const parts = [
    ['littermate: loader', [loader]],
    ['littermate: littermate.wasm', [rules]],
    ['littermate: phones.wasm', [phones]],
    ['littermate before a phone number is parsed', [loader, rules]],
    ['littermate in all', [loader, rules, phones]],
    ['libphonenumber-js/max', [await bundled("export { default } from 'libphonenumber-js/max'")]],
    ['json-logic-engine', [await bundled("export { LogicEngine } from 'json-logic-engine'")]],
    ['json-rules-engine', [await bundled("export { Engine } from 'json-rules-engine'")]],
    ['cedar-wasm: loader and wasm', await Promise.all(['cedar_wasm.js', 'cedar_wasm_bg.wasm'].map(cedar))],
    ['zen-engine: native, for this platform', [await readFile(zen())]],
  ];
  const measured = parts.map(([name, files]) => [name, total(files)]);
  const ours = measured.find(([name]) => name === 'littermate in all')[1].gzip;
  const rows = measured.map(([name, { raw, gzip, brotli }]) => [
    name,
    ratio(gzip, ours),
    ...[raw, gzip, brotli].map(kilobytes),
    GOALS.has(name) ? goal(`${kilobytes(GOALS.get(name))} gzip`, gzip <= GOALS.get(name)) : '',
  ]);
  const columns = ['gzip relative to littermate in all', 'raw', 'gzip', 'brotli', 'goal'];
  return table('size', columns, rows, Object.fromEntries(measured), [zenInBrowser]);
}

const zenInBrowser =
  'zen-engine for browsers is a separate package, for wasm32-wasi, which npm does not install in Node.';

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

/** The native file that the package loads on this platform. */
function zen() {
  require('@gorules/zen-engine');
  return Object.keys(require.cache).find((path) => path.endsWith('.node') && path.includes('zen-engine'));
}

function total(files) {
  const sum = (size) => files.reduce((bytes, file) => bytes + size(file), 0);
  return {
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
}
