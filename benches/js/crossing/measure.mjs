// Builds both variants and measures them: `node measure.mjs`, in this folder. Requires Rust with its wasm32 target, and `npm
// ci` in bindings-wasm. The results are in docs/decisions/0008 and 0009.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vectors } from '../../../bindings-wasm/test/files.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const run = (program, args, cwd = here('.')) => execFileSync(program, args, { cwd, stdio: 'inherit' });
const FEATURES = [
  'bulk-memory',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
];

async function built(way) {
  const target = process.env.CARGO_TARGET_DIR ?? here('target');
  run('cargo', ['build', '-q', '--release', '--target', 'wasm32-unknown-unknown', '--features', way]);
  const wasm = `${target}/wasm32-unknown-unknown/release/littermate_crossing.wasm`;
  mkdirSync(here(`build/${way}`), { recursive: true });
  run(
    'cargo',
    ['run', '-q', '-p', 'littermate-wasm-bindgen', '--', wasm, here(`build/${way}`), 'crossing'],
    here('../../..'),
  );
  const opt = here('../../../bindings-wasm/node_modules/binaryen/bin/wasm-opt');
  const features = FEATURES.map((feature) => `--enable-${feature}`);
  run(process.execPath, [
    opt,
    '-Oz',
    '--converge',
    ...features,
    here(`build/${way}/crossing_bg.wasm`),
    '-o',
    here(`build/${way}/out.wasm`),
  ]);
  const bytes = readFileSync(here(`build/${way}/out.wasm`));
  const glue = await import(pathToFileURL(here(`build/${way}/crossing.js`)));
  glue.initSync({ module: bytes });
  const sizes = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(({ length }) => length);
  console.log(`${way}: ${sizes.join(', ')} bytes raw, gzip, brotli`);
  return glue;
}

/** The longest input of the operation in the vectors that has an output. */
function inputOf(area, op) {
  const wanted = vectors().filter(
    (vector) => vector.file === `${area}.jsonl` && vector.op === op && vector.output,
  );
  return JSON.parse(wanted.map(({ input }) => input).sort((a, b) => b.length - a.length)[0]);
}

/** Nanoseconds per call: the best of several rounds, since other load only adds time. */
function best(run, calls) {
  let least = Infinity;
  for (let round = 0; round < 100; round++) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call++) run();
    least = Math.min(least, Number(process.hrtime.bigint() - start) / calls);
  }
  return least;
}

const [text, objects] = [await built('text'), await built('objects')];
await built('one');
for (const way of ['text', 'one']) {
  const runs = Array.from({ length: 25 }, () =>
    Number(execFileSync(process.execPath, [here('load.mjs'), way], { encoding: 'utf8' })),
  );
  console.log(`${way}: ${Math.min(...runs).toFixed(1)} ms to load and run once, in a new process`);
}
const search = inputOf('search', 'merge.search');
const results = Array.from({ length: 1000 }, (_, at) => ({
  ...search.results[at % search.results.length],
  id: `r-${at}`,
}));
const QUESTIONS = [
  ['merge.eligibility', inputOf('eligibility', 'merge.eligibility'), 50],
  ['merge.plan', inputOf('plan', 'merge.plan'), 3],
  ['merge.search', { ...search, results }, 1],
];
for (const [op, input, calls] of QUESTIONS) {
  const byText = () => JSON.parse(text.call(op, JSON.stringify(input)));
  const byObjects = () => objects.call(op, input);
  if (JSON.stringify(byText()) !== JSON.stringify(byObjects())) throw new Error(`${op}: they do not agree`);
  const micros = [byText, byObjects].map((run) => (best(run, calls) / 1000).toFixed(1));
  const length = JSON.stringify(input).length;
  console.log(`${op}, ${length} bytes of JSON: text ${micros[0]} µs, objects ${micros[1]} µs`);
}
