// Builds the package in dist/ from the output of wasm-bindgen in build/.

import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import dts from 'rollup-plugin-dts';
import { fastStrings } from './glue.mjs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const run = promisify(execFile);
const require = createRequire(import.meta.url);

// The features that Rust's wasm32 target enables; Node 20 and the browsers of 2022 support them. With `--all-features`, wasm-opt
// would also use features that they do not support.
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
    // Functions with a single caller are not inlined: inlining saves 2 % of the raw bytes, but the result compresses 9 % worse.
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
  plugins: [fastStrings],
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
  // The generated JavaScript uses `import.meta.url` only to find its default file, which the loaders never need.
  await build({ ...shared, ...node, logOverride: { 'empty-import-meta': 'silent' } });
}

/** Makes `import` return the module that `require` returns, so that there is one memory and one error class. */
async function imports() {
  const names = Object.keys(require(here('dist/node.cjs'))).join(', ');
  // With an `import` of the CommonJS file, Node would parse the file to find these names, which takes longer than compiling the
  // WebAssembly module. In a bundle and in Bun, `require` exists in modules too; esbuild and Bun resolve it there.
  const node = [
    "import { createRequire } from 'node:module';",
    `export const { ${names} } =`,
    "  typeof require === 'function' ? require('./node.cjs') : createRequire(import.meta.url)('./node.cjs');",
  ];
  await writeFile(here('dist/node.mjs'), `${node.join('\n')}\n`);
  // webpack and Rollup do not resolve it. They use the condition `module`, which Node ignores, so it points to this file.
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
