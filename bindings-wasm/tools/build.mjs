// From what wasm-bindgen wrote into build/ to the package in dist/.

import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import dts from 'rollup-plugin-dts';
import { quickTexts } from './glue.mjs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const run = promisify(execFile);
const require = createRequire(import.meta.url);

// What Rust's wasm32 target has on, and Node 20 and the browsers of 2022 know. Not `--all-features`: it writes what they do not.
const FEATURES = [
  'bulk-memory',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
];

async function wasm(name) {
  const binaryen = require.resolve('binaryen/package.json');
  const opt = fileURLToPath(new URL('bin/wasm-opt', `file://${binaryen}`));
  const features = FEATURES.map((feature) => `--enable-${feature}`);
  const output = here(`dist/${name}.wasm`);
  await run(process.execPath, [
    opt,
    '-O3',
    '--converge',
    // A function with a single caller is not inlined: inlined it saves 2 % of the bytes, and gzip then saves 9 % less.
    '--one-caller-inline-max-function-size=0',
    ...features,
    here(`build/${name}_bg.wasm`),
    '-o',
    output,
  ]);
}

const shared = {
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  minifySyntax: true,
  logLevel: 'warning',
  plugins: [quickTexts],
};

async function loaders() {
  const browser = { entryPoints: [here('js/browser.ts')], outfile: here('dist/browser.mjs'), format: 'esm' };
  const node = {
    entryPoints: [here('js/node.ts')],
    outfile: here('dist/node.cjs'),
    format: 'cjs',
    platform: 'node',
  };
  await build({ ...shared, ...browser });
  // The glue asks for `import.meta.url` only where it would look for its own file, which it never does.
  await build({ ...shared, ...node, logOverride: { 'empty-import-meta': 'silent' } });
}

/** `import` gives what `require` gives: one module, and so one memory and one class of errors. */
async function imports() {
  const names = Object.keys(require(here('dist/node.cjs'))).join(', ');
  // Were it imported, Node would first start a parser only to find these names. That takes longer than to compile the wasm.
  // A bundle, and Bun, have `require` in a module; esbuild and Bun follow it there.
  const node = [
    "import { createRequire } from 'node:module';",
    `export const { ${names} } =`,
    "  typeof require === 'function' ? require('./node.cjs') : createRequire(import.meta.url)('./node.cjs');",
  ];
  await writeFile(here('dist/node.mjs'), `${node.join('\n')}\n`);
  // webpack and Rollup do not, so the condition `module`, which bundlers know and Node does not, leads here.
  await writeFile(here('dist/bundled.mjs'), `export { ${names} } from './node.cjs';\n`);
}

async function types() {
  const bundle = await rollup({
    input: here('js/browser.ts'),
    plugins: [dts({ tsconfig: here('tsconfig.json') })],
  });
  const banner = '/// <reference lib="esnext.disposable" />\n';
  const { output } = await bundle.generate({ format: 'es', banner });
  await writeFile(here('dist/index.d.ts'), output[0].code);
  await copyFile(here('dist/index.d.ts'), here('dist/index.d.cts'));
}

await rm(here('dist'), { recursive: true, force: true });
await mkdir(here('dist'));
await Promise.all([wasm('littermate'), wasm('phones'), loaders(), types()]);
await imports();
